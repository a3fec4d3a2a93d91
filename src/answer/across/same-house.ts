import { issuerKey } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { byIssuer, othersOfIssuer } from './editions.ts'

/**
 * Ids of the other releases of a house: of the same issuer, and of those whose
 * issuer was not read the ones with the same press contact. A short correction
 * often names nobody but that.
 */
export function othersOfHouse(library: Library, document: Document): readonly string[] {
  const contacts = contactsOf(document)
  const isOpen = answerable(library)
  const unread = contacts.size === 0 ? [] : (byIssuer(library).get('') ?? [])
  const named = issuerKey(document) === '' ? namedIn(library, document) : []
  const others = [...unread, ...named].filter(
    (other) =>
      other !== document &&
      (isOpen === undefined || isOpen(other.id)) &&
      [...contactsOf(other)].some((contact) => contacts.has(contact)),
  )
  return [...othersOfIssuer(library, document), ...others.map(({ id }) => id)]
}

/** Addresses and numbers of the press contacts of a release. */
const contactsOf = rememberedOf(({ contacts }: Document): ReadonlySet<string> => {
  const numbers = contacts.flatMap(({ phone }) => {
    const digits = phone?.replace(/\D/gu, '') ?? ''
    return digits.length >= SHORTEST_NUMBER ? [digits] : []
  })
  return new Set([...numbers, ...contacts.flatMap(({ email }) => email?.toLowerCase() ?? [])])
})

/** Shorter ones are extensions. */
const SHORTEST_NUMBER = 7

/** Releases of the issuers that a release names in its headline. */
function namedIn(library: Library, { title }: Document): readonly Document[] {
  return [...byIssuer(library).values()].flatMap((releases) => {
    const issuer = releases[0]?.issuer ?? null
    return issuer !== null && title.includes(issuer) ? releases : []
  })
}
