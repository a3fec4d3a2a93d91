import { addBlock, addTable, type Page } from './page.ts'
import type { Join } from './pdf-hyphens.ts'
import type { Line } from './pdf-lines.ts'

/** Where each page begins, counted from the start of the first block that was written. */
export type Starts = readonly { readonly page: number; readonly start: number }[]

/**
 * Writes a table that stands in columns without tags. A row is never parted by
 * the end of a page.
 */
export function addRows(page: Page, group: readonly Line[]): Starts {
  addTable(
    page,
    group.map(({ cells }) => cells.map(({ words }) => words)),
  )
  return [{ page: group[0]?.page ?? 0, start: 0 }]
}

/**
 * Writes a table whose lines have the tags of its cells, a row by its number:
 * one that is parted by the end of a page is one row, and a header that a page
 * repeats is left out. A table with a cell longer than any of data lays out the
 * page: its cells are paragraphs.
 */
export function addCells(page: Page, group: readonly Line[], join: Join): Starts {
  const rows = rowsOf(group, join)
  const first = page.blocks.length
  const isLayout = rows.some(({ cells }) => cells.some((words) => words.length > LONGEST_CELL))
  if (isLayout) for (const { cells } of rows) for (const words of cells) addBlock(page, 'paragraph', words)
  else
    addTable(
      page,
      rows.map(({ cells }) => cells),
    )
  const start = page.blocks[first]?.start ?? 0
  if (isLayout) return [{ page: group[0]?.page ?? 0, start: 0 }]
  return rows.map((row, index) => ({
    page: row.page,
    start: (page.blocks[first + index]?.start ?? start) - start,
  }))
}

/** As in HTML: a longer cell is a column of the page. */
const LONGEST_CELL = 500

interface Row {
  readonly page: number
  readonly cells: string[]
}

function rowsOf(group: readonly Line[], join: Join): Row[] {
  const rows = new Map<number, Row>()
  let last = 0
  for (const { tag, words, page } of group) {
    const { row: number = last, column = 0, of = 1 } = tag?.cell ?? {}
    const row = rows.get(number) ?? { page, cells: new Array<string>(of).fill('') }
    if (number < last && page !== row.page && row.cells[column]?.includes(words) === true) continue
    rows.set(number, row)
    row.cells[column] = join(row.cells[column] ?? '', words)
    last = Math.max(last, number)
  }
  return [...rows.values()]
}
