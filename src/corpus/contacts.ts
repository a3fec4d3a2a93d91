import type { Contact, Span } from '../model.ts'
import { addresses } from './addresses.ts'
import { contactColumns } from './contact-columns.ts'
import { pieces } from './contact-pieces.ts'
import { isGivenName } from './genders.ts'

/**
 * Reads the contacts of one contact section.
 *
 * Every line, column or labelled value is told apart as a person, a role, an
 * organisation or an address; a second person after an address opens the next
 * contact, and so does a second address of one kind. A fax number is none. Postal addresses are left out. Names stay as they stand ("Ms. Meng").
 *
 * @example
 * readContacts('CONTACT: Contact person: \nMs. Meng\nTel: 86-10-63074558', { start: 0, end: 53 })
 * // => [{ name: 'Ms. Meng', phone: '86-10-63074558', …, start: 0, end: 53 }]
 */
export function readContacts(text: string, section: Span): Contact[] {
  const columns = contactColumns(text, section)
  if (columns.length > 0)
    return columns.flatMap((cells) =>
      readGroup(text, section, cells).map((contact) => ({
        ...contact,
        start: section.start,
        end: section.end,
      })),
    )
  const groups = groupsOf(text, section)
  if (groups.length < 2) return readGroup(text, section)
  return groups.flatMap(({ start, end, organisation }) =>
    readGroup(text, { start, end }).map((contact) => ({
      ...contact,
      organisation: contact.organisation ?? organisation,
    })),
  )
}

/**
 * The paragraphs of a section when each is headed by an organisation's name on a
 * line of its own, as in releases of two companies; else none.
 */
function groupsOf(text: string, { start, end }: Span): (Span & { readonly organisation: string })[] {
  const groups: (Span & { readonly organisation: string })[] = []
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const paragraph = { start: start + match.index, end: start + match.index + match[0].length }
    const organisation = headingOf(text, paragraph)
    if (organisation !== null) {
      // A cue above the first of them belongs to it.
      groups.push({ ...paragraph, start: groups.length === 0 ? start : paragraph.start, organisation })
    } else if (groups.length > 0) return []
  }
  return groups
}

function headingOf(text: string, { start, end }: Span): string | null {
  const [first, second] = lines(text, { start, end })
  if (first === undefined || second === undefined || addresses(text, first).length > 0) return null
  const [heading, ...more] = pieces(text, first, [])
  if (heading?.kind !== 'organisation' || more.length > 0) return null
  const below = addresses(text, { start: second.start, end })
  const isNamed = pieces(text, second, addresses(text, second)).some(({ kind }) => kind === 'name')
  return below.length > 0 && isNamed ? heading.words : null
}

function readGroup(text: string, section: Span, cells: readonly Span[] = lines(text, section)): Contact[] {
  const contacts: Draft[] = []
  let draft = newDraft(section.start)
  let nameLine: Span | null = null
  /** Contacts whose email was followed by another email at once. */
  const stack: Draft[] = []
  for (const line of cells) {
    const found = addresses(text, line)
    if (found[0] !== undefined && isForOthers(text.slice(line.start, found[0].start))) continue
    for (const piece of pieces(text, line, found)) {
      const isOther = piece.kind === 'name' && draft.name !== null && nameLine !== line && !hasAddress(draft)
      if (isOther && beginsWithGivenName(draft.name) && !beginsWithGivenName(piece.words)) {
        draft.organisation ??= piece.words
        continue
      }
      if (isOther) {
        // Two lines that read as names before any address: the first was the organisation's.
        draft.organisation ??= draft.name
        draft.name = null
      }
      if (piece.kind === 'name') nameLine = line
      const startsNext = piece.kind === 'name' && draft.name !== null && hasAddress(draft)
      if (startsNext || (piece.isCue && hasAddress(draft))) {
        contacts.push(draft)
        draft = newDraft(piece.start)
      }
      if (piece.kind !== null) draft[piece.kind] ??= piece.words
      else if (draft.name !== null && /relations$/iu.test(piece.words)) draft.role ??= piece.words
      draft.end = piece.end
    }
    for (const address of found) {
      const { kind, value, start, end } = address
      if (kind === 'phone' && FAX.test(text.slice(Math.max(section.start, start - LONGEST_LABEL), start)))
        continue
      if (kind === 'phone' && draft.phone !== null && isSecondNumber(text.slice(draft.end, start))) {
        draft.end = Math.max(draft.end, end)
        continue
      }
      if (kind === 'phone' && draft.email !== null) {
        // Columns that a wire read downwards: all addresses, then all numbers in the same order.
        const waiting = stack.find(({ phone }) => phone === null)
        if (waiting !== undefined) {
          waiting.phone = value
          waiting.end = Math.max(waiting.end, end)
          continue
        }
      }
      if (kind !== 'url' && draft[kind] !== null && draft[kind] !== value) {
        if (kind === 'email') stack.push(draft)
        contacts.push(draft)
        draft = newDraft(start)
      }
      draft[kind] ??= value
      // A cue glued behind an address has opened the next contact before the address was read.
      draft.start = Math.min(draft.start, start)
      draft.end = Math.max(draft.end, end)
    }
  }
  contacts.push(draft)
  return contacts
    .filter((contact, index) => hasAddress(contact) || (contact.name !== null && index === 0))
    .map((contact, index, all) => ({ ...contact, end: index === all.length - 1 ? section.end : contact.end }))
}

