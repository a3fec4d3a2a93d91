import type { Speaker } from '../model.ts'
import { givenBefore, isContrary, isGivenName, type Pronoun, withoutQuotations } from './genders.ts'
import { knownRole, type Read } from './known-roles.ts'
import { lastSentence } from './last-sentence.ts'
import { literal } from './literal.ts'

/** A surname as an attribution gives it. */
export interface Surname {
  readonly surname: string
  readonly role: string | null
  /** By which pronoun the form of address before it speaks: "Mrs. Lee". */
  readonly pronoun: Pronoun | null
}

/**
 * Tells which of several persons a surname alone means, by their given name: the one whom
 * the form of address or the role fits, or who is not called by that given name alone, else
 * whom the text named last before. None where that sentence names another of them, too.
 *
 * @returns the given name; null where it is not certain; undefined where no two persons
 * whose given names are known have the surname.
 *
 * @example
 * // Tom Lee runs Acme. Ann Lee, his wife, keeps the books. “It pays,” Mrs. Lee said. => 'Ann'
 */
export function givenMeant(read: Read, { surname, role, pronoun }: Surname): string | null | undefined {
  const reach = read.text.slice(read.from, read.to)
  const called = (given: string): Speaker => {
    const name = `${given} ${surname}`
    return { name, role: knownRole(read, name) }
  }
  const words = givenBefore(reach, surname)
  const isSure = (word: string): boolean => isGivenName(word) || called(word).role !== null
  // Beside a form of address whatever can be a name is one.
  const all = words.length < 2 ? [] : words.filter((word) => pronoun !== null || isSure(word))
  if (all.length < 2 || !all.some(isSure)) return undefined
  const fitting = all.filter((given) => pronoun === null || !isContrary(reach, called(given), pronoun))
  const known = fitting.filter(
    (given) => pronoun !== null && isContrary(reach, called(given), OTHER[pronoun]),
  )
  const inOffice = role === null ? [] : fitting.filter((given) => isSameOffice(called(given).role, role))
  const told = withoutQuotations(reach)
  const more = fitting.filter((given) => !isCalledByGiven(told, given))
  const [only] = [fitting, known, inOffice, more].find(({ length }) => length === 1) ?? []
  return only ?? namedLast(told, fitting)
}

const OTHER = { he: 'she', she: 'he' } as const

/** Whether a text calls somebody by the given name alone, as it does where the surname means another. */
function isCalledByGiven(told: string, given: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${literal(given)}(?=[,.]|['’]s|\\s\\p{Ll})`, 'u').test(told)
}

function isSameOffice(one: string | null, other: string): boolean {
  const [known, told] = [(one ?? '').toLowerCase(), other.toLowerCase().replace(/^(?:the|its|an?)\s/u, '')]
  return known !== '' && (known.includes(told) || told.includes(known))
}

/** Which of the given names stands last, in a sentence without another of them. */
function namedLast(told: string, names: readonly string[]): string | null {
  const [last, ...others] = names
    .map((given) => ({ given, at: told.lastIndexOf(given) }))
    .sort((a, b) => b.at - a.at)
  if (last === undefined || last.at === -1) return null
  const sentence = lastSentence(told.slice(0, last.at + 1))
  return others.some(({ given }) => sentence.includes(given)) ? null : last.given
}
