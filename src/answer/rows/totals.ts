import { TOTAL } from './compared-cells.ts'
import type { Reading } from './row-readings.ts'
import { SUM } from './wholes.ts'

/**
 * Leaves out rows that are parts of the total that is asked for: of rows that the question has
 * no word of, those are left that add the others up. None are where no row does.
 *
 * @example
 * // "What is the total catch?", of the rows "Herring | 40", "Cod | 12" under "Catch" => []
 */
export function withoutParts(rows: readonly Reading[]): readonly Reading[] {
  const sums = rows.filter(({ row }) => addsUp(row.label))
  return sums.length > 0 ? sums : rows.filter((one) => !isPart(one))
}

/** Whether a row is one of several that only their columns or headings have to do with the question, and none of these speaks of a total. */
export function isPart({ row, own, grid, columns }: Reading): boolean {
  const heads = [grid.over, ...columns.map((at) => grid.columns[at] ?? '')]
  return (
    own.length === 0 &&
    !row.isFact &&
    grid.rows.length > 1 &&
    !addsUp(row.label) &&
    !heads.some((words) => SUM.test(words))
  )
}

/** Whether a row is called what adds others up. */
export function addsUp(label: string): boolean {
  return TOTAL.test(label) && !PARTLY.test(label)
}

/** Rows that take no part in a comparison, and add nothing up. */
const PARTLY = /^(?:of which|eliminations?|other)\b/iu
