import { oneOf } from '../text/one-of.ts'
import { NO_MORE, undoingOrNoun } from '../text/undoing.ts'

/**
 * Whether of two questions the one asks about what is and the other about what is not:
 * "Why is there no late bus?" and "Why did you add a late bus?". A verb that undoes
 * something denies it as well as a "not": "Why was the late bus dropped?".
 *
 * @example
 * isOpposite('Why is there a late bus?', 'Why is there no late bus?') // => true
 */
export function isOpposite(one: string, other: string): boolean {
  if (DENIES.test(one) !== DENIES.test(other)) return !UNDOES.test(DENIES.test(one) ? other : one)
  return (UNDOES.test(one) && brings(other)) || (UNDOES.test(other) && brings(one))
}

function brings(question: string): boolean {
  return BRINGS.test(question) && !UNDOES.test(question)
}

/** "No longer", "isn't", "without"; "no more than" and "not only" deny nothing. */
const DENIES =
  /\b(?:no(?! (?:more|less|fewer|later|earlier) than\b)|not(?! only\b)|cannot|never|neither|nor|without|n[’']t)\b|n[’']t\b/iu

/** Verbs by which something is no more. */
const UNDOES = new RegExp(
  String.raw`\b${oneOf(
    undoingOrNoun(...NO_MORE, 'shelve'),
    String.raw`remov\p{L}+|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|cut(?:s|ting)?|miss(?:es|ed|ing)`,
    String.raw`lack(?:s|ed|ing)?|gone|refus\p{L}+|reject\p{L}*|lost|los(?:e|es|ing)`,
  )}\b`,
  'iu',
)

/** Verbs by which something comes to be, or stays; "the start" is none. */
const BRINGS =
  /(?<!\b(?:the|an?|its|their|your|our|new) )\b(?:add(?:s|ed|ing)?|introduc\p{L}+|launch\p{L}*|start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|open(?:s|ed|ing)?|re-?open\p{L}*|creat(?:e|es|ed|ing)|establish\p{L}*|keep(?:s|ing)?|kept|bring(?:s|ing)? (?:in|back)|brought (?:in|back)|restor(?:e|es|ed|ing))\b/iu
