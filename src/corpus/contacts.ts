import type { Contact, Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { type Address, addresses } from './addresses.ts'
import { contactColumns } from './contact-columns.ts'
import { contactCue, labelsHouse } from './contact-cue.ts'
import { paragraphsOf, rowsOf } from './contact-groups.ts'
import { contactsByHouse } from './contact-houses.ts'
import { lines } from './contact-lines.ts'
import { opensPurpose, type Piece, pieces } from './contact-pieces.ts'
import { FOR_PRESS, isForPublic, labelsPublic } from './contact-public.ts'
import { type Group, parted } from './contact-spans.ts'
import { beginsWithGivenName } from './genders.ts'

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
      readGroup(text, section, cells).contacts.map((contact) => ({
        ...contact,
        start: section.start,
        end: section.end,
      })),
    )
  const byHouse = contactsByHouse(text, section)
  if (byHouse.length > 0) return byHouse
  const rows = rowsOf(text, section)
  if (rows.length > 1)
    return rows.flatMap((row, at) =>
      // The header of the table belongs to the first row as the cue does.
      readGroup(text, row).contacts.map((contact) =>
        at === 0 ? { ...contact, start: section.start } : contact,
      ),
    )
  const groups = paragraphsOf(text, section)
  if (groups.length < 2) return ofHouseAbove(text, parted(text, section, readGroup(text, section)))
  return groups.flatMap(({ start, end, organisation }) =>
    parted(text, { start, end }, readGroup(text, { start, end })).map((contact) => ({
      ...contact,
      organisation: contact.organisation ?? organisation,
    })),
  )
}

/** "Investors: Tom Ray" below "Orme Mills" and "Media: Ann Lee" is of Orme Mills as well. */
function ofHouseAbove(text: string, contacts: readonly Contact[]): Contact[] {
  const [first, ...others] = contacts
  if (first === undefined || first.organisation === null) return [...contacts]
  const { organisation } = first
  const own = textAt(text, first)
    .split('\n')
    .map((line) => line.trim())
  const at = own.indexOf(organisation)
  const isLabelled = (line: string): boolean =>
    /^\p{Lu}[\p{L} ]{1,30}:\s/u.test(line) && contactCue(line) !== null
  const isHead = at !== -1 && isLabelled(own.slice(at + 1).find((line) => line !== '') ?? '')
  if (!isHead) return [...contacts]
  return [
    first,
    ...others.map((one) =>
      one.organisation === null && isLabelled(textAt(text, one)) ? { ...one, organisation } : one,
    ),
  ]
}

function readGroup(text: string, section: Span, cells: readonly Span[] = lines(text, section)): Group {
  const contacts: Draft[] = []
  let draft = newDraft(section.start)
  let nameLine: Span | null = null
  let roleLine: Span | null = null
  /** Contacts whose email was followed by another email at once. */
  const stack: Draft[] = []
  /** Numbers for other hours, each a contact of its own; what stands behind them is the one's before. */
  const extra: Draft[] = []
  const others: Span[] = []
  /** Under "Bookings and tours" on a line of its own stand numbers for others. */
  let isUnderPublic = false
  const open = cells.toReversed()
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    const all = addresses(text, line)
    const parts = pieces(text, line, all)
    const second = secondPerson(text, parts, all)
    if (second !== null) {
      open.push({ start: second, end: line.end }, { start: line.start, end: second })
      continue
    }
    const words = textAt(text, line)
    if (all.length === 0 && words.trim() !== '') isUnderPublic = headsPublic(words, parts)
    else if (parts.some(({ kind, isCue }) => kind === 'name' || isCue)) isUnderPublic = false
    const isOthers = isForPublic(words) || isUnderPublic
    const found = isOthers ? all.filter((address, at) => isPressMail(text, line, address, all[at - 1])) : all
    if (isOthers && found.length === 0) others.push(line)
    if (!isOthers && hasAddress(draft) && opensPurpose(words)) {
      contacts.push(draft)
      draft = newDraft(line.start)
    }
    for (const piece of isOthers ? [] : parts) {
      if (piece.kind === 'name' && isNextPerson(draft, text.slice(draft.end, piece.start))) {
        contacts.push(draft)
        draft = { ...newDraft(piece.start), organisation: draft.organisation }
      }
      const isSecond = piece.kind === 'name' && draft.name !== null && !hasAddress(draft)
      const isOther = isSecond && nameLine !== line
      // "Press Officer, Halden Ferries": behind a role stands a house.
      const hasRole = roleLine === line || (roleLine?.start ?? 0) > (nameLine?.start ?? section.end)
      // What is glued behind the address of who stands above is at most their house.
      const isBehind = found.some(({ end }) => end <= piece.start)
      const isHouse = hasRole || isBehind || beginsWithGivenName(draft.name)
      // "Ann Lee, Orme Mills": on one line a comma parts the house from her.
      const isNobody = !beginsWithGivenName(piece.words) && (isOther || words.includes(`, ${piece.words}`))
      if (isSecond && isHouse && (isNobody || (isOther && isBehind))) {
        if (isNobody) draft.organisation ??= piece.words
        continue
      }
      if (isOther) {
        // Two lines that read as names before any address: the first was the organisation's.
        draft.organisation ??= draft.name
        draft.name = null
      }
      if (piece.kind === 'name') nameLine = line
      if (piece.kind === 'role') roleLine = line
      const isRepeated =
        (piece.kind === 'name' && draft.name !== null) ||
        (draft.organisation !== null && labelsHouse(textAt(text, piece)))
      const isOfNext = piece.kind === 'name' && hasOwn(draft, found, piece.end)
      const isOtherOne = piece.kind === 'name' && OTHER_ONE.test(textAt(text, piece))
      if ((isRepeated || isOfNext || isOtherOne || piece.isCue) && hasAddress(draft)) {
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
        const label = OTHER_HOURS.exec(text.slice(draft.end, start))
        if (label !== null)
          extra.push({ ...newDraft(draft.end + label.index), role: label[0], phone: value, end })
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
        draft = openedBy(text, { start, end: line.end }, draft)
      }
      draft[kind] ??= value
      // A cue glued behind an address has opened the next contact before the address was read.
      draft.start = Math.min(draft.start, start)
      draft.end = Math.max(draft.end, end)
    }
  }
  contacts.push(draft)
  const read = contacts
    .filter((contact, index) => hasAddress(contact) || (contact.name !== null && index === 0))
    .map((contact, index, all) =>
      index < all.length - 1 ? contact : { ...contact, end: endOfLast(text, section, contact, others) },
    )
  return { contacts: [...read, ...extra], others }
}

