import { MONTH } from '../../corpus/date.ts'
import { NUMBERS } from '../text/periods.ts'
import { agree } from '../text/values.ts'

/** Whether words hold a value: its figures in their order, its day, or its name. */
export function isValueIn(value: string, words: string): boolean {
  const days = daysIn(value)
  if (days.length > 0) return days.every((day) => daysIn(words).some((other) => isSameDay(day, other)))
  const figures = words.match(FIGURE) ?? []
  if (value.match(FIGURE) !== null) return figures.some((figure) => agree(value, figure))
  return /^\p{Lu}/u.test(value) && ` ${wordsOf(words)} `.includes(` ${wordsOf(value)} `)
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

export interface Day {
  readonly month: string
  readonly day: string | undefined
  readonly year: string | undefined
}

export function daysIn(text: string): Day[] {
  return [...text.matchAll(DAY)].map(({ groups = {} }) => ({
    month: (groups.month ?? '').slice(0, 3),
    day: groups.before ?? groups.after,
    year: groups.year,
  }))
}

const DAY = new RegExp(
  String.raw`(?:(?<before>\d{1,2})(?:st|nd|rd|th)? )?\b(?<month>${MONTH})\b\.?(?: (?<after>\d{1,2})(?!\d))?(?:,? (?<year>\d{4}))?`,
  'gu',
)

function isSameDay(one: Day, other: Day): boolean {
  const isAlike = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a === b
  return one.month === other.month && isAlike(one.day, other.day) && isAlike(one.year, other.year)
}

const FIGURE = new RegExp(
  String.raw`[$€£¥]?\s?\d[\d.,]*(?:\s(?:hundred|thousand|million|billion|trillion|bn)\b)?|\b(?:${NUMBERS.slice(1).join('|')})\b`,
  'giu',
)
