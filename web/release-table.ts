import type { Document } from './api.ts'
import { h } from './dom.ts'
import type { Words } from './inline.ts'
import { gridOf } from './table-cells.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Sets the rows of one table, whose header row stands first; figures are set
 * flush right, so that they can be compared, and a wide table scrolls by itself,
 * also by keyboard.
 */
export function tableView(
  { text }: Pick<Document, 'text'>,
  blocks: readonly Range[],
  words: Words,
  name: string,
): HTMLElement {
  const grid = gridOf(
    blocks.map(({ start, end }) => ({ text: text.slice(start, end), lead: leadOf(text, start) })),
  )
  const rows = blocks.map(({ start: at }, row) =>
    (grid[row] ?? []).map((cell) => cell.map(({ start, end }) => ({ start: at + start, end: at + end }))),
  )
  const [header, ...rest] = rows
  const body = rest.length > 0 ? rest : rows
  const isFigures = (column: number) =>
    body.every((cells) => (cells[column] ?? []).every(({ start, end }) => isFigure(text.slice(start, end))))
  // Where the first column names what the others count, its cells are the names of their rows.
  const hasNames = rest.length > 0 && !isFigures(0) && body.every((cells) => cells.length > 1)
  const row = (cells: readonly (readonly Range[])[], isHeader: boolean) =>
    h(
      'tr',
      {},
      ...cells.map((cell, column) => {
        const isName = !isHeader && hasNames && column === 0
        return h(
          isHeader || isName ? 'th' : 'td',
          {
            dir: 'auto',
            scope: isHeader ? 'col' : isName ? 'row' : undefined,
            class: isFigures(column) ? 'figure' : undefined,
          },
          ...cell.flatMap((range, line) => [line > 0 && ' ', ...words.of(range)]),
        )
      }),
    )
  return h(
    'div',
    { class: 'table', role: 'region', 'aria-label': name, tabindex: 0 },
    h(
      'table',
      {},
      header !== undefined && rest.length > 0 && h('thead', {}, row(header, true)),
      h('tbody', {}, ...body.map((cells) => row(cells, false))),
    ),
  )
}

/** The white space between a row and the start of its line. */
function leadOf(text: string, start: number): string {
  return /[^\S\n]*$/.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0] ?? ''
}

/** Nobody sets a table further in; what is longer is not looked through. */
const LONGEST_LEAD = 400

/** Whether a cell is a figure, with its sign and unit: "$98.2", "(13)%", "4.5 m". */
export function isFigure(cell: string): boolean {
  if (cell.length > LONGEST_FIGURE) return false
  return /^[\s(+−–-]*[$€£¥]?\s?\d[\d.,\s]*\s?(?:%|[\p{L}€]{1,8}\.?)?\)?%?$/u.test(cell)
}

const LONGEST_FIGURE = 24
