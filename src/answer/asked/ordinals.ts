import { ORDINALS } from '../text/ordinals.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Says as what a question wants to know how often something was: as a count of
 * times, or as a length of time, of which only years in a row are counted so.
 * Null where it does not ask that.
 */
export function timesAsked(question: string): 'count' | 'duration' | null {
  const unit = HOW_MANY.exec(question)?.[1]?.toLowerCase()
  if (unit === 'times') return 'count'
  return unit !== undefined && IN_A_ROW.test(question) ? 'duration' : null
}

const HOW_MANY = /\bhow many (times|years|months|quarters|weeks|seasons)\b/iu
const IN_A_ROW = /\b(?:running|in a row|straight|consecutive(?:ly)?)\b/iu

/**
 * Finds what tells by its number how often something was: "for the {fourth
 * consecutive year}", "its {ninth appearance}", "the {7th annual} fair".
 *
 * @example
 * timesIn('It won for the third time.', 'count') // => the span of "third time", as a count
 */
export function timesIn(text: string, type: 'count' | 'duration'): TypedSpan[] {
  return [...text.matchAll(ORDINAL)].map(({ index, 0: { length } }) => ({
    type,
    start: index,
    end: index + length,
  }))
}

/** The first time tells nothing of how often. */
const NTH = String.raw`\d{1,3}(?:st|nd|rd|th)|${ORDINALS.slice(1).join('|')}|(?:\p{L}+teen|twentie)th`

const ORDINAL = new RegExp(
  String.raw`\b(?:(?:${NTH}) (?:(?:straight|consecutive|successive|annual) )?(?:time|year|edition|appearance|season|month|quarter|week|win|victory|title|award|annual)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:straight|consecutive|successive) (?:times|years|seasons|months|quarters|weeks)|twice|once)\b`,
  'giu',
)
