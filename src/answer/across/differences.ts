import { textAt } from '../../spans.ts'
import { MONTHS, NUMBERS, numberOf } from '../text/periods.ts'
import { figureSpans, type TypedSpan } from '../text/spans.ts'
import { isStretch } from '../text/value-beside.ts'
import { amountsIn } from '../text/values.ts'
import { daysNamed } from './named-days.ts'
import { daysIn } from './value-in.ts'

/**
 * Finds the old values from which a sentence tells only how far the new ones are: "2.3
 * million, which is 200,000 more than foreseen", "on 28 April, a week later than
 * announced", "in June, two months later than {the tenants had been told}". What is more than
 * a year earlier is a value of its time, and no old one.
 *
 * @param year of the release, for days without one.
 *
 * @example
 * valuesBefore('It will open on 28 April, a week later than planned.', 2025) // => ['21 April']
 */
export function valuesBefore(text: string, year: number): readonly string[] {
  if (!DIFFERS.test(text)) return []
  const figures = figureSpans(text)
  return [...text.matchAll(AMOUNT_APART), ...text.matchAll(TIME_APART)].flatMap(({ index, groups = {} }) => {
    const { apart = '', side = '' } = groups
    const before = figures.filter(({ end }) => end <= index).at(-1)
    if (before === undefined || isStretch(text, before) || !FOLLOWS.test(text.slice(before.end, index)))
      return []
    const isMore = MORE.test(side)
    const { unit } = groups
    if (unit === undefined) return amountBefore(text, before, apart, isMore)
    const words = textAt(text, before)
    const count = numberOf(apart.toLowerCase())
    if (/^month$/iu.test(unit)) return monthBefore(words, isMore ? count : -count)
    return dayBefore(words, count * (DAYS_OF.get(unit.toLowerCase()) ?? 0), isMore, year)
  })
}

/** Whether a text may tell how far something is from what was planned. */
export function tellsDifference(text: string): boolean {
  return DIFFERS.test(text)
}

/** "The traders {had been told}", "we {had promised}": who had been told of it, or told it. */
const TOLD_BEFORE = String.raw`(?:(?:\p{L}+ ){0,2}?\p{L}+ (?:had|have) (?:(?:first |originally |initially )?been )?(?:told|promised|said|led to expect)\b)`

const PLANNED = String.raw`(?:${TOLD_BEFORE}|(?:(?:it |was |were |had |been |is |first |originally |initially |previously |earlier |at first )*)(?:foreseen|planned|expected|announced|agreed|stated|forecast|estimated|budgeted|intended|promised|scheduled|reported|assumed|anticipated|thought|hoped|envisaged)\b)`

const DIFFERS = new RegExp(String.raw`\bthan ${PLANNED}`, 'iu')

const AMOUNT_APART = new RegExp(
  String.raw`(?<apart>(?:[$€£¥]\s?)?\d[\d.,]*(?:\s(?:thousand|million|billion|trillion|bn)\b)?)(?!\s?(?:per ?cent|%))(?: \p{L}+){0,2}? (?<side>more|higher|greater|larger|less|lower|fewer|smaller) than ${PLANNED}`,
  'giu',
)

const TIME_APART = new RegExp(
  String.raw`\b(?<apart>an?|one|\d{1,2}|${NUMBERS.slice(2, 13).join('|')}) (?<unit>day|week|fortnight|month)s? (?<side>later|earlier|sooner) than ${PLANNED}`,
  'giu',
)

const MORE = /^(?:more|higher|greater|larger|later)$/iu

/** What stands between a value and how far it is from the old one: "2.3 million, which is ", "231 invoices, ". */
const FOLLOWS =
  /^(?: \p{L}+){0,3}(?:,| [–—-]| \(|\s\()?\s?(?:(?:which|that) (?:is|was) |or |and so |so |some |about )?$/u

function amountBefore(
  text: string,
  { type, start, end }: TypedSpan,
  apart: string,
  isMore: boolean,
): string[] {
  const [value] = amountsIn(text.slice(start, end))
  const [difference] = amountsIn(apart)
  if (type === 'date' || type === 'percent' || value === undefined || difference === undefined) return []
  const old = Number((value + (isMore ? -difference : difference)).toPrecision(DIGITS))
  return old > 0 ? [String(old)] : []
}

/** As many digits as no writing of a value has; further ones are errors of reckoning. */
const DIGITS = 12

const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
])

function dayBefore(words: string, days: number, isLater: boolean, year: number): string[] {
  const [named, another] = daysNamed(words)
  if (named === undefined || another !== undefined || days === 0) return []
  const own = Number(/\b(?:19|20)\d\d\b/u.exec(words)?.[0] ?? year)
  const old = new Date(Date.UTC(own, named.month, named.day + (isLater ? -days : days)))
  return [`${old.getUTCDate()} ${MONTHS[old.getUTCMonth()]}`]
}

/** Months are told roundly, so that the day is left open. */
function monthBefore(words: string, months: number): string[] {
  const [named, another] = daysIn(words)
  if (named === undefined || another !== undefined) return []
  const at = MONTHS.findIndex((month) => month.startsWith(named.month)) - months
  return [MONTHS[((at % MONTHS.length) + MONTHS.length) % MONTHS.length] ?? '']
}
