import type { Contact, Span } from '../model.ts'
import { addresses } from './addresses.ts'
import { contactCue } from './contact-cue.ts'

/** The contacts of a section or a part of it, and its lines for others than journalists. */
export interface Group {
  readonly contacts: readonly Contact[]
  readonly others: readonly Span[]
}

/**
 * Parts a section among its contacts, so that each has the whole of what is said of
 * it: of what stands between the last address of one and the first name or address
 * of the next, the rest of the one's line is the one's, and what heads or labels the
 * next is the next's ("Nordics", "Ticket sales:").
 *
 * Contacts of which one stands inside another, as in columns, are left as they are.
 */
export function parted(text: string, section: Span, { contacts, others }: Group): Contact[] {
  const found = [...contacts]
  const isOthers = (address: Span): boolean =>
    others.some(({ start, end }) => start <= address.start && address.end <= end)
  const own = addresses(text, section).filter((address) => !isOthers(address))
  for (const [at, next] of contacts.entries()) {
    const one = found[at - 1]
    if (one === undefined || next.start <= one.start || next.end <= one.end) continue
    const last = own.findLast(({ start, end }) => one.start <= start && end <= next.start)?.end
    const first = own.find(({ end }) => end > next.start)
    if (last === undefined || first === undefined) continue
    const between = text.slice(last, next.start)
    const border = last + Math.max(borderIn(between), endOfOwn(one, text.slice(one.start, last), between))
    const other = others.find(({ start }) => start >= last)?.start ?? border
    found[at - 1] = { ...one, end: endOf(text, last, Math.min(border, other)) }
    found[at] = {
      ...next,
      start: border + lengthOf(SEPARATOR, text.slice(border, border + LONGEST_SEPARATOR)),
    }
  }
  return found
}

/** Where the last of a contact's own values ends that stand only behind its address: "555 0100 Acme Press". */
function endOfOwn({ name, role, organisation }: Contact, before: string, behind: string): number {
  return Math.max(
    0,
    ...[name, role, organisation].map((value) =>
      value === null || before.includes(value) || !behind.includes(value)
        ? 0
        : behind.indexOf(value) + value.length,
    ),
  )
}

/** Where in what stands between two contacts the second begins. */
function borderIn(between: string): number {
  const own = between.indexOf('\n')
  if (own === -1) return TOLD_BEHIND.exec(between)?.index ?? lengthOf(CLOSING, between)
  const paragraph = between.lastIndexOf('\n\n')
  // The next contact stands in the paragraph that begins behind the last blank line, unless blank lines part all.
  if (paragraph !== -1 && between.slice(paragraph).trim() !== '') return paragraph
  let border = between.lastIndexOf('\n')
  for (;;) {
    const above = between.slice(0, border).trimEnd()
    const from = above.lastIndexOf('\n')
    if (from === -1 || !isLabel(above.slice(from))) return border
    border = from
  }
}

/** What joins a second number where what the first is for stands behind it: "555 0100 for parents{ and} 555 0101 for pupils". */
const TOLD_BEHIND = /(?<=^\sfor\s[^,;.:]{3,60}),?\s(?:and|or)\s$/u

/** Whether a line says whom or what the line below it is for. */
function isLabel(line: string): boolean {
  const words = line.trim()
  return words.endsWith(':') || contactCue(words)?.trim() === words || NAMED_LABEL.test(words)
}

/** "Holm Works press contact" */
const NAMED_LABEL = /^\p{Lu}[^.:@\d]{2,60}\s(?:contacts?|enquiries|inquiries)$/iu

/** The end of a contact: a bracket or stop that closes it stays with it. */
function endOf(text: string, last: number, border: number): number {
  return last + text.slice(last, border).trimEnd().length
}

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0
}

/** What belongs to the address before it: "(24 hours)", the stop of its sentence. */
const CLOSING = /^(?:\s*\([^()]{1,60}\))?[.)]*/u

const LONGEST_SEPARATOR = 20
const SEPARATOR = /^[\s,;|•·/–—-]*(?:(?:or|and)\s+)?/u
