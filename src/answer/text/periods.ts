import { calendarDay, MS_A_DAY } from '../../corpus/date.ts'
import { QUARTERS } from './ordinals.ts'

/**
 * The arithmetic of relative time: the period or day that some words name when
 * they are said on a date. Null where readers would differ over it.
 */

/** What a text tells of; null when of both or neither. */
export type Tense = 'past' | 'future' | null

/** Reads the day of an ISO date, at midnight UTC; null when no calendar has it. */
export function dateOf(iso: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso)
  const on = match === null ? null : calendarDay(match[1] ?? '', Number(match[2]), Number(match[3]))
  return on === null ? null : new Date(`${on}T00:00:00Z`)
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
/** "jan", "feb". */
export const MONTHS_IN_SHORT: readonly string[] = MONTHS.map((month) => month.slice(0, 3).toLowerCase())
/** 1 to 12, of a month by its name or in short; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS_IN_SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Whether a text names a month, by its name or in short; "may" and "decided" name none. January is 0. */
export function namesMonth(text: string, at: number): boolean {
  const name = MONTHS[at] ?? ''
  return new RegExp(String.raw`\b(?:${name}|${name.toUpperCase()}|${name.slice(0, 3)}t?)\b`, 'u').test(text)
}

/** Months from one, January as 0, to that of an ISO date, round the year: 0 to 11; NaN without a date. */
export function monthsUpTo(published: string | null, at: number): number {
  return (Number(published?.slice(5, 7)) - 1 - at + 12) % 12
}

export const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const SEASONS: Readonly<Record<string, number>> = { winter: 11, spring: 2, summer: 5, autumn: 8, fall: 8 }
export const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
export const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Counts "last" as −1, "next" as 1 and all else as 0. */
export function shift(which: string | undefined): number {
  return /last/iu.test(which ?? '') ? -1 : /next/iu.test(which ?? '') ? 1 : 0
}

/** "late", "the end of", "earlier" before a period. */
function edge(part: string | undefined): string {
  const word = part?.toLowerCase()
  if (word === undefined) return ''
  if (word === 'mid') return 'mid-'
  return word === 'early' || word === 'late' ? `${word} ` : `${word} ${/er$/u.test(word) ? 'in' : 'of'} `
}

/** "Early next year", "the end of the quarter": a calendar period `by` places from the one of the release. */
export function period(
  unit: string | undefined,
  by: number,
  from: Date,
  part: string | undefined,
): string | null {
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth()
  switch (unit?.toLowerCase()) {
    case 'year':
      return `${edge(part)}${year + by}`
    case 'month':
      return `${edge(part)}${monthName(year, month + by)}`
    case 'quarter': {
      const first = new Date(Date.UTC(year, 3 * (Math.floor(month / 3) + by), 1))
      return `${edge(part)}${part === undefined ? '' : 'the '}${QUARTERS[first.getUTCMonth() / 3]} quarter of ${first.getUTCFullYear()}`
    }
    case 'week':
      return `${edge(part)}the week of ${longDate(addDays(monday(from), 7 * by))}`
    case 'weekend':
      // "Next weekend" is this one's for some and the one after for others.
      return by > 0 ? null : `the weekend of ${longDate(addDays(monday(from), 5 + 7 * by))}`
    case 'decade':
      return `${edge(part)}the ${Math.floor(year / 10) * 10 + 10 * by}s`
    default:
      return null
  }
}

function monday(date: Date): Date {
  return addDays(date, -((date.getUTCDay() + 6) % 7))
}

/** "Last spring": see `resolveDates` for the rule. */
export function seasonOf(
  season: string | undefined,
  which: string | undefined,
  from: Date,
  part: string | undefined,
): string | null {
  const name = season?.toLowerCase() ?? ''
  const first = SEASONS[name]
  if (first === undefined) return null
  if (name === 'winter') return winterOf(shift(which), from, part)
  // Months from the release to the first of the season in this year.
  const away = first - from.getUTCMonth()
  const year = from.getUTCFullYear()
  if (/coming/iu.test(which ?? ''))
    return away > 0 || away < -2 ? `${edge(part)}${name} ${away > 0 ? year : year + 1}` : null
  // With a whole season between, "next" may mean this year's.
  if (shift(which) > 0 && away > SEASON) return null
  // Right behind a season it is still "this", so that "last" is the one before; later on it is "last" itself, and between the two either.
  const isOpen = shift(which) < 0 && away === -SEASON - 1
  const isJustPast = shift(which) < 0 && away < -SEASON - 1
  return isOpen ? null : `${edge(part)}${name} ${isJustPast ? year : year + shift(which)}`
}