/** "Bookings and tours", "Customer service:" on a line of its own; nobody's role, no house's name, and no "Consumer contact:". */
function headsPublic(words: string, parts: readonly Piece[]): boolean {
  const label = SMALL.exec(words)?.[1]
  if (label === undefined || CONTACT.test(label) || !labelsPublic(label)) return false
  return !parts.some(({ kind }) => kind === 'name' || kind === 'role')
}

/** A word with a capital and others without, and a colon. */
const SMALL = /^\s*(\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Ll}[\p{L}’'-]*|&))*)\s*:?\s*$/u

const CONTACT = /\bcontacts?\b/iu

/** What ends a section is its last contact's, but for the lines that are for others than journalists. */
function endOfLast(text: string, section: Span, last: Span, others: readonly Span[]): number {
  const next = others.find(({ start }) => start >= last.end)?.start ?? section.end
  return next - (text.slice(last.end, next).length - text.slice(last.end, next).trimEnd().length)
}

/** Where a line names a second person behind an address: "Ann Lee 555 0100 or Tom Ray 555 0101", "the shop 555 0100 or Tom Ray 555 0101". */
function secondPerson(text: string, parts: readonly Piece[], found: readonly Address[]): number | null {
  const [first] = found
  if (found.length < 2 || first === undefined) return null
  const names = parts.filter(({ kind }) => kind === 'name')
  const next = names.find(({ start }) => start >= first.end)
  if (next === undefined) return null
  return names[0] !== next || OTHER_ONE.test(text.slice(first.end, next.end)) ? next.start : null
}

/** What joins the second of two who are reached. */
const OTHER_ONE = /^,?\s(?:or|and)\s/u

/** Whether a name has an address behind it on its line of which the contact before has another: "press@acme.example", "Ann Lee: ann@acme.example". */
function hasOwn(contact: Contact, found: readonly Address[], from: number): boolean {
  return found.some(
    ({ kind, value, start }) =>
      kind !== 'url' && start >= from && contact[kind] !== null && contact[kind] !== value,
  )
}

/** "Ann Lee, Chief Financial Officer; {Tom Ray}, press": who has a name and a role is no house of the next. */
function isNextPerson({ name, role, email, phone }: Contact, between: string): boolean {
  return name !== null && role !== null && email === null && phone === null && /^[\s.]*;\s*$/u.test(between)
}

/** Whether an email is one for journalists by its own name or by the words before it. */
function isPressMail(text: string, line: Span, address: Address, before: Address | undefined): boolean {
  return (
    address.kind === 'email' &&
    FOR_PRESS.test(text.slice(before?.end ?? line.start, address.end).split('@')[0] ?? '')
  )
}

const FAX = /(?<!\p{L})fax\b[^\p{L}\d]*$/iu

/** "Fax number: " */
const LONGEST_LABEL = 16

/** Whether what stands between two telephone numbers leaves the second with who has the first: "or", "M:", "Mobile:", "(mobile". */
function isSecondNumber(between: string): boolean {
  return /^(?:\s*\([^()\n]{1,60}\))?\s*(?:[/,;.(]|or|and)?\s*(?:(?:m|mob(?:ile)?|cell(?:ular)?|after hours|out of hours|weekends?)\s*(?:phone|number|no\.?)?\s*(?:\([^()]{1,40}\))?\s*[:.)]?\s*)$|^[^\S\n]*(?:\/|or|\((?:o|office|d|direct|w|work|t)\)(?:[,;/]|\sor)?)[^\S\n]*$/iu.test(
    between,
  )
}

const OTHER_HOURS = /(?:(?:after|out of) hours|weekends)(?:\s*\([^()]{1,40}\))?/iu

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

/** The contact that a second address on a line opens: who is told only behind that address is its, and no longer of the one before. */
function openedBy(text: string, own: Span, before: Draft): Draft {
  const opened = newDraft(own.start)
  for (const part of ['name', 'role', 'organisation'] as const) {
    const words = before[part]
    if (words === null || text.slice(before.start, own.start).includes(words)) continue
    if (!textAt(text, own).includes(words)) continue
    opened[part] = words
    before[part] = null
  }
  return opened
}

function hasAddress(contact: Contact): boolean {
  return contact.email !== null || contact.phone !== null
}
