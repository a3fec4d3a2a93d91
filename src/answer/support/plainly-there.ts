import { CONTRAST } from '../../search/contrasts.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { saidBy } from '../../search/phrases.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'

/** The words of a sentence, of what it goes on from and stands under, and of the headline. */
export function placeOf({ dissection }: Lens, candidate: Candidate): readonly Token[] {
  const { document } = dissection
  return [
    ...candidate.tokens,
    ...(pieceBefore(dissection, candidate)?.tokens ?? []),
    ...tokens(leadText(document, candidate)),
    ...tokens(document.title),
  ]
}

/** Whether one of some words is a word itself, its opposite, of its family, or one that it stands for as it stands for it. */
export function isPlainlyThere(
  matter: WeightedTerm,
  question: string,
  place: readonly Token[],
  near = NEAREST,
): boolean {
  const stands = new Map(matter.related)
  const [contrary, said] = [CONTRAST.contrary(matter.term), new Map(saidBy(matter.term))]
  const isThing = new RegExp(String.raw`\b(?:an?|any|the) ${matter.word}\b`, 'iu').test(question)
  return place.some(({ term, word }) => {
    if (term === matter.term || contrary.has(term) || said.has(term)) return true
    const weight = stands.get(term) ?? 0
    if (weight >= CLOSE && isOfFamily(term, matter.term)) return true
    // "Guarantee" is a warranty before all else, and "boost" a lift only at times.
    if (isThing && (LEXICON.isMereVerb(word) || (!LEXICON.isNoun(word) && weight < 1))) return false
    return areAsNear(weight, LEXICON.related(word).get(matter.term) ?? 0, near)
  })
}

/** Stems of which one begins with the other: "app" and "applic", "safe" and "safeti". */
export function isOfFamily(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 3 && long.startsWith(short)
}

/** Whether two words stand for each other, of which one may do it less well. */
export function areAsNear(one: number, other: number, near = NEAREST): boolean {
  return Math.min(one, other) >= LESS && (one + other) / 2 >= near
}

/** Of `strength`: words that stand for each other before most others. */
export const NEAREST = 0.9

/** What the one of two words must be for the other that is more for it. */
const LESS = 0.8
