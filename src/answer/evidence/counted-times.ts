import { resolveDates } from '../dates.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import type { Lens } from './lens.ts'

/**
 * Times that a sentence counts from the day of its release, and that look like no date: "in six
 * weeks", "the week after next", "last night". What "in six weeks" tells how long it took is none, and
 * what is to be so "for the next four weeks" tells until when and not when.
 *
 * @example
 * // "When is the vote?", asked of a release of 3 June
 * // "The board will vote on the merger in nine days." => ["in nine days"]
 */
export function countedTimesIn({ asked, dissection: { document } }: Lens, { text }: Candidate): TypedSpan[] {
  const looks = ASKS_END.test(asked.text) ? COUNTED_TO : COUNTED
  if (!looks.test(text)) return []
  return resolveDates(text, document.published)
    .filter(({ words }) => looks.test(words))
    .map(({ start, end }) => ({ type: 'date' as const, start, end }))
}

const ASKS_END = /\b(?:until|till|by) (?:when|what|which)\b|\bover (?:what|which) (?:time|period)\b/iu

const IN = String.raw`in (?:about )?[\p{L}\d]+ (?:days?|weeks?|fortnights?|months?|years?)`

const COUNTED = new RegExp(
  String.raw`\b(?:${IN}|the (?:week|month|year) (?:before last|after next)|(?:last )?night(?: before last)?|turn of the year)\b`,
  'iu',
)

const COUNTED_TO = new RegExp(
  String.raw`${COUNTED.source}|\b(?:for|over|in|during|within) the (?:next|coming) `,
  'iu',
)
