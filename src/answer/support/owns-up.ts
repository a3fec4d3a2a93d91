import { RELEASE } from '../../corpus/replacement.ts'
import { OWNS_UP } from '../../corpus/set-right.ts'
import type { Rule } from './plainly-other.ts'

/**
 * Whether a sentence only owns up to what a release had wrong, and gives no value of
 * what it speaks of: "In our release of 3 May we gave a wrong date for the fair." tells
 * nothing of the fair, unless the error is what is asked about.
 */
export const isOnlyOwnedUp: Rule = ({ asked }, candidate) =>
  OWNS_UP.test(candidate.text) &&
  OF_RELEASE.test(candidate.text) &&
  !OF_ERROR.test(asked.text) &&
  candidate.figures().every(({ type }) => type === 'date')

const OF_RELEASE = new RegExp(String.raw`\b${RELEASE}\b`, 'iu')

const OF_ERROR =
  /\b(?:wrong(?:ly)?|errors?|errata|erratum|mistak\p{L}+|incorrect(?:ly)?|correct\p{L}*|misprint\p{L}*|misstate\p{L}*|releases?|notices?|statements?)\b/iu
