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
  const { releases, houses } = openings(issuers)
  const own = issuerKey(document)
  const isOpen = answerable(library)
  // Where its own issuer was read, the others of that have been found by it.
  const keys = own === '' ? (houses.get(document) ?? []) : [own]
  return keys
    .flatMap((key) => [...(own === '' ? (issuers.get(key) ?? []) : []), ...(releases.get(key) ?? [])])
    .filter((one) => one !== document && (isOpen === undefined || isOpen(one.id)))
    .map(({ id }) => id)
}

interface Openings {
  /** The releases whose issuer was not read, by the key of the house with which they open. */
  readonly releases: ReadonlyMap<string, readonly Document[]>
  /** Keys of these houses by release. */
  readonly houses: ReadonlyMap<Document, readonly string[]>
}

/** Looked for once in a library: each answer asks for them. */
const openings = rememberedOf((issuers: ReadonlyMap<string, readonly Document[]>): Openings => {
  const byWord = new Map<string, { readonly key: string; readonly name: string | null }[]>()
  for (const [key, [one]] of issuers) {
    const word = one?.issuer?.match(WORD)?.[0]
    if (key === '' || one === undefined || word === undefined) continue
    byWord.set(word, [...(byWord.get(word) ?? []), { key, name: one.issuer }])
  }
  const releases = new Map<string, Document[]>()
  const houses = new Map<Document, string[]>()
  for (const document of issuers.get('') ?? []) {
    const words = new Set(openingOf(document).match(WORD))
    const keys = [...words]
      .flatMap((word) => byWord.get(word) ?? [])
      .filter(({ name }) => opensBy(document, name))
      .map(({ key }) => key)
    houses.set(document, keys)
    for (const key of keys) releases.set(key, [...(releases.get(key) ?? []), document])
  }
  return { releases, houses }
})

const WORD = /[\p{L}\p{N}]+/gu

/** Whether a release opens with what a house does, says or is: who is only spoken of ("members at Orme Ferries") is another. */
function opensBy(document: Document, name: string | null): boolean {
  if (name === null || !name.includes(' ')) return false
  const opening = openingOf(document)
  const at = opening.indexOf(name)
  if (at === -1 || AMID.test(opening.slice(0, at))) return false
  return ACTS.test(opening.slice(at + name.length))
}

function openingOf({ text, title }: Document): string {
  return text.slice(text.startsWith(title) ? title.length : 0, OPENING)
}

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
