import type { Document, Span } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'

/** The headline, or the sentence with which a release begins whose text has none; null for one without text. */
export function headlineSpan(document: Document): Span | null {
  if (document.marks.title !== null) return document.marks.title
  const dissection = dissect(document)
  return openingOf(dissection) ?? dissection.candidates[0] ?? null
}
