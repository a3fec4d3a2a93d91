import { beginsWithGivenName } from '../../corpus/genders.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isShortFor } from '../text/initials.ts'
import { isPersonal } from '../text/names.ts'
import { isKnownPlace } from '../text/places.ts'
import type { TypedSpan } from '../text/spans.ts'
import { isIssuer, orBySynonym } from './apart.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure or day is asked of one that has a name, and a sentence gives that of another
 * in the very same place: behind "against", behind what is counted, or as the one who does what is asked.
 *
 * A release's own house may do by others what it does, and is no such subject. What is asked of a
 * person is told of no other, whatever they do.
 *
 * @example
 * // "How many goals has Ada Berg scored?": "Ida Roos scored nine goals." => true
 * // "How high was the fine against Orme?": "A fine of €9 million against Lund stands." => true
 */
export function isOfOtherParty(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return false
  const isSaid = (term: string): boolean => inSetting(candidate, term)
  return view.asked.names.some(({ start, end }) => {
    const { text } = view.asked
    const name = text.slice(start, end)
    const words = termsOf(name)
    // "Lund Boats" is no "Orme Boats".
    const own = words.length > 1 && !isPersonsName(name) ? words.slice(0, -1) : words
    // A bureau is no department, but Britain is the UK.
    if (own.length === 0 || own.some(isKnownPlace(name) ? orBySynonym(view, isSaid) : isSaid)) return false
    const before = text.slice(0, start)
    if (AGAINST.test(before)) return isAgainstOther(candidate)
    if (view.asked.type === 'count' && OBJECT.test(before) && !isIssuer(view.dissection.document, words))
      return isCountedOfOther(view, candidate)
    if (!SUBJECT.test(before) || isIssuer(view.dissection.document, words)) return false
    const verb = VERB.exec(text.slice(end))?.[1]?.toLowerCase()
    return verb !== undefined && isDoneByOther(view, candidate, name, verb)
  })
}

const AGAINST = /\bagainst (?:the )?$/iu

/** "How many goals has {Ada Berg} scored?" */
const SUBJECT = /\b(?:did|does|do|has|have|had|will|would) (?:the )?$/iu

const VERB = /^ (?:ever |already |also |finally |first )?(\p{Ll}{3,})/u

/** "How many people watched {Orme Rovers}?", "viewers of the first season of {Orme Road}" */
const OBJECT =
  /\b(?:of|for|watch(?:ed|es)?|visit(?:ed|s)?|attend(?:ed|s)?|saw|see|used?|play(?:ed|s)?|download(?:ed|s)?|joined|read|took part in) (?:the )?$/iu

/** Whether every count is told of another by name: "9 million views from {the Lund League}". Where people come from is a place. */
function isCountedOfOther(view: Lens, candidate: Candidate): boolean {
  const { text, tokens, spans } = candidate
  const names = spans().filter(
    ({ type, start, end }) =>
      type === 'name' &&
      !isKnownPlace(text.slice(start, end)) &&
      !isIssuer(view.dissection.document, termsOf(text.slice(start, end))) &&
      !tokens.some((token) => token.start >= start && token.end <= end && view.questionWords.has(token.word)),
  )
  const values = valuesOf(view, candidate)
  return (
    values.length > 0 &&
    values.every(({ end }) =>
      names.some((name) => name.start >= end && COUNTED_OF.test(text.slice(end, name.start))),
    )
  )
}

const COUNTED_OF = /^ (?:[\p{Ll}-]+ ){1,3}(?:from|of|for) (?:the |its )?$/u

function isAgainstOther({ text, spans }: Candidate): boolean {
  return spans().some(({ type, start }) => type === 'name' && AGAINST.test(text.slice(0, start)))
}

/** Whether a sentence opens with the name of another, who does in it what is asked; or anything, where both are people. */
function isDoneByOther(view: Lens, candidate: Candidate, name: string, verb: string): boolean {
  const { text, tokens } = candidate
  const other = openingName(view, candidate)
  if (other === undefined) return false
  const said = textAt(text, other)
  if (isShortFor(name, said) || ORGANISATION_NOUNS.has(said.toLowerCase().replace(/^the /u, ''))) return false
  if (isPersonsName(name) && isPersonsName(said)) return DOES.test(text.slice(other.end))
  const deed = view.terms.find(({ folded }) => folded === verb)
  return tokens
    .filter(({ start }) => start >= other.end)
    .slice(0, VERB_WITHIN)
    .some(
      (token) =>
        deed !== undefined &&
        strength(deed, (term) => term === token.term) >= CLOSE &&
        ACTIVE.test(text.slice(other.end, token.start)),
    )
}

function isPersonsName(name: string): boolean {
  return isPersonal(name) && beginsWithGivenName(name)
}

/** What somebody does, who may well tell of others. */
const DOES = /^,? (?!(?:said|says|told|tells|added|adds|of|and|or)\b)\p{Ll}/u

/** Words from a subject to its verb: "has already {scored}". */
const VERB_WITHIN = 3

/** What may stand between a subject and what it does itself: no "was", which it is done to. */
const ACTIVE = /^(?: (?!(?:is|are|was|were|be|been|being|to|of|and|or|'s|’s)\b)\p{Ll}+)* $/u

/** The name that a sentence opens with; one word by itself only where it is a name inside a sentence as well. */
function openingName({ dissection }: Lens, { text, tokens, spans }: Candidate): TypedSpan | undefined {
  return spans().find(
    ({ type, start, end }) =>
      type === 'name' &&
      OPENING.test(text.slice(0, start)) &&
      (/\s/u.test(text.slice(start, end)) ||
        tokens.slice(0, 1).some(({ term }) => dissection.isProper(term))),
  )
}

const OPENING = /^(?:the )?$/iu
