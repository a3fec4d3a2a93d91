import type { Contact } from '../model.ts'
import { textAt } from '../spans.ts'
import { addressesIn, withoutAddresses } from './addresses.ts'
import { beginsWithGivenName, isKnownPerson } from './genders.ts'
import { PLATFORMS } from './issuer-domain.ts'
import { literal } from './literal.ts'
import { isPerson, ORGANISATION_WORD } from './names.ts'

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

/**
 * Parts a person from the house before or behind, where a wire has lost the end of a line:
 * behind "Ann Lee Bedford Mills" when the text has "Bedford Mills" without her or the mailbox
 * is hers, before "Bedford Mills Ann Lee" when its last word is one for what a house is.
 */
export function partedPeople(text: string, contacts: readonly Contact[]): Contact[] {
  return contacts.map((contact) => {
    const parts = contact.name === null ? (contact.organisation?.split(' ') ?? []) : []
    if (parts.length < FEWEST_PARTS) return contact
    const [first, last] = [parts.slice(0, 2).join(' '), parts.slice(-2).join(' ')]
    const behind = parts.slice(2).join(' ')
    if (isKnownPerson(first) && /^\p{Lu}/u.test(behind) && !ORGANISATION_WORD.test(parts[2] ?? '')) {
      const mailbox = plainLetters(contact.email?.replace(/@.*$/su, '') ?? '')
      const isTheirs = parts.slice(0, 2).some((part) => mailbox.includes(plainLetters(part)))
      if (isTheirs || standsWithout(text, behind, first))
        return { ...contact, name: first, organisation: behind }
    }
    const isHouse = ORGANISATION_WORD.test(parts.at(-3) ?? '') && isKnownPerson(last)
    return isHouse ? { ...contact, name: last, organisation: parts.slice(0, -2).join(' ') } : contact
  })
}

/** Whether a text has the name of a house without that of a person before it. */
function standsWithout(text: string, house: string, person: string): boolean {
  return new RegExp(`(?<!${literal(person)}\\s)(?<![\\p{L}\\d])${literal(house)}`, 'u').test(text)
}

/** Words: a given name, a surname and a house of two. */
const FEWEST_PARTS = 4

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
 * www.acmewire.com" is reached at AcmeWire. A name that is all of a domain and begins with
 * no given name is no person's: "Orme Mills", ir@ormemills.example.
 */
export function housedByDomain(text: string, contacts: readonly Contact[]): Contact[] {
  return contacts.map((contact) => {
    const { name, organisation } = contact
    const words = textAt(text, contact)
    const house = spelledIn(withoutAddresses(words), words)
    if (house === null) return contact
    if (organisation !== null)
      return isGlued(organisation, house) ? { ...contact, organisation: house } : contact
    if (name === house && !beginsWithGivenName(name)) return { ...contact, name: null, organisation: house }
    return name?.includes(house) === true ? contact : { ...contact, organisation: house }
  })
}

/** "Orme & MillsAustin" */
function isGlued(words: string, house: string): boolean {
  return words.startsWith(house) && /^\p{Lu}\p{Ll}/u.test(words.slice(house.length))
}

function spelledIn(named: string, words: string): string | null {
  for (const { kind, value } of addressesIn(words)) {
    const label = kind === 'phone' ? '' : domainLabel(value)
    if (label.length <= SHORTEST_LABEL || PLATFORMS.has(label)) continue
    // "Headland" ends in letters that join two names in others, and joins none.
    const parts = label.split(/(?<=.)and(?=.)/u).map((part) => [...part].join(BETWEEN))
    const house = new RegExp(
      `(?<![\\p{L}\\d])${parts.join(`${BETWEEN}(?:a${BETWEEN}n${BETWEEN}d|&)${BETWEEN}`)}`,
      'iu',
    ).exec(named)?.[0]
    if (house !== undefined && /^\p{Lu}/u.test(house)) return house
  }
  return null
}

/** What a domain leaves out. */
const BETWEEN = "[\\s&.’'-]?"

/** Letters that may be the initials of anybody, or a word. */
const SHORTEST_LABEL = 3

/**
 * The letters of a domain that a house has chosen.
 *
 * @example
 * domainLabel('press@orme-mills.co.uk') // => 'ormemills'
 */
export function domainLabel(address: string): string {
  const [host = ''] = address
    .toLowerCase()
    .replace(/^.*@|^https?:\/\//u, '')
    .split(/[/:?#]/u)
  const labels = host.replace(/^www\./u, '').split('.')
  const label = labels.at(/\.(?:co|com|org|ac|gov)\.[a-z]{2}$/u.test(host) ? -3 : -2) ?? labels[0] ?? ''
  return label.replace(/[^\p{L}\d]+/gu, '')
}
