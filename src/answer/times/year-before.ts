import { sentences } from '../../corpus/sentences.ts'
import { textAt } from '../../spans.ts'
import type { ResolvedDate } from '../dates.ts'
import { DAYS, MONTHS } from '../text/periods.ts'

/**
 * Gives the months and days of a sentence the year that the one before it names: "a
 * timetable for 2027. It has a late boat from August on" is August 2027.
 *
 * Where a sentence only stands behind one with another year, either may be meant: then its bare
 * months and days have none. What says itself when it is ("next March") keeps it.
 *
 * @param before what stands before the sentence in its paragraph.
 *
 * @example
 * withYearBefore([{ start: 0, end: 9, words: 'In August', when: 'August 2025' }], 'It was founded.', 'In August it closed.', '2025-10-09')
 * // => the same
 */
export function withYearBefore(
  dates: readonly ResolvedDate[],
  before: string,
  sentence: string,
  published: string,
): readonly ResolvedDate[] {
  if (dates.length === 0 || YEAR.test(sentence)) return dates
  const last = sentences(before).at(-1)
  const ahead = last === undefined ? '' : textAt(before, last)
  const years = new Set([...ahead.matchAll(NAMED)].map(([, year = '']) => year))
  const [year, another] = years
  if (year === undefined || another !== undefined || year === published.slice(0, 4)) return dates
  const isOfIt = year > published && FOR_YEAR.test(ahead) && TAKES_UP.test(sentence)
  return dates.flatMap((one) => {
    if (!MONTH.test(one.words) || SAYS_WHEN.test(one.words)) return [one]
    if (isOfIt) return [{ ...one, when: one.when.replace(/\d{4}$/u, year) }]
    return one.when.endsWith(year) ? [one] : []
  })
}

const YEAR = /\b(?:19|20)\d\d\b/u

/** "In 2027", and not "founded in 1911". */
const NAMED =
  /(?<!\b(?:founded|established|incorporated|formed|born|built|since|dating) )\b(?:in|for|during) ((?:19|20)\d\d)\b/giu

const FOR_YEAR = /\bfor (?:19|20)\d\d\b/iu

const TAKES_UP = /^["“\s]*(?:it|they|this|these|there|he|she|that)\b/iu

const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'u')

const SAYS_WHEN = new RegExp(String.raw`\b(?:last|this|next|${DAYS.join('|')})\b`, 'iu')
