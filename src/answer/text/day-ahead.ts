import { MONTH } from '../../corpus/date.ts'
import { MONTHS } from './periods.ts'

/**
 * Whether words name a day, month or year that is, or may be, behind the day of their release. One
 * without a year is that of the release's year, or of the next where that is nearer.
 *
 * @example
 * speaksAhead('rescheduled to 12 September', '2026-06-10') // => true
 */
export function speaksAhead(words: string, published: string | null): boolean {
  const issued = (published ?? '').slice(0, 10)
  if (issued === '') return false
  const year = issued.slice(0, 4)
  if ((words.match(/\b(?:19|20)\d\d\b/gu) ?? []).some((one) => one > year)) return true
  return [...words.matchAll(DAY)].some(({ groups = {} }) => {
    if (groups.year !== undefined && groups.year !== year) return false
    const name = groups.of ?? groups.month ?? ''
    const month = MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1
    const [, ownMonth, ownDay] = issued.split('-').map(Number)
    const ahead = month - (ownMonth ?? 0)
    if (ahead === 0) return Number(groups.first ?? groups.second ?? 0) > (ownDay ?? 0)
    return ahead > 0 || (groups.year === undefined && ahead < -HALF_A_YEAR)
  })
}

/** Months. */
const HALF_A_YEAR = 6

const DAY = new RegExp(
  String.raw`\b(?:(?<first>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<of>${MONTH})|(?<month>${MONTH})\.?(?: (?<second>\d{1,2})(?!\d))?)(?:,? (?<year>(?:19|20)\d\d))?\b`,
  'gu',
)
