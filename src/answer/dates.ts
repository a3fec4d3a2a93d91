import type { ParsedResult } from 'chrono-node/en'
import * as chrono from 'chrono-node/en'
import type { Span } from '../model.ts'
import { onOneLine, textAt } from '../spans.ts'
import { partedAt } from './text/clauses.ts'
import { namesCurrency } from './text/currencies.ts'
import { overlapping } from './text/overlapping.ts'
import { DAYS, dateOf, longDate, MONTHS } from './text/periods.ts'
import { type Telling, tellingOf } from './text/telling.ts'
import { withoutClockTimes } from './times/clock-times.ts'
import type { Beside } from './times/governing-verb.ts'
import { isNamedDay, namedDays } from './times/named-days.ts'
import { FISCAL_PERIOD, PERIOD_RULES } from './times/period-rules.ts'

/** A relative time expression of a text and when it was, counted from the text's own date. */
export interface ResolvedDate extends Span {
  /** The words as they stand. */
  readonly words: string
  /** "spring 2023", "early 2025", "27 June 2024". */
  readonly when: string
}

/** What only the whole release knows; asked for where a time depends on it. */
export interface OfRelease {
  /** Whether it reports by a fiscal year. */
  readonly isFiscal?: () => boolean
  /** In which year the season begins that it is about; null where it is about none. */
  readonly season?: () => number | null
  /** The days that it gives with weekday and date. */
  readonly given?: () => readonly Date[]
}

/**
 * Resolves the relative times of a text from the date of its release.
 *
 * Periods (seasons, quarters, halves, early, mid and late, ends of years, "N
 * years ago", "for two years") and weekdays are read by our own rules, since a
 * general date parser turns them into single days; days of a month are left to
 * chrono. An absolute time ("May 2023") is not given, a fiscal period is not
 * (its bounds are the issuer's), and an undated release has nothing to count from.
 *
 * "Last spring" is the spring of the year before the release, "next spring" that
 * of the year after: of the year itself one says "this", until it is two months
 * over. Where readers would
 * differ ("last spring" in July, "next March" in January), none is given. A
 * month or weekday by itself lies before the release when the text tells of the
 * past, after it when it tells of the future; a weekday of which it could be
 * either is not given, nor a day that a mere guess puts into the farther year. Of a change ("moved from 12 June to 13 June") both days are
 * given, each by itself. The end of "the quarter" or "the year" in a text that
 * tells of the past is that of one that is over, and only the release knows
 * which. Where it reports by a fiscal year, its quarters, halves and ends of years
 * are its own too, and so is the year of a sum of money, and where it gives a weekday with its date, a mere weekday is
 * that date or none.
 *
 * @example
 * resolveDates('It opened last spring.', '2024-06-27')
 * // => [{ start: 10, end: 21, words: 'last spring', when: 'spring 2023' }]
 */
