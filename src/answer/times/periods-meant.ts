import type { Periods } from '../text/periods-of.ts'
import { relativeYears } from './relative-years.ts'

/**
 * The periods that a question names, and where it names no year those that it means from the
 * day of the release that is held against it: "this year" is 2025 to one of May 2025.
 *
 * "This year's winner" is of an edition, which may bear the name of another year.
 */
export function periodsMeant(named: Periods, question: string, published: string | null): Periods {
  if (named.years.size > 0 || OF_EDITION.test(question)) return named
  const meant = relativeYears(question, published)
  return meant.length === 0 ? named : { ...named, years: new Set(meant) }
}

const OF_EDITION = /\byear['’]s\b/iu
