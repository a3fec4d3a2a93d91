import type { Candidate } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether a thing is what a sentence is about: its subject, or what is planned, built or got; and neither where
 * something is nor beside what.
 *
 * @param head the stem of what the thing is called by.
 * @example
 * // berth: "The port gets a new berth beside the pier." => true
 * // pier: the same sentence => false
 */
export function isMatterOf({ text, tokens }: Pick<Candidate, 'text' | 'tokens'>, head: string): boolean {
  const verb = FINITE.exec(text)?.index ?? text.length
  return tokens.some(({ term, start, end }) => {
    // A pier is no berth, where a release has both; "the ward's dog" is no ward.
    if (term !== head || WHOSE.test(text.slice(start, end + 1))) return false
    const before = text.slice(0, start)
    if (BESIDE.test(before)) return false
    return start < verb || GETS.test(before)
  })
}

/** A token has its possessive, but for the mark behind an s. */
const WHOSE = /['’]s|s['’]/iu

const FINITE =
  /(?<=\p{L},? )(?:is|are|was|were|has|have|had|will|would|must|can|may|also (?:plans?|wants?)|plans?|wants?|gets?|needs?|opens?|starts?|begins?)(?![\p{L}-])/u

/** "Behind the old {berth}", "for the {berth}" */
const BESIDE =
  /\b(?:beside|behind|near|opposite|with|by|at|in|to|from|of|than|replac(?:es?|ing)|above|below|between|into|on|for|and) (?:(?:the|an?|its|their|this) )?(?:[\p{L}’'-]+ ){0,2}$/iu

const GETS = new RegExp(
  String.raw`\b${oneOf(
    'plans?|planned|planning|gets?|getting|get|orders?|ordered|builds?|building|built|receives?|adds?|adding|buys?|buying|wants?',
    'constructs?|constructing|renews?|replaces?|renovates?|opens?|open|expands?|installs?|needs?|commissioned|begins?|starts?|started',
  )} (?:work on )?(?:the|an?|its|their) (?:[\p{L}’'-]+ ){0,3}$`,
  'iu',
)
