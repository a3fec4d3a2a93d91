import { CONTRAST } from '../../search/contrasts.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Leaves out the best sentence where it has only the opposite of a word of the
 * question, and one of the same release that is nearly as likely has the word itself,
 * and all else of the question, names apart, that the best has:
 * "The fair closes with a concert" for what opens it, where "It opens with a parade".
 * What else stands ahead of that one with the opposite alone is left out with the best.
 */
export function withoutContrary(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  if (best === undefined || best.lens.asked.type === 'yesno' || !isProse(best.candidate)) return evidence
  const words = best.lens.terms.filter(
    ({ term, weight, named }) => weight === 1 && !named && isContrary(best.candidate, term),
  )
  const held = best.lens.terms.filter(
    ({ term, weight, named }) => weight === 1 && !named && best.candidate.terms.has(term),
  )
  const rival = evidence.find(
    ({ document, candidate, score }, at) =>
      at > 0 &&
      document === best.document &&
      isProse(candidate) &&
      best.score - score <= NEARLY &&
      held.every(({ term }) => candidate.terms.has(term)) &&
      words.some(({ term }) => candidate.terms.has(term) && !hasContrary(candidate, term)),
  )
  if (rival === undefined) return evidence
  const told = evidence.indexOf(rival)
  const isOpposite = ({ document, candidate }: Evidence): boolean =>
    document === best.document && isProse(candidate) && words.some(({ term }) => isContrary(candidate, term))
  return evidence.filter((one, at) => at > told || !isOpposite(one))
}

/** So near in score the one word decides. */
const NEARLY = 1

function isContrary(candidate: Candidate, term: string): boolean {
  const isSaid = [term, ...CONTRAST.alike(term)].some((one) => candidate.terms.has(one))
  return !isSaid && hasContrary(candidate, term)
}

function hasContrary({ tokens }: Candidate, term: string): boolean {
  const contrary = CONTRAST.contrary(term)
  return tokens.some((token) => contrary.has(token.term) && CONTRAST.means(token.term, token.word))
}
