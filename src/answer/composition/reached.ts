import { addressesIn, withoutAddresses } from '../../corpus/addresses.ts'
import type { Contact, Document, Hit } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { asWritten } from '../asked/as-written.ts'
import { answers, audiencesIn } from '../evidence/audiences.ts'
import { type Lens, lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { withPartsHeld } from '../pieces/had-part.ts'
import type { AnswerType, Asked } from '../question.ts'
import { asksOfOther } from '../support/contact-away.ts'
import { contactsFor } from '../support/contact-owner.ts'
import { asksHead } from '../text/heads.ts'
import { overlapping } from '../text/overlapping.ts'
import type { Composition } from './composition.ts'
import { asksToWrite, contactsAsked, lackedKind, officerAsked, REACHED_BY } from './contacts.ts'
import { contactsMeant, forPurpose, isNamedBy, wordsOf } from './contacts-meant.ts'
import { documentOn, documentsOf, ofNamed } from './document-on.ts'
import { lettersTo } from './letters-to.ts'
import { isReachWord } from './reach-words.ts'

/** Contacts who are asked for, or what a release does not give of them: "email address", or for whom it has none. */
export type Reached = Composition | { readonly lacks: readonly string[] }

/**
 * Finds the contacts of a release that a question about whom to reach means. Null
 * where the release has none, or where a sentence of it or of another that was found
 * tells more.
 */
export function reached(view: Lens, document: Document, hits: readonly Hit[]): Reached | null {
  if (asksOfOther(view.asked, document)) return lacksNumber(view, document)
  const strange = strangeTopic(view, document)
  const meant = strange.length > 0 ? [] : contactsMeant(view, document)
  if (meant.length === 0 && document.contacts.length > 0) {
    const words = strange.length > 0 ? strange : audienceWords(view)
    return isToldElsewhere(nearest(document, hits), words) ? null : noneFor(strange)
  }
  const found = contactsAsked(view.asked, document, meant)
  if (found !== null) return found
  if (namesNoOfficer(view, document)) return { lacks: ['a name'] }
  if (asksToWrite(view.asked.text))
    return lettersTo(view, document) ?? (mayWrite(document) ? null : { lacks: ['an address to write to'] })
  const kind = REACHED_BY[view.asked.type]
  if (meant.length < document.contacts.length && kind !== undefined) return { lacks: [kind] }
  const lacked = lackedKind(view, document)
  if (lacked !== null) return { lacks: [lacked] }
  return asksContact(view.asked) && !nearest(document, hits).some(mayReach) ? noneFor([]) : null
}

/** Whether whom the press may reach is asked for, and not how a place is reached. */
function asksContact({ text }: Asked): boolean {
  return audiencesIn(text).has('media') || /\bcontacts?\b/iu.test(text)
}

/** Whether a release has a contact, or a sentence that may name one. */
function mayReach(document: Document): boolean {
  return (
    document.contacts.length > 0 ||
    dissect(document).candidates.some(
      (candidate) =>
        hasAddress(candidate, 'email') ||
        hasAddress(candidate, 'phone') ||
        SPEAKS_OF_CONTACT.test(candidate.text),
    )
  )
}

/** Whether a sentence or line has a mailbox or a street. */
function mayWrite(document: Document): boolean {
  return dissect(document).candidates.some(
    (candidate) =>
      hasAddress(candidate, 'email') || candidate.figures().some(({ type }) => type === 'address'),
  )
}

const SPEAKS_OF_CONTACT =
  /\b(?:contact(?:s|ed|ing)?|spokes(?:person|man|woman|people)|press (?:officer|office)|(?:press|media|public) relations|[ei]nquir(?:y|ies)|reach(?:ed)? (?:out|at|by|via|through)|e-?mail|telephone|phone)\b/iu

/** Whether it is asked who the press officer is, and no sentence has one: the line of the press office names nobody. */
function namesNoOfficer({ asked }: Lens, document: Document): boolean {
  const officer = officerAsked(asked.text)
  return (
    officer !== null &&
    document.contacts.length > 0 &&
    !dissect(document).candidates.some(
      ({ kind, text }) => kind !== 'contact' && text.toLowerCase().includes(officer),
    )
  )
}

/**
 * Finds the contacts whose number or address a question asks for by their name, their
 * house or what they are for: "What is Ada Berg's email?", "What number should
 * consumers call?", "Who handles the trade press?". Null when no contact is meant for
 * certain: when the question says more than the contact does and the release is headed by.
 */
export function reachedBy(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Reached | null {
  const type = reachType(asked)
  if (type === null) return null
  const sought = { ...asked, type }
  if (meant !== null && asksOfOther(asked, meant)) return lacksNumber(viewOf(sought, meant, lexicon), meant)
  let lacks: Reached | null = null
  for (const document of documentsOf(hits)) {
    const named = contactsFor(asked, document).filter((contact) => isNamedBy(asked, contact))
    const own = named.filter((contact) => saysNoMore(asked, contact, document))
    const found = own.length === 0 ? null : contactsAsked(sought, document, own)
    if (found !== null) return found
    const kind = REACHED_BY[type]
    if (own.length > 0 && kind !== undefined && !isToldOf(own, document, type)) lacks ??= { lacks: [kind] }
  }
  return lacks ?? byLabel(sought, hits, meant, lexicon)
}

/** Null where a sentence gives it. */
function lacksNumber(view: Lens, document: Document): Reached | null {
  const kind = REACHED_BY[view.asked.type]
  const words = view.terms.filter(({ named }) => named)
  return kind === undefined || isToldElsewhere([document], words) ? null : { lacks: [kind] }
}

/** As a release is asked as a whole: no place in it is nearer than another. */
export function viewOf(asked: Asked, document: Document, lexicon: Lexicon): Lens {
  return lens(asWritten(asked, document), withPartsHeld(dissect(document), asked.text), lexicon, {
    document: 1,
    held: 0,
    byChance: 0,
    passage: () => 0,
  })
}

/** What of a contact is asked for; null where a question is about something else. */
function reachType({ type, text }: Asked): AnswerType | null {
  if (type === 'email' || type === 'phone' || type === 'url') return type
  if (NUMBER.test(text) || TO_PHONE.test(text)) return 'phone'
  // Who is in charge of a house as a whole heads it.
  const asksWho = WHO.test(text) && !asksHead(text)
  return asksWho || HOW.test(text) || HANDLE.test(text) ? 'person' : null
}

/** "The out-of-hours number", "the number of Nightjar Communications", and no number of something counted. */
const NUMBER =
  /\bwhat(?:['’]s| is) (?:the )?(?:(?!of\b)[\p{L}’'-]+ ){0,4}number(?: (?:of|for) (?:the )?\p{Lu}[^?]*)?\s*\?*$/iu

const WHO =
  /^who(?:m|['’]s)? (?:(?:handles|deals with|looks after|takes|answers|fields|covers|is (?:responsible for|in charge of|dealing with))\b|(?:is |are )?(?:the )?(?:[\p{L}-]+ ){1,3}contacts?\b|(?:should|can|could|do|does|must) (?:the )?(?:[\p{L}-]+ ){1,2}(?:contact|call|ring|phone|e-?mail|ask|reach|write to|speak to|talk to|turn to)\b)/iu

const HOW =
  /^(?:how|where|which number) (?:should|can|could|do|does) (?:the )?(?:[\p{L}-]+ ){1,2}(?:contact|call|e-?mail|reach|write to|get in touch|get hold|request|ask for)\b/iu

/** "How can I phone Ada Berg?": to phone somebody takes a number. */
const TO_PHONE =
  /^(?:how|on (?:which|what) number|where) (?:should|can|could|may|might|do|does) (?:the )?(?:[\p{L}-]+ ){1,2}(?:(?:tele)?phone|ring|dial|call)\b/iu

/** Where a house or a person writes in public. */
const HANDLE =
  /\b(?:twitter|x|instagram|linkedin|facebook|threads|bluesky|mastodon)\b.*\b(?:handle|account|profile)\b/iu

/** The contact who is told from the others by all that a question says of whom it asks for. */
function byLabel(
  asked: Asked,
  hits: readonly Hit[],
  given: Document | null,
  lexicon: Lexicon,
): Reached | null {
  const document =
    asked.names.length === 0 ? given : documentOn({ ...asked, whole: 'contact' }, ofNamed(hits, asked))
  if (document === null || document.contacts.length === 0) return null
  const view = viewOf(asked, document, lexicon)
  const chosen = contactsMeant(view, document)
  const wanted = audiencesIn(asked.text)
  if (chosen.length === 0 && wanted.size > 0) {
    return isToldElsewhere(nearest(document, hits), audienceWords(view)) ? null : noneFor([])
  }
  const forIt = forPurpose(view, document)
  const own = chosen.filter((contact) => contact === forIt || isToldBy(view, document, contact))
  const shortest = own.filter((one) => !own.some((other) => other !== one && isWithin(other, one)))
  if (shortest.length === 0) return null
  const found = contactsAsked(asked, document, shortest)
  const kind = REACHED_BY[asked.type]
  return found ?? (kind === undefined ? null : { lacks: [kind] })
}

function isWithin(inner: Contact, outer: Contact): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether a contact holds all words of a question that say who is asked for, and one at least that is not the whole release's. */
function isToldBy({ terms }: Lens, document: Document, contact: Contact): boolean {
  const { headline } = dissect(document)
  const issuer = termsOf(document.issuer ?? '')
  // The house may stand above several of them.
  const own = new Set([...wordsOf(document, contact), ...termsOf(contact.organisation ?? '')])
  const audiences = answers(document).find((one) => one.contact === contact)?.audiences
  let isTold = false
  for (const term of terms) {
    if (isReachWord(term.folded)) continue
    const isHeld =
      strength(term, (other) => own.has(other)) >= SAME ||
      [...audiencesIn(term.folded)].some(
        // A release is for the press, and so is a contact that says of nobody.
        (audience) => audiences?.has(audience) || (audience === 'media' && audiences?.size === 0),
      )
    if (isHeld) isTold = true
    else if (term.weight === 1 && !headline.has(term.term) && !issuer.includes(term.term)) return false
  }
  return isTold
}

function saysNoMore(asked: Asked, contact: Contact, document: Document): boolean {
  const { name, role, organisation, start, end } = contact
  const text = document.text.slice(start, end)
  const mobile = MOBILE.test(text) ? 'mobile cell' : ''
  // A wire glues the place to the house before it.
  const place = organisation === null ? '' : withoutAddresses(text).replace(organisation, ' ')
  const own = new Set(termsOf([name, role, organisation, document.issuer, mobile, place].join(' ')))
  const { headline } = dissect(document)
  return asked.terms.every(
    ({ term, folded, weight }) => weight < 1 || own.has(term) || headline.has(term) || isReachWord(folded),
  )
}

/** The label of a second number. */
const MOBILE = /(?<![\p{L}\d])(?:m|mob(?:ile)?|cell(?:ular)?|handy)[\s.:)]{1,3}\+?[\d(]/iu

/** What a contact is asked for that its release does not speak of: "the contact for franchisees". */
function strangeTopic({ asked, terms }: Lens, document: Document): readonly WeightedTerm[] {
  const topic = new Set(termsOf(TOPIC.exec(asked.text)?.[1] ?? ''))
  const known = dissect(document)
  return terms.filter(
    (term) =>
      term.weight === 1 &&
      topic.has(term.term) &&
      !isReachWord(term.folded) &&
      !audiencesIn(term.folded).has('media') &&
      strength(term, (other) => isKnownTo(known, other)) < SAME,
  )
}

const TOPIC = /\bcontacts? for\s+(.+)$/iu

/** A release whose contacts are for others than who is asked for, with the words that it does not have. */
function noneFor(strange: readonly WeightedTerm[]): Reached {
  return { lacks: strange.length > 0 ? strange.map(({ folded }) => folded) : ['a contact'] }
}

/** The words of a question that say for whom somebody is asked. */
function audienceWords({ terms }: Lens): readonly WeightedTerm[] {
  return terms.filter(({ folded }) => !isReachWord(folded) && !audiencesIn(folded).has('media'))
}

/** A release and the first others that were found, which may give what it does not. */
function nearest(document: Document, hits: readonly Hit[]): Document[] {
  return documentsOf([{ document }, ...hits]).slice(0, LOOKED_AT)
}

const LOOKED_AT = 3

/** Whether a sentence that is no contact has an address and the words: "Visitors call 020 7946 0018." */
function isToldElsewhere(documents: readonly Document[], words: readonly WeightedTerm[]): boolean {
  return documents.some((document) =>
    dissect(document).candidates.some(
      (candidate) =>
        candidate.kind !== 'contact' &&
        hasAddress(candidate, null) &&
        (HOTLINE.test(candidate.text) ||
          words.some((word) => strength(word, (other) => candidate.terms.has(other)) >= SAME)),
    ),
  )
}

/** For everybody, whoever is asked for. */
const HOTLINE =
  /\b(?:hotline|helpline|toll-?free|freephone|customer service)\b|(?:^|[.:;]\s+)(?:please )?call (?:us |toll-?free )?(?:on |at )?[+(\d]/iu

/** Whether a sentence that is no contact gives what is asked for of those whom it names. */
function isToldOf(contacts: readonly Contact[], document: Document, type: AnswerType): boolean {
  return dissect(document).candidates.some(
    (candidate) =>
      candidate.kind !== 'contact' &&
      !document.contacts.some((contact) => overlapping(contact, candidate)) &&
      hasAddress(candidate, type) &&
      contacts.some(({ name }) => name !== null && termsOf(name).some((term) => candidate.terms.has(term))),
  )
}

function hasAddress({ text }: Candidate, wanted: AnswerType | null): boolean {
  return addressesIn(text).some(({ kind }) => wanted === null || kind === wanted)
}
