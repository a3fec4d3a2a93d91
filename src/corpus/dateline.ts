import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { DAY_NAME, dateAt, MONTH } from './date.ts'
import { isNoPlace, isPlaceForm, NAME, placeAt } from './dateline-place.ts'
import { matchAt } from './match-at.ts'

/** What stands at the head of a release; spans count in the whole text. */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly date: (Span & { readonly iso: string | null }) | null
  readonly wire: Span | null
  /** The organisation between slashes in a dateline that is a paragraph of its own. */
  readonly issuer: Span | null
}

/**
 * Reads the dateline at the start of a block, in any order of place, date and
 * wire: `CITY, State, June 27, 2024 /Wire/ --`, `CITY - (Wire) - June 27, 2024 -`,
 * `(Wire) - June 27, 2024 - CITY —`, `City, ST (Wire) Monday Apr 8, 2024 @ 8:00 AM
 * Eastern —`, `City - June 27, 2024 / Issuer /`, `CITY, State —`, and alone on its
 * line `City, State, June 27, 2024, Newswire`.
 *
 * Its end is the end of its last part; the dash behind is not in it. `year`
 * completes a date that has none. Null when the block begins with a sentence:
 * "On May 12, 2025, …" has no dash, and "June 30, 2025, the company" none.
 *
 * @example
 * readDateline('PARIS, June 27, 2024 — Today', { start: 0, end: 28 }, null)
 * // => { start: 0, end: 20, place: { start: 0, end: 5 }, date: { …, iso: '2024-06-27' }, wire: null, issuer: null }
 */
export function readDateline(text: string, block: Span, year: string | null): Dateline | null {
  const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const inBrackets = bracketed(words, block.start, year)
  if (inBrackets !== null) return inBrackets
  for (const from of starts(words)) {
    const listed = readListed(words, from, year)
    if (listed !== null) return toDateline(words, block.start, from, listed)
    const parts = scan(words, from, year).findLast((found) => isDateline(words, from, found))
    if (parts !== undefined) return toDateline(words, block.start, from, parts)
  }
  return null
}

/**
 * Whether a line begins with a dateline that no sentence has in its middle: a
 * place with its date and a dash, or with a wire and in capitals.
 *
 * @example
 * beginsDateline('TARN, 14 March 2026 - Orme Robotics, a builder') // => true
 */
