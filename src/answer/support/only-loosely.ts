import { LEXICON } from '../../search/lexicon.ts'
import { settles } from '../asked/polarity.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isToldOtherwise } from './lacks-thing.ts'
import { isPlainlyThere, NEAREST, placeOf } from './plainly-there.ts'
import { isSaidOfNothing } from './said-of.ts'

/**
 * Whether a yes or no is asked about one matter or two, and a sentence has only loosely related
 * words for them: a platform is no app, and who manages risks is not regulated. What it goes on
 * from or stands under, and the headline, may have the word as well.
 *
 * Where a question has one such word ("Is it postponed?"), another for it has to be said of
 * something. Of a question with more such words, or with a name, this says nothing, nor where one of
 * two is there: "redundancies" beside the place that is asked about tell whether anybody is
 * sacked there.
 *
 * @example
 * // "Is it patented?": "It owns the technology." => true
 */
export function onlyLoosely(view: Lens, candidate: Candidate): boolean {
  const { asked } = view
  if (asked.type !== 'yesno') return false
  const full = view.terms.filter(({ weight, named }) => weight === 1 || named)
  // Of "is it over?" the one word counts, however little it does beside others.
  const isAllThereIs = full.length === 0 || (full.length === 1 && view.terms.length === 1)
  const matters = full.length === 0 ? view.terms : full
  if (matters.length === 0 || matters.length > MOST) return false
  if (matters.some(({ named, optional }) => named || (optional && !isAllThereIs))) return false
  const [matter, another] = matters
  if (another === undefined && matter?.phrase !== undefined) return false
  if (!ANY_MODAL.test(asked.text) && settles(asked, candidate.text) === BY_MATTER) return false
  if (matters.some(({ folded }) => isToldOtherwise(folded, candidate.text))) return false
  const place = placeOf(view, candidate)
  if (
    another === undefined &&
    matter !== undefined &&
    isSaidOfNothing(asked.text, matter, candidate.text, candidate.tokens)
  )
    return true
  const isBeside = ({ folded }: WeightedTerm): boolean =>
    another !== undefined && (LEXICON.isNoun(folded) || LEXICON.isVerb(folded))
  const isThere = (one: WeightedTerm): boolean =>
    isPlainlyThere(one, asked.text, place, isBeside(one) ? NEAR_BESIDE : NEAREST)
  if (another === undefined || !matters.every(({ phrase }) => phrase !== undefined))
    return !matters.some(isThere)
  // "Sold out", "family-run": a word of it by itself says something else.
  const isSaid = place.some(({ term }) => matters.some(({ phrase }) => phrase?.has(term)))
  return !isSaid && !matters.every(isThere)
}

/** Matters of a question; more of them tell more together. */
const MOST = 2

const BY_MATTER = 0.8
const ANY_MODAL = /^(?:can|could|may)\b/iu

/** Of a thing or deed beside another less will do, "burned" for "destroyed"; not of a quality, "first" for "new". */
const NEAR_BESIDE = 0.85