/** Months. */
const SEASON = 3

/** A winter has two years: December 2023 to February 2024 is winter 2023–24. */
function winterOf(by: number, from: Date, part: string | undefined): string | null {
  const month = from.getUTCMonth()
  const within = month === 11 || month < 2
  // In spring "this winter" is the one just over or the one to come; in autumn "next winter" is this or the one after.
  if ((by === 0 && !within && month < 5) || (by === 1 && !within && month >= 8)) return null
  const current = month < 2 ? from.getUTCFullYear() - 1 : from.getUTCFullYear()
  const start = within || by < 0 ? current + by : current
  return `${edge(part)}winter ${start}–${String((start + 1) % 100).padStart(2, '0')}`
}

/** "Last October" in June is October of the year before; of a month of this year that is over, readers differ. */
export function monthOf(
  month: string | undefined,
  which: string | undefined,
  from: Date,
  part: string | undefined,
): string | null {
  const away = MONTHS.indexOf(month ?? '') - from.getUTCMonth()
  if (away * shift(which) > 0) return null
  return `${edge(part)}${month} ${from.getUTCFullYear() + shift(which)}`
}

/**
 * Without a tense to go by, the nearest such month is meant; null where that is far
 * off. With one it may be the farther, but where the nearer is near only if the
 * tense is sure.
 */
export function monthAlone(
  month: string | undefined,
  from: Date,
  tense: Tense,
  part: string | undefined,
  isSure: () => boolean,
): string | null {
  const index = MONTHS.indexOf(month ?? '')
  if (index === -1) return null
  const year = yearOf(index, from, tense)
  const away = 12 * (year - from.getUTCFullYear()) + index - from.getUTCMonth()
  const isDoubtful =
    tense === null ? Math.abs(away) > FAR_MONTHS : Math.abs(away) >= 12 - FAR_MONTHS && !isSure()
  return isDoubtful ? null : `${edge(part)}${month} ${year}`
}

/** A verb alone would tell on which side of the release it lies. */
const FAR_MONTHS = 4

/** The year of a month that is given without one. */
function yearOf(month: number, from: Date, tense: Tense): number {
  const away = month - from.getUTCMonth()
  const year = from.getUTCFullYear()
  if (tense === 'past') return away > 0 ? year - 1 : year
  if (tense === 'future') return away < 0 ? year + 1 : year
  return away > 6 ? year - 1 : away < -6 ? year + 1 : year
}

/** What a parser of dates has read. */
interface MonthAndDay {
  get(part: 'month' | 'day'): number | null
}

/** A day of a month without its year. */
export function dayOf(parsed: MonthAndDay, from: Date, tense: Tense): Date {
  const month = (parsed.get('month') ?? 1) - 1
  return new Date(Date.UTC(yearOf(month, from, tense), month, parsed.get('day') ?? 1))
}

/** A weekday by itself lies within a week of the release, on the side that the sentence tells of; the release's own is that day. */
export function weekday(
  day: string | undefined,
  which: string | undefined,
  from: Date,
  tense: Tense,
): string | null {
  const on = (DAYS.indexOf(day ?? '') - from.getUTCDay() + 7) % 7
  if (which === undefined) {
    if (on === 0) return longDate(from)
    return tense === null ? null : longDate(addDays(from, tense === 'past' ? on - 7 : on))
  }
  if (/coming/iu.test(which)) return on === 0 ? null : longDate(addDays(from, on))
  const thisWeek = addDays(monday(from), (DAYS.indexOf(day ?? '') + 6) % 7)
  if (shift(which) === 0) {
    // "It opens this Monday" in a release of a Wednesday: the one to come.
    if (thisWeek < from && tense !== 'past') return tense === null ? null : longDate(addDays(thisWeek, 7))
    return thisWeek > from && tense === 'past' ? null : longDate(thisWeek)
  }
  // "Next Friday" on a Thursday is tomorrow's for some: only a day that this week no longer holds is certain.
  const passed = thisWeek.getTime() <= from.getTime()
  if (shift(which) > 0) return passed ? longDate(addDays(thisWeek, 7)) : null
  return passed && on !== 0 ? null : longDate(addDays(thisWeek, -7))
}

