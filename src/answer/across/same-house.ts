import { isLater } from '../../library/later-first.ts'
import { folded, issuerKey } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { byIssuer, keysByFirst, othersOfIssuer } from './editions.ts'
import { houseNamed, mastheadOf } from './house-named.ts'
import { ACTS, partiesOf } from './joint-issuers.ts'

/**
 * Ids of the other releases of a house: of the same issuer, and of those whose
 * issuer was not read the ones with the same press contact. A short correction
 * often names nobody but that.
 */
export function othersOfHouse(library: Library, document: Document): readonly string[] {
  const contacts = contactsOf(document)
  const isOpen = answerable(library)
  const named = issuerKey(document) === '' ? namedIn(library, document) : []
  const others = [
    ...unreadOf(contacts, byIssuer(library)),
    ...named.filter((other) => [...contactsOf(other)].some((contact) => contacts.has(contact))),
  ].filter((other) => other !== document && (isOpen === undefined || isOpen(other.id)))
  return [
    ...new Set([
      ...othersOfIssuer(library, document),
      ...othersByOpening(library, document),
      ...partnersOf(library, document),
      ...others.map(({ id }) => id),
    ]),
  ]
}

/** The releases with one of some press contacts whose issuer was not read. */
function unreadOf(
  contacts: ReadonlySet<string>,
  issuers: ReadonlyMap<string, readonly Document[]>,
): readonly Document[] {
  const theirs = new Set([...contacts].flatMap((contact) => unreadByContact(issuers).get(contact) ?? []))
  return theirs.size === 0 ? [] : (issuers.get('') ?? []).filter((one) => theirs.has(one))
}

/** By an address or number of their press contacts; looked for once in a library: each answer asks for them. */
const unreadByContact = rememberedOf((issuers: ReadonlyMap<string, readonly Document[]>) => {
  const found = new Map<string, Document[]>()
  for (const one of issuers.get('') ?? [])
    for (const contact of contactsOf(one)) {
      const known = found.get(contact)
      if (known === undefined) found.set(contact, [one])
      else known.push(one)
    }
  return found
})

/**
 * Ids of the other releases that open with what the same house does or says, or are
 * of it by all that they name (see `houseNamed`), where the issuer of one of
 * them was not read: a short release names its house once, "Orme Ferries will …", and
 * has no words about it at its end.
 */
export function othersByOpening(library: Library, document: Document): readonly string[] {
  const issuers = byIssuer(library)
  const { releases, houses } = openings(issuers)
  const own = issuerKey(document)
  const isOpen = answerable(library)
  // Where its own issuer was read, the others of that have been found by it.
  const keys = houses.get(document) ?? (own === '' ? [] : [own])
  const found = keys.flatMap((key) => [
    ...(houses.has(document) ? (issuers.get(key) ?? []) : []),
    ...(releases.get(key) ?? []),
  ])
  const alike = own === '' && found.length === 0 ? (byMasthead(issuers).get(mastheadOf(document)) ?? []) : []
  return [...found, ...alike]
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
  const byWord = new Map<string, { readonly key: string; readonly name: string }[]>()
  for (const [key, theirs] of issuers) {
    const name = asWritten(theirs)
    const [word] = name.match(WORD) ?? []
    if (key === '' || word === undefined || isDoubtful(key, theirs)) continue
    byWord.set(word, [...(byWord.get(word) ?? []), { key, name }])
  }
  const keysFrom = (word: string): readonly string[] =>
    (keysByFirst(issuers).get(word) ?? []).filter((key) => !isDoubtful(key, issuers.get(key) ?? []))
  const releases = new Map<string, Document[]>()
  const houses = new Map<Document, readonly string[]>()
  const doubtful = [...issuers].flatMap(([key, theirs]) => (isDoubtful(key, theirs) ? theirs : []))
  for (const document of [...(issuers.get('') ?? []), ...doubtful]) {
    const words = new Set(openingOf(document).match(WORD))
    const opening = [...words]
      .flatMap((word) => byWord.get(word) ?? [])
      .filter(({ name }) => opensBy(document, name))
    const keys = opening.length > 0 ? opening.map(({ key }) => key) : houseNamed(document, keysFrom)
    // One that is doubtful and opens by no house of the library keeps its issuer.
    if (keys.length > 0 || document.issuer === null) houses.set(document, keys)
    for (const key of keys) releases.set(key, [...(releases.get(key) ?? []), document])
  }
  return { releases, houses }
})

/** Whether an issuer may be no house, but a ship or a game that a headline begins with: a single word, of one release only. */
function isDoubtful(key: string, releases: readonly Document[]): boolean {
  return key !== '' && !key.includes(' ') && releases.length === 1
}

