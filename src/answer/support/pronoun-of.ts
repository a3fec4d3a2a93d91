import { type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { hasGivenName, isPersonIn } from './person-away.ts'

/**
 * Whether it is asked what a person is, has or does, and a sentence that does not name them opens
 * with a "he" or "she" that is not theirs: they are told to be of the other gender, or whoever
 * opened the sentence before is meant, and the person is named there, if at all, only behind a
 * preposition or a comma.
 *
 * Where the sentence speaks of a second person by a pronoun ("she signed him"), or the one asked
 * about is done something to in the sentence before ("Ada Berg named Tom Holm"), it may be theirs.
 *
 * @example
 * // "How many caps has Tom Holm?": "Ole Berg wears the shirt of Tom Holm. He has two caps." => true
 */
export function isPronounOfOther({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const { text, terms, lead } = candidate
  const pronoun = pronounOpening(text)
  if (pronoun === null || candidate.kind !== 'sentence' || OF_SECOND[pronoun].test(text)) return false
  const name = personAsked(asked.text)
  const surname = termsOf(name ?? '').at(-1)
  if (name === null || surname === undefined || terms.has(surname) || lead.has(surname)) return false
  if (!isPersonIn(dissection, surname) && !isIntroduced(dissection, surname)) return false
  const { document, headline } = dissection
  const own = pronounOf(document.text, name, null)
  if (own !== null && own !== pronoun) return true
  if (headline.has(surname)) return false
  const meant = meantBy(dissection, candidate, pronoun, surname)
  return meant !== null && (own === null || pronounOf(document.text, meant, null) === pronoun)
}

function pronounOpening(text: string): Pronoun | null {
  const [, opening] = OPENING.exec(text) ?? []
  return opening === undefined ? null : opening === 'He' ? 'he' : 'she'
}

const OPENING = /^(He|She) /u

/** Words for another than the one whom a sentence opens with. */
const OF_SECOND = { he: /\b(?:she|her|hers|him|(?<!of )them)\b/iu, she: /\b(?:he|his|him|(?<!of )them)\b/iu }

/** Of whom something is asked by name: "How old is {Ada Berg}?", "Where did {Berg} work?" */
const personAsked = remembered((question: string): string | null => SUBJECT.exec(question)?.[1] ?? null)

const SUBJECT =
  /\b(?:[Ii]s|[Ww]as|[Dd]oes|[Dd]id|[Hh]as|[Hh]ad|[Ww]ill|[Cc]an|[Cc]ould) (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}.’-]*){0,2})(?=\s*\?*$| \p{Ll})/u

/** Whether a release tells by a word before the name that it is a person's: "the winger Adé Holm". */
function isIntroduced({ candidates }: Lens['dissection'], surname: string): boolean {
  return candidates.some(
    ({ text, terms, spans }) =>
      terms.has(surname) &&
      spans().some(
        ({ type, start, end }) =>
          type === 'person' &&
          termsOf(text.slice(start, end)).at(-1) === surname &&
          isPersonNoun(text.slice(0, start).trim().split(' ').at(-1) ?? ''),
      ),
  )
}

/** Whom an opening pronoun stands for: who opens the sentence before, or the one before that which has the same pronoun; null where it may be the one asked about, or nobody plainly. */
function meantBy(
  dissection: Lens['dissection'],
  { index }: Candidate,
  pronoun: Pronoun,
  surname: string,
): string | null {
  const { candidates, document } = dissection
  for (const before of candidates.slice(Math.max(0, index - MOST_BACK), index).reverse()) {
    if (before.kind !== 'sentence' || isPlainlyNamed(before, surname)) return null
    if (pronounOpening(before.text) === pronoun) continue
    const name = subjectOf(before)
    const own = termsOf(name ?? '').at(-1)
    if (name === null || own === undefined || own === surname || !isPersonIn(dissection, own)) return null
    return (pronounOf(document.text, name, null) ?? pronoun) === pronoun ? name : null
  }
  return null
}

/** Sentences that a pronoun goes back. */
const MOST_BACK = 5

/** Whether a sentence names somebody as one who does or is done something to: not behind a preposition or in a list. */
function isPlainlyNamed({ text, terms, spans }: Candidate, surname: string): boolean {
  if (!terms.has(surname)) return false
  return !spans().some(
    ({ type, start, end }) =>
      type === 'person' &&
      termsOf(text.slice(start, end)).at(-1) === surname &&
      BEHIND_PREPOSITION.test(text.slice(0, start)),
  )
}

/** "Worn by {Tom Holm}", "from the goalkeeper {Tom Holm}" */
const BEHIND_PREPOSITION =
  /\b(?:by|with|from|after|before|under|for|of|at|alongside|beside|behind|between|like|including|than) (?:(?!\p{L}+ing )[\p{L}-]+ ){0,4}$/u

/** The person whom a sentence opens with, a role before the name or none: "Head coach {Ada Berg} said", "{Berg}, 42, will". */
function subjectOf({ text, spans }: Candidate): string | null {
  const person = spans().find(({ type, start, end }) => {
    const name = text.slice(start, end)
    const before = text.slice(0, start).trim().split(' ')
    const isOpening = start === 0 || (before.length <= MOST_TITLE && isPersonNoun(before.at(-1) ?? ''))
    return type === 'person' && hasGivenName(name) && isOpening && GOES_ON.test(text.slice(end))
  })
  if (person !== undefined) return text.slice(person.start, person.end)
  return SURNAME.exec(text)?.[1] ?? null
}

/** "The former head coach" */
const MOST_TITLE = 4

/** A verb or an apposition, and no other who is named beside. */
const GOES_ON = /^,? (?!(?:and|or|with|of|for|in|from|at|to)\b)(?:\p{Ll}|\d|M\.?D|Ph)/u

const SURNAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?(\p{Lu}\p{Ll}[\p{L}’-]*)(?=,? (?!(?:and|or|with|of|for|in|from|at|to)\b)\p{Ll})/u
