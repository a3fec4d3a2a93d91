import { cover, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'

/**
 * What tells of the matter of a question as much as the best does, whatever it says of
 * the one thing that may differ, such as the time or the place. Names say of whom it is
 * told and not what, so that they count only where there is nothing else.
 *
 * @param evidence the best first.
 * @param differs whether a word of the question says what may differ.
 * @returns empty when nothing, not even the best, tells of the matter.
 * @example
 * // of "The hall had 900 visitors in 2024." and "The bar sold 40 cakes in 2023.",
 * // for "How many visitors had it in 2023?", years aside => the first
 */
export function toldOfMatter(
  evidence: readonly Evidence[],
  differs: (term: WeightedTerm) => boolean,
): Evidence[] {
  const [best] = evidence
  if (best === undefined) return []
  const told = aboutness(best, differs)
  return told < ON_MATTER ? [] : evidence.filter((one) => aboutness(one, differs) >= LIKE * told)
}

/**
 * Share of what is asked, from which a sentence tells of the matter. Of the questions
 * labelled with another time the more are told so the lower both are, and of the others;
 * these were chosen on the halves called tune (tests/quality/README.md).
 */
const ON_MATTER = 0.4

/** Share of what the best tells of the matter, from which another tells as much. */
const LIKE = 0.75

/** Share of what is asked, but for what may differ, that a sentence holds in these or other words. */
function aboutness({ lens, candidate }: Evidence, differs: (term: WeightedTerm) => boolean): number {
  const matter = lens.terms.filter((term) => !differs(term))
  const nameless = matter.filter(({ named }) => !named)
  return cover(
    nameless.length > 0 ? nameless : matter,
    (term) => candidate.terms.has(term) || candidate.lead.has(term),
  )
}
