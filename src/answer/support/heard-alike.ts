import { rememberedUpTo } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { saidBy } from '../../search/phrases.ts'
import type { Token } from '../../search/tokens.ts'
import { likeness, WORD_VECTORS } from '../../search/word-vectors.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isOfFamily } from './plainly-there.ts'

/**
 * Whether one of some words may stand for a word of a question, is of its family or is used alike,
 * other than those that the question has itself; or a sentence says it by a phrase.
 *
 * @param near weight of relation from which a word may stand for another, 0 to 1 (see `Lexicon.related`).
 * @param alike cosine from which two words are used alike, −1 to 1.
 */
export function isHeardAlike(
  view: Lens,
  candidate: Candidate,
  matter: WeightedTerm,
  words: readonly Token[],
  { near, alike }: { readonly near: number; readonly alike: number },
): boolean {
  // "Turned down" says "reject".
  if (saidBy(matter.term).some(([phrase]) => candidate.terms.has(phrase))) return true
  const direction = directionOf(matter.term)
  const standing = new Map(matter.related)
  return words.some(({ term, word, stop }) => {
    if (stop || view.questionWords.has(word)) return false
    return (
      Math.max(standing.get(term) ?? 0, LEXICON.related(word).get(matter.term) ?? 0) >= near ||
      baseForms(word).includes(matter.folded) ||
      isOfFamily(term, matter.term) ||
      likeness(direction, directionOf(term)) >= alike
    )
  })
}

/** Words of some hundreds of sentences. */
const KEPT = 5000

const directionOf = rememberedUpTo(KEPT, (term: string): Float32Array => {
  const sum = new Float32Array(WORD_VECTORS.dimensions)
  WORD_VECTORS.addTo(sum, term, 1)
  return sum
})
