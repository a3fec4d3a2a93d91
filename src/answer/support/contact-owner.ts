import { addressesIn, withoutAddresses } from '../../corpus/addresses.ts'
import { domainLabel } from '../../corpus/contact-names.ts'
import { isGivenName } from '../../corpus/genders.ts'
import { isHouseWord } from '../../corpus/house-words.ts'
import { isPerson } from '../../corpus/names.ts'
import type { Contact, Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { audiencesIn } from '../evidence/audiences.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { initialsOf, LEGAL_FORM } from '../text/initials.ts'
import { overlapping } from '../text/overlapping.ts'
import { isKnownPlace } from '../text/places.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { contactHouse, isOfRelease } from './contact-house.ts'

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
    if (isOwner && !isKnownPlace(withoutPossessive(name))) return withoutPossessive(name)
  }
  return null
})

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
 * for: it is part of contacts that are all others', or names a house that is reached by these.
 */
export function isOnlyOthers(asked: Asked, document: Document, { start, end, text }: Candidate): boolean {
  const owner = contactOwner(asked)
  if (owner === null || addressesIn(text).length === 0) return false
  const own = contactsFor(asked, document)
  const there = document.contacts.filter((one) => overlapping(one, { start, end }))
  if (there.length > 0) return !own.some((one) => there.includes(one))
  const named = letters(text)
  return (
    !isNamedIn(text, owner) &&
    document.contacts.some((one) => {
      const house = own.includes(one) ? '' : letters(one.organisation ?? '')
      return house.length > SHORT && named.includes(house)
    })
  )
}

/** Whether a contact is of the one who owns what is asked for: it names them or has their mailbox; or it names nobody else, in their own release. */
function isOf(owner: string, asked: Asked, contact: Contact, document: Document): boolean {
  const { name, organisation, start, end } = contact
  const words = document.text.slice(start, end)
  if (isNamedIn([name, organisation, words].join(' '), owner) || hasMailboxOf(words, owner)) return true
  if (isOfNamedBefore(owner, contact, document)) return true
  const isOthers = organisation !== null && !isOfRelease(organisation, document)
  // Whom journalists reach for somebody may be an agency, and no house that the release tells of.
  const isPress = asked.whole === 'contact' || audiencesIn(asked.text).has('media')
  if (isPress && (contactHouse(asked) === null || isOfRelease(owner, document)))
    return !isOfAnotherHouse(contact, document)
  if (isOthers) return false
  return isOfPerson(owner)
    ? name === null && isNamedIn(document.issuer ?? '', owner)
    : isOfRelease(owner, document)
}

/** Whether the sentence before names the one whom a contact takes up: "The Orme Mill is open. Call us at …". */
function isOfNamedBefore(owner: string, contact: Contact, document: Document): boolean {
  const { candidates } = dissect(document)
  const at = candidates.findIndex((one) => overlapping(one, contact))
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
  return (
    isPerson(owner) && isGivenName(owner.split(/\s+/u)[0] ?? '') && !owner.split(/\s+/u).some(isHouseWord)
  )
}

/** Whether words hold a name, whatever the legal form behind it. */
function isNamedIn(words: string, owner: string): boolean {
  const held = new Set(termsOf(withoutAddresses(words)))
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
