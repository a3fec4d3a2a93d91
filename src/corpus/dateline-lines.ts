import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { hasAddress } from './addresses.ts'
import { findDate } from './date.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { isHouseWord } from './house-words.ts'
import { isPlace, namesOrganisation, piecesOf } from './letterhead-pieces.ts'
import { ORGANISATION_WORD } from './names.ts'
import { displayPlace } from './place.ts'
import { isHeldOrUpdated } from './status.ts'

/** The dateline on a letterhead above the headline, when the story has none. */
export function datelineAbove(text: string, head: readonly Draft[], year: string | null): Dateline | null {
  for (const block of head) {
    if (block.kind !== 'status' || isHeldOrUpdated(block.words)) continue
    const found = lineDateline(text, block, year) ?? readDateline(text, block, year)
    if (found?.place && found.date && !isHouseInSeat(textAt(text, found.place))) return found
  }
  return null
}

/**
 * The dateline that closes a release, "Holm, 20 May 2026" on a line of its own behind the
 * story; null where more than one line is like that, as tours and lists have them, or
 * where the story goes on behind it.
 */
export function datelineBelow(text: string, body: readonly Draft[], year: string | null): Dateline | null {
  const first = body.findIndex(isStory)
  const last = body.findLastIndex(isStory)
  if (first === -1) return null
  const found = body.slice(first).flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.words.length > LONGEST_CLOSING) return []
    const label = DATE_LABEL.exec(block.words)?.[0].length ?? 0
    const own = { start: block.start + label, end: block.end }
    const read = withoutHouse(text, block, readDateline(text, own, year))
    const isWhole = read?.date?.iso && read.end >= block.end - 2 && /\d{4}/u.test(block.words)
    return isWhole ? [{ read, at: first + at }] : []
  })
  const [only, ...others] = found
  return only === undefined || others.length > 0 || only.at < last ? null : only.read
}

/** Whether a line is a date with its year, behind its place or alone, and nothing else: "Holm, 20 May 2026", "Date: 20 May 2026". */
export function closesWithDate(line: string): boolean {
  if (line.length > LONGEST_CLOSING || !/\d{4}/u.test(line)) return false
  const start = DATE_LABEL.exec(line)?.[0].length ?? 0
  const read = readDateline(line, { start, end: line.length }, null)
  return read?.date?.iso != null && read.wire === null && read.end >= line.length - 2
}

/** Running text of the story, and not a line under it that tells how to reach somebody. */
function isStory({ kind, words }: Draft): boolean {
  return kind === 'paragraph' && isProse(words) && !hasAddress(words)
}

/** "Date: 3 May 2026" under the contacts. */
const DATE_LABEL =
  /^(?:release\sdate|date(?:\sof\s(?:issue|release|publication))?|issued(?:\son)?|dated)\s*:\s*/iu

/** Place and date. */
const LONGEST_CLOSING = 60

/** Whether what stands in the seat of a place is an organisation's name: "Holm City Council"; capitals alone tell nothing. */
export function isHouseInSeat(place: string): boolean {
  return namesOrganisation(displayPlace(place))
}

/**
 * A dateline without its place where a house stands in the place's seat: "Holm City
 * Council, 17 April 2026" on a line of its own. "RED BANK, N.J." has its region, and a
 * county or a district is a place as well.
 */
export function withoutHouse(text: string, block: Span, dateline: Dateline | null): Dateline | null {
  if (dateline === null || dateline.place === null || dateline.end < block.end - 2) return dateline
  const place = textAt(text, dateline.place)
  const words = place.split(/\s+/u)
  const [last = '', spelled = ''] = [words, displayPlace(place).split(/\s+/u)].map((all) => all.at(-1))
  const isPlaced = place.includes(',') || words.length < FEWEST_OF_HOUSE || SEAT_OF_OFFICE.test(spelled)
  const names = isHouseWord(last) || isHouseWord(spelled) || ORGANISATION_WORD.test(spelled)
  return isPlaced || !names ? dateline : { ...dateline, place: null }
}

/** "Left Bank" may be a place; "Holm City Council" is none. */
const FEWEST_OF_HOUSE = 3

/** Ends a place's name as well as a house's. */
const SEAT_OF_OFFICE =
  /^(?:Airport|Bank|Cent(?:er|re)|College|Directorate|District|Farms?|Mills|Park|Port|University|Zoo)$/u

/**
 * The dateline on a line of its own in a block of several, or in a column:
 * "Office for Patents / Riga, 18 February 2026", "Press release | 3 March 2026 | Lyon, France".
 */
