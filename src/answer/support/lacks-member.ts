import { LEXICON } from '../../search/lexicon.ts'
import { plainForm } from '../asked/asked-form.ts'
import { isAsked } from '../evidence/beside.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting } from '../pieces/candidates.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'

/**
 * Whether it is asked which of a kind whose members English has names for, and a sentence
 * holds neither one of them nor a word for the kind: "Its advisers speak with clients." for
 * "Which languages do its advisers speak?". A name, or a word that is not known, may be one.
 *
 * @example
 * // "Which sports did she play?": "She played tennis." => false, "She played in a band." => true
 */
export function lacksMember(view: Lens, candidate: Candidate): boolean {
  const kind = toldBy(KINDS, plainForm(view.asked.text))
  const noun = view.focus.at(-1)
  if (kind === undefined || noun === undefined || candidate.kind === 'row') return false
  // "Speak" stands for languages, but not where both are asked for.
  const isOther = (term: string): boolean => view.terms.some((one) => one !== noun && one.term === term)
  if (strength(noun, (term) => inSetting(candidate, term) && !isOther(term)) >= SAME) return false
  if (candidate.spans().some((span) => span.type === 'name' && !isAsked(view, candidate, span))) return false
  // What the question has itself is none.
  return candidate.tokens.every(
    ({ word, term, stop }) =>
      stop || /\d/u.test(word) || isOther(term) || (LEXICON.knows(word) && !LEXICON.isOfKind(word, kind)),
  )
}

const which = (nouns: string): RegExp =>
  new RegExp(
    String.raw`\b(?:which|what) (?:(?:other|kinds? of|types? of|sorts? of) )?(?:${nouns})\b(?!['’-])`,
    'iu',
  )

/** What asks for a member of a kind, and what WordNet calls the kind. */
const KINDS: ToldBy<ReadonlySet<string>> = [
  [which('languages?'), new Set(['natural_language', 'artificial_language'])],
  [
    which('(?:diseases?|illness(?:es)?|cancers?)'),
    new Set(['illness', 'ill_health', 'disorder', 'disease', 'tumor', 'pathology', 'injury', 'symptom']),
  ],
  [which('(?:musical )?instruments?(?=.*\\bplay)'), new Set(['musical_instrument', 'voice'])],
  [which('sports?'), new Set(['sport', 'athletics', 'game', 'race', 'athletic_contest'])],
  [which('metals?'), new Set(['metallic_element', 'metal', 'alloy', 'mineral', 'chemical_element'])],
  [which('(?:animals?|birds?|fish|mammals?)'), new Set(['animal', 'meat'])],
  [
    which('(?:crops?|fruits?|vegetables?|grains?|trees|plants(?= (?:are|were|does|do|did|grow|will)\\b))'),
    new Set([
      'plant',
      'edible_fruit',
      'vegetable',
      'produce',
      'grain',
      'plant_part',
      'plant_organ',
      'building_complex',
    ]),
  ],
]
