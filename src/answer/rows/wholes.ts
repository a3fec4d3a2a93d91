import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { type Grid, type GridRow, gridsOf } from '../asked/grids.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { measuresIn } from '../text/measures.ts'
import { amountsIn } from '../text/values.ts'

/**
 * The rows of a release's tables that are parts of another, each with that whole: it is marked
 * as one ("– Pumps", "of which pumps", set in), or the row over or below it adds them up.
 *
 * @example
 * // Sales | 30 | 40
 * // – Pumps | 10 | 25
 * // – Valves | 20 | 15
 * // "– Pumps" and "– Valves" => "Sales"
 */
export const wholesIn = rememberedOf((dissection: Dissection): ReadonlyMap<GridRow, GridRow> => {
  const found = new Map<GridRow, GridRow>()
  for (const { rows } of gridsOf(dissection)) {
    // What is no table or a page of one is not gone through row by row.
    if (rows.length < 3 || rows.length > MOST_ROWS || rows[0]?.isFact) continue
    addSums(rows, found)
    addMarked(rows, dissection.document.text, found)
  }
  return found
})

const MOST_ROWS = 60

/** Rows that are marked as parts, of the nearest above that is not. */
function addMarked(rows: readonly GridRow[], text: string, found: Map<GridRow, GridRow>): void {
  const insets = rows.map(({ candidate: { start } }) => start - text.lastIndexOf('\n', start - 1))
  const least = Math.min(...insets)
  let whole: GridRow | null = null
  for (const [at, row] of rows.entries()) {
    const isPart = MARKED.test(row.label) || (insets[at] ?? 0) > least
    if (!isPart) whole = row
    else if (whole !== null) found.set(row, whole)
  }
}

/** Stems of the labels of those rows that are parts of another which a question has whole. */
export function partsNamed(grid: Grid, lens: Lens): readonly string[] {
  const wholes = wholesIn(lens.dissection)
  if (wholes.size === 0) return []
  return grid.rows.flatMap((row) => {
    const label = wholes.has(row) ? termsOf(row.label.replace(MARKED, '')) : []
    return label.every((one) => lens.terms.some(({ term }) => term === one)) ? label : []
  })
}

/** Words for what a part of a whole is. */
export const PART_KIND =
  /^(?:segments?|divisions?|units?|business(?:es)?|regions?|markets?|categor(?:y|ies)|lines?|operations?|arm|area)$/u

/** "– Pumps", "of which pumps" */
const MARKED = /^(?:[-–—−•·‣>]\s?(?=\p{L})|(?:of which|thereof|o\/w|including|incl\.)[:,]?\s)/iu

/** Rows in a row that the one right over or below them adds up in every column of amounts; what has a measure of its own is none. */
function addSums(rows: readonly GridRow[], found: Map<GridRow, GridRow>): void {
  const amounts = rows.map(amountsOf)
  for (const [at, whole] of rows.entries()) {
    const isSum = SUM.test(whole.label) || measuresIn(whole.label).length > 0
    for (const step of [1, -1]) {
      const parts: number[] = []
      for (let next = at + step; parts.length < MOST_PARTS; next += step) {
        const part = rows[next]
        if (part === undefined || found.has(part) || measuresIn(part.label).length > 0) break
        parts.push(next)
        const own = parts.map((one) => amounts[one] ?? [])
        if (parts.length < 2 || !sumsTo(amounts[at] ?? [], own, isSum)) continue
        for (const one of parts) {
          const row = rows[one]
          if (row !== undefined) found.set(row, whole)
        }
        break
      }
    }
  }
}

const MOST_PARTS = 12

/** What adds others up says so. */
export const SUM = /\b(?:totals?|overall|sum|combined|altogether)\b/iu

/** The one amount of each cell; null for a cell of none or several, and for a share. */
function amountsOf({ cells, label }: GridRow): readonly (number | null)[] {
  return cells.map((cell) => {
    if (cell === null || cell.words === label || cell.words.includes('%')) return null
    const [amount, another] = amountsIn(cell.words)
    return amount === undefined || another !== undefined ? null : amount
  })
}

/** Whether amounts add others up, but for what each is rounded by; of what is called no sum or measure, more than chance may. */
function sumsTo(
  whole: readonly (number | null)[],
  parts: readonly (readonly (number | null)[])[],
  isSum: boolean,
): boolean {
  let columns = 0
  let largest = 0
  for (const [at, total] of whole.entries()) {
    const own = parts.map((part) => part[at] ?? null)
    if (total === null || own.includes(null)) continue
    const sum = own.reduce<number>((all, one) => all + (one ?? 0), 0)
    const unit = Number.isInteger(total) ? 1 : 0.1
    if (total <= 0 || Math.abs(sum - total) > (unit * parts.length) / 2) return false
    columns++
    largest = Math.max(largest, total / unit)
  }
  return columns > 0 && (isSum || (columns > 1 && largest >= LARGE))
}

const LARGE = 1000
