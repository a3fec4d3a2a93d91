import type { Contact, Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { addressesIn, hasAddress, hasMailOrPhone } from './addresses.ts'
import { contactCue, labelsHouse } from './contact-cue.ts'
import { kindOf } from './contact-kinds.ts'
import { housedByDomain, namedByMail, partedPeople } from './contact-names.ts'
import { FOR_PRESS, isForPublic } from './contact-public.ts'
import { readContacts } from './contacts.ts'
import { closesWithDate } from './dateline-lines.ts'
import { type Draft, isProse } from './draft.ts'
import { isPerson, wordCount } from './names.ts'
import { sentences } from './sentences.ts'

/**
 * Finds the contact sections, gives their blocks the kind `contact`, and reads them.
 *
 * A section opens with a cue ("Media Contact:") and goes on over short lines as
 * long as an address is still to come; at the end of the file it takes what
 * short lines are left. Lines at the end that hold an address and the name lines
 * above them are a section without any cue.
 */
export function readContactSections(text: string, blocks: readonly Draft[]): Contact[] {
  const sections: Span[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const told = block?.told === 'contact'
    if (block === undefined || (!told && !opensContact(block, blocks[at + 1]))) continue
    const end = told ? endOfTold(blocks, at) : sectionEnd(text, blocks, at)
    if (end === null) continue
    const from = told ? at : sectionStart(blocks, at)
    markContacts(blocks.slice(from, end))
    sections.push({ start: blocks[from]?.start ?? block.start, end: blocks[end - 1]?.end ?? block.end })
    at = end - 1
  }
  sections.push(...sectionWithoutCue(blocks.filter(({ kind }) => kind !== 'contact')))
  const read = sections.flatMap((section) => readContacts(text, section))
  const contacts = housedByDomain(text, partedPeople(text, read))
  if (contacts.some(({ email }) => email !== null)) return namedByMail(text, contacts)
  // A section that gives no email may leave it to a sentence of the body for journalists.
  const sentence = contactSentence(blocks, contacts.length === 0 ? hasMailOrPhone : hasPressMail)
  return namedByMail(text, [...contacts, ...sentence.flatMap((span) => inSentence(text, span))])
}

/** A line for the public inside of a section stays a sentence that answers. */
function markContacts(section: readonly Draft[]): void {
  for (const block of section) if (!isForPublic(block.words)) block.kind = 'contact'
}

/** Of a sentence that names nobody only the addresses count: its other words are no organisation. */
function inSentence(text: string, sentence: Span): Contact[] {
  return readContacts(text, sentence).map((contact) =>
    contact.name === null ? { ...contact, role: null, organisation: null } : contact,
  )
}

/** Index of the first of the lines right above a section's cue that are its own: its house, or a person with an address, who signs for the board; behind other contacts a house's bare name. */
function sectionStart(blocks: readonly Draft[], at: number): number {
  const above = blocks[at - 1]
  const names = (words: string): boolean => words.split(/\s*[|,\n]\s*/u).some(isPerson)
  const isOwn =
    above !== undefined &&
    above.kind === 'paragraph' &&
    ((isBareAddress(above) && names(above.words)) ||
      labelsHouse(above.words) ||
      (blocks[at - 2]?.kind === 'contact' && isHouseLine(above.words)))
  return isOwn ? sectionStart(blocks, at - 1) : at
}

/** "Solvik Marine", "For Orme Ferries:" over the contacts of the second of two houses. */
function isHouseLine(words: string): boolean {
  const house = words.replace(/^for (?:the )?(?=\p{Lu})/iu, '').replace(/:\s*$/u, '')
  return (
    wordCount(house) <= LONGEST_HOUSE &&
    !hasAddress(house) &&
    HOUSE_NAME.test(house) &&
    kindOf(house) !== null
  )
}

const LONGEST_HOUSE = 6

const HOUSE_NAME = /^\p{Lu}[\p{L}\d.&’'-]*(?: (?:(?:of|the|and|for|&) )*[\p{Lu}\d][\p{L}\d.&’'-]*)+$/u

/** Index after the blocks that the format says are contacts. */
function endOfTold(blocks: readonly Draft[], at: number): number {
  const end = blocks.findIndex(({ told }, index) => index > at && told !== 'contact')
  return end === -1 ? blocks.length : end
}

/** No line of a contact section is longer, addresses in one paragraph included. */
const LONGEST_LINE = 200

/** So many lines without an address are no contact. */
const MOST_BLOCKS = 9

/** The contacts of ten partners; longer lists are something else. */
const MOST_BLOCKS_LISTED = 60

/** A postal address or a company's name may end the file behind the last number. */
const MOST_LINES_AFTER = 2

