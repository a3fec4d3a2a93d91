import type { Span } from '../../model.ts'
import { onOneLine } from '../../spans.ts'
import { QUARTERS } from '../text/ordinals.ts'
import { addDays, dateOf, MONTHS } from '../text/periods.ts'

/** The first and last day of a time. */
export interface Bounds {
  readonly from: Date
  readonly to: Date
}

/** Words of a text that say when, and the days that they mean; null where those are not known. */
export interface BoundTime extends Span {
  readonly words: string
  readonly bounds: Bounds | null
}

/**
 * Reads the days of a time as `resolveDates` writes it: "May 2024", "the week of 3 March 2025",
 * "early 2024". A season is known to its year. Null for what is open ("since 2020") or only
 * about right.
 *
 * @param published ISO date from which it was counted.
 *
 * @example
 * boundsOf('the week of 3 March 2025', '2025-03-12') // => { from: 2025-03-03, to: 2025-03-09 }
 */
export function boundsOf(when: string, published: string): Bounds | null {
  const plain = when.replace(PART, '')
  const about = /^about (\d{4})$/u.exec(plain)?.[1]
  // "Two years ago" is of that year; "twenty years ago" may be of another.
  if (about !== undefined)
    return Number(published.slice(0, 4)) - Number(about) <= FEW_YEARS ? monthsOf(about, 0, 12) : null
  const week = /^the (week|weekend) of (.+)$/u.exec(plain)
  if (week !== null) return daysFrom(dayOf(week[2] ?? ''), week[1] === 'week' ? 6 : 1)
  const [first = '', last] = plain.split(' to ')
  const from = dayOf(first)
  if (from === null) return periodOf(plain)
  const to = last === undefined ? from : dayOf(last)
  return to === null ? null : { from, to }
}

const FEW_YEARS = 3

const PART =
  /^(?:early |mid-|late |(?:earlier|later) in |(?:end|beginning|start|middle) of |the (?=\p{L}+ (?:quarter|half) ))+/u

function daysFrom(from: Date | null, days: number): Bounds | null {
  return from === null ? null : { from, to: addDays(from, days) }
}

/** Of a day with its year, day or month first. */
function dayOf(words: string): Date | null {
  const { day, month, after, before, year } = DAY.exec(words)?.groups ?? {}
  const at = MONTHS.indexOf(month ?? before ?? '') + 1
  const two = (n: number): string => String(n).padStart(2, '0')
  return at === 0 ? null : dateOf(`${year}-${two(at)}-${two(Number(day ?? after))}`)
}

/** Of a month, quarter, half or year. */
function periodOf(words: string): Bounds | null {
  const { month, nth, unit, code, year } = PERIOD.exec(words)?.groups ?? {}
  if (year === undefined) return null
  if (month !== undefined) return monthsOf(year, MONTHS.indexOf(month), 1)
  if (nth === undefined && code === undefined) return monthsOf(year, 0, 12)
  const length = unit === 'half' || code?.startsWith('H') ? 6 : 3
  const at = nth === undefined ? Number(code?.slice(1)) - 1 : QUARTERS.indexOf(nth)
  return at * length < 12 ? monthsOf(year, at * length, length) : null
}

function monthsOf(year: string, first: number, length: number): Bounds {
  return {
    from: new Date(Date.UTC(Number(year), first, 1)),
    to: new Date(Date.UTC(Number(year), first + length, 0)),
  }
}

const MONTH = MONTHS.join('|')
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
const DAY_OF = String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<before>${MONTH}) (?<after>\d{1,2})(?:st|nd|rd|th)?),?`
const PERIOD_OF = String.raw`(?:(?<month>${MONTH})|(?<nth>${QUARTERS.join('|')})[ -](?<unit>quarter|half)|(?<code>[QH][1-4])|spring|summer|autumn|fall)(?: of|,)?`
const DAY = new RegExp(String.raw`^${DAY_OF} ${YEAR}$`, 'u')
const PERIOD = new RegExp(String.raw`^(?:${PERIOD_OF} )?${YEAR}$`, 'u')

/** Finds the days that a text gives with their year. */
export function wholeDays(text: string): readonly BoundTime[] {
  return found(text, WHOLE_DAY)
}

/** Finds the days, months, quarters and years that a text gives with their year. */
export function wholeTimes(text: string): readonly BoundTime[] {
  return found(text, WHOLE)
}

function found(text: string, pattern: RegExp): readonly BoundTime[] {
  return [...onOneLine(text).matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
    bounds: daysFrom(dayOf(words), 0) ?? periodOf(words),
  }))
}

/** Of the whole of which only the words are wanted. */
function unnamed(expression: string): string {
  return expression.replace(/\(\?<\p{L}+>/gu, '(?:')
}

/** "2024/25" is no calendar year. */
const NO_OTHER = String.raw`(?![\d/–-]|['’])`
const WHOLE_DAY = new RegExp(unnamed(String.raw`\b${DAY_OF} ${YEAR}${NO_OTHER}`), 'gu')
const WHOLE = new RegExp(
  unnamed(
    String.raw`\b(?:${DAY_OF} |${PERIOD_OF} |(?<=\b(?:in|during|for|throughout) )(?=\d))${YEAR}${NO_OTHER}`,
  ),
  'gu',
)
