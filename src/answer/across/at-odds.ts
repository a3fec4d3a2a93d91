import { HOUR } from '../evidence/asked-time.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import { periodsOf } from '../text/periods-of.ts'
import { isSameValue } from '../text/values.ts'
import type { Stated } from './stated.ts'
import { holdsWords } from './tells-new.ts'

/**
 * Whether values that differ can contradict each other: no hour does a day, nor "June 30"
 * "June 30, 2025", "June", "2025" or "this week", nor "13 years" "decades".
 */
export function isLike({ value, evidence }: Stated, other: Stated): boolean {
  const { type } = evidence.lens.asked
  if (type === 'duration' && /\d/u.test(value) !== /\d/u.test(other.value)) return false
  if (type !== 'date') return true
  if (!DATED.test(value) || !DATED.test(other.value)) return false
  if (HOUR.test(value) !== HOUR.test(other.value)) return false
  if (WEEKDAY.test(value) !== WEEKDAY.test(other.value)) return false
  const [one, two] = [
    { value, published: evidence.document.published },
    { value: other.value, published: other.evidence.document.published },
  ]
  if (isRougher(one, two) || isRougher(two, one)) return false
  const isOneDated = YEAR.test(value) !== YEAR.test(other.value)
  return !(isOneDated && isSameValue(value.replace(YEAR, ''), other.value.replace(YEAR, '')))
}

/** Whether a newer sentence says itself that the older value was wrong: "800 visitors, and not 900". */
export function putsRight(newer: Stated, older: Stated): boolean {
  return holdsWords(newer, older.value) && PUTS_RIGHT.test(newer.evidence.candidate.text)
}

const PUTS_RIGHT =
  /\b(?:and not|not|instead of|rather than) (?:the |of |by |at )?[$€£]?\d|\b(?:wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|in error|corrects?|corrected)\b/iu

/** A value with the date of its release, ISO. */
interface Dated {
  readonly value: string
  readonly published: string | null
}

/** Whether a date is a month or a year in which the other may be: of one without its year, the year of its release. */
function isRougher(one: Dated, other: Dated): boolean {
  if (DAY.test(one.value)) return false
  const [rough, fine] = [periodsOf(one.value), periodsOf(other.value)]
  const isFiner = DAY.test(other.value) || (rough.months.size === 0 && fine.months.size > 0)
  if (!isFiner || rough.quarters.size + fine.quarters.size > 0) return false
  const [year, otherYear] = [yearsOf(rough.years, one), yearsOf(fine.years, other)]
  return meets(year, otherYear) && (rough.months.size === 0 || meets(rough.months, fine.months))
}

function yearsOf(years: ReadonlySet<string>, { published }: Dated): ReadonlySet<string> {
  return years.size > 0 || published === null ? years : new Set([published.slice(0, 4)])
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((period) => other.has(period))
}

/** The number of a day, and none of a year. */
const DAY = /(?<!\d)\d{1,2}(?!\d)/u

const YEAR = /,?\s(?:19|20)\d\d\b/u

/** What is by the calendar, and not by the day on which it is told. */
const DATED = new RegExp(String.raw`\d|${[...DAYS, ...MONTHS].join('|')}`, 'iu')

const WEEKDAY = new RegExp(`^(?:${DAYS.join('|')})s?$`, 'iu')

/**
 * The words of a value, of the upper end of a range both ends.
 *
 * @example
 * // "of between 290 and {305 tonnes}" => '290 and 305 tonnes'
 */
export function wholeValue({ evidence: { document, candidate }, span, value }: Stated): string {
  const before = document.text.slice(candidate.start, span.start)
  return `${RANGE.exec(before)?.[0] ?? ''}${value}`
}

const RANGE =
  /(?:(?<![\p{L}\d.,])[$€£]?\d[\d.,]*(?: (?:million|billion|percent|per cent|%))?(?: to | ?[-–] ?)|(?<=\bbetween )[$€£]?\d[\d.,]*(?: (?:million|billion|percent|per cent|%))? and )$/u
