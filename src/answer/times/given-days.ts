import { dateAt, MONTH } from '../../corpus/date.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { addDays, DAYS, dateOf, longDate, shift } from '../text/periods.ts'

/**
 * Finds the days that a release gives with their weekday and their date, in order.
 * Without a year it is the one nearest to the release's in which the day has that
 * weekday; what never has it is none.
 *
 * @example
 * givenDays(release('The fair is on Saturday 7 February.', '2026-02-03'))
 * // => [2026-02-07T00:00:00.000Z]
 */
export const givenDays = rememberedOf(({ text, published }: Document): readonly Date[] => {
  const from = published === null ? null : dateOf(published)
  if (from === null) return []
  const years = [0, 1, -1].map((by) => String(from.getUTCFullYear() + by))
  return [...text.matchAll(WEEKDAY)].flatMap(({ index, 0: words, groups }) => {
    const weekday = DAYS.indexOf(groups?.day ?? '')
    const behind = index + words.length
    const days = years
      .map((year) =>
        dateOf((dateAt(text, behind, year) ?? dateAt(firstOf(text.slice(behind)), 0, year))?.iso ?? ''),
      )
      .filter((day) => day !== null && day.getUTCDay() === weekday)
    return days.slice(0, 1).flatMap((day) => day ?? [])
  })
})

/** "16 to Sunday 19 July 2026": its first day is "16 July 2026". */
function firstOf(range: string): string {
  const { day, month = '', year = '' } = RANGE.exec(range.slice(0, LONGEST_RANGE))?.groups ?? {}
  return day === undefined ? '' : `${day} ${month}${year}`
}

const RANGE = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th)?\s?(?:to|and|until|till|&|-|–)\s?(?:\p{L}+day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?<month>${MONTH})\b(?<year>,?\s(?:19|20)\d\d)?`,
  'u',
)

/** Characters. */
const LONGEST_RANGE = 48

const WEEKDAY = new RegExp(
  String.raw`\b(?<day>${DAYS.join('|')})(?:,?\s+\(?|\s?[–—-]\s?)(?:the\s+)?(?=[\p{Lu}\d])`,
  'gu',
)

/**
 * Says which day a weekday by itself is in a release that gives such a weekday
 * with its date: that date, where it is the only one to come, and what the
 * sentence tells does not speak for another; null where it may be either, or beside
 * another weekday with its date that is further ahead.
 *
 * @param when the day as its sentence tells it; null where that tells none.
 *
 * @example
 * asGiven('Saturday', null, new Date('2026-02-03'), [new Date('2026-02-07')]) // => '7 February 2026'
 */
export function asGiven(
  weekday: string | undefined,
  when: string | null,
  from: Date,
  given: readonly Date[],
): string | null {
  const ahead = given.filter((day) => day >= from && DAYS[day.getUTCDay()] === weekday)
  const [first, ...others] = new Set(ahead.map(longDate))
  // "Saturday is sold out", of the days around "Friday 11 July" a month ahead.
  if (first === undefined) return given.some((day) => day > addDays(from, A_WEEK)) ? null : when
  if (others.length > 0 || (when !== null && when !== first)) return null
  const isFar = ahead.some((day) => day > addDays(from, A_WEEK))
  return isFar ? when : first
}

/**
 * Says which day "next Thursday" is while a Thursday is still ahead in the week of the
 * release: that one for some readers and the one after for others, so both are told,
 * unless the release gives one of them with its date. Null for any other weekday.
 *
 * @example
 * eitherNext('Friday', 'next', new Date('2025-09-18'), () => []) // => '19 or 26 September 2025'
 */
export function eitherNext(
  day: string | undefined,
  which: string | undefined,
  from: Date,
  given: () => readonly Date[],
): string | null {
  if (shift(which) <= 0) return null
  const on = DAYS.indexOf(day ?? '')
  const away = ((on + A_WEEK - 1) % A_WEEK) - ((from.getUTCDay() + A_WEEK - 1) % A_WEEK)
  if (on === -1 || away <= 0) return null
  const [first, second] = [addDays(from, away), addDays(from, away + A_WEEK)]
  const [only, ...others] = new Set(
    given()
      .map(longDate)
      .filter((one) => one === longDate(first) || one === longDate(second)),
  )
  if (only !== undefined && others.length === 0) return only
  return `${withoutSame(first, second)} or ${longDate(second)}`
}

/** The first of two days without what the second says as well: "28 June", "27 December 2024". */
function withoutSame(first: Date, second: Date): string {
  const [day, month, year] = longDate(first).split(' ')
  if (first.getUTCFullYear() !== second.getUTCFullYear()) return `${day} ${month} ${year}`
  return first.getUTCMonth() === second.getUTCMonth() ? `${day}` : `${day} ${month}`
}

/** Days within which a weekday alone is meant. */
const A_WEEK = 7
