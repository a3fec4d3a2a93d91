import type { Document, Span } from '../../model.ts'
import { onOneLine, textAt } from '../../spans.ts'
import type { Draft, DraftNote } from '../cite.ts'
import { type OfRelease, type ResolvedDate, readableDate, resolveDates } from '../dates.ts'
import { overlapping } from '../text/overlapping.ts'
import { countedFrom } from './counted-from.ts'
import { givenDays } from './given-days.ts'
import { reportedYear } from './reported-year.ts'
import { seasonOf } from './season-year.ts'
import { issuedAt } from './updates.ts'
import { withYearBefore } from './year-before.ts'

/**
 * "Last spring" beside its year, for every sentence of the answer; the time that
 * answers first, and the day of the release itself only where it does. Where the length
 * of something answers, also until when it runs.
 */
export function dateNotes(drafts: readonly Draft[]): DraftNote[] {
  return drafts.flatMap((draft) => {
    const { document, span, answerSpan } = draft
    const { date: published, isUpdate } = issuedAt(document, span)
    if (published === null) return []
    const answers = ({ start, end }: ResolvedDate): boolean =>
      answerSpan !== null && overlapping(answerSpan, { start: start + span.start, end: end + span.start })
    const dates = datesIn(document, span, published)
    const counted = countedFrom(
      onOneLine(textAt(document.text, span)),
      dates,
      answerSpan && { start: answerSpan.start - span.start, end: answerSpan.end - span.start },
    )
    const notes = dates
      .filter(
        // "Is sold today in Brack and from 15 June in Corran": which of the two was meant is not sure.
        (one, _, { length }) =>
          !OF_RELEASE.test(one.words) || (answers(one) && (length === 1 || !/^today$/iu.test(one.words))),
      )
      .sort((one, other) => Number(answers(other)) - Number(answers(one)))
      .slice(0, 2)
      .map(({ words, when }) => ({
        kind: 'date' as const,
        text: `“${words.replace(/\s+/gu, ' ')}” is ${when}, counted from the ${isUpdate ? 'update' : 'release'}’s date, ${readableDate(published)}.`,
        at: [{ document, span }],
      }))
    return counted === null
      ? notes
      : [...notes, { kind: 'date', text: `${counted}.`, at: [{ document, span }] }]
  })
}

const OF_RELEASE = /^(?:today|tonight|this (?:morning|afternoon|evening))$/iu

/** What {@link resolveDates} asks of a release. */
export function ofRelease(document: Document): OfRelease {
  return {
    isFiscal: () => FISCAL.test(document.text),
    given: () => givenDays(document),
    season: () => seasonOf(document),
  }
}

/** The relative times of a sentence, with their places in it; read once of each, since the same ones answer again. */
export function datesIn(
  document: Document,
  { start, end }: Span,
  published: string,
): readonly ResolvedDate[] {
  const known = dated.get(document) ?? new Map<string, readonly ResolvedDate[]>()
  dated.set(document, known)
  const key = `${start}-${end}`
  const sentence = document.text.slice(start, end)
  const block = document.blocks.find((one) => one.start <= start && start < one.end)
  const found =
    known.get(key) ??
    withYearBefore(
      resolveDates(sentence, published, ofRelease(document)),
      document.text.slice(block?.start ?? start, start),
      sentence,
      published,
    ).filter(({ words }) => !A_YEAR_AGO.test(words) || reportedYear(document) === null)
  known.set(key, found)
  return found
}

/** Of results for a year it is the year before that, and no day counted from when they came out. */
const A_YEAR_AGO = /^(?:an?|one) year (?:ago|earlier|before)$/iu

const dated = new WeakMap<Document, Map<string, readonly ResolvedDate[]>>()

/** Who reports by it has quarters of his own: "fiscal 2025", "the second fiscal quarter", "the financial year 2026/27". */
const FISCAL =
  /\bfiscal\s+(?:years?\b|quarter|half|\d|(?:first|second|third|fourth)\b)|\bfinancial years?\b/iu
