import { isRegion } from '../../corpus/names.ts'
import type { Contact, Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { bestOfEach, type Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { LEGAL_FORM } from '../text/initials.ts'
import { isKnownPlace } from '../text/places.ts'
import { type Composition, composition, draftAt } from './composition.ts'

/**
 * Answers where a house has its seat by the sentence that says so of it ("Orme Mills is a baker based
 * in Corran"), or else by its address among the contacts of the release. Where a question names no house
 * ("Where is the company based?"), it is the one that issues the release that answers best, and that is in its headline.
 * An answer whose sentence has no such words is put in its place, too. The place of
 * a dateline is where a release comes from, and no seat.
 *
 * @returns null for other questions, where the best sentence tells where something lies, and where no
 * sentence and no contact of the house does; 'untold' where then the best one tells the seat of another house.
 */
export function seatOf(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): Composition | 'untold' | null {
  const asked = ASKS_SEAT.exec(text)?.groups
  const [best] = evidence
  if (asked === undefined || best === undefined) return null
  const name = termsOf(asked.name ?? '')
  const isOfOther = name.length === 0 && isOthersSeat(best)
  const mayTell = TELLS_SEAT.test(best.candidate.text) || !isProse(best.candidate)
  if (refused === null && mayTell && !isOfOther) return null
  // What is sent out for others, or about others, is not of "the company" whose name it bears.
  const own = name.length === 0 && isInHeadline(best.document) ? [best] : []
  for (const { document, lens } of name.length === 0 ? own : bestOfEach(evidence)) {
    const isOfHouse = name.length === 0 || isIssuer(document, name)
    const { candidates } = lens.dissection
    const told = isOfHouse ? candidates.find((one) => tellsSeat(document, one)) : undefined
    const found = told ?? candidates.find((one) => isAddressOf(document, name, one))
    if (found !== undefined) return composition([draftAt(document, found)])
  }
  return isOfOther && refused === null ? 'untold' : null
}

const HOUSE =
  '(?:company|firm|business|group|agency|start-?up|organi[sz]ation|charity|publisher|manufacturer|developer)'

/** "Orme Mills", "Friends of the Quay" */
const NAME = String.raw`\p{Lu}[\p{L}\d.&’'-]*(?: (?:of |and |for |the |& )?\p{Lu}[\p{L}\d.&’'-]*){0,5}?`

/** What may stand behind a name: "Ltd (NYSE: ORM)". */
const FORMS = String.raw`(?:,? (?:Inc|Ltd|LLC|Corp|PLC|GmbH)\.?)?(?: \([^)]{1,60}\))*`

/** "Where is {Orme Mills} based", "where is the company", "where's your head office?" */
const ASKS_SEAT = new RegExp(
  String.raw`^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]here(?:['’]?s| is| are) (?:(?:(?:the|your|their|this|its) )(?:${HOUSE}(?:['’]s (?:head ?)?offices?)?|(?:head |main )?offices?|head ?quarters?|HQ|hq)|(?:it|they|you)(?= (?:based|located|headquartered))|(?:the )?(?<name>${NAME})(?:['’]s (?:head ?)?(?:offices?|quarters?))?)(?: (?:based|located|headquartered|situated))?\s*\?*$`,
  'u',
)

const SEATED = String.raw`(?:[Bb]ased|[Hh]eadquartered|[Ll]ocated|[Ss]ituated) (?:in|at|out of|near) (?:the )?\p{Lu}`

/** Somewhere in a sentence it is told where something lies. */
const TELLS_SEAT = new RegExp(
  String.raw`${SEATED}|\p{Lu}[\p{L}.]+-based\b|\b(?:[Hh]eadquarters|[Oo]ffices?) (?:in|at|on)\b`,
  'u',
)

function isInHeadline({ issuer, title }: Document): boolean {
  const own = termsOf(title)
  const name = termsOf((issuer ?? '').replace(LEGAL_FORM, ''))
  return name.length > 0 && name.every((term) => own.includes(term))
}

/** Whether a sentence tells where the house is that issues the release: it opens with the house, or leads to it from its seat. */
function tellsSeat(document: Document, one: Candidate): boolean {
  if (!isProse(one) || one.quotation !== null) return false
  const { index = 0, 0: words = '' } = SEAT.exec(one.text) ?? {}
  if (words === '') return false
  const [before, behind] = [one.text.slice(0, index), one.text.slice(index + words.length)]
  const own = before.trim() === '' ? (LED_TO.exec(behind)?.[1] ?? '') : (OPENS.exec(before)?.[1] ?? '')
  const name = termsOf(own)
  return name.length > 0 && isIssuer(document, name)
}

/** Whether a sentence has a seat right behind the name of a house that does not issue the release: "Lund Labs, {based in Holm}". */
function isOthersSeat({ document, candidate }: Evidence): boolean {
  const { index } = SEAT.exec(candidate.text) ?? {}
  if (index === undefined || document.issuer === null || candidate.block.kind === 'boilerplate') return false
  const [, name = ''] = RIGHT_BEFORE.exec(candidate.text.slice(0, index)) ?? []
  const own = termsOf(name)
  return own.length > 0 && !isIssuer(document, own)
}

const RIGHT_BEFORE =
  /(\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){1,5}), (?:which is |an? [\p{Ll} -]{2,40})?$/u

const SEAT = new RegExp(String.raw`${SEATED}|[Hh]eadquarters (?:in|at) (?:the )?\p{Lu}`, 'u')

/** "{Orme Mills}, a baker", "{Orme Mills} Ltd (NYSE: ORM) is a family baker", and no other name on the way. */
const OPENS = new RegExp(
  String.raw`^(?:The )?(${NAME})${FORMS}(?:,? (?:is|are|an?|the|has|its)(?: [\p{Ll}\d][\p{L}\d.,-]*){0,12}?)?,?\s$`,
  'u',
)

/** "Based in {Corran, Orme Mills} is", behind the first letter of the place */
const LED_TO = new RegExp(String.raw`^[\p{L}., ’'-]{0,60}?, (?:the )?(${NAME})${FORMS},? \p{Ll}`, 'u')

/** Whether a piece is an address among the contacts of a house; without a name, of the one that issues the release. */
function isAddressOf(document: Document, name: readonly string[], one: Candidate): boolean {
  const contact = document.contacts.find(({ start, end }) => start <= one.start && one.end <= end)
  return contact !== undefined && isContactOf(document, name, contact) && hasAddress(one.text)
}

function isContactOf(document: Document, name: readonly string[], contact: Contact): boolean {
  const own = termsOf(contact.organisation ?? '')
  if (name.length > 0 && name.every((term) => own.includes(term))) return true
  if (name.length > 0 && !isIssuer(document, name)) return false
  return own.length === 0
    ? document.contacts.length === 1
    : isIssuer(document, own) || isReachedAt(contact, document.issuer ?? '')
}

/** Whether the house is in the address by which it is reached: "press@ormemills.example". */
function isReachedAt({ email, url }: Contact, issuer: string): boolean {
  const squashed = issuer.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  return squashed !== '' && `${email ?? ''} ${url ?? ''}`.toLowerCase().includes(squashed)
}

/** "Corran, Texas", "City: Corran", "9 Mill Lane, Corran CA 90210" */
function hasAddress(text: string): boolean {
  return (
    LABELLED.test(text) ||
    [...text.matchAll(REGION)].some(([, region = '']) => isRegion(region) || isKnownPlace(region))
  )
}

const LABELLED = /\b(?:City|Town|City\/Country|Address|Location|Headquarters):\s?\p{Lu}/u

const REGION =
  /(?<=\p{L}), (\p{Lu}{2}(?=www|http|[^\p{L}]|$)|\p{Lu}\p{Ll}+?(?: \p{Lu}\p{Ll}+)?(?=www|http|[^\p{L}]|$))/gu