/** Whether a label before a number says that it is for others than journalists: "Customer line (9-16):", "Bookings:". */
function isForOthers(label: string): boolean {
  return FOR_OTHERS.test(label) && !/\b(?:press|media|journalists?|news|editors?|interviews?)\b/iu.test(label)
}

const FOR_OTHERS =
  /\b(?:consumers?|customers?|guests?|visitors?|passengers?|patients?|members?|donors?|donations?|bookings?|reservations?|tickets?|ticketing|box office|help\s?(?:line|desk)|hot\s?line|info(?:rmation)?\s?line|crisis line|orders?|subscriptions?|emergenc(?:y|ies)|tip line|legal advice|(?:charity|company|registration|vat|account)\s(?:no|number|reg))\b(?=[^@\n]{0,60}$)/iu

function beginsWithGivenName(name: string | null): boolean {
  return isGivenName(name?.split(/\s+/u)[0] ?? '')
}

const FAX = /\bfax\b[^\p{L}\d]*$/iu

/** "Fax number: " */
const LONGEST_LABEL = 16

/** Whether what stands between two telephone numbers leaves the second with who has the first: "or", "M:", "Mobile:". */
function isSecondNumber(between: string): boolean {
  return /^\s*(?:[/,]|or|and)?\s*(?:(?:m|mob(?:ile)?|cell(?:ular)?|after hours|out of hours)\s*(?:phone|number|no\.?)?\s*[:.)]?\s*)$|^[^\S\n]*(?:\/|or)[^\S\n]*$/iu.test(
    between,
  )
}

type Draft = { -readonly [Key in keyof Contact]: Contact[Key] }

function newDraft(start: number): Draft {
  return {
    name: null,
    role: null,
    organisation: null,
    email: null,
    phone: null,
    url: null,
    start,
    end: start,
  }
}

function hasAddress(contact: Contact): boolean {
  return contact.email !== null || contact.phone !== null
}

/** Lines of a section: new lines, columns, and places where a label is glued to the word before. */
function lines(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(LINE_END)) {
    spans.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...spans, { start: from, end }]
}

const LINE_END =
  /\n|\s*[|;•]\s*|\s\/\s|(?<=\b(?:Inc\.?|LLC|Corp\.?|Corporation|Company|Ltd\.?|Limited|Holdings?|Group))\s+(?=Contact\s*:)|[^\S\n]{2,}|(?<=\p{Ll})(?=(?:Phone|Tel|E-?mail|Investor|Media|Chief|Director|President|Manager|CEO|Vice|Website|Contact|Company|Corporate|Senior|Head|Public|Communications|Founder)\b)|(?<=\.(?:com|org|net))(?=\p{Lu})|(?<=\p{L}\sContacts?(?:\s(?:Information|Details))?:)/gu
