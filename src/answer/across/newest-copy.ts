import type { Document, Span } from '../../model.ts'
import { asksThen } from '../asked/asks-then.ts'
import type { Draft } from '../cite.ts'
import { holds } from '../composition/document-on.ts'
import { resolveDates } from '../dates.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Settled } from '../settled.ts'
import { periodsOf } from '../text/periods-of.ts'
import { quoted } from './stated.ts'

/**
 * Cites an answer from the newest release of its house that has the very same sentences:
 * what a house says of itself in each of its releases holds on the last day on which it
 * says so.
 *
 * One that lacks a word of the question which the other has tells it of something else.
 *
 * What is counted from the day of its release ("today", "last year") says another thing in
 * another one and stays, and so does what somebody is quoted with, and an answer to a
 * question that names its time.
 *
 * @param newer releases of the house behind the one that answers, the newest first.
 */
export function atNewest(settled: Settled, newer: () => readonly Document[]): Settled {
  const { asked, composition } = settled
  const own = quoted(settled)
  if (composition === null || own === undefined || asked.whole !== null || namesTime(asked.text))
    return settled
  const { drafts, notes } = composition
  if (
    notes.some(({ text }) => !text.startsWith('Earlier')) ||
    !drafts.every((one) => isMovable(one, own.document))
  )
    return settled
  const words = asked.terms.filter(({ term, weight }) => weight === 1 && holds(own.document, term))
  for (const document of newer()) {
    if (!words.every(({ term }) => holds(document, term))) continue
    const moved = drafts.flatMap((draft) => movedTo(document, draft) ?? [])
    if (moved.length === drafts.length) return { ...settled, composition: { drafts: moved, notes } }
  }
  return settled
}

function namesTime(question: string): boolean {
  const { years, quarters, months } = periodsOf(question)
  return asksThen(question) || years.size + quarters.size + months.size > 0
}

function isMovable({ document, span, alsoAt }: Draft, own: Document): boolean {
  if (document !== own || alsoAt.length > 0 || document.published === null) return false
  const candidate = dissect(document).candidates.find(({ start }) => start === span.start)
  const words = document.text.slice(span.start, span.end)
  return (
    candidate?.quotation === null &&
    candidate.kind === 'sentence' &&
    resolveDates(words, document.published).length === 0
  )
}

/** The same words as a sentence of another release; null where it has none. */
function movedTo(document: Document, { document: own, span, answerSpan }: Draft): Draft | null {
  const words = own.text.slice(span.start, span.end)
  // Nearly all releases are passed over without a reading.
  if (!document.text.includes(words)) return null
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