export function resolveDates(
  written: string,
  published: string | null,
  release: OfRelease = {},
): ResolvedDate[] {
  const { isFiscal = () => false, given = () => [], season } = release
  const from = published === null ? null : dateOf(published)
  if (from === null) return []
  if (PARTS_CELLS.test(written)) return inCells(written, published, release)
  // A kept line end is a space, so that offsets stay.
  const text = onOneLine(written)
  const whole = tellingOf(text)
  const found: ResolvedDate[] = []
  const taken: Span[] = []
  const take = (at: number, words: string, when: string | null): void => {
    // ", Sunday, January 11": the comma parts it from what stands before it.
    const start = at + (/^[\s,;]+/u.exec(words)?.[0].length ?? 0)
    const span = { start, end: at + words.length }
    if (taken.some((other) => overlapping(other, span))) return
    taken.push(span)
    if (when !== null) found.push({ ...span, words: textAt(written, span), when })
  }
  // "From 1 July" and "from 1 to 4 July" are one o'clock to chrono.
  // It reads "18-19" behind a month as two days, and "18–19" as one.
  const plain = withoutClockTimes(text)
    .replace(FROM_DAY, (word) => ' '.repeat(word.length))
    .replace(BETWEEN_DAYS, '-')
  const days = chrono.parse(plain, { instant: from, timezone: 'UTC' })
  for (const [pattern, read] of PERIOD_RULES) {
    for (const match of text.matchAll(pattern)) {
      if (isOfDate(text, match, days)) continue
      const isOfMoney = YEAR_BY_NAME.test(match[0]) && namesCurrency(text)
      const isOwn = (FISCAL_PERIOD.test(match[0]) || isOfMoney) && isFiscal()
      const isNone =
        ONE_WEEKDAY.test(match[0]) && (tellsOtherYear(text, from) || ANY_DAY.test(text.slice(0, match.index)))
      const beside = besideOf(text, match.index, match.index + match[0].length, whole)
      take(match.index, match[0], isOwn || isNone ? null : read(match.groups ?? {}, from, beside, given))
    }
  }
  for (const day of days.filter(isNamedDay)) {
    const beside = besideOf(text, day.index, day.index + day.text.length, whole)
    for (const { start, end, when } of namedDays(text, day, from, beside, season))
      take(day.index + start, day.text.slice(start, end), when)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Each cell of a row by itself: "Tue, Sat | 6 June" is no Saturday, nor "6 June     3.2%" the third. */
function inCells(row: string, published: string | null, release: OfRelease): ResolvedDate[] {
  return partedAt(row, new RegExp(PARTS_CELLS, 'gu')).flatMap(({ start, end }) =>
    resolveDates(row.slice(start, end), published, release).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  )
}

const PARTS_CELLS = / \| |\t+| {2,}/u

/** What stands beside a time; of one that is spoken, within the quotation: `he said: "It opens in May"` tells of what is to come. */
function besideOf(text: string, start: number, end: number, whole: Telling): Beside {
  const before = text.slice(0, start)
  const isInStraight = before.split('"').length % 2 === 0
  const opened = isInStraight ? before.lastIndexOf('"') : before.lastIndexOf('“')
  if (opened === -1 || before.indexOf('”', opened) !== -1 || !SAID_AHEAD.test(before.slice(0, opened)))
    return { telling: whole, ahead: before, behind: text.slice(end) }
  const spoken = text.slice(opened + 1)
  const [inside = ''] = spoken.split(/["”]/u)
  return {
    telling: tellingOf(inside),
    ahead: text.slice(opened + 1, start),
    behind: inside.slice(end - opened - 1),
  }
}

const SAID_AHEAD = /[:,]\s*$/u

/** Whether a text tells of another year than the release's: "In 2024, the Sunday was called off". */
function tellsOtherYear(text: string, from: Date): boolean {
  const year = /\b(?:in|of|during) ((?:19|20)\d\d)\b/iu.exec(text)?.[1]
  return year !== undefined && Number(year) < from.getUTCFullYear()
}

/**
 * Writes an ISO date for readers.
 *
 * @example
 * readableDate('2024-06-27') // => '27 June 2024'
 */
export function readableDate(iso: string): string {
  const date = dateOf(iso)
  return date === null ? iso : longDate(date)
}

/** Whether what was found is the weekday of a date that stands with it: "Friday, Oct 11", "Friday (11 October)". */
function isOfDate(
  text: string,
  { index, 0: words }: RegExpExecArray,
  days: readonly ParsedResult[],
): boolean {
  if (!ONE_WEEKDAY.test(words)) return false
  const end = index + words.length
  return days
    .filter(
      ({ start, text: said }) => start.isCertain('month') && start.isCertain('day') && !COUNTED.test(said),
    )
    .map((day) => ({ start: day.index, end: day.index + day.text.length }))
    .some((day) => {
      if (day.start >= end) return BESIDE.test(text.slice(end, day.start))
      if (day.end <= index) return BESIDE.test(text.slice(day.end, index))
      return day.start <= index && end <= day.end
    })
}

/** "Tuesday, two days later than" */
const COUNTED = /\b(?:later|earlier|before|after|ago)\b/iu

/** "£75 more than {this year}": a budget's. */
const YEAR_BY_NAME = /\b(?:last|this|next) year\b/iu

const ONE_WEEKDAY = new RegExp(String.raw`^(?:\p{L}+ )?(?:${DAYS.join('|')})$`, 'u')

/** "On {a} Tuesday evening", "on {a wet} Tuesday": it is not told which; "in a statement Tuesday" it is. */
const ANY_DAY = /\b(?:an?|one) $|\bon an? (?:\p{Ll}[\p{L}-]* ){1,2}$/iu

/** What may part the two; "Friday, and on 11 October" are two days. */
const BESIDE = /^(?:,? ?\(|, ?| ?[–—-] ?|,? (?:the|an?) )$/u

const MONTH = MONTHS.join('|')
const BETWEEN_DAYS = new RegExp(String.raw`(?<=\b(?:${MONTH}) \d{1,2})–(?=\d{1,2}\b(?![.:]?\d))`, 'gu')
const FROM_DAY = new RegExp(
  String.raw`\b[Ff]rom(?= \d{1,2}(?:st|nd|rd|th)?(?:(?: to | ?[-–] ?)\d{1,2}(?:st|nd|rd|th)?)? (?:${MONTH})\b)`,
  'gu',
)
