import { addressesIn } from '../../corpus/addresses.ts'
import { domainLabel } from '../../corpus/contact-names.ts'
import { isHouseWord } from '../../corpus/house-words.ts'
import { wordsAs } from '../../corpus/literal.ts'
import { isPerson } from '../../corpus/names.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { ISSUERS } from '../text/cues.ts'
import { initialsOf, isShortFor } from '../text/initials.ts'
import { isKnownPlace } from '../text/places.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { houseKind, isOfKind } from './house-kind.ts'

/**
 * The house whose contact a question asks for, in the question's words: "the press
 * office of {Orme Ferries}", "{Orme Ferries}' media contact", "who speaks for {the
 * weavers union}", "the {ferry company}'s press contact". Null where it names none: a
 * matter ("the contact for the merger"), a person, a country, or "the company".
 *
 * @example
 * contactHouse(analyse('Who is the media contact at Orme Ferries?')[0]) // => 'Orme Ferries'
 */
export const contactHouse = remembered((asked: Asked): string | null => {
  if (asked.whole !== 'contact' && asked.type !== 'phone' && asked.type !== 'email') return null
  const before = houseBefore(asked)
  if (before !== null) return before
  for (const { 0: all, 1: of = '', 2: whose = '', index } of asked.text.matchAll(WHOSE)) {
    const [contact = '', preposition = of] = CONTACT_OF.exec(whose) ?? []
    const words = whose.slice(contact.length)
    const asFar = words.split(BEHIND)[0] ?? ''
    const matter = MATTER_AT.exec(asFar)?.[0] ?? ''
    const rest = asFar.slice(matter.length).trim()
    const start = index + all.length - words.length + matter.length
    const house = rest.replace(/^\p{Lu}/u.test(rest) ? OWNED : /['’]s?$/u, '')
    if (namesHouse(asked, house, start, STRICT.test(preposition))) return house
  }
  return null
})

/** "The Orme Ferries press office", "the museum's press contact" */
function houseBefore({ names, text }: Asked): string | null {
  for (const [, words = ''] of text.matchAll(KIND_BEFORE))
    if (houseKind(words) !== null) return `the ${words}`
  for (const { start, end } of names) {
    const house = withoutPossessive(text.slice(start, end))
    if (OFFICE_OF.test(text.slice(end)) && isOrganised(house)) return house
  }
  return null
}

const PRESS = '(?:press|media|pr|news|public relations|photo|picture|image)'

const OFFICE_OF = new RegExp(
  `^(?:['’]s?)?\\s${PRESS}\\s(?:contacts?|office|officers?|team|desk|person|relations|enquir|inquir|e-?mail|(?:tele)?phone|number|address)`,
  'iu',
)

/** "The {ferry company}'s press contact", "the {museum} press office" */
const KIND_BEFORE = new RegExp(
  `\\bthe ((?:\\p{Ll}+ ){0,2}\\p{Ll}+)(?:['’]s?)? (?:(?:main|first) )?(?:(?:${PRESS}|investor(?: relations)?) (?:contacts?|office|officers?|team|desk|person|relations|enquir|inquir|e-?mail|(?:tele)?phone|number|address)|contacts?\\b|spokes(?:person|man|woman))`,
  'gu',
)

/** "The number of {the press contact of} Orme Ferries" */
const CONTACT_OF = new RegExp(
  `^(?:the )?(?:(?:${PRESS}|investor(?: relations)?) )?(?:contacts?(?: person)?|office|officers?|desk|spokes(?:person|man|woman)) (of|at|from|for) (?:the )?(?=\\p{L})`,
  'iu',
)

const WHOSE =
  /\b(?:contacts?|office|officers?|desk|team|enquiries|inquiries|relations|spokes(?:person|man|woman|people)|person|number|phone|telephone|e-?mail|address|details|speaks|talks to the (?:press|media)|(?:contact|call|reach|ring|phone|ask)(?:ed)?(?: (?:some(?:one|body)|any(?:one|body)))?) (?:or \p{L}+ )?(?:(?:for|of) (?:the )?(?:press|media|journalists|reporters|editors|investors) )?(of|at|from|for|on behalf of) ((?:the )?\p{L}[^?]*)/giu

/** "Orme Ferries{’ PR agency}": who is asked for works for the owner. */
const OWNED = /['’]s?(?:\s+(?:PR|press|media|public relations|\p{Ll}+))*$/u

/** "the number for {painting jobs at }Orme Ferries" */
const MATTER_AT = /^(?:\p{Ll}[\p{Ll}-]*\s){1,5}(?:at|of|from)\s(?=\p{Lu})/u

/** Of a house, if not of a person: "for" may be followed by any matter. */
const STRICT = /^(?:of|at|from|on behalf of)$/iu

/** What follows the name of a house. */
const BEHIND = /[,;(?]|\s(?:for|about|regarding|on|in|and what|and who|and how|please|if|when|to)\s/iu

/** Whether words name a house; `isOwner` tells that nothing but a house or a person can stand there. */
function namesHouse({ names, text }: Asked, words: string, start: number, isOwner: boolean): boolean {
  const bare = words.replace(/^the /iu, '')
  const last = bare.split(/\s+/u).at(-1) ?? ''
  if (bare === '' || GENERIC.test(bare) || (ISSUERS.test(bare) && houseKind(bare) === null)) return false
  const isHead = isHouseWord(last.charAt(0).toUpperCase() + last.slice(1))
  const name = names.find((one) => one.start >= start && one.end <= start + words.length)
  if (name === undefined && houseKind(bare) !== null) return true
  // "The best company" may be the one that issues a release.
  if (name === undefined && DESCRIBED.test(bare) && !tokens(bare).some(isNoWord)) return false
  if (name === undefined)
    return isHead ? bare.includes(' ') || isOwner : isOwner && tokens(bare).every(isNoWord)
  const written = withoutPossessive(textAt(text, name))
  if (!isOrganised(written)) return false
  // Of "the Orme recall" the name is no house's, but a matter's.
  const isWhole =
    name.end === start + words.length || /^['’]s?$/u.test(text.slice(name.end, start + words.length))
  if (!isWhole) return isHead
  return isOwner || isHead || /&|\s(?:Inc|Ltd|LLC|PLC|Corp)\b/iu.test(written)
}

const DESCRIBED =
  /(?:^|\s)(?:compan(?:y|ies)|firms?|teams?|departments?|services?|lines?|groups?|offices?|works|units?|divisions?|business(?:es)?|makers?|operators?|startups?|organi[sz]ations?|agency|agencies)$/iu

/** What every release has: "the contact of the release", "of this company". */
const GENERIC =
  /^(?:(?:this|that|its|their|your|our|each|every|any|all)\b.*|(?:press |news )?(?:release|statement|announcement|story|article|issuer)s?|it|them|press|media)$/iu

/** No person and no country. */
function isOrganised(name: string): boolean {
  if (isKnownPlace(name)) return false
  const isNamedAsHouse = name.split(/\s+/u).some(isHouseWord) || name.includes('&')
  return isNamedAsHouse || !isPerson(name)
}

function isNoWord({ word }: { readonly word: string }): boolean {
  return /^\p{L}{3,}$/u.test(word) && !LEXICON.knows(word)
}

/**
 * Whether a release gives the contacts of a house: it is of the house, or the house is
 * the organisation of one of them.
 */
export function givesContactsOf(house: string, document: Document): boolean {
  const holds = holding(house)
  return (
    isOfRelease(house, document) ||
    document.contacts.some(({ start, end }) => holds(document.text.slice(start, end)))
  )
}

/**
 * Whether a release is of a house: it issued the release, or signed it; or it is in the
 * headline, as one of two who issue it together, or as the very place or work of a house
 * that is not.
 */
export function isOfRelease(house: string, document: Document): boolean {
  const kind = houseKind(house)
  if (kind !== null && isOfKind(kind, document)) return true
  const { issuer, title } = document
  const sought = soughtOf(house)
  const holds = holding(house)
  if (issuer !== null && (holds(issuer) || isShortFor(issuer, house) || isLongFor(sought, issuer)))
    return true
  if (holdsSigned(document, holds)) return true
  const { headline } = dissect(document)
  if (!sought.every((term) => headline.has(term)) || isOnlyInvolved(house, document)) return false
  return (
    issuer === null ||
    JOINT.test(title) ||
    !termsOf(issuerKey({ issuer })).every((term) => headline.has(term))
  )
}

/**
 * Whether a headline has a house only as one with or at which something happens, and all the
 * contacts are the issuer's own: "Crews at Orme Ferries vote for strike" by their union.
 */
function isOnlyInvolved(house: string, { title, issuer, contacts, text }: Document): boolean {
  if (issuer === null || JOINT.test(title)) return false
  const found = occurrences(house.replace(/^the /iu, ''), title)
  return (
    found.length > 0 &&
    found.every((at) => INVOLVED.test(title.slice(0, at))) &&
    contacts.length > 0 &&
    contacts.every(({ organisation, start, end }) =>
      organisation === null ? hasAddressOf(issuer, text.slice(start, end)) : isOfIssuer(organisation, issuer),
    )
  )
}

/** Whether a contact without a house has an address by the first letters or a word of the issuer's name: "press@sdu.example" */
function hasAddressOf(issuer: string, contact: string): boolean {
  const initials = initialsOf(issuer.replace(SMALL, '')).toLowerCase()
  const words = termsOf(issuerKey({ issuer }))
  return addressesIn(contact).some(({ kind, value }) => {
    const label = kind === 'phone' ? '' : domainLabel(value)
    return label.length > 2 && (initials.startsWith(label) || words.some((word) => label.includes(word)))
  })
}

/** Of a name in capitals as well. */
const SMALL = /\b(?:of|and|the|for|in)\b/giu

/** Before a house with or at which something is done. */
export const INVOLVED = /\b(?:at|against|with|from|by|over) (?:the )?$/iu

function occurrences(house: string, title: string): readonly number[] {
  return [...title.matchAll(wordsAs(house))].map(({ index }) => index)
}

/** "SDU press office" of the Seafarers' and Dockers' Union */
function isOfIssuer(organisation: string, issuer: string): boolean {
  const own = termsOf(issuer)
  return (
    termsOf(organisation).some((term) => own.includes(term)) ||
    organisation.split(/\s+/u).some((word) => isShortFor(word, issuer))
  )
}

function soughtOf(house: string): readonly string[] {
  return termsOf(house.replace(/^the /iu, ''))
}

/** Tells of a text whether it has all words of a house's name. */
function holding(house: string): (text: string) => boolean {
  const sought = soughtOf(house)
  return (text) => {
    const own = new Set(termsOf(text))
    return sought.length > 0 && sought.every((term) => own.has(term))
  }
}

/** "Orme Ferries Group" for the issuer "Orme Ferries": a legal form or a word of houses is more than the issuer says. */
function isLongFor(sought: readonly string[], issuer: string): boolean {
  const own = termsOf(issuerKey({ issuer }))
  return own.length > 1 && own.every((term) => sought.includes(term)) && sought.length - own.length <= 1
}

/** Whether a house stands on the letterhead or in the source line, where issuers do. */
function holdsSigned({ blocks, text }: Document, holds: (text: string) => boolean): boolean {
  return blocks.some(
    ({ kind, start, end }) => (kind === 'status' || kind === 'source') && holds(text.slice(start, end)),
  )
}

const JOINT = /\b(?:joint(?:ly)?|together)\b/iu

/**
 * What a refusal lacks where a house has no contact in the material.
 *
 * @example
 * contactOfHouse('Orme Ferries') // => 'a contact of Orme Ferries'
 */
export function contactOfHouse(house: string): string {
  return `${OF_HOUSE}${house}`
}

export function isContactOfHouse(lacked: string): boolean {
  return lacked.startsWith(OF_HOUSE)
}

const OF_HOUSE = 'a contact of '

/** Whether a sentence that is no contact tells how a house is reached: "The union answers on 020 7946 0018." */
export function tellsOfHouse(
  house: string,
  document: Document,
  isReached: (text: string) => boolean,
): boolean {
  const sought = termsOf(house)
  return dissect(document).candidates.some(
    ({ kind, terms, text }) =>
      kind !== 'contact' && sought.every((term) => terms.has(term)) && isReached(text),
  )
}
