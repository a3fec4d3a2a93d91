import { CONTRAST } from '../../search/contrasts.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { saidBy } from '../../search/phrases.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { settles } from '../asked/polarity.ts'
import { CLOSE, type Lens, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { isToldOtherwise } from './lacks-thing.ts'

/**
 * Whether a yes or no is asked about one matter or two, and a sentence has only loosely related
 * words for them: a platform is no app, and who manages risks is not regulated. What it goes on
 * from or stands under, and the headline, may have the word as well.
 *
 * Of a question with more such words, or with a name, this says nothing, nor where one of
 * two is there: "redundancies" beside the place that is asked about tell whether anybody is
 * sacked there.
 *
 * @example
 * // "Is it patented?": "It owns the technology." => true
 */
export function onlyLoosely(view: Lens, candidate: Candidate): boolean {
  const { asked } = view
  if (asked.type !== 'yesno') return false
  const matters = view.terms.filter(({ weight, named }) => weight === 1 || named)
  if (matters.length === 0 || matters.length > MOST) return false
  if (matters.some(({ named, optional }) => named || optional)) return false
  const [matter, another] = matters
  if (another === undefined && matter?.phrase !== undefined) return false
  if (!ANY_MODAL.test(asked.text) && settles(asked, candidate.text) === BY_MATTER) return false
  if (matters.some(({ folded }) => isToldOtherwise(folded, candidate.text))) return false
  const place = placeOf(view, candidate)
  const isBeside = ({ folded }: WeightedTerm): boolean =>
    another !== undefined && (LEXICON.isNoun(folded) || LEXICON.isVerb(folded))
  return !matters.some((one) => isPlainlyThere(one, asked.text, place, isBeside(one) ? NEAR_BESIDE : NEAREST))
}

/** Matters of a question; more of them tell more together. */
const MOST = 2

const BY_MATTER = 0.8
const ANY_MODAL = /^(?:can|could|may)\b/iu

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
    if (isThing && !LEXICON.isNoun(word)) return false
    return areAsNear(weight, LEXICON.related(word).get(matter.term) ?? 0, near)
  })
}

/** Stems of which one begins with the other: "app" and "applic", "safe" and "safeti". */
function isOfFamily(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 3 && long.startsWith(short)
}

/** Whether two words stand for each other, of which one may do it less well. */
export function areAsNear(one: number, other: number, near = NEAREST): boolean {
  return Math.min(one, other) >= LESS && (one + other) / 2 >= near
}

/** Of `strength`: words that stand for each other before most others. */
const NEAREST = 0.9

/** Of a thing or deed beside another less will do, "burned" for "destroyed"; not of a quality, "first" for "new". */
const NEAR_BESIDE = 0.85

/** What the one of two words must be for the other that is more for it. */
const LESS = 0.8
