import type { Document, Span } from '../../model.ts'
import { isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'

/** The headline, or the sentence with which a release begins whose text has none; null for one without text. */
export function headlineSpan(document: Document): Span | null {
  if (document.marks.title !== null) return document.marks.title
  const { candidates } = dissect(document)
  return candidates.find(isProse) ?? candidates[0] ?? null
}
