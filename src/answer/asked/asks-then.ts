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

const THEN =
  /\b(?:did|was|were|had|original(?:ly)?|initial(?:ly)?|former(?:ly)?|previous(?:ly)?|earlier|ago|used to|(?:at )?first (?:announce[d]?|plan(?:ned)?|expected|intended|given)|at first|at the time|old (?:price|date|plan|venue|figure)|in the (?:first|earlier|old) (?:announcement|release|statement))\b/iu
