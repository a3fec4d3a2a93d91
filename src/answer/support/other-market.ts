import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { isKnownPlace } from '../text/places.ts'

/**
 * Leaves out prices that hold in some country alone, where none is asked about, the best
 * sentence gives such a one and another gives a price of the very thing without a country:
 * "In Canada it costs C$90" beside "Rover 4 | $70".
 */
export function withoutOtherMarkets(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  if (best === undefined || !isOfMarket(best)) return evidence
  return evidence.some((one) => givesPrice(one) && !isOfMarket(one))
    ? evidence.filter((one) => !isOfMarket(one))
    : evidence
}

/** Whether it is asked for a price anywhere, and a sentence gives one for a country. */
function isOfMarket({ lens: { asked }, candidate }: Evidence): boolean {
  if (asked.type !== 'money' || !ASKS_PRICE.test(asked.text)) return false
  const isPlaceAsked = asked.names.some(({ start, end }) => isKnownPlace(asked.text.slice(start, end)))
  return !isPlaceAsked && marketsOf(candidate.text).length > 0
}

const ASKS_PRICE = /\b(?:costs?|prices?|fees?|fares?|rates?|charges?|how much (?:is|are|do|does|will))\b/iu

/** Whether a sentence or row has every name of the question and an amount of money. */
function givesPrice({ lens, candidate, features }: Evidence): boolean {
  return (
    lens.names.length > 0 &&
    lens.names.every((name) => name.every((term) => candidate.terms.has(term) || isUnsaid(lens, term))) &&
    features.typeMissing === 0
  )
}

/** What the headline tells, the maker's name before that of the thing, goes without saying in a row. */
function isUnsaid({ dissection: { headline }, names: asked }: Evidence['lens'], term: string): boolean {
  return headline.has(term) && asked.some((name) => name[0] === term && name.length > 2)
}

/**
 * Whether a text gives a price for other countries than another does, or one of them for
 * some and the other for none: neither is a new price of the other, unless it says that it
 * replaces one.
 */
export function isOfOtherMarket({ type }: Pick<Asked, 'type'>, one: string, other: string): boolean {
  if (type !== 'money' || INSTEAD.test(one) || INSTEAD.test(other)) return false
  const [ours, theirs] = [marketsOf(one), marketsOf(other)]
  return ours.length + theirs.length > 0 && !ours.some((market) => theirs.includes(market))
}

const INSTEAD = /\b(?:instead of|rather than|(?:up|down) from|from \p{Sc}?\d[^;]* to)\b/iu

/** The countries and states for which a text tells something: "in Canada", "for the United States". */
function marketsOf(text: string): readonly string[] {
  return [...text.replace(APPOSITION, ',').matchAll(IN)].flatMap(([, words = '']) => {
    const all = words.replace(/(?<=\p{Ll})\.$/u, '').split(' ')
    const name = all.map((_, at) => all.slice(0, all.length - at).join(' ')).find(isKnownPlace)
    return name === undefined ? [] : [plain(name)]
  })
}

/** "Orme, the largest maker in Canada, sells it for $90": where it is at home. */
const APPOSITION = /,\s(?:a|an|the|one of)\s[^,]{1,100},/giu

const IN = /\b(?:[Ii]n|[Ff]or|[Aa]cross|[Tt]hroughout) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})/gu

/** One country by one name. */
function plain(name: string): string {
  if (/^(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?)$/u.test(name)) return 'US'
  return /^(?:U\.?K\.?|United Kingdom|(?:Great )?Britain)$/u.test(name) ? 'UK' : name
}