export function beginsDateline(line: string): boolean {
  const found = /^[(\p{Lu}\d]/u.test(line) ? readDateline(line, { start: 0, end: line.length }, null) : null
  if (!found?.place) return false
  const place = textAt(line, found.place)
  const isFirst = found.date === null || found.place.start < found.date.start
  if (place !== place.toUpperCase() && (!isFirst || found.date === null)) return false
  if (found.date === null) return found.wire !== null
  return found.date.iso !== null && /^[\s,.:]*(?:[-–—/]|$)/u.test(line.slice(found.end))
}

/** "(Cape Coast, 27 August 2026) The …", "[Lyon, 3 May 2026] The …": place and date in brackets before the story. */
function bracketed(words: string, offset: number, year: string | null): Dateline | null {
  const inner = /^(?:\(([^()\n]{6,80})\)|\[([^[\]\n]{6,80})\])/u.exec(words)?.slice(1).find(Boolean)
  const parts = inner === undefined ? undefined : scan(inner, 0, year).at(-1)
  if (inner === undefined || !parts?.place || !parts.date || parts.end < inner.length) return null
  return {
    ...toDateline(inner, offset + 1, 0, { ...parts, wire: null }),
    start: offset,
    end: offset + inner.length + 2,
  }
}

/** The block's start; behind "For immediate release:"; and a wire in brackets behind a caption glued to it. */
function starts(words: string): number[] {
  const label = /^for\s+immediate\s+(?:release|publication)\s*[:–—-]?\s*/iu.exec(words)?.[0].length ?? 0
  const caption = words.slice(0, LONGEST_CAPTION).search(/\([^()\n]{3,40}\) - (?=\p{Lu}\p{L}+\.? \d)/u)
  return [...new Set([0, label, Math.max(0, caption)])]
}

const LONGEST_CAPTION = 120

function toDateline(words: string, offset: number, from: number, parts: Parts): Dateline {
  const shift = (span: Span): Span => ({ start: offset + span.start, end: offset + span.end })
  const { place, date, wire } = parts
  const alone = words.slice(parts.end).trim() === ''
  const isIssuer =
    wire !== null &&
    alone &&
    date !== null &&
    wire.end > date.end &&
    !/[(,]\s*$/u.test(words.slice(0, wire.start)) &&
    // A wire's name stands close between its slashes, "/BestWire/", and an issuer's with blanks.
    !(words[wire.start - 1] === '/' && WIRE_NAME.test(textAt(words, wire)))
  return {
    ...shift({ start: from, end: parts.end }),
    place: place === null ? null : shift(place),
    date: date === null ? null : { ...shift(date), iso: date.iso },
    wire: wire === null || isIssuer ? null : shift(wire),
    issuer: isIssuer ? shift(wire) : null,
  }
}

/** What the name of a wire holds. */
const WIRE_NAME = /wire|news|press|\bPR/iu

/** No real dateline is longer (place, wire, weekday, date, time and zone come to about 140). */
const LONGEST = 240

interface Parts {
  place: Span | null
  date: (Span & { iso: string | null }) | null
  wire: Span | null
  /** End of the last part. */
  end: number
}

/** All parts in one list: "March 3, 2025, New York, Acme PR, The museum …"; the wire's name tells where it ends. */
function readListed(words: string, from: number, year: string | null): Parts | null {
  const date = dateAt(words, from, year)
  if (date?.iso == null) return null
  LISTED.lastIndex = date.end
  const match = LISTED.exec(words)
  if (match?.[1] === undefined || match[2] === undefined || isNoPlace(match[1])) return null
  const start = date.end + match[0].indexOf(match[1])
  const end = date.end + match[0].length
  const place = { start, end: start + match[1].length }
  return { place, date, wire: { start: end - match[2].length, end }, end }
}

/** The parts as far as each step got, so that a place that was a company's name can be given back. */
function scan(words: string, from: number, year: string | null): Parts[] {
  const steps: Parts[] = []
  const parts: Parts = { place: null, date: null, wire: null, end: from }
  let at = from
  for (let turn = 0; turn < MOST_PARTS; turn++) {
    if (turn > 0) at += lengthAt(SEPARATOR, words, at)
    const end = readPart(words, at, parts, year)
    if (end === null) break
    parts.end = end
    at = end
    steps.push({ ...parts })
  }
  return steps
}

/** Place, date, time, zone and wire, with one to spare. */
const MOST_PARTS = 6

/** A slash with blanks only before a date: others stand around the name of a wire or an issuer. */
const SEPARATOR = new RegExp(
  `[\\s,.:;]*(?:(?:[-–—]{1,3}|[|·•]|\\/(?=\\s+(?:\\d{1,2}[\\s.]|${DAY_NAME}\\b|${MONTH}\\b)))\\s*)?[\\s,]*`,
  'y',
)

/** Reads one part at `at` into `parts`; gives its end, or null when what stands there is no part. */
function readPart(words: string, at: number, parts: Parts, year: string | null): number | null {
  const bracket = matchAt(BRACKET, words, at)
  if (bracket !== null) {
    const inner = bracket[1] ?? bracket[2] ?? bracket[3] ?? ''
    const start = at + bracket[0].indexOf(inner)
    const date = parts.date === null ? dateAt(words, start, year) : null
    if (date !== null && date.end >= start + inner.trimEnd().length) parts.date = date
    else if (parts.wire !== null || /[:@]/.test(inner) || !/\p{L}{2}/u.test(inner)) return null
    else parts.wire = { start, end: start + inner.length }
    return at + bracket[0].length
  }
  if (parts.date === null) {
    const date = dateAt(words, at, year)
    if (date !== null) {
      parts.date = date
      return date.end
    }
  } else {
    const time = matchAt(TIME, words, at)
    if (time !== null) return at + time[0].length
    const wire = parts.place === null || parts.wire !== null ? null : matchAt(LAST_WIRE, words, at)
    if (wire !== null) {
      parts.wire = { start: at, end: at + wire[0].length }
      return at + wire[0].length
    }
  }
  if (parts.place !== null) return null
  const place = placeAt(words, at, parts.date?.iso != null)
  if (place === null) return null
  parts.place = place
  return place.end
}

/** `(Wire)`, `/Wire/`, `--Wire--`. */
const BRACKET = /\(\s*([^()/\n]{2,50}?)\s*\)|\/\s*([^/\n]{2,120}?)\s*\/|--\s?(\p{Lu}[^-\n]{2,40}?)\s?--/uy

/** The name of a wire that ends the line. */
const LAST_WIRE =
  /(?:\p{Lu}[\p{L}\d.-]*\s){0,3}(?:\p{Lu}\p{L}*)?(?:[Ww]ire|WIRE|News|NEWS|Press|PRESS|PR|Media)(?=[^\S\n]*(?:\n|$))/uy

const TIME =
  /(?:@\s*|at\s+)?\d{1,2}(?:[:.]\d{2})?(?::\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s+(?:[A-Z][a-z]+(?:\/[\w/]+)|US\/\w+|(?:Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|London|UTC|GMT)(?:\s+(?:Standard\s+|Daylight\s+)?Time)?|[A-Z]{2,4}T?))?(?=\s|[-–—/(]|$)/y

const LISTED = new RegExp(
  `,\\s+(${NAME}(?:,\\s+${NAME})?),\\s+((?:\\p{Lu}[\\p{L}\\d.]*\\s){0,3}(?:PR|[Nn]ewswire|\\p{L}*[Ww]ire|News|Press))(?=,\\s+\\p{Lu})`,
  'uy',
)

/** Whether the parts are a dateline and not the head of a sentence. */
function isDateline(words: string, from: number, { place, date, wire, end }: Parts): boolean {
  const rest = words.slice(end)
  const isAlone = rest.trim() === ''
  const isClosed = isAlone || /^[\s,.:]*(?:[-–—]|\/\s|\s[|·•]\s)/u.test(rest)
  const wireName = wire === null ? '' : textAt(words, wire)
  if (place !== null && date !== null) {
    if (isClosed || wire !== null) return true
    const hasYear = /\d{4}/.test(textAt(words, date))
    // "Hamilton, Bermuda, July 19, 2024: The …", "ULM (10 June 2025). Acme …", "10 June 2025, Ulm. Acme …"
    const isDateLast = place.start === from && /^\)?$/u.test(words.slice(date.end, end))
    const isPlaceLast =
      date.start === from && words.slice(date.end, place.start) === ', ' && place.end === end
    return hasYear && (isDateLast || isPlaceLast) && /^(?::|\.)\s+["“]?\p{Lu}/u.test(rest)
  }
  if (wire !== null && place !== null) return isClosed && WIRE_NAME.test(wireName)
  if (wire !== null && date !== null) return isClosed
  if (wire !== null) return words.startsWith('--', from) && isClosed
  if (date !== null) {
    const hasYear = /\d{4}/.test(textAt(words, date))
    return hasYear && date.end === end && (isAlone || /^\s*[-–—]{1,3}\s/u.test(rest))
  }
  if (place === null) return false
  const goesOn = /^[.,]?\s*[-–—]{1,3}\s*["“(]?[\p{Lu}\p{N}]/u.test(rest)
  return goesOn && isPlaceForm(textAt(words, place))
}

function lengthAt(pattern: RegExp, words: string, at: number): number {
  return matchAt(pattern, words, at)?.[0].length ?? 0
}
