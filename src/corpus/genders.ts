import type { Speaker } from '../model.ts'
import { textAt } from '../spans.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { literal } from './literal.ts'
import { isHonorific, isPerson } from './names.ts'
import { isPersonNoun } from './person-nouns.ts'
import { sentences } from './sentences.ts'

/** The pronoun by which a text speaks of someone. */
export type Pronoun = 'he' | 'she'

/**
 * Tells by which pronoun a text speaks of a person: from a form of address
 * ("Lord", "Ms."), a word of the role ("chairwoman"), a pronoun that a sentence
 * about the person goes on with ("Lee, 49, joins from Acme, where she …"), or a
 * given name that is hardly ever of the other gender, or "he said" behind a quotation
 * right after the sentence about the person. In this order; null when nothing tells. A form of address before a surname alone counts for nobody of another
 * given name, where two persons share the surname, or where the given name is of the other gender.
 *
 * `text` is what is read, `role` the person's role where it is known. Words in
 * quotation marks speak of anybody and count for nothing.
 *
 * @example
 * pronounOf('Kim Lee, 49, joins from Acme, where she led sales.', 'Kim Lee', null) // => 'she'
 */
export function pronounOf(text: string, name: string, role: string | null): Pronoun | null {
  const parts = name.split(/\s+/u)
  const surname = parts.at(-1) ?? name
  const given = parts.find((part) => !isHonorific(part)) ?? ''
  const usual = GIVEN_NAMES.get(given.toLowerCase()) ?? null
  return (
    byAddress(parts.slice(0, -1).find((part) => byAddress(part) !== null) ?? '') ??
    addressed(text, surname, given === surname ? null : given, usual) ??
    byRole(role ?? '') ??
    byText(withoutQuotations(text), parts.length > 1 ? name : surname) ??
    usual ??
    bySaid(withoutQuotations(text), parts.length > 1 ? name : surname)
  )
}

/** The text with what stands in quotation marks blanked out; offsets stay. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|"[^"\n]*"/gu, (quoted) => ' '.repeat(quoted.length))
}

/** By which pronoun a form of address speaks of somebody; null for one that all have, and any other word. */
export function byAddress(word: string): Pronoun | null {
  if (/^(?:Mr|Sir|Lord)\.?$/u.test(word)) return 'he'
  return /^(?:Mrs|Ms|Miss|Dame|Lady)\.?$/u.test(word) ? 'she' : null
}

/** The word before the own given name and the surname ("Sir Ian Lee"), or before a surname that nobody else has ("Ms. Lee"). */
function addressed(text: string, surname: string, own: string | null, usual: Pronoun | null): Pronoun | null {
  for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + surname.length)) {
    const before = text.slice(Math.max(0, at - LONGEST_GIVEN), at)
    const [, word = '', given] = ADDRESS_BEFORE.exec(before) ?? []
    const pronoun = byAddress(word)
    if (pronoun === null) continue
    if (given !== undefined ? own === null || given === own : isOnly(text, surname, own, usual, pronoun))
      return pronoun
  }
  return null
}

