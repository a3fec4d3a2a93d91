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
  return [
    ...new Set([
      ...othersOfIssuer(library, document),
      ...othersByOpening(library, document),
      ...others.map(({ id }) => id),
    ]),
  ]
}

/**
 * Ids of the other releases that open with what the same house does or says, where
 * the issuer of one of them was not read: a short release names its house once, "Orme
 * Ferries will …", and has no words about it at its end.
 */
export function othersByOpening(library: Library, document: Document): readonly string[] {
  const issuers = byIssuer(library)
  const unread = issuers.get('') ?? []
  if (unread.length === 0) return []
  const houses =
    issuerKey(document) === ''
      ? [...issuers].filter(
          ([key, [one]]) => key !== '' && one !== undefined && opensWith(document, one.issuer),
        )
      : [...issuers].filter(([key]) => key === issuerKey(document))
  const isOpen = answerable(library)
  return houses.flatMap(([key, releases]) => {
    const known = issuerKey(document) === key ? [] : releases
    const name = releases[0]?.issuer ?? null
    return [...known, ...unread.filter((one) => opensWith(one, name))]
      .filter((one) => one !== document && (isOpen === undefined || isOpen(one.id)))
      .map(({ id }) => id)
  })
}

/** Whether a release opens with what a house does, says or is: who is only spoken of ("members at Orme Ferries") is another. */
function opensWith(document: Document, name: string | null): boolean {
  if (name === null || !name.includes(' ')) return false
  const opening = openingOf(document)
  const at = opening.indexOf(name)
  if (at === -1 || AMID.test(opening.slice(0, at))) return false
  return ACTS.test(opening.slice(at + name.length))
}

const openingOf = rememberedOf(({ text, title }: Document): string =>
  text.slice(text.startsWith(title) ? title.length : 0, OPENING),
)

/** Characters of a headline, a dateline and a first sentence. */
const OPENING = 500

/** "Members at", "according to the" */
const AMID = /\b(?:at|of|by|with|against|from|for|in|to|on|and|near|between|over)\s(?:the\s)?$/iu
const ACTS =
  /^,?\s(?:said|says|today|will|has|have|is|are|was|were|announced?s?|opens?|plans?|\p{Ll}{2,}(?:ed|es))\b/u

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
