import { lowered } from '../text/put.ts'
import { isAttributeOf } from './slot-attribute.ts'
import { isSomeone } from './someone.ts'

/**
 * Asks for what a fragment tells whole, by its own "of" or "for", when the question before asked
 * for something else or for the like of it: nothing of that question belongs to it. Null for any
 * other fragment.
 *
 * @example
 * wholeOf('the name of the ship', 'What is the number of the hotline?')
 * // => 'What is the name of the ship?'
 */
export function wholeOf(fragment: string, previous: string): string | null {
  const { head = '', noun = '' } = WHOLE.exec(lowered(fragment))?.groups ?? {}
  const isWho = !isAttributeOf(noun) && isSomeone(noun)
  if (noun === '' || !(isWho || isAttributeOf(noun)) || IN_PERIOD.test(fragment)) return null
  const before = ASKS_FOR.exec(previous)
  const isSaid = new RegExp(String.raw`\b${noun}\b`, 'iu').test(previous)
  if (isSaid && before?.[2]?.toLowerCase() !== head.toLowerCase()) return null
  const verb = before?.[1]?.toLowerCase() ?? 'is'
  return `${isWho ? 'Who' : 'What'} ${verb} ${lowered(fragment)}?`
}

/** "The goal for this year", "the chair of Orme Mills" */
const WHOLE =
  /^the (?<head>(?:\p{Ll}[\p{L}-]* ){0,2}?(?<noun>\p{Ll}[\p{L}-]*)) (?:of|for) (?:(?:the|an?|its|their|this|next|last|all|each) \p{L}|\p{Lu}|\p{Ll}+s$)/u

/** "What is the {capacity} of the mill?" */
const ASKS_FOR =
  /^(?:what|who) (is|was) the ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*) (?:of|for|at|in) \S/iu

/** Of what comes in over a period the question before tells whose it is. */
const IN_PERIOD =
  / (?:for|in|during) (?:the (?:first|second|third|fourth|full|same) |(?:Q[1-4]|H[12]|FY) ?)?(?:19|20)?\d\d(?: \p{L}+)?$/u
