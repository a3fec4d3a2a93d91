import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { LEGAL_FORM_BEHIND, PLAIN_FORMS } from './legal-forms.ts'
import { letterAt } from './letters.ts'
import { literal } from './literal.ts'
import { PERSON } from './names.ts'

/** Who speaks in the release, and where it is named. */
export interface Issuer {
  readonly name: string
  readonly span: Span
}

/** The issuer that a text names at a span, on one line. */
export function issuer(text: string, span: Span): Issuer {
  return { name: textAt(text, span).replace(/\s+/g, ' '), span }
}

/**
 * A name without the office of who has it there: "Holm Mills CEO Ann Lee", "Ann Lee, President
 * of Holm Mills", "Holm Mills Founder". "Hotel President" is called so, where the text has no
 * "Hotel" without it.
 */
export function withoutOffice(text: string, { name, span }: Issuer): Issuer {
  const house = OFFICE_BEFORE.exec(name)?.[1] ?? OFFICE_BEHIND.exec(name)?.[1]
  // Where blanks have been taken out, places in the name are none in the text.
  const isCalledSo =
    house !== undefined &&
    ENDS_IN_OFFICE.test(name) &&
    !new RegExp(String.raw`${literal(house)}(?![’']?\p{L})(?!(?:[’']s)?\s${OFFICE})`, 'u').test(text)
  if (house === undefined || isCalledSo || name.length !== span.end - span.start) return { name, span }
  const start = span.start + name.indexOf(house)
  return { name: house, span: { start, end: start + house.length } }
}

/** Offices as headlines and leads have them, and no words that end the names of houses. */
const OFFICE = String.raw`(?:(?:Executive|Managing|Founding|Global|Vice|Deputy|Interim|Non-Executive|Co-?|Technical)\s?)*(?:CEO|CFO|COO|CTO|CMO|[Ff]ounder|[Cc]hair(?:man|woman)?|[Pp]resident|[Mm]anaging [Dd]irector|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?)`

/** One of them, or two that somebody has. */
export const OFFICES = String.raw`${OFFICE}(?:\s(?:and|&)\s${OFFICE})?`

const OFFICE_BEFORE = new RegExp(String.raw`^(?:[^,]{4,40},\s)?${OFFICES}\sof\s(?:the\s)?(\p{Lu}.+)$`, 'u')

const OFFICE_BEHIND = new RegExp(
  String.raw`^(?!${OFFICE}\s)(\p{Lu}.+?)(?:[’']s)?\s${OFFICES}(?:\s${PERSON})?$`,
  'u',
)

const ENDS_IN_OFFICE = new RegExp(`${OFFICE}$`, 'u')

/** A name with the legal form behind it. */
export function withForm(words: string, { start, end }: Span): Span {
  const form = FORM_BEHIND.exec(words.slice(end))?.[0] ?? ''
  return { start, end: end + form.length }
}

/** A legal form with what parts it from the name before it: ", Inc." */
export const LEGAL_FORM = String.raw`${LEGAL_FORM_BEHIND}\.?`

/** A legal form right behind a name. */
export const FORM_BEHIND = new RegExp(`^${LEGAL_FORM}`, 'u')

/**
 * A text for looking names up in: without case, marks and curly apostrophes, its
 * words parted by single spaces and a space at both ends.
 */
export function plain(words: string): string {
  const bare = words.toLowerCase().replace(/[®™]|\((?:r|tm)\)/gu, '')
  const parts: string[] = []
  let start = 0
  for (let at = 0; at <= bare.length; at++) {
    const length = letterAt(bare, at)
    if (length > 0) at += length - 1
    else if (at === bare.length || !IN_NAMES.includes(bare.charAt(at))) {
      if (at > start) parts.push(bare.slice(start, at))
      start = at + 1
    }
  }
  return ` ${parts.join(' ').replaceAll('’', "'").replaceAll('‘', "'")} `
}

/** What parts no words. */
const IN_NAMES = "'’‘&"

/**
 * A name as {@link plain} has it, without its article and its company form.
 *
 * @example
 * plainName('The Acme Works, Inc.') // => ' acme works '
 */
export function plainName(name: string): string {
  const short = plain(name).trim().replace(/^the /, '').replace(PLAIN_FORM, '').replace(BEFORE_FORM, '')
  return ` ${short} `
}

/** What a form may be of, or is said with: "Sdn Bhd", "Pty Ltd", "GmbH & Co KG". */
const BEFORE_FORM = / (?:inc|llc|ltd|corp|co|holdings?|sdn|pty|pte|pvt|sp|gmbh &(?: co)?)$/u

const PLAIN_FORM = new RegExp(` (?:${PLAIN_FORMS}|l l c|holdings?|group)$`, 'u')
