import { MS_A_DAY } from '../../corpus/date.ts'
import { DAYS, MONTHS, type Tense } from '../text/periods.ts'
import type { Beside } from './governing-verb.ts'
import { isSure } from './sure-verb.ts'

// In which year a day or a month without one lies.

/** The day, in the year before or after where only there it falls on the weekday that the text gives; null where it never does. */
export function onWeekday(day: Date, weekday: number | null): Date | null {
  const years = [0, -1, 1].map((by) => {
    const other = new Date(day)
    other.setUTCFullYear(day.getUTCFullYear() + by)
    return other
  })
  return years.find((other) => other.getUTCDay() === weekday) ?? null
}

/** Whether a day is so far from another that only a verb would tell in which year it lies. */
export function isFar(day: Date, from: Date): boolean {
  return Math.abs(day.getTime() - from.getTime()) > FAR_DAYS * MS_A_DAY
}

const FAR_DAYS = 100

/** Whether a day is so near another that hardly any other year is meant: "the deadline is 30 July" in November may be of the next. */
export function isNear(day: Date, from: Date): boolean {
  return Math.abs(day.getTime() - from.getTime()) <= NEAR_DAYS * MS_A_DAY
}

/** Whether a day is taken for that of the farther year, as the verb or a mistaken weekday seems to say, where the nearer one would be next month: see `isSure`. */
export function isOtherYears(
  day: Date,
  from: Date,
  tense: Tense,
  beside: Beside,
  hasWeekday: boolean,
): boolean {
  // "Will open on Monday, 13 May", which was a Monday last year alone.
  const isAgainst = day < from ? tense === 'future' : tense === 'past'
  if (isAgainst && hasWeekday && !isNear(day, from)) return true
  const nearer = new Date(day)
  nearer.setUTCFullYear(day.getUTCFullYear() + (day < from ? 1 : -1))
  if (isFar(nearer, from)) return false
  return (isNear(nearer, from) && !hasWeekday) || tense === null || !isSure(tense, beside)
}

/** A release is dated, or sent on, so much later or earlier than it was written. */
const NEAR_DAYS = 31

const MONTH = MONTHS.join('|')

/** A year behind several days is that of all: "April 15, June 16 and September 15, 2025"; "of that year" is one that the text names. */
export const YEAR_BEHIND = new RegExp(
  String.raw`^(?:(?:,? and|,? or|,| to| through| until|\s?[-–]) ?(?:(?:${DAYS.join('|')}),? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: (?:${MONTH})\b)?|(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?\b))*(?:,? \d{4}\b| of (?:that|the) (?:same )?year\b)`,
  'u',
)

/** "Cuts his hay in mid-July now", "usually closes in July", "Monday is the day of the choir": from year to year, or week to week. */
export function isHabit({ ahead, behind }: Beside): boolean {
  return (
    HABIT.test(ahead) ||
    EVERY_YEAR.test(ahead) ||
    EVERY_YEAR.test(behind) ||
    DAY_OF_WEEK.test(ahead) ||
    /^ (?:now\b|is (?:always|the day (?:of|for))\b)/u.test(behind)
  )
}

/** "The busiest day is Sunday", "the usual days are Friday and Sunday"; "the contest day" and "the latest day" are of a date. */
const DAY_OF_WEEK =
  /\b(?:(?!earl|pr)\p{L}{2,}iest|quietest|slowest|fullest|warmest|coldest|hottest|wettest|cheapest|most \p{L}+|least \p{L}+|best|worst|usual|normal|typical) days?(?: (?:of the week|(?:for|at|in|on) (?:\p{L}+ ){1,4}?))? ?(?:is|are) (?:\p{L}+day,? (?:and |or |followed by )?){0,3}$/iu

const EVERY_YEAR = /\b(?:every|each|any) year\b|\b(?:annually|yearly)\b/iu

const HABIT =
  /\b(?:usually|normally|traditionally|typically|always|(?:every|each|most) (?:spring|summer|autumn|winter|season|years))\b/iu
