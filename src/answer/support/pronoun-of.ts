import { beginsWithGivenName, type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { hasGivenName, isPersonIn } from './person-away.ts'

/**
 * Whether it is asked what a person is, has or does, and a sentence that does not name them opens
 * with a "he" or "she" that is not theirs: they are told to be of the other gender, or somebody of
 * the headline is meant, who opened the sentence before, and the person is named there, if at all,
 * only beside: "after the cox Tom Holm".
 *
 * Whoever is brought in may be meant: "Ada Berg named Tom Holm", "is replaced by Tom Holm", "makes
 * way for Tom Holm". So may a second person of whom the sentence speaks by a pronoun ("she signed him").
 *
 * @example
 * // "How many caps has Tom Holm?": "Ole Berg comes after Tom Holm. He has two caps." => true
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
  const own = pronounPlainlyOf(document.text, name)
  // A given name may be of either: "Valery" of a release that never has a "he" is a woman.
  if (own !== null && own !== pronoun && ANY_OF[own].test(document.text)) return true
  if (headline.has(surname)) return false
  const meant = meantBy(dissection, candidate, pronoun, surname)
  return meant !== null && (own === null || pronounPlainlyOf(document.text, meant) === pronoun)
}

/** By which pronoun a text speaks of somebody, but for one that opens a sentence: whose that is, is asked here. */
function pronounPlainlyOf(text: string, name: string): Pronoun | null {
  return pronounOf(text.replace(OPENING_ANY, '$1They'), name, null)
}

const OPENING_ANY = /([.!?]['’"”)]?\s{1,4})(?:He|She)\b/gu

function pronounOpening(text: string): Pronoun | null {
  const [, opening] = OPENING.exec(text) ?? []
  return opening === undefined ? null : opening === 'He' ? 'he' : 'she'
}

const OPENING = /^(He|She) /u

/** Words for another than the one whom a sentence opens with. */
const OF_SECOND = { he: /\b(?:she|her|hers|him|(?<!of )them)\b/iu, she: /\b(?:he|his|him|(?<!of )them)\b/iu }

const ANY_OF = { he: /\b(?:he|his|him)\b/iu, she: /\b(?:she|hers?)\b/iu }

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

/** Whom of the headline an opening pronoun stands for: who opens the sentence before, or the one before that which has the same pronoun; null where it may be the one asked about, or nobody plainly. */
function meantBy(
  dissection: Lens['dissection'],
  { index }: Candidate,
  pronoun: Pronoun,
  surname: string,
): string | null {
  const { candidates, document, headline } = dissection
  for (const before of candidates.slice(Math.max(0, index - MOST_BACK), index).reverse()) {
    if (before.kind !== 'sentence' || isPlainlyNamed(before, surname)) return null
    if (pronounOpening(before.text) === pronoun) continue
    const subject = subjectOf(before)
    const own = termsOf(subject ?? '').at(-1)
    if (own === undefined || own === surname || !headline.has(own)) return null
    const name = fullName(dissection, own)
    return name !== null && (pronounPlainlyOf(document.text, name) ?? pronoun) === pronoun ? name : null
  }
  return null
}

/** "{Ada Berg}" of whom a release goes on as "Berg": the given name tells the pronoun. */
function fullName({ candidates }: Lens['dissection'], surname: string): string | null {
  for (const { text, terms, spans } of candidates) {
    if (!terms.has(surname)) continue
    const names = spans()
      .filter(({ type }) => type === 'person')
      .map(({ start, end }) => text.slice(start, end))
    const name = names.find((one) => beginsWithGivenName(one) && termsOf(one).at(-1) === surname)
    if (name !== undefined) return name
  }
  return null
}

/** Sentences that a pronoun goes back. */
const MOST_BACK = 5

/** Whether a sentence names somebody as one who may be gone on about: not only beside another. */
function isPlainlyNamed({ text, terms, spans }: Candidate, surname: string): boolean {
  if (!terms.has(surname)) return false
  return !spans().some(
    ({ type, start, end }) =>
      type === 'person' &&
      termsOf(text.slice(start, end)).at(-1) === surname &&
      isNamedBeside(text.slice(0, start)),
  )
}

/** Whether a name behind some words is that of one who is only mentioned, with a word for a person before it or none. */
function isNamedBeside(ahead: string): boolean {
  const [, words] = NAMED_BESIDE.exec(ahead) ?? []
  return words !== undefined && (words === '' || isPersonNoun(words.trim().split(' ').at(-1) ?? ''))
}

/** "From the goalkeeper {Tom Holm}", "in the seat that was last taken by {Tom Holm}", but not "is succeeded by {Tom Holm}". */
const NAMED_BESIDE =
  /\b(?:from|after|before|under|behind|beside|like|than|(?:that|which) (?:is|was|were|had been|has been) (?:\p{Ll}+ ){1,4}by) ((?:[\p{L}-]+ ){0,4})$/u

/** The person whom a sentence opens with, a role before the name or none: "Head coach {Ada Berg} said", "{Berg}, 42, will". */
function subjectOf({ text, spans }: Candidate): string | null {
  const person = spans().find(({ type, start, end }) => {
    const name = text.slice(start, end)
    const before = text.slice(0, start).trim().split(' ')
    const isOpening = start === 0 || (before.length <= MOST_TITLE && isPersonNoun(before.at(-1) ?? ''))
    return type === 'person' && hasGivenName(name) && isOpening && GOES_ON.test(text.slice(end))
  })
  if (person !== undefined) return textAt(text, person)
  return SURNAME.exec(text)?.[1] ?? null
}

/** "The former head coach" */
const MOST_TITLE = 4

/** A verb or an apposition, and no other who is named beside. */
const GOES_ON = /^,? (?!(?:and|or|with|of|for|in|from|at|to)\b)(?:\p{Ll}|\d|M\.?D|Ph)/u

const SURNAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?(\p{Lu}\p{Ll}[\p{L}’-]*)(?=,? (?!(?:and|or|with|of|for|in|from|at|to)\b)\p{Ll})/u
