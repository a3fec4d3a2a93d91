import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { type Periods, periodsOf } from '../text/periods-of.ts'
import { headsOver } from './cells.ts'

/**
 * Whether a row of a table stands under columns of other periods than the one asked
 * about: "H1 2024" under "Q2 2025 | Q2 2024 | H1 2025", and 2024 as a whole too.
 * Columns without periods say nothing.
 */
export function underOtherColumns(question: string, candidate: Candidate, { document }: Dissection): boolean {
  const asked = periodsOf(question)
  if (asked.years.size === 0 && asked.quarters.size === 0) return false
  const columns = headsOver(document, candidate)
    .map(({ words }) => periodsOf(words))
    .filter(({ years, quarters }) => years.size + quarters.size > 0)
  const isWhole = !PART.test(question)
  return columns.length > 0 && !columns.some((column) => isOf(column, asked, isWhole))
}

/** "The same quarter of 2024" */
const PART = /\b(?:quarter|half|months?|period)\b/iu

/** A column without a quarter may be of one that is told elsewhere; one of a quarter is not of the year. */
export function isOf(column: Periods, asked: Periods, isWhole: boolean): boolean {
  const hasYear = column.years.size === 0 || [...asked.years].every((year) => column.years.has(year))
  const hasQuarter =
    asked.quarters.size === 0
      ? column.quarters.size === 0 || asked.years.size === 0 || !isWhole
      : column.quarters.size === 0 || [...asked.quarters].some((quarter) => column.quarters.has(quarter))
  return hasYear && hasQuarter
}