/** The name of an issuer as its stories write it: some have it on a letterhead in capitals only. */
function asWritten(releases: readonly Document[]): string {
  const names = releases.flatMap(({ issuer }) => issuer ?? [])
  return names.find((name) => /\p{Ll}/u.test(name)) ?? names[0] ?? ''
}

const WORD = /[\p{L}\p{N}]+/gu

/** The releases whose issuer was not read, by the line that they all stand under. */
const byMasthead = rememberedOf((issuers: ReadonlyMap<string, readonly Document[]>) => {
  const found = new Map<string, Document[]>()
  for (const one of issuers.get('') ?? []) {
    const line = mastheadOf(one)
    if (line !== '') found.set(line, [...(found.get(line) ?? []), one])
  }
  return found
})

/** Whether a release opens with what a house does, says or is: who is only spoken of ("members at Orme Ferries") is another. */
function opensBy(document: Document, name: string): boolean {
  if (!name.includes(' ')) return false
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

/** Ids of the releases of another issuer that a headline names beside its own: "Orme and Bray Plan to Merge". */
function partnersOf(library: Library, { title, issuer }: Document): readonly string[] {
  if (!/\band\b|&/iu.test(title)) return []
  const [own, headline] = [issuerKey({ issuer }), ` ${folded(title)} `]
  if (own === '' || !headline.includes(` ${own} `)) return []
  const isOpen = answerable(library)
  const issuers = byIssuer(library)
  const keys = [...new Set(headline.trim().split(' '))].flatMap(
    (word) => keysByFirst(issuers).get(word) ?? [],
  )
  return keys
    .filter((key) => key !== own && isBeside(headline, own, key))
    .flatMap((key) => issuers.get(key) ?? [])
    .filter(({ id }) => isOpen === undefined || isOpen(id))
    .map(({ id }) => id)
}

/** Whether two names stand side by side. */
function isBeside(headline: string, one: string, other: string): boolean {
  return (
    [` ${one} and `, ` ${one} and the `].some((first) => headline.includes(`${first}${other} `)) ||
    [` ${other} and `, ` ${other} and the `].some((first) => headline.includes(`${first}${one} `))
  )
}

/** Ids of the releases that a house publishes with another, and for such a release of those of either house alone. */
export function jointWith(library: Library, document: Document): readonly string[] {
  const issuers = byIssuer(library)
  const keys = partiesOf(document).map(({ key }) => key)
  const found =
    keys.length > 0
      ? keys.flatMap((key) => issuers.get(key) ?? [])
      : (byParty(issuers).get(issuerKey(document)) ?? [])
  const isOpen = answerable(library)
  return found
    .filter((one) => one !== document && (isOpen === undefined || isOpen(one.id)))
    .map(({ id }) => id)
}

/** The releases of two houses by the keys of both; looked for once in a library. */
const byParty = rememberedOf((issuers: ReadonlyMap<string, readonly Document[]>) => {
  const found = new Map<string, Document[]>()
  for (const releases of issuers.values()) {
    for (const one of releases) {
      for (const { key } of partiesOf(one)) found.set(key, [...(found.get(key) ?? []), one])
    }
  }
  return found
})

/** Ids of newer releases of others that name the issuer of one in their headlines: who buys a house tells of it. */
export function newerOn(library: Library, own: Document): readonly string[] {
  const key = issuerKey(own)
  const [word = ''] = key.split(' ')
  if (own.published === null || word === '') return []
  const isOpen = answerable(library)
  return (headed(byIssuer(library)).get(word) ?? [])
    .filter(
      (one) =>
        issuerKey(one) !== key &&
        isLater(one, own) &&
        ` ${folded(one.title)} `.includes(` ${key} `) &&
        TAKES_OVER.test(one.title) &&
        (isOpen === undefined || isOpen(one.id)),
    )
    .map(({ id }) => id)
}

const TAKES_OVER =
  /\b(?:buys?|bought|buying|acquir\p{L}*|acquisition|merg\p{L}*|takes? over|taken over|take-?over|joins?)\b/iu

/** The releases whose issuer was read, by each word of their headlines. */
const headed = rememberedOf((issuers: ReadonlyMap<string, readonly Document[]>) => {
  const found = new Map<string, Document[]>()
  for (const [key, releases] of issuers) {
    for (const one of key === '' ? [] : releases) {
      for (const word of new Set(folded(one.title).split(' '))) {
        const known = found.get(word)
        if (known === undefined) found.set(word, [one])
        else known.push(one)
      }
    }
  }
  return found
})

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
  const issuers = byIssuer(library)
  const keys = [...new Set(folded(title).split(' '))].flatMap((word) => keysByFirst(issuers).get(word) ?? [])
  return keys.flatMap((key) => {
    const releases = issuers.get(key) ?? []
    const issuer = releases[0]?.issuer ?? null
    return issuer !== null && title.includes(issuer) ? releases : []
  })
}
