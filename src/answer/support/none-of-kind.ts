import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { isAsked } from '../evidence/beside.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isKindOfHouse, isOtherKindOfHouse, isSameKindOfHouse } from '../text/house-kinds.ts'
import type { TypedSpan } from '../text/spans.ts'
import { withoutS } from '../text/word-forms.ts'
import { isAbout } from './apart.ts'

/**
 * Whether it is asked which houses, people or places of a kind, and a sentence has neither
 * the kind's word nor a name that could be one of them, and the next does not go on with
 * that word. The name of the house that the release is about is none, nor is a word with
 * which a sentence or what stands behind a colon begins, nor that of a house which says of
 * itself that it is another: a laboratory is no airline, and for a house nobody is one. Of several, others that a common noun
 * tells may be meant: "insurers".
 *
 * @example
 * // "Which shipyard?": "Fire watch is a step towards safe shipbuilding." => true
 * // "Which shipyard?": "Orme Marine of Corran built her." => false
 */
export function isNoneOfKind(view: Lens, candidate: Candidate): boolean {
  const { asked, focus } = view
  const noun = focus.at(-1)
  if (noun === undefined || noun.named || !ASKS_WHICH.test(asked.text) || HOUSE.test(noun.folded))
    return false
  const mayBeTold = ANY_FIELD.test(noun.folded) || !LEXICON.isPlace(noun.folded)
  if (!BY_NAME.has(asked.type) && mayBeTold && !isKindOfHouse(noun.folded)) return false
  if (!isProse(candidate) && candidate.kind !== 'item') return false
  if (candidate.tokens.some(({ word }) => isSameKindOfHouse(noun.folded, word))) return false
  if (candidate.tokens.some(({ term }) => term === noun.term) || candidate.lead.has(noun.term)) return false
  // "Orme runs three. Its brand Lind ..."
  const behind = view.dissection.candidates[candidate.index + 1]
  if (behind?.block === candidate.block && behind.terms.has(noun.term)) return false
  return (
    !candidate.spans().some((span) => isNamed(view, candidate, span, noun.folded)) &&
    !(PLURAL.test(noun.word) && tellsOthers(candidate))
  )
}

const ASKS_WHICH =
  /^(?:and |so |but )?(?:(?:by|with|from|at|to|for|on|in|of) )?(?:which|what) (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|about|of)\b)/iu

/** Places by their first meaning, which are told in any words. */
const ANY_FIELD =
  /^(?:fields?|areas?|spheres?|spaces?|levels?|points?|positions?|lines?|stages?|bases?|sides?|platforms?|markets?|channels?|branch(?:es)?|fronts?|angles?|directions?|spots?|domains?|courses?|ways?|paths?|sections?|regions?|parts?|zones?|seasons?|rooms?|floors?)$/u

/** Houses at large, which "it" and "the mill" may be. */
const HOUSE = /^(?:compan(?:y|ies)|firms?|business(?:es)?|groups?|organi[sz]ations?|houses?)$/u

/** Kinds of answers that have a name. */
const BY_NAME: ReadonlySet<string> = new Set(['organisation', 'person', 'name'])

/** Of people also whom the release is about, which is no house then. */
function isNamed(view: Lens, candidate: Candidate, span: TypedSpan, noun: string): boolean {
  if (span.type === 'url' || span.type === 'ticker') return true
  if (span.type !== 'name' || isAsked(view, candidate, span)) return false
  const { text } = candidate
  const name = textAt(text, span)
  if (isOtherKindOfHouse(noun, name)) return false
  if ((isKindOfHouse(noun) || ORGANISATION_NOUNS.has(withoutS(noun))) && !mayBeHouse(candidate, span))
    return false
  if (OPENS.test(text.slice(0, span.start)) && !name.includes(' ') && LEXICON.knows(name.toLowerCase()))
    return false
  return LEXICON.isPerson(noun) || !isAbout(view, termsOf(name))
}

/** Whether nothing tells that a name is a person's or a country's alone. */
function mayBeHouse(candidate: Candidate, { start, end }: TypedSpan): boolean {
  return candidate
    .spans()
    .some((span) => span.type === 'organisation' && span.start === start && span.end === end)
}

/** Where any word has a capital. */
const OPENS = /(?:^|[.:!?]\s+|[“"‘]|\d )$/u

const PLURAL = /[^s]s$/u

/** "Banks and insurers use it" */
function tellsOthers({ tokens }: Candidate): boolean {
  return tokens.some(
    ({ word }) =>
      PLURAL.test(word) &&
      (ORGANISATION_NOUNS.has(withoutS(word)) || LEXICON.isPerson(word) || LEXICON.isPlace(word)),
  )
}
