import { isGivenName } from '../../corpus/genders.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { withoutTitle } from '../talk/person.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/**
 * Whether it is asked if a person does or is something and a sentence speaks of nobody called
 * so, nor of "him" or "her": "The grant stays as it is" is no answer to "Is Ada Berg
 * leaving?", whatever else it shares with it.
 */
export function isOfNobodyAsked({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'yesno' || !isProse(candidate)) return false
  const surname = termsOf(SUBJECT.exec(asked.text)?.[1] ?? '').at(-1)
  const { terms, carried, lead } = candidate
  const isSaid = (term: string): boolean => terms.has(term) || carried.has(term) || lead.has(term)
  // Last: whether somebody is called so is looked for in all sentences.
  if (surname === undefined || isSaid(surname) || mayMeanThem(candidate, dissection)) return false
  return isPersonIn(dissection, surname)
}

/** Whether a sentence that does not name somebody may speak of them: "she", and "who" or "I" where nobody else is named or speaks. */
function mayMeanThem(candidate: Candidate, dissection: Lens['dissection']): boolean {
  const { text, quotation } = candidate
  return (
    PRONOUN.test(text) ||
    (WHO.test(text) && !namesPerson(candidate, dissection)) ||
    (SPEAKER.test(text) && (quotation?.speaker ?? null) === null)
  )
}

/**
 * Whether a sentence tells by "he" or "she" something of another than the person who is
 * asked about: what stands before it in its paragraph names somebody else, and never
 * the one: "Lars Holm was warned. He was also fined 900 euros" tells of no fine for Ada Berg.
 * Whom the headline names may be meant by a pronoun anywhere.
 */
export function isOfOtherPerson({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate) || !OPENS_WITH_PERSON.test(candidate.text)) return false
  const named = asked.names.flatMap(({ start, end }) => termsOf(asked.text.slice(start, end)).slice(-1))
  if (named.length === 0 || named.some((surname) => dissection.headline.has(surname))) return false
  const above = dissection.candidates.filter(
    ({ block, index }) => block === candidate.block && index < candidate.index,
  )
  const isSaid = (term: string): boolean =>
    [candidate, ...above].some(
      ({ terms, carried, lead }) => terms.has(term) || carried.has(term) || lead.has(term),
    )
  if (named.some(isSaid) || !above.some((one) => namesPerson(one, dissection))) return false
  return named.some((surname) => isPersonIn(dissection, surname))
}

/**
 * Whether something is asked of a person by their whole name, and a sentence tells it of
 * another of that surname: "Her husband, the painter Tom Berg, died in 2014" is no answer to
 * "When did Ada Berg die?". Where "her" is told of as well, it may be of both.
 */
export function isOfNamesake({ asked }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate) || candidate.quotation !== null) return false
  const { text } = candidate
  return asked.names.some(({ start, end }) => {
    const [given = '', ...others] = withoutTitle(withoutPossessive(asked.text.slice(start, end))).split(
      /\s+/u,
    )
    const surname = others.at(-1)
    if (surname === undefined || text.includes(given)) return false
    const other = candidate.spans().find((span) => {
      const words = textAt(text, span).split(/\s+/u)
      return span.type === 'person' && words.length > 1 && words.at(-1) === surname && words.some(isGivenName)
    })
    if (other === undefined || !OPENS.test(text.slice(0, other.start))) return false
    const told = text.slice(other.end)
    return DOES.test(told) && !OF_BOTH.test(told)
  })
}

/** What may stand before the one whom a sentence opens with: "Her husband, the painter". */
const OPENS =
  /^(?:(?:\p{L}+['’]s|her|his|their|the|an?) (?:[\p{L}-]+ ){0,3}?(?:[\p{L}-]+, )?(?:(?:the|an?) (?:[\p{L}-]+ ){1,3})?)?$/iu

const DOES = /^(?:, [^,;]{1,60},|,)? \p{Ll}/u

const OF_BOTH = /\b(?:he|she|him|her|his|they|them|their|both)\b/iu

const OPENS_WITH_PERSON = /^(?:he|she|his|her)\b/iu

/** Whether a sentence names somebody in full, or begins with the surname of one whom the release so names. */
function namesPerson({ text, spans }: Candidate, dissection: Lens['dissection']): boolean {
  const isNamed = spans().some(
    ({ type, start, end }) => type === 'person' && hasGivenName(text.slice(start, end)),
  )
  const surname = termsOf(OPENING_NAME.exec(text)?.[1] ?? '').at(-1)
  return isNamed || (surname !== undefined && isPersonIn(dissection, surname))
}

const OPENING_NAME = /^(\p{Lu}\p{Ll}[\p{L}’'-]*),? \p{Ll}/u

/** "Is {Ada Berg} leaving?" */
const SUBJECT =
  /^(?:and |so |but )?(?:is|was|has|had|does|did|will|can) ((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor) )?\p{L}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}) \p{Ll}/iu

const PRONOUN = /\b(?:he|she|him|his|her|hers|they|them|their|nobody|no one|everybody|everyone|all)\b/iu

const WHO = /\bwho\b/iu

const SPEAKER = /\b(?:I|my|we|our)\b/iu

/** Whether a release names somebody in full who is called so. */
export function isPersonIn({ candidates }: Lens['dissection'], surname: string): boolean {
  return candidates.some((one) => {
    if (!one.terms.has(surname)) return false
    const all = one.spans()
    return all.some(
      ({ type, start, end }) =>
        type === 'person' &&
        hasGivenName(one.text.slice(start, end)) &&
        termsOf(one.text.slice(start, end)).at(-1) === surname &&
        !all.some((other) => other.start === start && other.type === 'place'),
    )
  })
}

/** "Ada Berg", "Trainer Ada Berg": one is behind the title, or right before the surname. */
export function hasGivenName(name: string): boolean {
  const words = withoutTitle(name).split(/\s+/u)
  return [words[0], words.at(-2)].some((word) => word !== undefined && isGivenName(word))
}
