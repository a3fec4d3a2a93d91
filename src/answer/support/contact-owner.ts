import { addressesIn, withoutAddresses } from '../../corpus/addresses.ts'
import { domainLabel } from '../../corpus/contact-names.ts'
import { beginsWithGivenName } from '../../corpus/genders.ts'
import { isHouseWord } from '../../corpus/house-words.ts'
import { isPerson } from '../../corpus/names.ts'
import type { Contact, Document, Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { audiencesIn } from '../evidence/audiences.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { EVENT } from '../text/cues.ts'
import { initialsOf, LEGAL_FORM } from '../text/initials.ts'
import { overlapping } from '../text/overlapping.ts'
import { isKnownPlace } from '../text/places.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { contactHouse, INVOLVED, isOfRelease } from './contact-house.ts'

/**
 * Whose number, address or contact a question asks for, in the question's words:
 * "{Ada Berg}'s phone number", "the email of {Orme Ferries}". Null where it names nobody.
 *
 * @example
 * contactOwner(analyse("What is Ada Berg's phone number?")[0]) // => 'Ada Berg'
 */
export const contactOwner = remembered((asked: Asked): string | null => {
  const house = contactHouse(asked)
  if (house !== null) return house.replace(/^the /iu, '')
  if (!asksToReach(asked)) return null
  for (const { start, end } of asked.names) {
    const name = asked.text.slice(start, end)
    const behind = asked.text.slice(end)
    const isOwner =
      /['’]s?$/u.test(name) ||
      /^['’]s?\s/u.test(behind) ||
      (OWNED_BY.test(asked.text.slice(0, start)) && ENDS.test(behind))
    if (isOwner && !isKnownPlace(withoutPossessive(name))) return withoutSymbol(withoutPossessive(name))
  }
  return null
})

/** "Orme Mills ORML": the symbol by which a house is traded stands behind its name, and not in its contacts. */
function withoutSymbol(name: string): string {
  return name.replace(SYMBOL, '')
}

const SYMBOL = /(?<=\p{Ll}) (?!(?:PLC|LLC|LLP|INC|LTD|USA|ASA|AB|AG|SE|NV)$)[A-Z]{3,5}$/u

function asksToReach({ type, whole }: Asked): boolean {
  return whole === 'contact' || type === 'phone' || type === 'email'
}

/** What stands before the one who is reached. */
const OWNED_BY =
  /\b(?:(?:numbers?|address(?:es)?|e-?mails?|(?:tele)?phones?|contacts?|details|call|office) (?:of|for|at|for (?:\p{Ll}+ ){1,4}(?:at|of))|call|ring|(?:tele)?phone|contact|reach|e-?mail|dial|write to|get hold of) (?:the )?$/iu

/** What follows a name that is whole: of "the Orme recall" Orme is no owner. */
const ENDS = /^\s*(?:$|[?!.,;]|(?:in|at|on|for|about|by|or|and|to|if|when|from|with|regarding)\b)/iu

/**
 * The contacts of a release that may be given as those of whom a question asks for, by
 * its own words: a number that stands in a release which only names somebody is not theirs.
 */
export function contactsFor(asked: Asked, document: Document): readonly Contact[] {
  const owner = contactOwner(asked)
  return owner === null
    ? document.contacts
    : document.contacts.filter((one) => isOf(owner, asked, one, document))
}

/**
 * Whether a sentence or line gives the number or address of somebody else than is asked
 * for: it is part of contacts that are all others'; or it is part of none, and names
 * neither them nor stands under their name, or in the story of their own release.
 */
export function isOnlyOthers(asked: Asked, document: Document, candidate: Candidate): boolean {
  const owner = contactOwner(asked)
  const { text, lead, carried, kind, block } = candidate
  if (owner === null || addressesIn(text).length === 0) return false
  const there = document.contacts.filter((one) => overlapping(one, candidate))
  if (there.length > 0) return !contactsFor(asked, document).some((one) => there.includes(one))
  if (asked.whole === 'contact') return false
  if (isNamedIn(text, owner, [...lead, ...carried]) || hasMailboxOf(text, owner)) return false
  return (
    kind === 'contact' ||
    block.kind === 'boilerplate' ||
    !(isOwnRelease(owner, document) || isOfNamedBefore(owner, candidate, document))
  )
}

/** Whether a contact is of the one who owns what is asked for: it names them or has their mailbox; or it names nobody else, in their own release. */
function isOf(owner: string, asked: Asked, contact: Contact, document: Document): boolean {
  const { name, organisation, start, end } = contact
  const words = document.text.slice(start, end)
  if (namesOwner(owner, contact, document)) return true
  if (isOfNamedBefore(owner, contact, document)) return true
  // Whom journalists reach for somebody may be an agency, and no house that the release tells of.
  const isPress = asked.whole === 'contact' || audiencesIn(asked.text).has('media')
  const isTheirs =
    contactHouse(asked) === null ? !isOfStranger(owner, document) : isOfRelease(owner, document)
  if (isPress && isTheirs) return !isOfAnotherHouse(contact, document)
  if (organisation !== null && !isOfRelease(organisation, document)) return false
  if (name !== null && isOfPerson(owner)) return false
  // An event is reached by the house whose release tells of it.
  if (EVENT.test(owner)) return isNamedIn(document.text, owner)
  return isOwnRelease(owner, document) && !isOfForeignDomain(words, owner)
}

/**
 * Whether something with a name, nobody's and no event's, is neither what a release is about nor
 * its house: further down, or in a headline as that at which something is done. "Staff at Orme
 * Parcel to strike" is headed by their union, whose press office is none of Orme Parcel.
 */
function isOfStranger(owner: string, document: Document): boolean {
  const { issuer, title } = document
  if (issuer === null || isOfPerson(owner) || EVENT.test(owner) || isOfRelease(owner, document)) return false
  const at = title.toLowerCase().indexOf(owner.toLowerCase())
  if (at !== -1) return INVOLVED.test(title.slice(0, at))
  const opening = openingOf(dissect(document))
  return !isNamedIn(`${title} ${opening?.text ?? ''}`, owner)
}

/** Whether a contact names somebody, or has their mailbox. */
export function namesOwner(owner: string, contact: Contact, { text }: Document): boolean {
  const { name, organisation, start, end } = contact
  const words = text.slice(start, end)
  return isNamedIn([name, organisation, words].join(' '), owner) || hasMailboxOf(words, owner)
}

/** Whether a release is of a house, or has a person as its issuer, who may stand in the headline of anybody's. */
function isOwnRelease(owner: string, document: Document): boolean {
  return isOfPerson(owner) ? isNamedIn(document.issuer ?? '', owner) : isOfRelease(owner, document)
}

/** Whether words have mailboxes or sites, and none that has a word of a name or its initials: an agency's, say. */
function isOfForeignDomain(words: string, owner: string): boolean {
  const parts = owner.split(/[\s-]+/u).map(letters)
  const sought = parts.filter(({ length }) => length > SHORT)
  const initials = letters(initialsOf(owner.replace(LEGAL_FORM, '')))
  const found = addressesIn(words).filter(({ kind }) => kind !== 'phone')
  return (
    found.length > 0 &&
    !found.some(({ value }) => {
      const label = domainLabel(value)
      return (
        sought.some((part) => letters(value).includes(part)) ||
        (initials.length > 1 && label.startsWith(initials)) ||
        parts[0]?.startsWith(label) === true
      )
    })
  )
}

/** Whether the sentence before names the one whom a contact takes up: "The Orme Mill is open. Call us at …". */
function isOfNamedBefore(owner: string, place: Span, document: Document): boolean {
  const { candidates } = dissect(document)
  const at = candidates.findIndex((one) => overlapping(one, place))
  const [before, own] = [candidates[at - 1], candidates[at]]
  return (
    before !== undefined &&
    before.block === own?.block &&
    TAKEN_UP.test(own.text) &&
    isNamedIn(before.text, owner)
  )
}

const TAKEN_UP = /\b(?:us|them|her|him|it)\b/iu

function isOfPerson(owner: string): boolean {
  return isPerson(owner) && beginsWithGivenName(owner) && !owner.split(/\s+/u).some(isHouseWord)
}

/** Whether words hold a name, whatever the legal form behind it; `more` are stems of what they stand under. */
function isNamedIn(words: string, owner: string, more: readonly string[] = []): boolean {
  const held = new Set([...termsOf(withoutAddresses(words)), ...more])
  const sought = termsOf(owner.replace(LEGAL_FORM, ''))
  return sought.length > 0 && sought.every((term) => held.has(term))
}

/** Whether an address is spelled by a name: it has all of it or a surname, begins with the first word that is not any house's, or is its initials. */
function hasMailboxOf(words: string, owner: string): boolean {
  const name = owner.replace(LEGAL_FORM, '')
  const parts = name.split(/[\s-]+/u).filter((part) => part.length > SHORT)
  const isPerson = isOfPerson(owner)
  const part = letters((isPerson ? parts.at(-1) : parts.find((one) => !isHouseWord(one))) ?? name)
  const initials = initialsOf(name).toLowerCase()
  return addressesIn(words).some(({ kind, value }) => {
    if (kind === 'phone') return false
    const labels = [domainLabel(value), letters(value.split('@')[0] ?? '')]
    return labels.some(
      (label) =>
        label.includes(letters(name)) ||
        (isPerson ? label.includes(part) : label.startsWith(part)) ||
        (initials.length > 2 && label === initials),
    )
  })
}

/** Letters of a word that many addresses have by chance. */
const SHORT = 3

/**
 * Whether a contact is of a house that the release is not of and tells something about,
 * such as the wire that has sent it: no agent of the issuer's.
 */
export function isOfAnotherHouse({ organisation }: Contact, document: Document): boolean {
  if (organisation === null || isOfRelease(organisation, document)) return false
  const sought = letters(organisation)
  return document.blocks.some(
    ({ kind, start, end }) =>
      kind === 'boilerplate' && letters(document.text.slice(start, end)).includes(sought),
  )
}

/** The letters and digits of words, small and without accents. */
function letters(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')
}