const ADDRESS_BEFORE =
  /\b(Mr|Sir|Lord|Mrs|Ms|Miss|Dame|Lady)\.?\s+(?:(\p{Lu}[\p{L}’'.-]*)\s+(?:\p{Lu}\.\s+)?)?$/u

/** Whether a surname behind a form of address can be that of nobody but the one with the given name. */
function isOnly(
  text: string,
  surname: string,
  own: string | null,
  usual: Pronoun | null,
  pronoun: Pronoun,
): boolean {
  if (own === null || usual !== null) return usual === null || usual === pronoun
  return givenBefore(text, surname).every((given) => given === own)
}

/** Words before a surname, each once, that are given names or may be some: no title and no trade. */
export function givenBefore(text: string, surname: string): string[] {
  const found = text.matchAll(
    new RegExp(`(\\p{Lu}\\p{Ll}[\\p{L}’'-]*)\\s+${literal(surname)}(?![\\p{L}-])`, 'gu'),
  )
  return [...new Set([...found].map(([, word = '']) => word))].filter(
    (word) =>
      isGivenName(word) || (!isPersonNoun(word) && !isHonorific(word) && isPerson(`${word} ${surname}`)),
  )
}

/** A form of address and a given name. */
const LONGEST_GIVEN = 30

/** By which pronoun a word of a role or a noun speaks: "chairwoman", "brother". */
export function byRole(role: string): Pronoun | null {
  if (
    /\b(?:\p{L}+woman|actress|\p{L}*mother|sister|\p{L}*daughter|niece|aunt|wife|widow|queen|princess|duchess)\b/iu.test(
      role,
    )
  )
    return 'she'
  return /\b(?:(?:chair|spokes|sports|business|congress|states|fire|crafts)man|\p{L}*father|brother|(?:grand|step|god)?son|nephew|uncle|husband|widower|king|prince|duke)\b/iu.test(
    role,
  )
    ? 'he'
    : null
}

/** "Ann Lee, who said she …"; "Ann Lee opened the plant. She …". Of two persons in a sentence readers would have to think. */
function byText(text: string, name: string): Pronoun | null {
  let at = text.indexOf(name)
  for (let turn = 0; at !== -1 && turn < MOST_MENTIONS; turn++) {
    const reach = text.slice(at + name.length, at + name.length + LONGEST_SENTENCES)
    const [own, next] = sentences(reach)
    const goesOn = reach.slice(0, own?.end ?? 0)
    const found = /\b(?:he|she)\b/u.exec(goesOn)
    if (found !== null && !/\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+/u.test(goesOn.slice(0, found.index)))
      return found[0] === 'he' ? 'he' : 'she'
    const opens = /(?:^|[.!?\n]["”’)]?\s*)$/u.test(text.slice(Math.max(0, at - 4), at))
    const opening = next === undefined ? null : /^(?:He|She)\b/u.exec(textAt(reach, next))
    if (opens && opening !== null) return opening[0] === 'He' ? 'he' : 'she'
    at = text.indexOf(name, at + name.length)
  }
  return null
}

/** "Councillor Ray Lee voted against. “It is too small,” he said.": of nobody else the sentence tells. */
function bySaid(text: string, name: string): Pronoun | null {
  const at = text.indexOf(name)
  if (at === -1 || name === '' || !OPENS.test(text.slice(Math.max(0, at - LONGEST_TITLE), at))) return null
  const said = SAID_BEHIND.exec(text.slice(at + name.length, at + name.length + LONGEST_SENTENCES))?.[1]
  return said === 'he' || said === 'she' ? said : null
}

/** A sentence begins there, perhaps with a title or an office. */
const OPENS = /(?:^|\n|[.!?]["”’)]?\s)\s*(?:(?:\p{Lu}[\p{L}-]+\s){0,3}|The\s[\p{L}\s-]{3,60},\s)$/u

/** The rest of a sentence without another person, a quotation blanked out, and who said it. */
const SAID_BEHIND = /^(?:(?!\p{Lu}[\p{L}’'-]+\s+\p{Lu})[^.!?\n]){0,200}[.!?]\s{8,}(he|she)\s+\p{Ll}/u

/** Characters. */
const LONGEST_TITLE = 80

const MOST_MENTIONS = 6
const LONGEST_SENTENCES = 600

/** Whether the text calls a person by the other pronoun. */
export function isContrary(text: string, { name, role }: Speaker, pronoun: Pronoun): boolean {
  const own = pronounOf(text, name, role)
  return own !== null && own !== pronoun
}

/** Whether the first word of a name is a given name that the list knows: then a person has it. */
export function beginsWithGivenName(name: string | null): boolean {
  return isGivenName(name?.split(/\s/u)[0] ?? '')
}

/** Whether words are the whole name of a person whose given name the list knows. */
export function isKnownPerson(words: string): boolean {
  return isPerson(words) && beginsWithGivenName(words)
}

/** Whether a word is a given name that the list knows. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase()
  return GIVEN_NAMES.has(name) || GIVEN_NAMES.has(name.normalize('NFKD').replace(/\p{M}/gu, ''))
}
