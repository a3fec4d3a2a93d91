import { literal } from '../../corpus/literal.ts'
import { fold, type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { within } from '../text/clauses.ts'
import { isShortFor } from '../text/initials.ts'
import { isKnownPlace } from '../text/places.ts'
import { orBySynonym } from './apart.ts'

/**
 * Whether something is asked of one that a name tells apart, "the Brack mill" or "the mill in
 * Brack", and a sentence has that noun only with the name of another: "the Orme mill". What
 * opens with "it" goes on about what the sentence before it so names.
 *
 * What the headline or the sentence before names goes without saying, unless it names both; and what a release calls
 * by both names is one: "the mill in Orme, Brack". A house and the place it is in are of two
 * kinds, and do not stand against each other.
 *
 * @example
 * // "How many people work at the Brack mill?": "The mill in Orme has 90 people." => true
 */
export function isOfOtherInSlot(view: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const { dissection } = view
  const before = pieceBefore(dissection, candidate)
  const isHeld = orBySynonym(view, (term) => inSetting(candidate, term))
  const isBefore = orBySynonym(view, (term) => before?.terms.has(term) ?? false)
  const isHeaded = orBySynonym(view, (term) => dissection.headline.has(term))
  return slotsOf(view).some(({ name, noun }) => {
    const words = termsOf(name)
    if (words.some(isHeld)) return false
    const own = rivalsOf(view, candidate, noun)
    const rivals =
      own.length === 0 && before !== undefined && OPENS_WITH_IT.test(candidate.text)
        ? rivalsOf(view, before, noun)
        : own
    return (
      rivals.length > 0 &&
      rivals.every((rival) => {
        if (rival === null || !standsAgainst(view, name, rival)) return false
        const others = termsOf(rival)
        // Where both are named, none of them goes without saying.
        return [isBefore, isHeaded].every((isThere) => !words.some(isThere) || others.every(isThere))
      })
    )
  })
}

const OPENS_WITH_IT = /^(?:Its?|This)\b/u

/** A name of a question, and the stem of what is so called. */
interface Slot {
  readonly name: string
  readonly noun: string
}

/** The nouns of a question that have a name before them or, behind a preposition, after them. */
function slotsOf({ asked, dissection }: Lens): readonly Slot[] {
  const issuer = issuerTerms(dissection.document)
  return asked.names.flatMap(({ start, end }): Slot[] => {
    const from = start + (OWNER.exec(asked.text.slice(start, end))?.[0].length ?? 0)
    const name = asked.text.slice(from, end)
    const words = termsOf(name)
    if (words.length === 0 || words.every((term) => issuer.has(term))) return []
    const behind = tokens(RUN_BEHIND.exec(asked.text.slice(end))?.[1] ?? '')
    const verb = behind.findIndex((token) => !isWord(token))
    const before = tokens(BEFORE_NAME.exec(asked.text.slice(0, from))?.[1] ?? '').filter(isWord)
    return [...behind.slice(0, verb === -1 ? undefined : verb), ...before].map(({ term }) => ({
      name,
      noun: term,
    }))
  })
}

function isWord({ stop, word }: Token): boolean {
  return !stop && /^\p{L}/u.test(word)
}

/** "{Lund's} Brack" */
const OWNER = /^.*['’]s /u

/** "Brack {paper mill}" */
const RUN_BEHIND = /^(?:['’]s)? (\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2})/u

/** "The {mill} in Brack" */
const BEFORE_NAME = /\b(\p{Ll}[\p{L}-]*) (?:in|at|near) (?:the )?$/u

/** Of each place of a noun the name of another that it has there; null where it has none. */
function rivalsOf(view: Lens, { text, tokens: all, spans }: Candidate, noun: string): (string | null)[] {
  const issuer = issuerTerms(view.dissection.document)
  const asked = view.terms.find(({ term }) => term === noun)
  const isNoun = ({ stop, term }: Token): boolean =>
    !stop && (asked === undefined ? term === noun : strength(asked, (one) => one === term) >= CLOSE)
  const names = spans().filter(({ type }) => type === 'name')
  const isIssuers = (token: Token): boolean =>
    names.some((name) => within(token, name) && termsOf(textAt(text, name)).some((term) => issuer.has(term)))
  return all
    .filter((token) => isNoun(token) && !isIssuers(token))
    .map((token) => {
      const found = names.find(
        (name) =>
          (within(token, name) && name.start < token.start) ||
          (name.end < token.start && HAS_NOUN.test(text.slice(name.end, token.start))) ||
          (name.start > token.end && IS_IN.test(text.slice(token.end, name.start))),
      )
      if (found === undefined) return null
      const rival = text.slice(found.start, within(token, found) ? token.start : found.end).trim()
      const words = termsOf(rival)
      const isOwn = words.every((term) => issuer.has(term) || view.terms.some((one) => one.term === term))
      return isOwn ? null : rival
    })
}

/** "Orme{'s paper} mill" */
const HAS_NOUN = /^(?:['’]s)? (?:\p{Ll}+ )?$/u

/** "The mill { of the group in} Orme" */
const IS_IN = /^ (?:\p{Ll}+ )?(?:of (?:the|its|their) \p{Ll}+ )?(?:in|at|near) (?:the )?$/u

/** Whether two names are of one kind, and not of one thing: a town may lie in the land that is asked about. */
function standsAgainst({ dissection: { document } }: Lens, name: string, rival: string): boolean {
  if (isShortFor(name, rival) || isKnownPlace(name) !== isKnownPlace(rival)) return false
  const text = fold(document.text)
  const [one, other] = [fold(name), fold(rival)]
  const isPlace = (place: string): boolean =>
    new RegExp(String.raw`\b(?:in|at|near) ${literal(place)}(?![\p{L}\p{N}])`, 'u').test(text)
  const isOfKind = !text.includes(one) || isPlace(one) === isPlace(other)
  return (
    isOfKind &&
    !JOINTS.some(
      (joint) => text.includes(`${one}${joint}${other}`) || text.includes(`${other}${joint}${one}`),
    )
  )
}

/** "Orme, Brack", "Orme (Brack)", "Orme in Brack" */
const JOINTS = [', ', ' (', ' in ', ', in ', '/', '-']
