import type { Contact, Span } from '../model.ts'
import { addresses } from './addresses.ts'
import { contactCue } from './contact-cue.ts'
import { kindOf } from './contact-kinds.ts'
import { isPerson } from './names.ts'

/**
 * Reads a section in which each house has its name and its number on one line, and
 * under it those who are reached there, as listed companies and their agencies print it;
 * none where any paragraph is made otherwise.
 *
 * @example
 * contactsByHouse('Acme plc      020 7946 0100\nAnn Lee, Chief Executive\nTom Ray', { start: 0, end: 62 })
 * // => Ann Lee and Tom Ray of Acme plc, 020 7946 0100
 */
export function contactsByHouse(text: string, { start, end }: Span): Contact[] {
  const found: Contact[] = []
  let isFirst = true
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const from = start + match.index
    const paragraph = { start: from, end: from + match[0].length }
    const isCue = isFirst && contactCue(match[0]) !== null && addresses(text, paragraph).length === 0
    isFirst = false
    if (isCue) continue
    const people = peopleOf(text, paragraph)
    if (people.length === 0) return []
    found.push(...people)
  }
  return found
}

/** Those under the line with a house and its number; none where a line is anything else. */
function peopleOf(text: string, { start, end }: Span): Contact[] {
  const [head = '', ...lines] = text.slice(start, end).split('\n')
  const [house = '', phone = '', ...more] = head.trim().split(APART)
  const number = only(phone)
  const organisation = house.replace(/\s*\([^()]*\)$/u, '')
  const isHouse = HOUSE.test(house) && kindOf(organisation) !== 'role' && only(house) === null
  if (more.length > 0 || number?.kind !== 'phone' || !isHouse || contactCue(`${house}:`) !== null) return []
  const people: Contact[] = []
  for (const line of lines) {
    const [words = '', reach, ...others] = line.trim().split(APART)
    const [name = '', role = null] = words.split(/,\s+(.*)/su)
    const email = reach === undefined ? null : only(reach)
    const isOther = reach !== undefined && email?.kind !== 'email'
    if (others.length > 0 || isOther || !isPerson(name)) return []
    if (role !== null && kindOf(role) !== 'role') return []
    const address = { email: email?.value ?? null, phone: number.value, url: null }
    people.push({ name, role, organisation, ...address, start, end })
  }
  return people
}

/** Columns. */
const APART = /\s{3,}|\t\s*/u

/** A name with a capital, and behind it in brackets what the house does: "Carrow Lane (financial PR)". */
const HOUSE = /^\p{Lu}[^:@]{1,60}$/u

/** What words are when they are one address and nothing else. */
function only(words: string): { kind: string; value: string } | null {
  const [first, ...others] = addresses(words, { start: 0, end: words.length })
  return first !== undefined && others.length === 0 && first.value.trim() === words.trim() ? first : null
}
