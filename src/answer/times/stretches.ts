import { remembered } from '../../remembered.ts'
import { MONTHS_IN_SHORT, numberOf } from '../text/periods.ts'
import { type Periods, periodsOf } from '../text/periods-of.ts'

/** A stretch of time that a text names, with the months that it lasts where it says so. */
export interface Stretch extends Periods {
  /** 3 for a quarter, 12 for a year; null where it is not told, or several are. */
  readonly length: number | null
  /** From the first day of a year to a day of it: "year to date", "January to May". */
  readonly isToDate: boolean
}

/**
 * Reads which stretch of time a text names.
 *
 * @example
 * stretchOf('Nine months ended September 30, 2025').length // => 9
 */
export function stretchOf(text: string): Stretch {
  const periods = periodsOf(text)
  const lengths = new Set<number>()
  const said = text.toLowerCase()
  const range = RANGE.exec(said)
  if (range !== null) lengths.add(monthsFrom(range[1] ?? '', range[2] ?? ''))
  if (TO_DATE.test(said)) return { ...periods, length: null, isToDate: true }
  const [, counted] = COUNTED_MONTHS.exec(said) ?? []
  if (counted !== undefined) lengths.add(numberOf(counted))
  for (const [pattern, months] of LENGTHS) if (pattern.test(said)) lengths.add(months)
  // "The third quarter of fiscal 2025" is no year.
  if (lengths.size === 0 && FISCAL.test(said)) lengths.add(12)
  if (lengths.size === 0 && periods.months.size === 1 && !AT_DAY.test(said)) lengths.add(1)
  const [only = null] = lengths
  const length = lengths.size === 1 ? only : null
  const isFirst = range?.[1]?.startsWith('jan') ?? FIRST_MONTHS.test(said)
  return { ...periods, length, isToDate: isFirst && length !== null && length > 1 && length < 12 }
}

/** Which stretch a question asks about: a bare year is the whole of it. */
export const stretchAsked = remembered((question: string): Stretch => {
  const read = stretchOf(question)
  // "At the end of June" is a day.
  const stretch = read.length === 1 && AT_END.test(question) ? { ...read, length: null } : read
  const isWhole =
    stretch.length === null &&
    !stretch.isToDate &&
    stretch.years.size > 0 &&
    stretch.months.size === 0 &&
    stretch.quarters.size === 0 &&
    !AT_A_TIME.test(question)
  return isWhole ? { ...stretch, length: 12 } : stretch
})

/** Whether a stretch may be the one that is asked about: what either leaves open is no other. */
export function isWithin(asked: Stretch, told: Stretch): boolean {
  // How many months a year has so far is told by its release.
  if (asked.isToDate && asked.length === null && !told.isToDate && namesTime(told))
    return (told.length ?? 0) > MONTHS_OF_QUARTER && told.length !== 12 && meet(asked.years, told.years)
  if (told.isToDate && told.length === null && asked.length === 1) return false
  return (
    !(asked.length !== null && told.length !== null && asked.length !== told.length) &&
    meet(asked.years, told.years) &&
    meet(asked.quarters, told.quarters) &&
    // Of more months the last is named, and the day that is asked about may be its last.
    ((told.length !== null && told.length > 1 && asked.length !== null) || meet(asked.months, told.months))
  )
}

/**
 * Gives a quarter that is called by its last month the number that the title of
 * its release has for it, else that of the calendar: "three months ended September
 * 30" are the third quarter.
 */
export function withQuarter(stretch: Stretch, title: string): Stretch {
  const [month, ...others] = stretch.months
  if (stretch.length !== 3 || stretch.quarters.size > 0 || month === undefined || others.length > 0)
    return stretch
  const { quarters } = stretchOf(title)
  const at = MONTHS_IN_SHORT.indexOf(month) + 1
  return { ...stretch, quarters: quarters.size === 0 && at % 3 === 0 ? new Set([`q${at / 3}`]) : quarters }
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((period) => other.has(period))
}

/** Whether a text names a time at all. */
export function namesTime({ length, isToDate, years, quarters, months }: Stretch): boolean {
  return isToDate || length !== null || years.size + quarters.size + months.size > 0
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`

/** "January to October 2025": no days in it. */
const RANGE = new RegExp(
  String.raw`\b(${MONTH})(?: (?:19|20)\d\d)?\s?(?:to|through|until|[-–—])\s?(${MONTH})(?! \d{1,2}\b(?!\d))`,
  'u',
)

function monthsFrom(first: string, last: string): number {
  const [from, to] = [first, last].map((month) => MONTHS_IN_SHORT.indexOf(month.slice(0, 3)))
  return (((to ?? 0) - (from ?? 0) + 12) % 12) + 1
}

/** "The first five months" */
const COUNTED_MONTHS = /\bfirst (two|four|five|seven|eight|ten|eleven|2|4|5|7|8|10|11) months\b/u

const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:three|3)[- ]months?\b|\bquarter(?:ly)?\b|\b(?:q[1-4]|[1-4]q)\b|\b13 weeks\b/u, 3],
  [/\b(?:six|6)[- ]months?\b|\b(?:first|second|1st|2nd) half\b|\bhalf[- ]?year\b|\bh[12]\b|\b26 weeks\b/u, 6],
  [/\b(?:nine|9)[- ]months?\b|\b9m\b|\b39 weeks\b/u, 9],
  [
    /\b(?:twelve|12)[- ]months?\b|\b(?:financial |fiscal )?year to (?:(?:the )?end of |\d{1,2} )?[a-z]{3,9} (?:\d|$)|\b(?:full|whole|entire)[- ]year\b|\bfy ?['’]?\d\d|\byears? end(?:ed|ing)\b|\b(?:for|in|over|during|this|last) (?:the )?year\b(?! (?:earlier|ago|before))|\b52 weeks\b/u,
    12,
  ],
]

const MONTHS_OF_QUARTER = 3

/** "So far this year", "YTD" */
export const TO_DATE =
  /\byear[- ]to[- ]date\b|\bytd\b|\b(?:so far|to date) (?:in )?(?:this year|(?:19|20)\d\d)\b|\b(?:this year|in (?:19|20)\d\d) (?:so far|to date|until now|up to now)\b|\bsince (?:the (?:start|beginning) of (?:the|this) year|1 january|january(?: 1(?:st)?)?|new year)\b/u

const FIRST_MONTHS =
  /\b(?:first (?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months|(?:six|nine|6|9)[- ]months?|first half|1st half|h1|9m)\b/u

const FISCAL = /\b(?:fiscal|financial)(?: year)? (?:19|20)\d\d\b|\b(?:fiscal|financial) year\b/u

/** A day of a month is a date and no month. */
const AT_DAY = new RegExp(
  String.raw`\b${MONTH} \d{1,2}\b(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?${MONTH}`,
  'u',
)

/** "At the end of 2024", "as of 2025", "since 2019" */
const AT_END = /\bat (?:the )?(?:end|close) of\b/iu
const AT_A_TIME =
  /\b(?:at the (?:end|close|start|beginning) of|as (?:of|at)|since|by|until|before|after|end of|year-?end)\b/iu
