import type { Span } from '../../model.ts'
import { isKnownPlace } from './places.ts'

/**
 * Whether a name is one of several that a sentence gives as places: behind "cities
 * such as", after "in" with others before it, in front of "counties", or joined with
 * one whose state or country follows.
 *
 * @example
 * const text = 'It is sold in cities such as Aarhus, Odense and Ribe.'
 * isListedPlace(text, { start: 34, end: 40 }) // => true, "Odense"
 */
export function isListedPlace(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (AREA_BEHIND.test(after) || SEVERAL_BEHIND.test(after)) return true
  const within = WITHIN_BEHIND.exec(after)?.[1]?.replace(/(?<=\p{Ll})\.(?: .*)?$|\.$/u, '')
  if (within !== undefined && isKnownPlace(within)) return true
  if (!ITEM_BEFORE.test(before)) return false
  if (KINDS_BEFORE.test(before)) return true
  // "In Lund, Orme and Berg said" lists nobody with Lund.
  const isLast = / (?:and|or) /u.test(text.slice(start, end)) || /\b(?:and|or) (?:the )?$/u.test(before)
  return IN_BEFORE.test(before) && (isLast ? !SPEAKS_BEHIND.test(after) : LIST_BEHIND.test(after))
}

/** Characters on either side in which a list is looked for. */
const REACH = 120

const ITEM = String.raw`(?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of |de |la |o )?\p{Lu}[\p{L}.’'-]*){0,3}`
/** Items of a list in front of the last read one. */
const ITEMS = String.raw`(?:${ITEM}, ){0,8}(?:${ITEM},? (?:and|or|as well as) )?`

/** What may stand right before an item. */
const ITEM_BEFORE = /(?:, |\b(?:and|or|as|like|including|namely) |: )(?:the )?$/u

const KIND = String.raw`(?:cities|towns|countries|nations|states|provinces|regions|counties|districts|neighbou?rhoods|suburbs|villages|boroughs|islands|territories|municipalities|locations)`

const KINDS_BEFORE = new RegExp(
  String.raw`\b${KIND}(?: (?:in|of|across) ${ITEM})?(?:,? (?:such as|like|including|namely)|:) ${ITEMS}(?:the )?$`,
  'u',
)

/** With a small letter, so that it opens no sentence of another subject; "in Lund, and Ada Berg" begins with somebody else. */
const IN_BEFORE = new RegExp(
  String.raw`\b(?:in|across|throughout) (?:(?:${ITEM}, ){0,8}${ITEM}(?: (?:and|or) |, )|(?:${ITEM}, ){2,8}(?:and|or) )(?:the )?$`,
  'u',
)

/** What houses do and places do not, behind the last of them. */
const SPEAKS = String.raw` (?:said|says|announced|has|have|had|is|are|was|were|will|would)\b`

const LIST_BEHIND = new RegExp(String.raw`^(?:, ${ITEM}){0,8},? (?:and|or) ${ITEM}(?!${SPEAKS})`, 'u')
const SPEAKS_BEHIND = new RegExp(`^${SPEAKS}`, 'u')

/** "{Weld} and Larimer counties" */
const SEVERAL_BEHIND = new RegExp(String.raw`^(?:, ${ITEM}){0,8},? (?:and|or|&) ${ITEM} ${KIND}\b`, 'u')
const AREA_BEHIND = new RegExp(
  String.raw`^(?: (?:county|region|district|neighbou?rhood|metropolitan area|metro area|province|suburb|borough|peninsula|archipelago)| ${KIND})\b`,
  'u',
)

/** "{Lutz}, Wesley Chapel and Zephyrhills, Florida" */
const WITHIN_BEHIND = new RegExp(
  String.raw`^(?:, ${ITEM}){0,8},? (?:and|or) (?!the )\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?![\p{L}\p{N}])`,
  'u',
)
