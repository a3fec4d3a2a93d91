import { DAY_NAME, MONTH } from '../../corpus/date.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { daysIn } from '../asked/day-over.ts'
import type { Asked } from '../question.ts'

/**
 * The day that a question has to be confirmed, and the same day as the release names it, with
 * another weekday: "Tuesday 4 May" and "Monday 4 May 2026". Null where the release gives that day
 * no weekday or that of the question too, or either names another year.
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
  const same = namedDays(document).filter((one) => isSameDay(one, asked))
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

function isSameDay(one: NamedDay, other: NamedDay): boolean {
  return one.date === other.date && (one.year ?? other.year) === (other.year ?? one.year)
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
