import { MONTH, MS_A_DAY } from '../../corpus/date.ts'
import { DAYS, MONTHS } from '../text/periods.ts'

/** A day of a month. */
export interface NamedDay {
  /** 0 to 11. */
  readonly month: number
  readonly day: number
}

/**
 * The days of months that a text names, both of "16 and 17 May"; years aside.
 *
 * @example
 * daysNamed('on 16 and 17 May') // => [{ month: 4, day: 16 }, { month: 4, day: 17 }]
 */
export function daysNamed(text: string): readonly NamedDay[] {
  return [...text.matchAll(DAY)].flatMap(({ groups = {} }) => {
    const name = groups.of ?? groups.month ?? ''
    const month = MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3)))
    return [groups.first, groups.second, groups.one, groups.other].flatMap((day) =>
      day === undefined ? [] : [{ month, day: Number(day) }],
    )
  })
}

const NUMBER = String.raw`(?:st|nd|rd|th)?`
const AND = String.raw`${NUMBER}\s?(?:and|or|to|&|[-–])\s?(?:(?:on|the)\s)?`

const DAY = new RegExp(
  String.raw`(?<!\d)(?:(?<first>\d{1,2})${AND})?(?<second>\d{1,2})${NUMBER} (?:of )?(?<of>${MONTH})\b|\b(?<month>${MONTH})\.? (?<one>\d{1,2})(?!\d)(?:${AND}(?<other>\d{1,2})(?!\d))?`,
  'gu',
)

/**
 * Whether words of a release speak of a day: they name it, or its weekday, where
 * that is the next such day behind the release.
 */
export function speaksOf(words: string, { month, day }: NamedDay, published: string | null): boolean {
  if (daysNamed(words).some((other) => other.month === month && other.day === day)) return true
  const from = Date.parse((published ?? '').slice(0, 10))
  if (Number.isNaN(from)) return false
  const year = new Date(from).getUTCFullYear()
  return [year, year + 1].some((one) => {
    const at = new Date(Date.UTC(one, month, day))
    const ahead = (at.getTime() - from) / MS_A_DAY
    return ahead >= 0 && ahead <= A_WEEK && words.includes(DAYS[at.getUTCDay()] ?? '')
  })
}

/** Whether a word is the name of a month. */
export function isMonth(word: string): boolean {
  return ONE_MONTH.test(word)
}

const ONE_MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'iu')

const A_WEEK = 7
