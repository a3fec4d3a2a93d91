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

/** Whether a question asks for what was so or was planned before anything of it changed: "When was it to open at first?" */
export function asksFirst(question: string): boolean {
  return FIRST.test(question)
}

const FIRST =
  /\b(?:original(?:ly)?|initial(?:ly)?|at first|first (?:announce[d]?|planned|expected|intended|given))\b/iu
