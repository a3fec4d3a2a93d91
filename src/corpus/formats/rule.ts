/**
 * Whether a line is drawn with signs and has no word: "---", "=====", "*****", or one
 * such stroke under each column, "-------   -----   -----", "| --- | ---: |", "+-----+-----+".
 *
 * @example
 * isRule('------   ------') // => true
 * isRule('- tours') // => false
 */
export function isRule(line: string): boolean {
  return RULE.test(line)
}

const RULE =
  /^\s*(?:-{3,}(?:\s+-{2,})*|={3,}(?:\s+={2,})*|_{3,}(?:\s+_{2,})*|~{3,}|[–—]{3,}|─{3,}|\*{5,}|[|+](?:\s*:?[-=]{2,}:?\s*[|+])+)\s*$/u
