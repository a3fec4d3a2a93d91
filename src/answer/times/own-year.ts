import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { periodsOf, withoutCompared } from '../text/periods-of.ts'

/** A sentence, and the years that it means without naming them. */
interface Told {
  readonly text: string
  readonly years: ReadonlySet<string>
}

/**
 * The year that a sentence tells of, what it only compares with left aside: the one that it
 * names or means, else that of the last time its months or quarters were over when its
 * release came out. Null where it tells of several years, or of no time in a release of the
 * first half of a year, which may report the one before.
 *
 * @param published ISO date of the release.
 *
 * @example
 * ownYear({ text: 'Sales fell to 5 in May, from 8 a year earlier.', years: new Set() }, '2025-06-12') // => 2025
 */
export function ownYear({ text, years }: Told, published: string | null): number | null {
  const { years: named, months, quarters } = periodsOf(withoutCompared(text))
  if (named.size > 0) return named.size === 1 ? Number([...named][0]) : null
  if (published === null) return null
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  const ends = [
    ...[...months].map((name) => MONTHS_IN_SHORT.indexOf(name) + 1),
    ...[...quarters].map((name) => Number(name.slice(1)) * (name.startsWith('h') ? 6 : 3)),
  ]
  if (ends.length > 0) {
    if (ends.every((end) => end <= month)) return year
    return ends.every((end) => end > month) ? year - 1 : null
  }
  if (years.size > 0) return years.size === 1 && years.has(String(year)) ? year : null
  return month > LAST_MONTH ? year : null
}

/** Results of a year are out by the end of June of the next. */
const LAST_MONTH = 6

/** What says that something is of the year before: "a year earlier", "in the same month last year", "the prior-year quarter". */
export const YEAR_BEFORE =
  /\b(?:(?:an?|one|the) year (?:earlier|ago|before|previously)|last year|(?:the )?(?:previous|prior|preceding)[- ]year|year-(?:earlier|ago) (?:period|quarter|month|half))\b/iu
