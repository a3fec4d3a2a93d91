import type { Span } from '../../model.ts'

/** A line of a table, with what it is made of. */
interface Row extends Span {
  readonly cells: readonly string[]
}

/**
 * Finds tables that are set with spaces or tabs, as results and statistics are
 * in plain text: three lines or more below each other that are all in columns
 * (two spaces or a tab apart), most with figures behind their first column.
 *
 * Lines before the first with figures name the columns; a first line whose
 * figures are years, quarters or dates only names them too.
 *
 * @param lines of one paragraph, in order.
 * @returns the lines that are rows of a table, by their place, and whether each is the header.
 *
 * @example
 * textTable('            2024   2025\nWomen        7.4    6.3\nMen          6.5    5.9', lines)
 * // => Map { 0 => true, 1 => false, 2 => false }
 */
export function textTable(text: string, lines: readonly Span[]): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>()
  const rows = lines.map((line): Row => ({ ...line, cells: cellsOf(text.slice(line.start, line.end)) }))
  let from = 0
  while (from < rows.length) {
    let to = from
    while (to < rows.length && isInColumns(rows[to])) to++
    const run = rows.slice(from, to)
    if (isTable(run)) {
      const header = headerLines(run)
      for (const at of run.keys()) found.set(from + at, at < header)
    }
    from = Math.max(to, from + 1)
  }
  return found
}

function cellsOf(line: string): string[] {
  return line.trim().split(/\s{2,}|\t+/u)
}

function isInColumns(row: Row | undefined): boolean {
  return row !== undefined && row.cells.length > 1 && row.cells.every((cell) => cell.length <= LONGEST_CELL)
}

/** What is longer is running text with a wide space in it. */
const LONGEST_CELL = 60

const FEWEST_ROWS = 3

function isTable(run: readonly Row[]): boolean {
  if (run.length < FEWEST_ROWS) return false
  const withFigures = run.filter(({ cells }) => cells.slice(1).some((cell) => /\d/u.test(cell)))
  return withFigures.length * 3 >= run.length * 2 && !run.some(({ cells }) => cells.some(isReachable))
}

/** Two columns of a contact block are no table. */
function isReachable(cell: string): boolean {
  return /@|\bwww\.|https?:/iu.test(cell)
}

function headerLines(run: readonly Row[]): number {
  const first = run.findIndex(({ cells }) => cells.slice(1).some((cell) => /\d/u.test(cell)))
  if (first > 0) return Math.min(first, MOST_HEADERS)
  const opening = run[0]
  const widest = Math.max(...run.map(({ cells }) => cells.length))
  // A line that names the columns has none of its own ("2024   2025"), or no figure but a time in any.
  const lacksLabel = opening !== undefined && opening.cells.length < widest
  const named = opening?.cells.slice(lacksLabel ? 0 : 1).every((cell) => !/\d/u.test(cell) || TIME.test(cell))
  return named === true ? 1 : 0
}

/** Beyond two lines it is a table of words. */
const MOST_HEADERS = 2

const TIME =
  /\b(?:19|20)\d\d\b|\b[QH][1-4]\b|\bFY ?\d\d\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d/u
