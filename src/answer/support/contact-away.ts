import { addressesIn, withoutAddresses } from '../../corpus/addresses.ts'
import { isForPublic } from '../../corpus/contact-public.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { type Audience, answers, audiencesIn } from '../evidence/audiences.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { overlapping } from '../text/overlapping.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { contactHouse, givesContactsOf } from './contact-house.ts'
import { contactOwner, isOnlyOthers } from './contact-owner.ts'

/**
 * Whether a contact is not who or what is asked for: "the phone number of the police",
 * where no word but the very one makes somebody else of a press contact, or what
 * somebody said, which no contact tells.
 */
export function isContactOfOther(lens: Lens, candidate: Candidate): boolean {
  const { kind, terms } = candidate
  if (kind !== 'contact') return false
  if (lens.asked.speech !== null || isForOthers(lens, candidate)) return true
  if (isReached(lens, terms) || !REACHED.has(lens.asked.type)) return false
  const purpose = new Set(termsOf(PURPOSE.exec(lens.asked.text)?.[0] ?? ''))
  return (
    namesSpeaker(lens) ||
    lens.terms.some(
      (term) =>
        term.weight === 1 &&
        !REACHING.test(term.folded) &&
        !purpose.has(term.term) &&
        strength(term, (other) => terms.has(other)) < SAME &&
        !knownTo(lens, term.term),
    )
  )
}

/** Who buys, visits or applies is asked for, and the contact is one of the press or of investors. */
function isForOthers({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const wanted = asksForOneself(asked.text) ? OTHERS : audiencesIn(asked.text)
  if (!wanted.has('others') || wanted.size > 1) return false
  const own = answers(document).filter(({ contact }) => overlapping(contact, candidate))
  return own.length > 0 && own.every(({ audiences }) => audiences.size > 0 && !audiences.has('others'))
}

/** Whether somebody wants help in a matter of their own (see `parts`), which is no matter for the press office. */
export function asksForOneself(question: string): boolean {
  return /\((?:I|we|my|our)\b[^()]*\)\s*\?*$/iu.test(question)
}

const OTHERS: ReadonlySet<Audience> = new Set(['others'])

/** Who is quoted in a release is somebody else than its contact. */
function namesSpeaker({ asked, dissection: { document } }: Lens): boolean {
  return asked.names.some(({ start, end }) => {
    const name = withoutPossessive(asked.text.slice(start, end))
    return document.quotations.some(({ speaker }) => speaker?.name.includes(name) ?? false)
  })
}

/** "A number to set up a consultation": what for, and not whose. */
const PURPOSE = /\bto \p{Ll}{2,}\b[^?]*/u

/** How or with what somebody is reached says nothing of whom. */
const REACHING =
  /^(?:send|sending|sent|writ(?:e|ing)|contact(?:s|ed|ing)?|reach(?:es|ed|ing)?|call(?:s|ed|ing)?|ring|dial|mail(?:s|ed|ing)?|messages?|text|ask|touch|talk|speak|questions?|quer(?:y|ies)|[ei]nquir(?:e|y|ies)|requests?)$/u

/** Whether a contact who is named is asked for, and nothing of theirs: "Ada Berg", and not "Ada Berg’s dentist". */
function isReached({ asked }: Lens, held: ReadonlySet<string>): boolean {
  return asked.names.some(
    ({ start, end }) =>
      termsOf(asked.text.slice(start, end)).every((term) => held.has(term)) &&
      !/^['’]s\s/u.test(asked.text.slice(end)) &&
      !/['’]s$/u.test(asked.text.slice(start, end)),
  )
}

const REACHED: ReadonlySet<string> = new Set(['phone', 'email', 'address', 'url'])

/**
 * Leaves out what gives the number or address of somebody else than it is asked of, the
 * contacts of the press where somebody wants help, and those that have the office that
 * is asked for in an address alone.
 */
export function withoutOthersContacts(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ lens, candidate }) => !isOthers(lens, candidate))
}

function isOthers(lens: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = lens
  const { document } = dissection
  const isOwn = asksForOneself(asked.text)
  const house = contactHouse(asked)
  if (candidate.kind === 'contact' && isOfficeOfMailbox(lens, candidate)) return true
  if (!isOwn && contactOwner(asked) === null && !REACHED.has(asked.type)) return false
  if (isOnlyOthers(asked, document, candidate)) return true
  if (asked.type === 'address' && ADDRESS.test(asked.text) && !givesAddress(lens, candidate)) return true
  if (candidate.kind === 'contact' && isReachedOtherwise(asked, candidate)) return true
  return (
    candidate.kind === 'contact' &&
    (asksOfOther(asked, document) ||
      (house !== null && !givesContactsOf(house, document)) ||
      hasPublicLine(lens, candidate) ||
      isOfOtherOffice(lens, candidate) ||
      (isOwn && isForOthers(lens, candidate)))
  )
}

/** Whether a contact gives a mailbox alone where a number is asked for, or the other way round. */
function isReachedOtherwise({ type }: Asked, { text }: Candidate): boolean {
  const found = addressesIn(text)
  return (
    (type === 'phone' || type === 'email') && found.length > 0 && !found.some(({ kind }) => kind === type)
  )
}

