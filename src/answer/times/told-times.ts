import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { resolveDates } from '../dates.ts'
import { ordinalOf, QUARTERS } from '../text/ordinals.ts'
import { overlapping } from '../text/overlapping.ts'
import { DAYS, dateOf } from '../text/periods.ts'
import { type BoundTime, boundsOf, wholeDays, wholeTimes } from './bounds.ts'
import { datesIn, ofRelease } from './date-notes.ts'
import { issuedAt } from './updates.ts'

/**
 * Gives the times of a sentence of a release with their days: those that are counted from its
 * date ("last month", "on Tuesday", "on 3 May") and days with their year. Places are those in
 * the sentence.
 *
 * @example
 * timesTold(document, sentence)[0]?.bounds // => 1 to 31 March 2024, of "last month" in a release of April 2024
 */
export function timesTold(document: Document, span: Span): readonly BoundTime[] {
  const counted = countedIn(document, span)
  const days = wholeDays(textAt(document.text, span))
  return [...counted, ...days.filter((one) => !counted.some((other) => overlapping(one, other)))]
}

function countedIn(document: Document, span: Span): readonly BoundTime[] {
  const { date: published } = issuedAt(document, span)
  if (published === null) return []
  return datesIn(document, span, published).map((one) => ({ ...one, bounds: boundsOf(one.when, published) }))
}

/**
 * The one time that a question asks about, counted from the date of the release that is asked
 * where it names no year; null where it names none or several, or one that only bounds
 * another ("since March").
 *
 * @example
 * timeAsked('How many did it sell in May 2024?', release)?.bounds // => 1 to 31 May 2024
 */
export function timeAsked(question: string, document: Document): BoundTime | null {
  const whole = wholeTimes(question)
  const [only, another] = [...whole, ...countedFrom(question, document, whole)]
  if (only === undefined || another !== undefined || ONLY_BOUNDS.test(only.words)) return null
  return isBeside(question, only.start) ? null : only
}

/** What is counted from the date of the release, and no part of what the question gives with its year. */
function countedFrom(question: string, document: Document, whole: readonly Span[]): BoundTime[] {
  const { published } = document
  const from = published === null ? null : dateOf(published)
  if (published === null || from === null) return []
  const known = ofRelease(document)
  const dated = resolveDates(question, published, known)
  const quarters = [...question.matchAll(QUARTER)].flatMap(({ index, 0: words }) => {
    const one = { start: index, end: index + words.length, words }
    if (dated.some((other) => overlapping(other, one))) return []
    const first = 3 * ((ordinalOf(words.replace(/^Q|[ -].*$/giu, '')) ?? 1) - 1)
    const year = from.getUTCFullYear() - (first > from.getUTCMonth() ? 1 : 0)
    return [{ ...one, when: known.isFiscal?.() ? null : `${QUARTERS[first / 3]} quarter of ${year}` }]
  })
  return [...dated, ...quarters]
    .filter((one) => !whole.some((other) => overlapping(one, other)))
    .map(({ when, ...one }) => ({ ...one, bounds: when === null ? null : boundsOf(when, published) }))
}

/** The last one that has begun is asked about. */
const QUARTER = /\bQ[1-4]\b|\b(?:first|second|third|fourth)[ -]quarter\b/giu

/** Whether a time that begins there only bounds another or is compared with: "since March", "than last year", "as they did last year". */
export function isBeside(text: string, start: number): boolean {
  return BOUNDS.test(text.slice(0, start))
}

const BOUNDS =
  /\b(?:since|from|before|after|until|till|by|through|than|over|against|between|to|versus|vs\.?|with)\s(?:in\s)?(?:the\s)?(?:(?:end|start|beginning) of\s)?$|\bas (?:it|they|he|she|we|in|on) (?:\p{L}+ )?$/iu
const ONLY_BOUNDS = /^(?:since|from|until|by)\s/iu

/** The times of all that a release says whose words name no date: "two years ago", "on Tuesday"; with their places in it. */
export const relativeTimes = rememberedOf((document: Document): readonly BoundTime[] =>
  document.blocks
    .filter(({ start, end }) => RELATIVE.test(document.text.slice(start, end)))
    .flatMap((block) =>
      countedIn(document, block)
        .filter(({ words }) => RELATIVE.test(words) && !/\d/u.test(words))
        .map((one) => ({ ...one, start: block.start + one.start, end: block.start + one.end })),
    ),
)

const RELATIVE = new RegExp(
  String.raw`\b(?:last|ago|yesterday|tomorrow|next (?:year|month|quarter|week)|this (?:month|quarter|week)|${DAYS.join('|')})\b|\bthe year before last\b`,
  'iu',
)
