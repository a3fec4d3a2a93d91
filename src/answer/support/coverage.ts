import { LIGHT } from '../asked/asked-terms.ts'
import { cover, type Lens, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import { portion } from './apart.ts'

/** How much of a question a sentence covers; every value lies between 0 and 1. */
export interface Coverage {
  /** Share of the question that the sentence covers, synonyms counted. */
  readonly sentence: number
  /** The same with its block, headline, heading and neighbours. */
  readonly context: number
  /** Share of the words that are not in the headline which the sentence covers. */
  readonly rest: number
  /** The same with its block and neighbours. */
  readonly restContext: number
  /** Share of the question whose words the release does not know at all. */
  readonly unknown: number
  /** Share of the question of the one word that misses most in the sentence. */
  readonly worstMissing: number
  /** Words of the question in the sentence, names apart: so many fifths. */
  readonly hits: number
}

/** Measures how much of its question evidence covers, by what holds a term in the sentence and with all around it. */
export function coverageOf(
  { lens, candidate }: Evidence,
  inSentence: (term: string) => boolean,
  inContext: (term: string) => boolean,
): Coverage {
  const { terms } = lens
  // A headline answers by its own words, which for any other sentence go without saying.
  const rest = candidate.kind === 'headline' ? terms : lens.rest
  return {
    sentence: cover(terms, inSentence),
    context: cover(terms, inContext),
    rest: weighs(rest) ? cover(rest, inSentence) : 1,
    restContext: weighs(rest) ? cover(rest, inContext) : 1,
    unknown: 1 - cover(terms, (term) => knownTo(lens, term)),
    worstMissing: worstMissing(terms, inSentence),
    hits: hits(terms, inSentence),
  }
}

/** Whether any of the words must be covered at all. */
function weighs(terms: Lens['terms']): boolean {
  return terms.some(({ mass, optional = false }) => mass > 0 && !optional)
}

/** Share of the question of the one word that misses most, of those that a sentence should have. */
function worstMissing(terms: Lens['terms'], holds: (term: string) => boolean): number {
  const all = terms.reduce((sum, { mass }) => sum + mass, 0)
  return portion(
    Math.max(
      0,
      ...terms.map((term) =>
        term.optional || term.kind || term.weight <= LIGHT
          ? 0
          : massOf(term, terms) * (1 - strength(term, holds)),
      ),
    ),
    all,
  )
}

/** Where none of the sides of a choice is there, all that was to be chosen from is missing. */
function massOf({ term, mass, either = [] }: Lens['terms'][number], terms: Lens['terms']): number {
  const others = terms.filter((other) => either.some((one) => one.term === other.term && one.term !== term))
  return others.reduce((sum, other) => sum + other.mass, mass)
}

function hits(terms: Lens['terms'], holds: (term: string) => boolean): number {
  const found = terms.filter((term) => !term.named && term.mass > 0 && strength(term, holds) >= 0.5)
  return Math.min(1, found.length / ENOUGH_HITS)
}

/** So many hits are enough: beyond them a sentence is only longer. */
const ENOUGH_HITS = 5