/** No place to which something is sent or posted. */
const ADDRESS = /\baddress(?:es)?\b/iu

/**
 * Whether somebody may be written to by what a sentence or line has: a street, a box or a
 * number beside a name. A town alone will do in a sentence, and not in a contact, whose
 * number or mailbox is no such address.
 */
function givesAddress(lens: Lens, candidate: Candidate): boolean {
  if (valuesOf(lens, candidate).length > 0) return true
  const text = withoutAddresses(candidate.text)
  if (STREET.test(text)) return true
  const { contacts } = lens.dissection.document
  const isOfContact = candidate.kind === 'contact' || contacts.some((one) => overlapping(one, candidate))
  return isOfContact ? NUMBERED.test(text) : candidate.spans().some(({ type }) => type === 'place')
}

const STREET =
  /(?<![\p{L}\d])(?:P\.?\s?O\.?\s?)?Box\s\d|\b(?:Suite|Ste|Floor|Unit)\b\.?\s\w{1,6}|\b(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Square|Parkway|Pkwy|Plaza|Highway|Hwy|Terrace|Crescent|Quay|Wharf|House|Building|Tower)\b/u

/** "12 Sidings", "Calle Mayor 12" */
const NUMBERED =
  /(?<![\d+()-]|\d\s)\d{1,5}[A-Z]?,?\s\p{Lu}\p{Ll}|\p{Ll}\.?\s\d{1,4}[a-z]?(?=[,\n]|\s*$)|\b[A-Z]{2},?\s\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/u

/** Whether the office that is asked for stands in a mailbox alone: "ceo@acme.example" names no chief executive. */
function isOfficeOfMailbox({ asked, terms }: Lens, { text, terms: held }: Candidate): boolean {
  const offices = terms.filter(({ folded }) => asked.roles.includes(folded))
  if (asked.type !== 'person' || asked.whole === 'contact') return false
  const own = new Set(termsOf(withoutAddresses(text)))
  const isIn = (among: ReadonlySet<string>): boolean =>
    offices.some((office) => strength(office, (other) => among.has(other)) >= SAME)
  return isIn(held) && !isIn(own)
}

/** Whether the address of an office is asked for that a sentence tells of, "the tours office", and the contact does not. */
function isOfOtherOffice({ asked, dissection: { candidates } }: Lens, contact: Candidate): boolean {
  const [, office = ''] = asked.type === 'address' ? (OFFICE.exec(asked.text) ?? []) : []
  if (office === '') return false
  const isTold = ({ text }: Candidate): boolean => text.toLowerCase().includes(office.toLowerCase())
  return !isTold(contact) && candidates.some((one) => one.kind !== 'contact' && isTold(one))
}

const OFFICE =
  /\baddress of (?:the |its |their )?(\p{L}[\p{L}-]+ (?:office|desk|shop|store|department|cent(?:re|er)))\b/iu

/** Whether a line for the public has a word of what a number is asked for, and the contact has not: "the number for the recall". */
function hasPublicLine({ asked, terms, dissection: { candidates } }: Lens, contact: Candidate): boolean {
  if (audiencesIn(asked.text).size > 0 || asked.whole === 'contact') return false
  const apart = terms.filter(
    (term) => term.weight === 1 && strength(term, (other) => contact.terms.has(other)) < SAME,
  )
  return candidates.some(
    ({ kind, text, terms: own }) =>
      kind !== 'contact' &&
      isForPublic(text) &&
      addressesIn(text).some((address) => address.kind === asked.type) &&
      apart.some((term) => strength(term, (other) => own.has(other)) >= SAME),
  )
}

/**
 * Whether a number or address is asked of a house that has neither issued the release
 * nor any contact in it, and that it is not headed by: "the Orme Library's phone number" in a release of the council.
 */
export function asksOfOther(asked: Asked, document: Document): boolean {
  return asked.names.some(({ start, end }) => {
    const name = withoutPossessive(asked.text.slice(start, end))
    const last = name.split(/\s+/u).at(-1) ?? ''
    const isOwners = /['’]s?$/u.test(asked.text.slice(start, end)) || /^['’]s?\s/u.test(asked.text.slice(end))
    if (!(isOwners || OF_IT.test(asked.text.slice(0, start)))) return false
    if (!HOUSE.test(last)) return false
    const told = document.contacts.map((contact) => textAt(document.text, contact))
    const { headline } = dissect(document)
    if (termsOf(name).every((term) => headline.has(term))) return false
    return (
      document.contacts.length > 0 &&
      [document.issuer ?? '', ...told]
        .map((text) => termsOf(text))
        .every((own) => !termsOf(name).every((term) => own.includes(term)))
    )
  })
}

/** Last words of the names of houses that people visit; firms are called in many ways. */
const HOUSE =
  /^(?:Clinic|Hospital|Infirmary|Museum|Library|School|College|Church|Cathedral|Hall|Hotel|Inn|Caf[eé]|Restaurant|Pub|Gallery|Theat(?:re|er)|Cinema|Arena|Stadium|Park|Gardens?|Pool|Zoo|Castle|Palace|Market|Station|Airport|Surgery|Pharmacy|Shop|Store)$/u

const OF_IT = /\b(?:number|address|e-?mail|website|phone|telephone) (?:of|for|at) (?:the )?$/iu
