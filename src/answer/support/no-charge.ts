import { oneOf } from '../text/one-of.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether it is asked what something costs, and a sentence tells only what is free of
 * charge: for as long as it is tried, or for others than the one whom it costs something. Nor does
 * it tell how much more is to be paid.
 *
 * @example
 * // "How much is Orme Pro a month?": "It can be tried free of charge for 30 days." => true
 */
export function tellsOnlyFree(question: string, text: string, values: readonly TypedSpan[]): boolean {
  if (values.some(({ start, end }) => /\d/u.test(text.slice(start, end)))) return false
  return (
    COSTS_HOUSE.test(question) ||
    COSTS_MORE.test(question) ||
    (COSTS.test(question) && !TRIAL.test(question) && TRIAL.test(text))
  )
}

const COSTS = /\b(?:how much|what)\b[^?]*\b(?:costs?|charge|prices?|pay|(?:is|are) (?!there\b))/iu

/** "How much will the recall cost {Orme}?"; behind "cost" stands who pays, and no "a month". */
const COSTS_HOUSE =
  /\b[Hh]ow much (?:did|has|have|had|will|does|do) [^?]{2,60}? costs? (?:it|them|the (?:company|firm|city|town|state|taxpayers?)|taxpayers|\p{Lu}[\p{L}&.’'-]+)\b/u

/** What is free makes nothing dearer. */
const COSTS_MORE =
  /\bhow much (?:more|extra|higher|dearer)\b[^?]*\b(?:costs?|pay|paying|charged?|prices?|fees?|fares?|bills?)\b/iu

const TRIAL = new RegExp(
  oneOf(
    String.raw`\b(?:trials?|tr(?:y|ies|ied|ying) (?:it|them|out|for))\b|\btried\b`,
    String.raw`\bfirst (?:\p{L}+ |\d+ )?(?:days?|weeks?|months?)\b`,
  ),
  'iu',
)
