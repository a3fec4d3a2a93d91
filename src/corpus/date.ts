import type { Span } from '../model.ts'
import { matchAt } from './match-at.ts'

/** A written date with its place in the text. Without a year `iso` is null. */
export interface WrittenDate extends Span {
  readonly iso: string | null
}

/**
 * Reads the date that stands exactly at `at`, in one of the forms that
 * datelines use: "June 27, 2024", "Nov. 03, 2026", "February 18th, 2025",
 * "17 March 2025", "17-Mar-2025", "Wednesday Apr 10, 2024", "2024-06-27", "27.06.2024".
 *
 * A date without a year takes `year` when it is given. A numeric date that
 * could be read two ways, and a day that no calendar has, is no date.
 *
 * @example
 * dateAt('June 27, 2024 — Today', 0) // => { start: 0, end: 13, iso: '2024-06-27' }
 */
export function dateAt(text: string, at: number, year: string | null = null): WrittenDate | null {
  const month = matchAt(MONTH_FIRST, text, at)
  if (month !== null) return written(month, at, month[3] ?? year, monthNumber(month[1]), Number(month[2]))
  const day = matchAt(DAY_FIRST, text, at) ?? matchAt(HYPHENED, text, at)
  if (day !== null) return written(day, at, day[3] ?? year, monthNumber(day[2]), Number(day[1]))
  const iso = matchAt(ISO, text, at)
  if (iso !== null) return written(iso, at, iso[1] ?? null, Number(iso[2]), Number(iso[3]))
  const numeric = matchAt(NUMERIC, text, at)
  if (numeric === null) return null
  const [first, second] = [Number(numeric[1]), Number(numeric[3])]
  const dayFirst = numeric[2] === '.' || first > 12
  if (!dayFirst && second <= 12 && first !== second) return null
  return written(numeric, at, numeric[4] ?? null, dayFirst ? second : first, dayFirst ? first : second)
}

/** The first date anywhere in a text. */
export function findDate(text: string): WrittenDate | null {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?=[\p{Lu}\d])/gu)) {
    const date = dateAt(text, match.index)
    if (date?.iso) return date
  }
  return null
}

/**
 * The date in a file's path: `2024-03-27-…`, `2024-0327-…`, `2024/03/27/…`,
 * `20240327…`. The file's own name counts before its folders.
 *
 * @example
 * dateInPath('2024/03/27/launch.md') // => '2024-03-27'
 */
export function dateInPath(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1)
  for (const part of [name, file]) {
    const match = /(?<!\d)((?:19|20)\d{2})([-_/.]?)(\d{2})[-_/.]?(\d{2})(?!\d)/.exec(part)
    const iso = match === null ? null : calendarDay(match[1] ?? '', Number(match[3]), Number(match[4]))
    if (iso !== null) return iso
  }
  return null
}

/** Makes `YYYY-MM-DD`, or null for a day that no calendar has. */
export function calendarDay(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return day > days ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The day so many days after another, or before it where they are below zero; both ISO dates.
 *
 * @example
 * daysAfter('2024-02-28', 2) // => '2024-03-01'
 */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10)
}

/** Milliseconds. */
export const MS_A_DAY = 86_400_000

/** A month's name in full or abbreviated; its first three letters tell which. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** A weekday's name in full or abbreviated. */
export const DAY_NAME = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?'

const WEEKDAY = `(?:${DAY_NAME}[.,]*\\s+)?`
const ORDINAL = '(?:st|nd|rd|th)?'
const MONTH_FIRST = new RegExp(
  `${WEEKDAY}(${MONTH})\\b\\.?\\s*(\\d{1,2})${ORDINAL}(?!\\d)(?:[,.]?\\s*((?:19|20)\\d{2})(?!\\d))?`,
  'iy',
)
const DAY_FIRST = new RegExp(
  `${WEEKDAY}(\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(${MONTH})\\b\\.?(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?`,
  'iy',
)
const HYPHENED = new RegExp(`(\\d{1,2})-(${MONTH})-((?:19|20)\\d{2})(?!\\d)`, 'iy')
const ISO = /((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/y
const NUMERIC = /(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/y

function written(
  match: RegExpExecArray,
  at: number,
  year: string | null,
  month: number,
  day: number,
): WrittenDate | null {
  const iso = year === null ? null : calendarDay(year, month, day)
  if (year !== null && iso === null) return null
  return { start: at, end: at + match[0].length, iso }
}

function monthNumber(name: string | undefined): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((name ?? '').slice(0, 3).toLowerCase()) / 3 + 1
}
