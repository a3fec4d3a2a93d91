import { terms as termsOf } from '../../search/tokens.ts'
import { cover, type Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked who said something, and neither a sentence nor what stands around it
 * tells of that: a word or two of it are in what anybody says, and to name the wrong one
 * would put words into their mouth.
 *
 * @example
 * // "Who said that another club offered more money?"
 * // "“I want to win something,” said Ada Berg." => true
 */
export function isSaidOfNothing(view: Lens, candidate: Candidate): boolean {
  const { asked, rest } = view
  const [, said = ''] = asked.type === 'quotation' ? (WHO_SAID.exec(asked.text) ?? []) : []
  const stems = new Set(termsOf(said))
  // What the whole release is about goes unsaid in what somebody says of it.
  const told = rest.filter(({ term, weight }) => weight === 1 && stems.has(term))
  if (told.length < ENOUGH) return false
  const around = candidate.paragraph()
  return cover(told, (term) => candidate.terms.has(term) || around.has(term)) < LEAST
}

/** "Who {said} that …?", "who {spoke} of …?" */
const WHO_SAID = /^(?:and |so )?(?:who|whom|which \p{L}+) \p{L}+ (?:(?:of|about|out|up|that) )?(.+)$/iu

/** By one word alone it may be meant by another. */
const ENOUGH = 2

/** Of those that said it the least had 0.6, and of those that did not none more than 0.5. */
const LEAST = 0.55
