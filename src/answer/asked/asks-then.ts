/**
 * Whether a question asks for what was so or was planned, and not for what is or
 * is to come.
 *
 * @example
 * asksThen('What was the original price?') // => true
 */
export function asksThen(question: string): boolean {
  return THEN.test(question)
}

/** Before anything of it changed. */
const AT_FIRST =
  'original(?:ly)?|initial(?:ly)?|at first|first (?:announce[d]?|planned|expected|intended|given)'

const THEN = new RegExp(
  String.raw`\b(?:${AT_FIRST}|did|was|were|had|former(?:ly)?|previous(?:ly)?|earlier|ago|used to|first plan|at the time|old (?:price|date|plan|venue|figure)|in the (?:first|earlier|old) (?:announcement|release|statement))\b`,
  'iu',
)

/** Whether a question asks for what was so or was planned before anything of it changed: "When was it to open at first?" */
export function asksFirst(question: string): boolean {
  return FIRST.test(question)
}

const FIRST = new RegExp(String.raw`\b(?:${AT_FIRST})\b`, 'iu')
