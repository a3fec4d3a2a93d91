import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a row of a table is headed by what excludes a word of the question that the row lacks.
 *
 * @example
 * // "What is the dividend per share?": "Earnings per share | $0.83 | $0.70" => true
 */
export function isRowOfContrary({ terms }: Lens, { kind, text, terms: held }: Candidate): boolean {
  if (kind !== 'row') return false
  const label = new Set(termsOf(text.split('|', 1)[0] ?? ''))
  return terms.some(
    ({ term, weight, excluded }) =>
      weight === 1 && !held.has(term) && excluded.some((other) => label.has(other)),
  )
}
