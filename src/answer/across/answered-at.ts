import type { Document, Span } from '../../model.ts'
import { draftAt } from '../composition/composition.ts'
import type { Settled } from '../settled.ts'
import { dateNotes } from '../times/date-notes.ts'

/** What is settled, answered instead by stretches of a release, with notes of the times in them. */
export function answeredAt(
  settled: Settled,
  document: Document,
  spans: readonly Span[],
  confidence: number,
): Settled {
  const drafts = spans.map((span) => draftAt(document, span))
  return { ...settled, composition: { drafts, notes: dateNotes(drafts) }, confidence, refused: null }
}
