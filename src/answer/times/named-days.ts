import type { Span } from '../../model.ts'
import { DAYS, dayOf, longDate, MONTHS, type Tense } from '../text/periods.ts'
import { bothOf, isChange, isChanged, sideOf } from './changed-days.ts'
import { isFar, isHabit, isNear, isOtherYears, onWeekday, YEAR_BEHIND } from './day-years.ts'
import { type Beside, tenseAt } from './governing-verb.ts'
import { ENDS_ON, yearInSeason } from './season-year.ts'

/** What a parser of dates has read of a day. */
interface ParsedDay {
  get(part: 'month' | 'day' | 'weekday'): number | null
  isCertain(part: 'year' | 'month' | 'day' | 'weekday'): boolean
}

/** A day or a range of days that a parser has found in a text. */
export interface ParsedDays {
  readonly text: string
  readonly start: ParsedDay
  readonly end?: ParsedDay | null
}

/** Whether days are named by their month and without a year: "27 June", "from 1 to 4 July". */
export function isNamedDay({ start, text }: ParsedDays): boolean {
  return !start.isCertain('year') && start.isCertain('month') && start.isCertain('day') && /\p{L}/u.test(text)
}

/** When words are, and where they stand among the words that were parsed; null where none is sure of it. */
export interface NamedDay extends Span {
  readonly when: string | null
}

/**
 * The days that are named by their month, counted from the day of the release: one, a
 * range, or both days of a change, each by itself. Without `when` where readers would differ.
 *
 * @param text what they stand in.
 * @param season in which year the season begins that the release is about; asked where no verb tells the year.
 */
export function namedDays(
  text: string,
  { text: words, start, end }: ParsedDays,
  from: Date,
  beside: Beside,
  season: () => number | null = () => null,
): readonly NamedDay[] {
  const { ahead, behind } = beside
  const as = (when: string | null): NamedDay[] => [{ start: 0, end: words.length, when }]
  const tense = isChanged(ahead, behind) ? null : tenseAt(beside)
  if (tense === 'unsure' || isOfAnyYear(text, words, beside)) return as(null)
  const inSeason = daysOfSeason(start, from, beside, tense, season)
  if (inSeason === 'open') return as(null)
  if (inSeason !== null && end == null && !isBelowLaterYear(ahead, inSeason)) return as(longDate(inSeason))
  const first = dayFor(start, from, tense)
  const isDoubtful =
    first === null ||
    (tense !== 'past' && isBelowLaterYear(ahead, first)) ||
    (tense === null && !start.isCertain('weekday')
      ? isFar(first, from) || (first < from && !isNear(first, from) && !beside.telling.hasPast)
      : isOtherYears(first, from, tense, beside, start.isCertain('weekday')))
  if (isDoubtful || (end?.isCertain('year') && !isChange(ahead))) return as(null)
  if (end == null) return as(longDate(first))
  return isChange(ahead) ? changeTo(end, first, words, ahead) : as(rangeTo(end, first))
}

/** The day in the season that a release is about; "open" for an end that may be of either year, null where the season tells nothing. */
function daysOfSeason(
  start: ParsedDay,
  from: Date,
  { ahead }: Beside,
  tense: Tense,
  season: () => number | null,
): Date | 'open' | null {
  const begins = tense === 'past' || start.isCertain('weekday') ? null : season()
  if (begins === null) return null
  const [month, day] = [(start.get('month') ?? 1) - 1, start.get('day') ?? 1]
  const year = yearInSeason({ month, day }, from, begins, tense)
  if (year !== null) return new Date(Date.UTC(year, month, day))
  return new Date(Date.UTC(begins, month, day)) > from && ENDS_ON.test(ahead) ? 'open' : null
}

/** On the nearest such day, or of the year in which it is the weekday that stands with it. */
function dayFor(parsed: ParsedDay, from: Date, tense: Tense): Date | null {
  const nearest = dayOf(parsed, from, tense)
  return parsed.isCertain('weekday') ? onWeekday(nearest, parsed.get('weekday')) : nearest
}

/** "Will be repaired in the summer of 2026, which is why the season ends on 30 May": of which year it is not sure. */
function isBelowLaterYear(ahead: string, day: Date): boolean {
  return [...ahead.matchAll(YEAR_AHEAD)].some(([, year]) => Number(year) > day.getUTCFullYear())
}

const YEAR_AHEAD = new RegExp(
  String.raw`\b(?:in|of|by|until|during|from|between|to|and) (?:the )?(?:(?:early|mid|late)[- ])?(?:(?:spring|summer|autumn|fall|winter|${MONTHS.join('|')}) (?:of )?)?(20\d\d)\b(?![-–/]\d)`,
  'gu',
)

/** Null for what ends before it begins, or on another weekday than it says. */
function rangeTo(end: ParsedDay, first: Date): string | null {
  const last = dayOf(end, first, 'future')
  if (last < first || (end.isCertain('weekday') && end.get('weekday') !== last.getUTCDay())) return null
  return last.getTime() === first.getTime() ? longDate(first) : `${longDate(first)} to ${longDate(last)}`
}

/** "Moved from {12 June} to {13 June}" */
function changeTo(end: ParsedDay, first: Date, words: string, ahead: string): readonly NamedDay[] {
  const side = sideOf(ahead)
  const last = dayFor(end, first, side)
  const both = bothOf(words)
  if (both === null || last === null || end.isCertain('year') || (side === null && isFar(last, first)))
    return [{ start: 0, end: words.length, when: null }]
  return both.map((day, at) => ({ ...day, when: longDate(at === 0 ? first : last) }))
}

/** "Closed on Mondays and on 25 December": every year; "born on 4 July": of some year; "Friday, 7 May 2": read amiss. */
function isOfAnyYear(text: string, words: string, beside: Beside): boolean {
  const { ahead, behind } = beside
  return (
    RECURS.test(text) ||
    isHabit(beside) ||
    YEAR_BEHIND.test(behind) ||
    /\bmay\b/u.test(words) ||
    BORN.test(ahead) ||
    (DAY_AHEAD.test(ahead) && BY_MONTH.test(words)) ||
    COUNTED.test(words)
  )
}

const RECURS = new RegExp(String.raw`\b(?:${DAYS.join('|')})s\b|\b(?:every|each) year\b|\bannually\b`, 'u')

const BORN = /\bborn(?:\s+on)?\s+(?:the\s+)?$/iu

/** The number of a day, of whose month another is read as the day. */
const DAY_AHEAD = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)? $/u
const BY_MONTH = /^\p{L}+\.?,? \d/u

/** "Took on 40 in {September, 13} of them women" */
const COUNTED = new RegExp(String.raw`^(?:${MONTHS.join('|')}), \d{1,2}$`, 'u')
