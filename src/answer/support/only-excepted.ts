import type { Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { exceptedTerms } from '../asked/excepted.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import { inQuestion } from '../evidence/given-away.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether others are asked for than the one that the asker leaves out, and a sentence
 * names that one and nobody and nothing beside it.
 *
 * @example
 * // "Besides Leeds, where is the film shown?"
 * // "The film is shown in Leeds from May." => true
 */
export function isOnlyExcepted(view: Lens, candidate: Candidate): boolean {
  const left = exceptedTerms(view.asked.text)
  if (left.length === 0 || !left.every((term) => candidate.terms.has(term))) return false
  const isLeft = ({ start, end }: Span): boolean =>
    terms(candidate.text.slice(start, end)).some((term) => left.includes(term))
  if (RECOGNISED.has(view.asked.type)) return valuesOf(view, candidate).every(isLeft)
  // Of things without a name nothing tells that there are no others.
  const names = candidate.spans().filter(({ type }) => type === 'name')
  return names.length > 0 && names.every((span) => isLeft(span) || inQuestion(view, candidate, span))
}
