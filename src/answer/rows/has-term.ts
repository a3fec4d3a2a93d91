import { strength, type WeightedTerm } from '../evidence/lens.ts'

/** Of `strength`: another form of the word, or one that always means the same. */
export const VERY = 1

/** The same for one that may stand for it in a heading. */
export const SYNONYM = 0.9

/** A name or a number is itself and no synonym: "City One" is no "City Two". */
export function hasTerm(terms: ReadonlySet<string>, term: WeightedTerm, least: number): boolean {
  if (term.named || NUMBER.test(term.folded)) return terms.has(term.term)
  // "How tall" is what "Height" says.
  if ([...(term.phrase ?? [])].some(([one, weight]) => weight >= SYNONYM && terms.has(one))) return true
  return strength(term, (one) => terms.has(one)) >= least
}

const NUMBER = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten)$/u
