import type { Document } from '../../model.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { fold } from '../../search/tokens.ts'
import { MONTH } from '../text/figures.ts'
import { matches } from '../text/matches.ts'
import { DAYS, MONTHS, monthNumber } from '../text/periods.ts'
import type { Rewording } from './as-written.ts'
import { holdsAllWords } from './written-amounts.ts'

/**
 * Finds the days and times of a question that a release writes in another way:
 * "6/15/2025" for "June 15", "17:00" for "5 p.m.". A day that the release does not
 * have is written out, so that its figures are no figures of something else.
 */
export function timesAsWritten(question: string, document: Document): Rewording[] {
  return [
    ...endsAsked(question, document),
    ...daysAsked(question).flatMap((day) => {
      const same = daysOf(document).filter((other) => isSameDay(day, other))
      if (same.some((other) => holdsAllWords(day.words, other.words))) return []
      const other = same[0]
      const written = other === undefined ? speltOut(day) : inFormOf(other, day)
      return written === null || written === day.words ? [] : [{ ...day, written }]
    }),
    ...hoursAsked(question).flatMap((hour) => {
      const same = hoursOf(document).filter(({ minutes }) => minutes === hour.minutes)
      const [other] = same
      return other === undefined || same.some(({ words }) => holdsAllWords(hour.words, words))
        ? []
        : [{ ...hour, written: other.words }]
    }),
  ]
}

/** "At the end of June 2025" where a release has "30 June 2025", a day for which accounts are drawn up. */
function endsAsked(question: string, { text }: Document): Rewording[] {
  return [...question.matchAll(END_OF_MONTH)].flatMap(
    ({ index, 0: { length }, 1: month = '', 2: year = '' }) => {
      const at = MONTHS.indexOf(month)
      const day = new Date(Date.UTC(Number(year), at + 1, 0)).getUTCDate()
      const written = [`${day} ${month} ${year}`, `${month} ${day}, ${year}`].find((one) =>
        text.includes(one),
      )
      return written === undefined ? [] : [{ start: index, end: index + length, written }]
    },
  )
}

const END_OF_MONTH = new RegExp(
  String.raw`(?<=\bat )the end of (${MONTHS.join('|')}) ((?:19|20)\d\d)\b`,
  'gu',
)

/**
 * Whether a day is one of which a release does not speak, in any form: 16 June,
 * where that has 15 June. Days around its own it may call by a weekday, and of a
 * time from one day to another all are meant.
 */
export function isOtherDay(figure: string, document: Document): boolean {
  const [asked, more] = daysIn(figure)
  if (asked === undefined || more !== undefined) return false
  const own = daysIn(document.published?.slice(0, 10) ?? '')
  const known = daysOf(document)
  if (known.some((day) => isSameDay(asked, day))) return false
  const [at = 0] = asked.readings.map(placeOf)
  if (own.some((day) => day.readings.some((reading) => Math.abs(placeOf(reading) - at) <= NEAR))) return false
  return !known.some((day, nth) => {
    const next = known[nth + 1]
    return (
      next !== undefined &&
      UP_TO.test(document.text.slice(day.end, next.start)) &&
      placeOf(day.readings[0] ?? '') < at &&
      at < placeOf(next.readings[0] ?? '')
    )
  })
}

/** Between the days with which a stretch begins and ends: "3 May to Friday, 9 May". */
const UP_TO = new RegExp(
  String.raw`^,?\s?(?:[-–—]|to|through|until|till|and)\s?(?:the )?(?:(?:${DAYS.join('|')}),? )?$`,
  'u',
)

/** Days that a weekday may mean, and days of the year in order. */
const NEAR = 10

function placeOf(reading: string): number {
  const [month = 0, day = 0] = reading.split('/').map(Number)
  return month * 31 + day
}

interface Written {
  readonly start: number
  readonly end: number
  /** As it stands. */
  readonly words: string
}

interface Day extends Written {
  /** As "month/day"; of 6/7 there are two. */
  readonly readings: readonly string[]
  readonly year: string | null
  /** "June 15", "15 June" without a year; null when written in figures. */
  readonly named: string | null
}

function isSameDay(one: Day, other: Day): boolean {
  return (
    one.readings.some((reading) => other.readings.includes(reading)) &&
    (one.year === null || other.year === null || one.year === other.year)
  )
}

/** The year that is asked for stays: whether the release has it is looked for elsewhere. */
function inFormOf(other: Day, { year }: Day): string {
  if (other.named === null) return other.words
  if (year === null) return other.named
  return /^\d/u.test(other.named) ? `${other.named} ${year}` : `${other.named}, ${year}`
}

function speltOut({ readings, year, named }: Day): string | null {
  const [month, day] = readings[0]?.split('/').map(Number) ?? []
  if (named !== null || readings.length !== 1 || month === undefined) return null
  return `${day} ${MONTHS[month - 1]}${year === null ? '' : ` ${year}`}`
}

