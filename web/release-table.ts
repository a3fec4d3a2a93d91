import type { Document } from './api.ts'
import { h } from './dom.ts'
import type { Words } from './inline.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Sets the rows of one table. Cells are parted by " | " and the header row
 * stands first; figures are set flush right, so that they can be compared, and
 * a wide table scrolls by itself, also by keyboard.
 */
export function tableView(
  { text }: Pick<Document, 'text'>,
  blocks: readonly Range[],
  words: Words,
  name: string,
): HTMLElement {
  const rows = blocks.map((block) => cells(text, block))
  const [header, ...rest] = rows
  const body = rest.length > 0 ? rest : rows
  const isFigures = (column: number) =>
    body.every((ranges) => ranges[column] === undefined || isFigure(text, ranges[column]))
  // Where the first column names what the others count, its cells are the names of their rows.
  const hasNames = rest.length > 0 && !isFigures(0) && body.every((ranges) => ranges.length > 1)
  const row = (ranges: readonly Range[], isHeader: boolean) =>
    h(
      'tr',
      {},
      ...ranges.map((range, column) => {
        const isName = !isHeader && hasNames && column === 0
        return h(
          isHeader || isName ? 'th' : 'td',
          {
            dir: 'auto',
            scope: isHeader ? 'col' : isName ? 'row' : undefined,
            class: isFigures(column) ? 'figure' : undefined,
          },
          ...words.of(range),
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
      h('tbody', {}, ...body.map((ranges) => row(ranges, false))),
    ),
  )
}

function cells(text: string, row: Range): Range[] {
  let start = row.start
  return text
    .slice(row.start, row.end)
    .split(CELL_BORDER)
    .map((cell) => {
      const range = { start, end: start + cell.length }
      start = range.end + CELL_BORDER.length
      return range
    })
}

const CELL_BORDER = ' | '

function isFigure(text: string, { start, end }: Range): boolean {
  if (end - start > LONGEST_FIGURE) return false
  return /^[\s(+−–-]*[$€£¥]?\s?\d[\d.,\s]*\s?(?:%|[\p{L}€]{1,8}\.?)?\)?$/u.test(text.slice(start, end))
}

const LONGEST_FIGURE = 24
