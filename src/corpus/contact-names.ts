import type { Contact } from '../model.ts'
import { addressesIn, withoutAddresses } from './addresses.ts'
import { isPerson } from './names.ts'

/**
 * Gives contacts without a name the one that their email spells, "ann.lee@acme.com",
 * where the text has a person of that name. One that says no more then than another
 * is left out.
 */
export function namedByMail(text: string, contacts: readonly Contact[]): Contact[] {
  return contacts.flatMap((contact) => {
    const name = contact.name === null ? nameOfMail(text, contact.email) : null
    if (name === null) return [contact]
    const isKnown = contacts.some((other) => other.name === name && other.email === contact.email)
    return isKnown && contact.phone === null ? [] : [{ ...contact, name }]
  })
}

function nameOfMail(text: string, email: string | null): string | null {
  const [, first, last] = MAILBOX.exec(email ?? '') ?? []
  if (first === undefined || last === undefined) return null
  const sought = `${first} ${last}`.toLowerCase()
  for (const { 0: pair } of text.matchAll(PAIR)) {
    const name = pair.replace(/\s+/gu, ' ')
    if (plainLetters(pair) === sought && isPerson(name)) return name
  }
  return null
}

/** A given name and a surname, parted as mailboxes part them. */
const MAILBOX = /^(\p{L}{2,})[._-](\p{L}{2,})@/u

/** Two capitalised words. */
const PAIR = /(?<![\p{L}@.])\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(?![\p{L}@])/gu

/** Without accents and marks, as mailboxes have names. */
function plainLetters(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

/**
 * Gives contacts without an organisation the one that spells the domain of an address of
 * theirs, also where a wire has glued it to what is behind: "AcmeWireAustin, Texas
 * www.acmewire.com" is reached at AcmeWire.
 */
export function housedByDomain(text: string, contacts: readonly Contact[]): Contact[] {
  return contacts.map((contact) => {
    if (contact.organisation !== null) return contact
    const words = text.slice(contact.start, contact.end)
    const house = spelledIn(withoutAddresses(words), words)
    return house === null || contact.name?.includes(house) === true
      ? contact
      : { ...contact, organisation: house }
  })
}

function spelledIn(named: string, words: string): string | null {
  for (const { kind, value } of addressesIn(words)) {
    const label = kind === 'phone' ? '' : domainLabel(value)
    if (label.length <= SHORTEST_LABEL) continue
    const house = new RegExp(`(?<![\\p{L}\\d])${[...label].join("[\\s&.’'-]?")}`, 'iu').exec(named)?.[0]
    if (house !== undefined && /^\p{Lu}/u.test(house)) return house
  }
  return null
}

/** Letters that may be the initials of anybody, or a word. */
const SHORTEST_LABEL = 3

/**
 * The letters of a domain that a house has chosen.
 *
 * @example
 * domainLabel('press@orme-mills.co.uk') // => 'ormemills'
 */
export function domainLabel(address: string): string {
  const host = address.toLowerCase().replace(/^.*@|^https?:\/\//u, '')
  return (/^(?:www\.)?([^./]+)/u.exec(host)?.[1] ?? '').replace(/[^\p{L}\d]+/gu, '')
}
