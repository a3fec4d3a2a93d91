import type { Document, Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { asksThen } from '../asked/asks-then.ts'
import type { Draft } from '../cite.ts'
import { holds } from '../composition/document-on.ts'
import { resolveDates } from '../dates.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Settled } from '../settled.ts'
import { periodsOf } from '../text/periods-of.ts'
import { dateNotes } from '../times/date-notes.ts'
import { quoted } from './stated.ts'

/**
 * Cites an answer from the newest release of its house that has the very same sentences:
 * what a house says of itself in each of its releases holds on the last day on which it
 * says so.
 *
 * One that lacks a word of the question which the other has tells it of something else.
 *
 * What is counted from the day of its release ("today", "last month") and is another time from
 * that of another one stays, and so does what somebody is quoted with, and an answer to a
 * question that names its time, but for a release of the one year that it names.
 *
 * @param newer releases of the house behind the one that answers, the newest first.
 */
export function atNewest(settled: Settled, newer: () => readonly Document[]): Settled {
  const { asked, composition } = settled
  const own = quoted(settled)
  if (composition === null || own === undefined || asked.whole !== null || asksThen(asked.text))
    return settled
  const { drafts } = composition
  const notes = composition.notes.filter(({ kind }) => kind !== 'date')
  if (
    notes.some(({ text }) => !text.startsWith('Earlier')) ||
    !drafts.every((one) => isMovable(one, own.document))
  )
    return settled
  const words = asked.terms.filter(
    ({ term, weight, folded }) => weight === 1 && !YEAR.test(folded) && holds(own.document, term),
  )
  for (const document of newer()) {
    if (!isOfTime(asked.text, document) || !words.every(({ term }) => holds(document, term))) continue
    const moved = drafts.flatMap((draft) => movedTo(document, draft) ?? [])
    if (moved.length === drafts.length)
      return { ...settled, composition: { drafts: moved, notes: [...dateNotes(moved), ...notes] } }
  }
  return settled
}

/** The year is held against that of the release. */
const YEAR = /^(?:year|(?:19|20)\d\d)$/u

/** Whether a release is of the time that a question names, if any: of a month or quarter none is for certain. */
function isOfTime(question: string, { published }: Document): boolean {
  const { years, quarters, months } = periodsOf(question)
  return quarters.size + months.size === 0 && [...years].every((year) => year === published?.slice(0, 4))
}

function isMovable({ document, span, alsoAt }: Draft, own: Document): boolean {
  if (document !== own || alsoAt.length > 0 || document.published === null) return false
  const candidate = dissect(document).candidates.find(({ start }) => start === span.start)
  return candidate?.quotation === null && candidate.kind === 'sentence'
}

/** The times that a sentence means, counted from the day of a release. */
function timesMeant(words: string, { published }: Document): string {
  return resolveDates(words, published)
    .map(({ when }) => when)
    .join('; ')
}

/** The same words as a sentence of another release; null where it has none. */
function movedTo(document: Document, { document: own, span, answerSpan }: Draft): Draft | null {
  const words = textAt(own.text, span)
  // Nearly all releases are passed over without a reading.
  if (!document.text.includes(words) || timesMeant(words, document) !== timesMeant(words, own)) return null
  const found = dissect(document).candidates.find(
    ({ start, end, kind }) => kind === 'sentence' && document.text.slice(start, end) === words,
  )
  if (found === undefined) return null
  const by = found.start - span.start
  const shifted = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return {
    document,
    span: shifted(span),
    answerSpan: answerSpan === null ? null : shifted(answerSpan),
    alsoAt: [],
  }
}
