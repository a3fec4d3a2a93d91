interface Range {
  readonly start: number
  readonly end: number
}

/** A row of a table as it stands in its release. */
export interface RowText {
  readonly text: string
  /** The white space before it on its line: by that its columns are told. */
  readonly lead: string
}

/**
 * Parts the rows of one table into the same columns. Rows of the formats that
 * have tables hold " | " between cells; in plain text cells stand two spaces or
 * a tab apart, and what stands below each other is one column.
 *
 * Gives for each row and column the places of its words in the row's text: none
 * for an empty cell, several for a header of several lines.
 *
 * @example
 * gridOf([{ text: '2024   2025', lead: '         ' }, { text: 'Women    7.4    6.3', lead: '' }])
 * // => [[[], [{ start: 0, end: 4 }], [{ start: 7, end: 11 }]], [[{ start: 0, end: 5 }], …]]
 */
export function gridOf(rows: readonly RowText[]): Range[][][] {
  if (rows.some(({ text }) => text.includes(BORDER))) return rows.map(({ text }) => barred(text))
  const linesOfRows = rows.map(linesOf)
  const columns = byTabs(linesOfRows.flat()) ?? byPlace(linesOfRows.flat())
  return linesOfRows.map((lines) => {
    const cells = lines.flatMap((line) => line.cells)
    return columns.map((column) =>
      cells.filter((cell) => column.cells.has(cell)).map(({ start, end }) => ({ start, end })),
    )
  })
}

const BORDER = ' | '

/** Whether a text by itself is a row with several cells, and no sentence with a wide space in it. */
export function isRow(text: string): boolean {
  if (text.includes(BORDER)) return true
  if (text.includes('\n')) return false
  const cells = text.split(GAP)
  const rest = cells.slice(1)
  return (
    rest.some((cell) => /\d/.test(cell)) &&
    cells.every((cell) => cell.length <= LONGEST_CELL) &&
    !cells.slice(0, -1).some((cell) => /[.!?;,]$/.test(cell))
  )
}

/** As the reader of plain text has it. */
const LONGEST_CELL = 60

/** What stands between cells of plain text. */
const GAP = /[^\S\n]{2,}|\t/

/** Cells between bars; a row that begins or ends with a bar has an empty one there. */
function barred(text: string): Range[][] {
  const bars = [...text.matchAll(BAR)].map(({ index }) => index)
  return [...bars, text.length].map((end, at) => {
    const before = bars[at - 1]
    const start = before === undefined ? 0 : before + 1
    const cell = text.slice(start, end)
    const words = cell.trim()
    const from = start + cell.indexOf(words)
    return words === '' ? [] : [{ start: from, end: from + words.length }]
  })
}

/** A bar between cells, and none inside one: "a|b". */
const BAR = /(?<!\S)\|(?!\S)/g

/** A cell with its place in the row's text, and in columns of characters on its line. */
interface Cell extends Range {
  readonly from: number
  readonly to: number
  /** How many tabs stand before it. */
  readonly tabs: number
}

interface Line {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly text: string
}

interface Column {
  from: number
  to: number
  readonly cells: Set<Cell>
}

function linesOf({ text, lead }: RowText, row: number): Line[] {
  let start = 0
  return text.split('\n').map((words, at) => {
    const before = at === 0 ? lead : ''
    const offset = start - before.length
    start += words.length + 1
    const line = before + words
    const cells = [...line.matchAll(/\S+(?:[^\S\t\n]\S+)*/g)].map(({ 0: cell, index }) => ({
      start: offset + index,
      end: offset + index + cell.length,
      from: widthOf(line.slice(0, index)),
      to: widthOf(line.slice(0, index + cell.length)),
      tabs: line.slice(0, index).split('\t').length - 1,
    }))
    return { row, cells, text: line }
  })
}

/** Characters up to the end of a text, with a tab stop at every eighth. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character === '\t' ? 8 - (width % 8) : 1
  return width
}

/** Columns parted by one tab each, so that two tabs leave one empty; null where lines differ in their tabs. */
function byTabs(lines: readonly Line[]): Column[] | null {
  const counts = new Set(lines.map(({ text }) => text.split('\t').length))
  if (counts.size !== 1 || counts.has(1)) return null
  const all = lines.flatMap(({ cells }) => cells)
  const columns = new Map<number, Set<Cell>>()
  for (const cell of all) columns.set(cell.tabs, (columns.get(cell.tabs) ?? new Set()).add(cell))
  return [...columns].sort(([a], [b]) => a - b).map(([from, cells]) => ({ from, to: from, cells }))
}

/** Columns by what stands below each other. The rows with most cells make them; all others find theirs. */
function byPlace(lines: readonly Line[]): Column[] {
  const most = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const full = lines.filter(({ cells }) => cells.length === most)
  const body = full.filter(({ row }) => row > 0)
  const making = new Set(body.length > 0 ? body : full)
  const columns = Array.from({ length: most }, (): Column => ({ from: 0, to: 0, cells: new Set() }))
  for (const { cells } of making) for (const [at, cell] of cells.entries()) put(columns[at], cell)
  for (const line of lines) if (!making.has(line)) settle(columns, line.cells)
  return columns
}

function put(column: Column | undefined, cell: Cell): void {
  if (column === undefined) return
  column.from = column.cells.size === 0 ? cell.from : Math.min(column.from, cell.from)
  column.to = Math.max(column.to, cell.to)
  column.cells.add(cell)
}

function settle(columns: Column[], cells: readonly Cell[]): void {
  const [first] = cells
  const [label] = columns
  if (first === undefined || label === undefined) return
  const lacksLabel = gap(label, first) > NEAR
  const missing = columns.length - cells.length
  // Most headers name all columns, or all but that of the labels, wherever their words stand above the figures.
  if (missing === (lacksLabel ? 1 : 0)) {
    for (const [at, cell] of cells.entries()) put(columns[at + missing], cell)
    return
  }
  let next = 0
  for (const [at, cell] of cells.entries()) {
    const last = columns.length - (cells.length - at)
    const open = columns.slice(next, Math.max(next, last) + 1)
    const [nearest] = open.sort((a, b) => gap(a, cell) - gap(b, cell))
    if (nearest === undefined || (missing <= 0 && gap(nearest, cell) > NEAR)) {
      const own: Column = { from: cell.from, to: cell.to, cells: new Set([cell]) }
      const behind = columns.findIndex((column, index) => index >= next && column.from > cell.from)
      columns.splice(behind === -1 ? columns.length : behind, 0, own)
      next = columns.indexOf(own) + 1
    } else {
      put(nearest, cell)
      next = columns.indexOf(nearest) + 1
    }
  }
}

/** Characters between a column and a cell; below zero by as many as they have above each other. */
function gap(column: Column, { from, to }: Cell): number {
  return Math.max(column.from, from) - Math.min(column.to, to)
}

/** Words that are set to the other side of their column still belong to it. */
const NEAR = 3