const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)`
const AND = String.raw`\s?(?:[-–—]|and|to|or|&)\s?`
const DAY_OF = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** Days of a month, and as figures: month or day first, the year first. Without a year only where it must be a day. */
const DAY = new RegExp(
  [
    String.raw`\b(?<month>${MONTH})\s(?<day>${DAY_OF})(?:${AND}(?<to>${DAY_OF})(?!\d|[:.]\d))?(?:,?\s${YEAR})?\b`,
    String.raw`\b(?:(?<from>${DAY_OF})${AND})?(?<first>${DAY_OF})\s(?:of\s)?(?<of>${MONTH})(?:,?\s${YEAR.replace('year', 'in')})?(?!\p{L})`,
    String.raw`\b(?<last>(?:the )?end of (?<ends>${MONTH})(?:,?\s${YEAR.replace('year', 'then')})?)(?!\p{L})`,
    String.raw`(?<![\d/.-])(?<iso>\d{4}-\d{2}-\d{2})(?![\d-])`,
    String.raw`(?<![\d/.-])(?<slashed>\d{1,2}/\d{1,2}/(?:20)?\d\d)(?![\d/])`,
    String.raw`(?<![\d/.-])(?<dotted>\d{1,2}\.\s?\d{1,2}\.\s?20\d\d)(?![\d/])`,
    String.raw`(?<=\b(?:on|by|from|until|till|before|after|since) )(?<short>\d{1,2}/\d{1,2})(?![\d/.])`,
  ].join('|'),
  'giu',
)

const daysAsked = remembered(daysIn)
const daysOf = rememberedOf(({ text }: Document) => daysIn(text))

function daysIn(text: string): readonly Day[] {
  const found: Day[] = []
  for (const { groups = {}, index, 0: words } of text.matchAll(DAY)) {
    const place = { start: index, end: index + words.length, words }
    const month = (groups.month ?? groups.of)?.replace(/\.$/u, '')
    if (groups.ends !== undefined) found.push({ ...place, ...lastOf(groups.ends, groups.then ?? null) })
    else if (month === undefined) found.push({ ...place, ...inFigures(groups), named: null })
    else
      for (const day of daysNamed(groups, words))
        found.push({
          ...place,
          year: groups.year ?? groups.in ?? null,
          readings: [`${monthNumber(month)}/${day}`],
          named: groups.month === undefined ? `${day} ${month}` : `${month} ${day}`,
        })
  }
  return found.filter(({ readings }) => readings.length > 0)
}

/** "28 and 29 June", and all of "3–12 October". */
function daysNamed({ day, to, from, first }: Groups, words: string): number[] {
  const [one, other] = [from ?? day ?? first, to ?? (from === undefined ? undefined : first)].map((figure) =>
    Number.parseInt(figure ?? '', 10),
  )
  if (one === undefined || other === undefined || Number.isNaN(other)) return [one ?? 0]
  if (/\b(?:and|or)\b|&/u.test(words) || other < one || other > LAST) return [one, other]
  return Array.from({ length: other - one + 1 }, (_, at) => one + at)
}

/** Of a month. */
const LAST = 31

type Groups = Readonly<Record<string, string | undefined>>

/** "The end of March" is its last day. */
function lastOf(month: string, year: string | null): Pick<Day, 'readings' | 'year' | 'named'> {
  const at = monthNumber(month)
  const last = new Date(Date.UTC(Number(year ?? 2001), at, 0)).getUTCDate()
  return { readings: [`${at}/${last}`], year, named: `the end of ${month.replace(/\.$/u, '')}` }
}

function inFigures(groups: Groups): Pick<Day, 'readings' | 'year'> {
  const figures = (groups.iso ?? groups.slashed ?? groups.dotted ?? groups.short ?? '')
    .split(/[-/.]\s?/u)
    .map(Number)
  const [a = 0, b = 0, c] = figures
  const year = (figure: number | undefined): string | null =>
    figure === undefined ? null : String(figure < 100 ? 2000 + figure : figure)
  if (groups.iso !== undefined) return { readings: valid([[b, c ?? 0]]), year: year(a) }
  if (groups.dotted !== undefined) return { readings: valid([[b, a]]), year: year(c) }
  return {
    readings: valid(
      a === b
        ? [[a, b]]
        : [
            [a, b],
            [b, a],
          ],
    ),
    year: year(c),
  }
}

function valid(days: readonly (readonly [month: number, day: number])[]): string[] {
  return days
    .filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([month, day]) => `${month}/${day}`)
}

interface Hour extends Written {
  /** Since midnight. */
  readonly minutes: number
}

const HOUR =
  /(?<![\d.,:$€£])(?:(?<twelve>1[0-2]|0?[1-9])(?:[:.](?<past>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?!:?\d)|(?:12 )?(?<word>noon|midday)\b)/giu

const hoursAsked = remembered(hoursIn)
const hoursOf = rememberedOf(({ text }: Document) => hoursIn(text))

function hoursIn(text: string): readonly Hour[] {
  return matches(text, HOUR).map(({ start, end }) => {
    const words = text.slice(start, end)
    return { start, end, words, minutes: minutesOf(words) }
  })
}

function minutesOf(words: string): number {
  const folded = fold(words)
  if (/noon|midday/u.test(folded)) return NOON
  const [, hour = '', past = '0'] = /(\d+)(?:[:.](\d\d))?/u.exec(folded) ?? []
  const minutes = (Number(hour) * 60 + Number(past)) % (24 * 60)
  if (!/m/u.test(folded)) return minutes
  return (minutes % NOON) + (/p/u.test(folded) ? NOON : 0)
}

const NOON = 12 * 60