export function lineDateline(text: string, block: Draft, year: string | null): Dateline | null {
  if (block.words.length > LONGEST_TITLE || isProse(block.words)) return null
  const pieces = piecesOf(block.words)
  const isHead = block.kind === 'status'
  const whole = pieces.length > 1 && isHead ? wholeLine(text, block, year) : null
  if (whole !== null) return whole
  let at = block.start
  let dated: Dateline | null = null
  let isLabelled = false
  let placed: Span | null = null
  for (const piece of pieces.length > 1 ? pieces : []) {
    const start = text.indexOf(piece, at)
    // Letters that were set apart.
    if (start === -1) continue
    at = start + piece.length
    const field = isHead ? FIELD.exec(piece)?.[0].length : undefined
    if (field !== undefined) placed = { start: start + field, end: at }
    const label = DATE_FIELD.exec(piece)?.[0].length ?? 0
    const read = readDateline(text, { start: start + label, end: at }, year)
    if (read?.place && read.date && read.end >= at - 1) return read
    if (read?.date && !read.wire && !read.place) {
      dated = read
      isLabelled = label > 0
    } else if (isHead && placed === null && isPlace(piece)) placed = { start, end: at }
    if (dated !== null && placed !== null) return { ...dated, ...around(dated, placed), place: placed }
  }
  return isLabelled || (dated?.date?.start === block.start && COLUMNS.test(block.words)) ? dated : null
}

/** "3 May 2026 | Brack, rowing, women’s eight" */
const COLUMNS = /^[^\n|·•]+ [|·•] [^\n]+$/u

/** A line of several that is place and date in columns: "Port Brack          3 May 2026", "3 May 2026 | Port Brack". */
function wholeLine(text: string, block: Draft, year: string | null): Dateline | null {
  let start = block.start
  for (const line of block.words.split('\n')) {
    const end = start + line.trimEnd().length
    const read = readDateline(text, { start: start + line.search(/\S|$/u), end }, year)
    if (read?.place && read.date && read.end >= end - 1 && !isHouseInSeat(textAt(text, read.place)))
      return read
    start += line.length + 1
  }
  return null
}

/** "Place: Port Brack", "Date: 19 May 2026" */
const FIELD = /^(?:place|city|location|issued\s+(?:at|in))\s*:\s*(?=\p{Lu})/iu
const DATE_FIELD =
  /^(?:(?:release|publication|issue)\s+date|date|day|issued(?:\s+on)?|sent|released?)\s*:\s*|^(?:issued|published|released|posted|sent|dated)(?:\s+on)?\s+(?=\d|\p{Lu})/iu

function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

/**
 * A line that is a dateline by the format's word: what is not its date is its
 * place. Date and wire that it lacks come from the dateline in the text.
 */
export function toldDateline(
  text: string,
  block: Draft | undefined,
  year: string | null,
  printed: Dateline | null,
): Dateline | null {
  if (block === undefined) return null
  const { start, end } = block
  const read = readDateline(text, block, year)
  const words = block.words.slice(0, LONGEST_TITLE)
  const date = findDate(words)
  const place = /^[^\d\n(/]*[\p{L}.](?=[\s,.–—-]*$)/u.exec(words.slice(0, date?.start ?? words.length))?.[0]
  const found: Dateline = read?.place
    ? read
    : {
        start,
        end,
        place: place === undefined ? null : { start, end: start + place.length },
        date: date === null ? null : { iso: date.iso, start: start + date.start, end: start + date.end },
        wire: null,
        issuer: null,
      }
  return { ...found, date: found.date ?? printed?.date ?? null, wire: found.wire ?? printed?.wire ?? null }
}

/**
 * The first dateline with a date, else the first of all; a headline's own form
 * is not looked at. A date on a line of its own dates the dateline below it that
 * has a place and no date.
 */
export function chooseDateline(datelines: readonly (Dateline | null)[]): { at: number; dated: number } {
  const dated = datelines.findIndex((dateline) => dateline?.date?.iso)
  const first = dated === -1 ? datelines.findIndex((dateline) => dateline !== null) : dated
  if (dated === -1 || datelines[dated]?.place !== null || datelines[dated]?.wire !== null)
    return { at: first, dated: first }
  const placed = datelines.findIndex((dateline, index) => index > dated && dateline !== null)
  return datelines[placed]?.place ? { at: placed, dated } : { at: first, dated: first }
}
