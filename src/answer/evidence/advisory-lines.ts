import type { Document, Span } from '../../model.ts'
import type { AnswerType } from '../asked/asked-type.ts'
import { afterLabel, labelOf, subjectLine } from '../pieces/advisory.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Lens } from './lens.ts'

/**
 * Whether a line of a media advisory (`advisory.ts`) is another one than that which says who comes,
 * where or when it is: "WHAT: tour of the Harbour Library" does not say where. A day
 * may be asked of what another line tells ("WHY: the old branch, built in 1962").
 */
export function isOtherLine(
  type: AnswerType,
  { terms, dissection: { document } }: Lens,
  { block, terms: held }: Candidate,
): boolean {
  const own = OWN_LABEL.get(type)
  const label = own === undefined ? null : labelOf(document.text, block)
  if (label === null || label === own || subjectLine(document) === null) return false
  return type !== 'date' || !terms.some(({ term }) => held.has(term))
}

/**
 * What stands behind the label that asks for it: the place behind "WHERE:", in
 * whatever words. Null for any other line.
 *
 * @returns offsets in the text of the piece.
 */
export function ownLine(
  type: AnswerType,
  document: Document,
  { block, start, text }: Candidate,
): Span | null {
  const own = OWN_LABEL.get(type)
  if (own === undefined || start !== block.start || labelOf(document.text, block) !== own) return null
  if (subjectLine(document) === null) return null
  return { start: afterLabel(text), end: text.trimEnd().length }
}

const OWN_LABEL: ReadonlyMap<AnswerType, string> = new Map([
  ['person', 'who'],
  ['place', 'where'],
  ['date', 'when'],
])
