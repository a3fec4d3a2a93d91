import type { Span } from '../model.ts'
import { findDate } from './date.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { isHouseWord } from './house-words.ts'
import { folded, isPlace, namesOrganisation, piecesOf } from './letterhead-pieces.ts'
import { ORGANISATION_WORD } from './names.ts'
import { displayPlace } from './place.ts'
import { HELD_OR_UPDATED } from './status.ts'

/** The dateline on a letterhead above the headline, when the story has none. */
export function datelineAbove(text: string, head: readonly Draft[], year: string | null): Dateline | null {
  for (const block of head) {
    if (block.kind !== 'status' || HELD_OR_UPDATED.test(block.words)) continue
    const found = lineDateline(text, block, year) ?? readDateline(text, block, year)
    if (found?.place && found.date && !isHouse(text.slice(found.place.start, found.place.end))) return found
  }
  return null
}

/** Whether what stands in the seat of a place is an organisation's name: "Holm City Council"; capitals alone tell nothing. */
function isHouse(place: string): boolean {
  return namesOrganisation(displayPlace(place))
}

/**
 * A dateline without its place where a house stands in the place's seat: "Holm City
 * Council, 17 April 2026" on a line of its own. "RED BANK, N.J." has its region, and a
 * county or a district is a place as well.
 */
export function withoutHouse(text: string, block: Span, dateline: Dateline | null): Dateline | null {
  if (dateline === null || dateline.place === null || dateline.end < block.end - 2) return dateline
  const place = text.slice(dateline.place.start, dateline.place.end)
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
  let at = block.start
  let dated: Dateline | null = null
  let placed: Span | null = null
  for (const piece of pieces.length > 1 ? pieces : []) {
    const start = text.indexOf(piece, at)
    // Letters that were set apart.
    if (start === -1) continue
    at = start + piece.length
    const field = isHead ? FIELD.exec(piece)?.[0].length : undefined
    if (field !== undefined) placed = { start: start + field, end: at }
    const read = readDateline(
      text,
      { start: start + (DATE_FIELD.exec(piece)?.[0].length ?? 0), end: at },
      year,
    )
    if (read?.place && read.date && read.end >= at - 1) return read
    if (read?.date && !read.wire && !read.place) dated = read
    else if (isHead && placed === null && isPlace(piece)) placed = { start, end: at }
    if (dated !== null && placed !== null) return { ...dated, ...around(dated, placed), place: placed }
  }
  return null
}

/** "Place: Port Brack", "Date: 19 May 2026" */
const FIELD = /^(?:place|city|location|issued\s+(?:at|in))\s*:\s*(?=\p{Lu})/iu
const DATE_FIELD = /^(?:date|day|issued(?:\s+on)?|sent|released?)\s*:\s*/iu

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

/**
 * The place that stands alone before a dash at the beginning of the story, "Port Brack
 * -- The mill has …", where a line above the headline has it too, or where it
 * is in capitals before a double hyphen. A dash alone would make a place of a
 * product.
 */
export function placeAlone(body: readonly Draft[], head: readonly Draft[]): Dateline | null {
  const story = body.find(({ kind, words }) => kind === 'paragraph' && isProse(words))
  const found = story === undefined ? null : ALONE.exec(story.words.slice(0, LONGEST_ALONE))
  const [whole, name, dash] = found ?? []
  if (story === undefined || whole === undefined || name === undefined || isHouse(name)) return null
  const above = head.length === 0 ? '' : head.map(({ words }) => folded(words)).join(' ')
  const isRegioned = dash === undefined && isPlace(name)
  const isAbove = ` ${above} `.includes(` ${folded(name.split(',')[0] ?? '')} `)
  if (!isAbove && !isRegioned && !(dash === '--' && name === name.toUpperCase())) return null
  const place = { start: story.start, end: story.start + name.length }
  return { ...place, place, date: null, wire: null, issuer: null }
}

/** Up to three capitalised words, a region, and a dash, a stop or a colon before a sentence. */
const ALONE =
  /^(\p{Lu}[\p{L}’'.]+(?:[ -]\p{Lu}[\p{L}’'.]+){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)(?:\.?\s*(--|—|–|-)|[.:])\s+(?=["“]?[\p{Lu}\d])/u

const LONGEST_ALONE = 90
