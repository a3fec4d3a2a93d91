import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { ResolvedDate } from '../dates.ts'
import { overlapping } from '../text/overlapping.ts'
import { addDays, dateOf, longDate, MONTHS, numberOf } from '../text/periods.ts'
import { runOf } from './run.ts'

/**
 * Says until when something runs that a sentence tells by its beginning and its length,
 * and when it is "six weeks later" than the one time that the sentence names before.
 * Null where it tells neither.
 *
 * @param dates the times of the sentence that were resolved.
 * @param answer what of it answers, as offsets in the sentence: the end of a run is told
 *   where its length answers.
 *
 * @example
 * countedFrom('It is closed from 3 April 2025 for six weeks.', [], { start: 35, end: 44 })
 * // => '“six weeks” from 3 April 2025 run until about 15 May 2025'
 */
export function countedFrom(
  text: string,
  dates: readonly ResolvedDate[],
  answer: Span | null,
): string | null {
  return untilOf(text, dates, answer) ?? laterOf(text, dates)
}

function untilOf(text: string, dates: readonly ResolvedDate[], answer: Span | null): string | null {
  const run = runOf(text)
  if (run === null || answer === null || !overlapping(run.length, answer)) return null
  const from = timeAt(text, run.start, dates)
  const until = from && after(from, run.isLasting && run.unit === 'day' ? run.n - 1 : run.n, run.unit)
  const length = textAt(text, run.length)
  return until && `“${length}” from ${written(from)} ${run.n === 1 ? 'runs' : 'run'} until about ${until}`
}

function laterOf(text: string, dates: readonly ResolvedDate[]): string | null {
  const later = LATER.exec(text)
  if (later === null) return null
  const { n = '', unit = '' } = later.groups ?? {}
  const spans = [
    ...dates.filter(({ start }) => start < later.index),
    ...wholeDays(text.slice(0, later.index)),
  ]
  const [at, another] = spans
  if (at === undefined || another !== undefined) return null
  const from = timeAt(text, at, dates)
  const when = from && after(from, numberOf(n.toLowerCase()), unit.toLowerCase())
  return when && `“${later[0]}” is about ${when}, counted from ${written(from)}`
}

/** "Six weeks later", and not "two days later than planned". */
const LATER =
  /(?<![\p{L}\d][.,-]|half )\b(?<n>\d{1,3}|an?|\p{L}+) (?<unit>day|week|fortnight|month|year)s? later\b(?! than)/iu

/** A time as precise as it was told. */
interface At {
  readonly day: Date
  readonly isDay: boolean
}

function timeAt(text: string, span: Span, dates: readonly ResolvedDate[]): At | null {
  const resolved = dates.find((one) => overlapping(one, span))
  const [whole] = wholeDays(text).filter((one) => overlapping(one, span))
  const words = whole === undefined ? (resolved?.when ?? '') : textAt(text, whole)
  const { day, month = '', year = '' } = (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups ?? {}
  if (year === '') return null
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  const date = dateOf(iso)
  return date && { day: date, isDay: day !== undefined }
}

const MONTH = `(?<month>${MONTHS.join('|')})`
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const DAY_FIRST = new RegExp(
  String.raw`^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?${MONTH},? ${YEAR}$`,
  'u',
)
const MONTH_FIRST = new RegExp(String.raw`^${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}$`, 'u')

/** Days and months that a text gives with their year. */
function wholeDays(text: string): Span[] {
  return [...text.matchAll(WHOLE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

const NAMES = `(?:${MONTHS.join('|')})`
const WHOLE = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${NAMES}(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d\b`,
  'gu',
)

function written({ day, isDay }: At): string {
  return isDay ? longDate(day) : monthOf(day)
}

function monthOf(day: Date): string {
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
}

/** So long after a time: days and weeks to the day, months and years to the month. */
function after({ day, isDay }: At, n: number, unit: string): string | null {
  if (n <= 0) return null
  switch (unit) {
    case 'hour':
      return isDay && n >= HOURS ? longDate(addDays(day, Math.floor(n / HOURS))) : null
    case 'day':
      return isDay ? longDate(addDays(day, n)) : null
    case 'week':
      return isDay ? longDate(addDays(day, 7 * n)) : monthOf(addDays(day, 7 * n))
    case 'fortnight':
      return isDay ? longDate(addDays(day, 14 * n)) : null
    case 'month':
    case 'year':
      return monthOf(
        new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + (unit === 'year' ? 12 * n : n), 1)),
      )
    default:
      return null
  }
}

const HOURS = 24
