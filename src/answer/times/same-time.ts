import { MS_A_DAY } from '../../corpus/date.ts'
import { dateOf } from '../text/periods.ts'
import { apart, periodsOf } from '../text/periods-of.ts'

/** A sentence as far as its time goes. */
export interface Timed {
  /** Its words, without the value where that is a date: what answers says nothing of when it was so. */
  readonly words: string
  /** Of its release, ISO; null when that is undated. */
  readonly published: string | null
}

/**
 * Tells whether two sentences speak of the same time, so that values that differ
 * contradict each other and are no development.
 *
 * A sentence that names no year speaks of the year of its release. Where neither
 * names one, what is told is how things stood when it was told: the same for a
 * quarter of a year. What is said of an undated release cannot be told apart.
 *
 * @example
 * isSameTime({ words: 'It has 310 employees.', published: '2024-05-03' }, { words: 'It has 340 employees.', published: '2025-03-12' })
 * // => false
 */
export function isSameTime(one: Timed, other: Timed): boolean {
  const [a, b] = [periodsOf(one.words), periodsOf(other.words)]
  if (apart(a.quarters, b.quarters) || apart(a.months, b.months)) return false
  if (a.years.size > 0 || b.years.size > 0) return !apart(yearsOf(a.years, one), yearsOf(b.years, other))
  const [told, retold] = [dateOf(one.published ?? ''), dateOf(other.published ?? '')]
  return told === null || retold === null || Math.abs(told.getTime() - retold.getTime()) <= QUARTER
}

function yearsOf(named: ReadonlySet<string>, { published }: Timed): ReadonlySet<string> {
  return named.size > 0 || published === null ? named : new Set([published.slice(0, 4)])
}

/** Milliseconds: the longest quarter of a year. */
const QUARTER = 92 * MS_A_DAY
