import type { Contact } from '../model.ts'
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
