import type { Speaker } from '../model.ts'
import { calledAlone } from './called-alone.ts'
import { byAddress, isContrary, isGivenName } from './genders.ts'
import { holderOf, knownRole, type Read } from './known-roles.ts'
import {
  HONORIFIC,
  isHonorific,
  isPerson,
  isSpeaker,
  LEADING_PERSON,
  PERSON,
  ROLE_WORD,
  SURNAME,
} from './names.ts'
import { givenMeant } from './namesakes.ts'
import { withoutField } from './office-with-field.ts'
import { isPersonNoun, isTitleNoun } from './person-nouns.ts'
import { holdsOffice, splitLeftRole, type Words } from './roles.ts'

/** Makes a speaker of the words of an attribution, or null when it is not certain who is meant. */
export function speakerOf(read: Read, { name, role, isSigned }: Words, near: Speaker | null): Speaker | null {
  if (/^(?:he|she)$/iu.test(name)) return near
  if (/^(?:the|a|an|one|our)\s/iu.test(name))
    return (role === null ? holderOf(read, name) : null) ?? { name, role }
  // Whose office it is only the sentence before tells.
  if (/^(?:its|their)\s/iu.test(name)) return holderOf(read, name)
  const split = splitLeftRole(name.replace(JOINING, '').replace(/(?:['’]s)?[\s,]+$|['’]s$/u, ''))
  if (split === null) return null
  const words = split.name
  const isTitled = split.role !== null && role !== null && !ROLE_WORD.test(split.role)
  if (split.role !== null && isSurnameAlone(words) && holdsOffice(split.role, words))
    return linked(read, words, role ?? split.role, near)
  if (split.role !== null && !isPerson(words)) return null
  if (split.role !== null) return { name: words, role: isTitled ? role : withOffice(read, words, split.role) }
  if (isSurnameAlone(words)) return isSigned ? { name: words, role } : linked(read, words, role, near)
  if (!isSpeaker(words)) return null
  const whole = withGivenName(read, words)
  if (whole !== null) return { name: whole, role: role ?? knownRole(read, whole) }
  const shorter = withoutTitle(around(read), words)
  if (shorter !== null) return { name: shorter, role: role ?? knownRole(read, shorter) }
  return { name: words, role: role ?? knownRole(read, words) }
}

/** "Councillor Ann Lee, {leader of the Council}": what the text tells beside a title that tells no office. */
function withOffice(read: Read, name: string, title: string): string {
  return ROLE_WORD.test(title) ? title : (knownRole(read, name) ?? title)
}

/** "As Ann Lee puts it", "And Ann Lee said": what has its capital from the sentence. */
const JOINING = /^(?:As|And|But)\s(?=\p{Lu})/u

/** Where a name may stand again: a long release's length behind the quotation. */
function around({ text, from, to }: Read): string {
  return text.slice(from, to + FARTHEST)
}

const FARTHEST = 60_000

/** "Rafael Quintero Lobo", of whom the text goes on as "Quintero Lobo"; null where no given name stood before. */
function withGivenName({ text, from, to }: Read, name: string): string | null {
  const [first = '', second, ...more] = name.split(/\s+/)
  if (second === undefined || more.length > 0 || isHonorific(first) || isGivenName(first)) return null
  // "De Haas", whose particle has its capital from the sentence.
  const [at = -1] = [name, `${name.charAt(0).toLowerCase()}${name.slice(1)}`]
    .map((one) => text.slice(from, to).indexOf(one))
    .filter((found) => found !== -1)
    .sort((a, b) => a - b)
  if (at === -1) return null
  const start = from + at
  const given = /(?<=[^\p{L}\p{N}.’'-])(\p{Lu}[\p{L}’'-]+)\s+$/u.exec(
    text.slice(Math.max(from, start - 30), start),
  )?.[1]
  return given !== undefined && isGivenName(given)
    ? `${given} ${text.slice(start, start + name.length)}`
    : null
}

/** "Senator"-like words that no list knows: the name stands elsewhere without them, as a surname of several words does without the given name. */
function withoutTitle(text: string, name: string): string | null {
  const [first = '', ...rest] = name.split(/\s+/)
  const short = rest.join(' ')
  if (rest.length < 2 || /\.$/.test(first) || /^\p{Lu}\.?$/u.test(rest[0] ?? '') || isHonorific(first))
    return null
  // Of two names that no list knows the first is a given one, unless it is a trade.
  if (/^\p{Ll}/u.test(short) || !(isGivenName(rest[0] ?? '') || isPersonNoun(first))) return null
  if (isGivenName(first) && !isPersonNoun(first)) return null
  for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + short.length)) {
    if (
      /[\s“"(—]/u.test(text.charAt(at - 1)) &&
      !/\p{Lu}[\p{L}’'.-]*\s$/u.test(text.slice(Math.max(0, at - 30), at))
    )
      return short
  }
  return null
}

function isSurnameAlone(name: string): boolean {
  return ONE_SURNAME.test(name) || HONORIFIC_SURNAME.test(name)
}

/** The full name that a surname or first name stands for, from its first mention before the quotation. */
function linked(read: Read, alone: string, role: string | null, near: Speaker | null): Speaker | null {
  const key = alone.replace(LEADING_HONORIFIC, '')
  const pronoun = byAddress(alone.split(/\s+/u)[0] ?? '')
  const given = givenMeant(read, { surname: key, role, pronoun })
  if (given === null) return null
  const reach = read.text.slice(read.from, read.to)
  const canBe = (speaker: Speaker): boolean =>
    given === undefined
      ? pronoun === null || !isContrary(reach, speaker, pronoun)
      : speaker.name.split(/\s+/u).includes(given)
  if (near !== null && ` ${near.name} `.includes(` ${key} `) && canBe(near))
    return { name: near.name, role: role ?? near.role }
  let first: Speaker | null = null
  for (let found = reach.indexOf(key); found !== -1; found = reach.indexOf(key, found + key.length)) {
    if (
      /[\p{L}\p{N}’'-]/u.test(reach.charAt(found - 1)) ||
      /[\p{L}\p{N}-]/u.test(reach.charAt(found + key.length))
    )
      continue
    const full = fullNameAround(reach, found, key)
    if (full === null || full === key) continue
    // "Holm Bakeries" begins with the surname of "Mrs. Holm", and is no name of hers.
    if (/^M/u.test(alone) && pronoun !== null && full.startsWith(`${key} `)) continue
    const own = fromGiven(withoutTitle(around(read), full) ?? full, given)
    const known = knownRole(read, own)
    const speaker = { name: own, role: role ?? known }
    if (!canBe(speaker)) continue
    const opening = own.split(/\s+/u)[0] ?? ''
    // "Holm Smoked Meats" begins with a surname, too: "Ida Holm" is meant, wherever she stands.
    if (isGivenName(opening) || (opening !== key && known !== null)) return speaker
    first ??= speaker
  }
  if (first !== null) return first
  const isNamed =
    role !== null && (ROLE_WORD.test(role.replace(ONE_OF, '')) || AGE.test(role)) && !/^\p{Lu}+$/u.test(alone)
  if (key !== alone || isNamed) return { name: alone, role }
  const called = calledAlone(read, alone)
  return called === null ? null : { name: called.name, role: role ?? called.role }
}

/** "Later Ann Lee": from the given name on, where it is known and no form of address stands before it. */
function fromGiven(name: string, given: string | undefined): string {
  const at = given === undefined ? 0 : name.indexOf(`${given} `)
  return at <= 0 || isHonorific(name.slice(0, at).trim()) ? name : name.slice(at)
}

/** "One of the managers": the end of the plural. */
const ONE_OF = /(?<=^one of (?:the|our|its)\s(?:\p{L}+\s){0,2}\p{L}+)s\b/gu

/** An age in a role's seat. */
const AGE = /^(?:aged\s|\d{1,3}$)/u

function fullNameAround(text: string, at: number, key: string): string | null {
  const line =
    text
      .slice(Math.max(0, at - LONGEST_OFFICE), at + key.length)
      .split('\n')
      .at(-1) ?? ''
  const left = NAME_AT_END.exec(lastWords(line.slice(-40 - key.length)))?.[1]
  if (left !== undefined) {
    const split =
      withoutField(line.slice(0, -left.length), left, true) ?? splitLeftRole(left.replace(JOINING, ''))
    const isNamed = split !== null && isSpeaker(split.name) && NAMED_TWICE.test(split.name)
    if (isNamed && !split.name.split(/\s+/).slice(0, -1).some(isTitleNoun)) return split.name
  }
  const right = LEADING_PERSON.exec(text.slice(at, at + 60).split('\n', 1)[0] ?? '')?.[1]?.replace(
    /['’]s$/u,
    '',
  )
  return right !== undefined && isPerson(right) && right.split(/\s+/).length <= 3 ? right : null
}

/** Characters of an office with its field, and of a name. */
const LONGEST_OFFICE = 120

/** A first name and a surname: a form of address before one of them tells no more than it does. */
const NAMED_TWICE = new RegExp(`^(?!${HONORIFIC}{1,3}\\S+$)\\S+\\s`, 'u')

/** The run of capitalised words at the end. */
function lastWords(words: string): string {
  return (
    /(?:(?:\p{Lu}[\p{L}.’'-]*|de|da|del|la|dos|du|van|von|der|den|bin|di|ap|["“(]\p{Lu}[\p{L}]*["”)])\s+){0,4}\p{Lu}[\p{L}’'-]+$/u.exec(
      words,
    )?.[0] ?? ''
  )
}

const LEADING_HONORIFIC = new RegExp(`^${HONORIFIC}{1,3}`, 'u')
const ONE_SURNAME = new RegExp(`^${SURNAME}$`, 'u')
const HONORIFIC_SURNAME = new RegExp(`^${HONORIFIC}{1,3}${SURNAME}$`, 'u')
const NAME_AT_END = new RegExp(`(${PERSON})$`, 'u')