/** "A week on Friday", "Friday week": so many weeks behind the nearest such day to come; null on such a day itself. */
export function weeksOn(day: string | undefined, weeks: number, from: Date): string | null {
  const on = (DAYS.indexOf(day ?? '') - from.getUTCDay() + 7) % 7
  return on === 0 || weeks === 0 ? null : longDate(addDays(from, on + 7 * weeks))
}

/** "First Monday" of "May 2025". */
export function nthWeekday(
  ordinal: string | undefined,
  day: string | undefined,
  monthAndYear: string,
): string | null {
  const [month = '', year = ''] = monthAndYear.split(' ')
  const at = MONTHS.indexOf(month)
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(ordinal ?? '')
  const first = new Date(Date.UTC(Number(year), at + (nth === -1 ? 1 : 0), 1))
  const away = (DAYS.indexOf(day ?? '') - first.getUTCDay() + 7) % 7
  // The last one of a month is a week before the first of the next.
  return longDate(addDays(first, away + 7 * nth))
}

/**
 * A quarter or half without a year: the one of the release's year, or of the year
 * before when this year's is more than half a year away. Null when the text
 * tells of the past and it is still to come, or of the future and it is over.
 */
export function quarterOf(
  ordinal: string | undefined,
  unit: string | undefined,
  from: Date,
  tense: Tense,
): string | null {
  const length = unit === 'half' ? 6 : 3
  const first = QUARTERS.indexOf(ordinal ?? '') * length
  if (first < 0 || first >= 12) return null
  const away = first - from.getUTCMonth()
  if (away > 6) return `${ordinal} ${unit} of ${from.getUTCFullYear() - 1}`
  const isContrary = (tense === 'past' && away > 0) || (tense === 'future' && away + length <= 0)
  return isContrary ? null : `${ordinal} ${unit} of ${from.getUTCFullYear()}`
}

/** A single year is counted to the month, more of them to the year. */
export function offset(
  n: string | undefined,
  unit: string | undefined,
  sign: number,
  from: Date,
): string | null {
  const by = sign * numberOf(n?.toLowerCase() ?? '')
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth()
  if (by === 0) return null
  switch (unit?.toLowerCase()) {
    case 'decade':
      return `about ${year + 10 * by}`
    case 'year':
      return Math.abs(by) === 1 ? `about ${monthName(year + by, month)}` : `about ${year + by}`
    case 'month':
      return `about ${monthName(year, month + by)}`
    case 'fortnight':
      return `about ${longDate(addDays(from, 14 * by))}`
    case 'week':
      return `about ${longDate(addDays(from, 7 * by))}`
    case 'day':
      return longDate(addDays(from, by))
    default:
      return null
  }
}

/** A number in digits or of one word in small letters, "a" for one; 0 for any other word. */
export function numberOf(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word)
  if (/^an?$/u.test(word)) return 1
  if (TEENS.includes(word)) return TEENS.indexOf(word) + 13
  return TENS.includes(word) ? 10 * (TENS.indexOf(word) + 2) : Math.max(0, NUMBERS.indexOf(word))
}

/** Of a time to which something goes back. */
export function since(when: string | null): string | null {
  return when === null ? null : `since ${when}`
}

/** Of a time up to which something goes on. */
export function until(when: string | null): string | null {
  return when === null ? null : `until ${when}`
}

function monthName(year: number, month: number): string {
  const date = new Date(Date.UTC(year, month, 1))
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * MS_A_DAY)
}

export function longDate(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