function opensContact({ words: all, kind, told }: Draft, next: Draft | undefined): boolean {
  const words = all.replace(/^[—–-]\s*/u, '')
  if (told !== undefined || kind === 'table-row' || isForPublic(words)) return false
  if (kind === 'quotation' && !(contactCue(words) !== null && hasMailOrPhone(words))) return false
  if (words.length > LONGEST_SECTION && !(contactCue(words) !== null && isDense(words))) return false
  const cue = contactCue(words)
  if (
    cue !== null &&
    /^(?:media|press|public|investor|contact|company|corporate|for|news|pr|ir|sales|general|further|more|additional|business|us|uk|eu|inquir|enquir|quer|question|request|interview|journalist|reporter|editor|spokes|scientific|academic|research|your|issued|information|primary|external|internal|global|trade|consumer|product|national|regional|local|financial|lifestyle)/iu.test(
      words,
    )
  ) {
    const rest = words.slice(cue.length)
    return (
      !isSentence(rest) ||
      (words.length <= 300 && hasAddress(words)) ||
      isDense(words) ||
      (rest.trim() === '' && next !== undefined)
    )
  }
  if (NAMED_CUE.test(words)) return next !== undefined || hasAddress(words)
  return SENTENCE_CUE.test(words) && words.length <= 300 && hasMailOrPhone(words)
}

/** A paragraph that opens a section; where a wire has glued many contacts to one, it is longer. */
const LONGEST_SECTION = 400

/** Whether a paragraph is hardly more than addresses: contacts that a wire has glued together. */
function isDense(words: string): boolean {
  if (/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(words)) return false
  const count = addressesIn(words).filter(({ kind }) => kind !== 'url').length
  return count >= 2 && words.length <= count * LONGEST_ENTRY
}

/** Name, role, company and a postal address, for each email or telephone number. */
const LONGEST_ENTRY = 130

/** The cue behind the name of those who are reached: "Acme Global Media Contact", "Acme Contact:". */
const NAMED_CUE =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.&’'®™-]*\s+){1,6}?(?:(?:[Mm]edia|[Pp]ress|[Ii]nvestors?|PR|IR|[Nn]ews)\s+(?:[Rr]elations\s+)?(?:[Cc]ontacts?|[Ii]nquiries|[Ee]nquiries)(?:\s+(?:[Ii]nformation|[Dd]etails|[Ii]nfo))?\s*(?::|$)|(?:Contacts?|CONTACTS?)(?:\s+(?:Information|Details|Info))?\s*:)/u

const SENTENCE_CUE =
  /^(?:for\s+(?:(?:all|any|more|further|additional|general|booking|other)\s+)*(?:media|press|investor|interview|information|inquiries|enquiries|details)|(?:media|press|investor)\s+(?:inquiries|enquiries)|to\s+(?:schedule|arrange|request)\s+an?\s+interview)\b/iu

function isSentence(words: string): boolean {
  return isProse(words) && wordCount(words) > (hasAddress(words) ? 12 : 7)
}

/** Index after the section's last block, or null when it holds nothing to reach anyone by. */
function sectionEnd(text: string, blocks: readonly Draft[], at: number): number | null {
  const first = blocks[at]
  if (first === undefined) return null
  let end = at + 1
  let lastAddress = hasAddress(first.words) ? end : null
  while (end < blocks.length && end - (lastAddress ?? at) < MOST_BLOCKS && end - at < MOST_BLOCKS_LISTED) {
    const block = blocks[end]
    if (block === undefined || !isContactLine(block)) break
    // Two cues without an address between them are one: "For inquiries:", "Acme Media Contact".
    if (lastAddress !== null && opensContact(block, blocks[end + 1])) break
    end++
    if (hasAddress(block.words)) lastAddress = end
  }
  const isTail = end === blocks.length && lastAddress !== null && end - lastAddress <= MOST_LINES_AFTER
  if (isTail) return end
  if (lastAddress !== null) return lastAddress
  const named = readContacts(text, { start: first.start, end: first.end }).some(({ name }) => name !== null)
  if (named) return at + 1
  const follower = blocks[at + 1]
  return follower !== undefined && end > at + 1 && isPerson(follower.words) ? at + 2 : null
}

