/**
 * Whether a question asks of "the trial" or "the verdict" without saying whose: of the
 * one spoken of, as one house tells of many, and a trial is somebody's where a deal is
 * a company's.
 *
 * @example
 * isOfACase('When is the trial?') // => true
 * isOfACase('When is the trial of the ferry captain?') // => false
 */
export function isOfACase(question: string): boolean {
  return OF_A_CASE.test(question.trim())
}

const OF_A_CASE =
  /\bthe (?:trial|sentencing|sentence|hearing|verdict|arraignment|indictment|charges|defendants?|accused|plea)(?: (?:to )?(?:be )?(?:begin|start|end|happen|take place|scheduled|set|held|due|over|given|returned|reached|handed down|announced|read|plead|sentenced|tried|convicted|acquitted|in custody))?\s*\?*$/iu
