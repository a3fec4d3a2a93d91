import { DAY_NAME, MONTH } from '../../corpus/date.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { daysIn } from '../asked/day-over.ts'
import type { Asked } from '../question.ts'
import { DAYS, dateOf, monthNumber } from '../text/periods.ts'

/**
 * The day that a question has to be confirmed, and the same day as the release names it, with
 * another weekday: "Tuesday 4 May" and "Monday 4 May 2026". Null where the release gives that day
 * no weekday or that of the question too. A question without a year means the coming such day, and
 * one in the past the last; the weekday is that of no other year, whether the release names it or not.
 *
 * @example
 * // "Does the mill open on Tuesday 4 May?": "The mill opens on Monday, May 4."
 * // => { said: 'Tuesday 4 May', stated: 'Monday, May 4' }
 */
export function otherWeekday(
  { type, figures, text }: Pick<Asked, 'type' | 'figures' | 'text'>,
  document: Document,
): { said: string; stated: string } | null {
  if (type !== 'yesno' || figures.length === 0) return null
  const [asked, another] = namedIn(text)
  if (asked === undefined || another !== undefined) return null
  const meant = dayMeant(asked, document.published, IN_PAST.test(text))
  if (meant === null) return null
  const same = namedDays(document).filter((one) => isOnDay(one, asked, meant))
  const [stated] = same
  return stated === undefined || same.some(({ weekday }) => weekday === asked.weekday)
    ? null
    : { said: asked.words, stated: stated.words }
}

/** A day of a month with its weekday, by three letters. */
interface NamedDay {
  readonly words: string
  readonly weekday: string
  readonly date: string
  readonly year: string | undefined
}

/** The day of the calendar; null where neither the question nor the day of the release tells its year. */
function dayMeant({ date, year }: NamedDay, published: string | null, isPast: boolean): Date | null {
  const from = published === null ? null : dateOf(published)
  const [day = '', month = ''] = date.split(' ')
  const inYear = (of: number): Date => new Date(Date.UTC(of, monthNumber(month) - 1, Number(day)))
  if (year !== undefined) return inYear(Number(year))
  if (from === null) return null
  const nearest = inYear(from.getUTCFullYear())
  if (isPast) return nearest > from ? inYear(from.getUTCFullYear() - 1) : nearest
  return nearest < from ? inYear(from.getUTCFullYear() + 1) : nearest
}

const IN_PAST = /^(?:and |so |but )?(?:did|was|were|has|have|had)\b/iu

/** Whether it names that very day, by a weekday that it has. */
function isOnDay(one: NamedDay, asked: NamedDay, meant: Date): boolean {
  const isOfYear = one.year === undefined || Number(one.year) === meant.getUTCFullYear()
  return (
    one.date === asked.date && isOfYear && DAYS[meant.getUTCDay()]?.slice(0, 3).toLowerCase() === one.weekday
  )
}

function namedIn(text: string): NamedDay[] {
  return [...text.matchAll(NAMED)].flatMap(({ 0: words, groups: { year } = {} }) => {
    const { weekdays, dates } = daysIn(words)
    const [[weekday], [date]] = [[...weekdays], [...dates]]
    return weekday === undefined || date === undefined ? [] : [{ words, weekday, date, year }]
  })
}

/** Those of a release. */
const namedDays = rememberedOf(({ text }: Document): readonly NamedDay[] => namedIn(text))

const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** "Monday 4 May", "Mon., May 4th, 2026" */
const NAMED = new RegExp(
  String.raw`\b${DAY_NAME}\b\.?,?\s(?:the\s)?(?:${NUMBER}\s(?:of\s)?(?:${MONTH})|(?:${MONTH})\.?\s${NUMBER})\b(?:,?\s(?<year>(?:19|20)\d\d)\b)?`,
  'giu',
)