function isContactLine({ words, kind, level, told }: Draft): boolean {
  if (told !== undefined && told !== 'contact') return false
  if (kind === 'heading' && level <= 1) return false
  if (SECTION_START.test(words) || isSentence(words) || closesWithDate(words)) return false
  if (words.length > LONGEST_LINE && !isDense(words)) return false
  return !/^["“]|[$€£¥]\s?\d/u.test(words)
}

/** What never belongs to a contact section. */
const SECTION_START =
  /^(?:about\s|(?:original\s)?source\b|disclaimer|forward[- ]looking|safe harbou?r|cautionary|notes?\b|###|-30-|[-–—*~\s]*ends\b[-–—*~\s]*$|view (?:source|the original)|photos?\b|\[\d{1,2}\]\s|this (?:press|news|content|article|release)|the post\b)/iu

/** An email for journalists; what a body says of how to order and apply is no press contact. */
function hasPressMail(words: string): boolean {
  return (
    /\b(?:media|press|interviews?|journalists?)\b/iu.test(words) &&
    addressesIn(words).some(({ kind }) => kind === 'email')
  )
}

/** Lines at the end that are little more than addresses, with up to three short lines above. */
function sectionWithoutCue(blocks: readonly Draft[]): Span[] {
  for (let at = blocks.length - 1; at >= Math.max(1, blocks.length - MOST_BLOCKS); at--) {
    const block = blocks[at]
    if (block === undefined || !isBareAddress(block)) continue
    let start = at
    let name: number | null = null
    while (start > 1 && at - start < 4) {
      const above = blocks[start - 1]
      if (above === undefined || !isContactLine(above)) break
      // One of several who are reached, each in a line of its own, which may be long.
      const isBare = isBareAddress(above)
      if (!isBare && (isProse(above.words) || wordCount(above.words) > 8)) break
      start--
      if (isBare || isPerson(above.words)) name = start
    }
    const from = name !== null && start === name - 1 ? start : (name ?? at)
    let end = at + 1
    while (end < blocks.length && isContactLine(blocks[end] ?? block) && hasAddress(blocks[end]?.words ?? ''))
      end++
    markContacts(blocks.slice(from, end))
    return [{ start: blocks[from]?.start ?? block.start, end: blocks[end - 1]?.end ?? block.end }]
  }
  return []
}

/** The last sentence that tells how to reach someone, of several one for journalists; its block stays what it is. */
function contactSentence(blocks: readonly Draft[], isReachable: (words: string) => boolean): Span[] {
  let other: Span[] = []
  for (const { kind, words, start } of blocks.toReversed()) {
    if (
      kind !== 'paragraph' ||
      !/@|\d{3}|\bat\s?[\])]/u.test(words) ||
      !tellsHow(words) ||
      !isReachable(words)
    )
      continue
    const all = sentences(words).filter((sentence) => {
      const part = textAt(words, sentence)
      return tellsHow(part) && !APPLY.test(part) && isReachable(part)
    })
    const forPress = all.findLast((sentence) => FOR_PRESS.test(textAt(words, sentence)))
    const last = forPress ?? all.at(-1)
    if (last === undefined) continue
    const found = [{ start: start + last.start, end: start + withLabelled(words, last) }]
    if (forPress !== undefined) return found
    if (other.length === 0) other = found
  }
  return other
}

/** Where the sentences end that go on behind a contact with other ways to reach it: "Out of hours: 01632 960 499." */
function withLabelled(words: string, { end }: Span): number {
  return sentences(words)
    .filter((sentence) => sentence.start >= end)
    .reduce(
      (to, next) =>
        words.slice(to, next.start).trim() === '' && isLabelled(textAt(words, next)) ? next.end : to,
      end,
    )
}

/** Whether a sentence is a short label and an address, and is not for others than journalists. */
function isLabelled(sentence: string): boolean {
  const [address, ...others] = addressesIn(sentence)
  if (address === undefined || others.length > 0 || isForPublic(sentence)) return false
  const rest = sentence.slice(address.end)
  return LABEL.test(sentence.slice(0, address.start)) && /^(?:\s*\([^()]*\))?[.;,]?$/u.test(rest)
}

/** "Out of hours: ", "Weekends (Ada Berg): " */
const LABEL = /^\p{Lu}[^:.@\d]{2,40}:\s*$/u

/** Whether words tell how someone is reached, be it by a mailbox of the press alone: "Accreditation: press@…". */
function tellsHow(words: string): boolean {
  return REACH.test(words) || PRESS_MAILBOX.test(words)
}

const PRESS_MAILBOX =
  /(?<![\w.-])(?:press|media|newsroom|news|pr|comms|communications)(?:[.-]?(?:office|team|desk))?@/iu

const REACH =
  /\b(?:contact(?:ed|ing)?|call(?:ing)?|e-?mail(?:ing)?|reach(?:ed|ing)?|inquir(?:y|ies)|enquir(?:y|ies)|phone|(?:details|information) (?:available )?from|ring|write to|register(?: by [^.,]{1,30})? with|tell|notify|inform)\b|\btel\s?[.:]/iu

/** What tells where to send an application: nobody whom journalists reach. */
const APPLY =
  /\b(?:appl(?:y|ying|icants?|ications?)|submit(?:s|ted|ting)?|submissions?|essays?|rsvp|candidates|r[ée]sum[ée]s?)\b/iu

function isBareAddress({ words, kind }: Draft): boolean {
  if (kind === 'table-row' || words.length > LONGEST_LINE || isSentence(words) || SECTION_START.test(words))
    return false
  if (!hasMailOrPhone(words) || isForPublic(words)) return false
  const around = addressesIn(words).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    words,
  )
  if (APPLY.test(around) && !/\b(?:press|media)\b/iu.test(around)) return false
  return wordCount(around) <= 9 && !/(?<!\b(?:Tel|Ph|Web|Mob|Cell|Fax|Mr|Ms|Mrs|Dr))[.!?]\s/iu.test(around)
}
