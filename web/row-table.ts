import type { Answer, Citation, Statement } from './api.ts'
import { type Child, h } from './dom.ts'
import { figureButton, type OpenPlace, part } from './figure-cards.ts'

/** A statement that is a row of a table, with the header that it stands under. */
interface Row {
  readonly citation: Citation
  readonly header: Citation
}

/**
 * Sets the cited rows of a table as a table again, under its header, each cell
 * a button that opens exactly this cell. One table for each header; empty when
 * the answer quotes no rows.
 */
export function rowTables({ statements, citations }: Answer, open: OpenPlace): HTMLElement[] {
  const tables = new Map<string, Row[]>()
  for (const statement of statements) {
    const row = rowOf(statement, citations)
    if (row === null) continue
    const key = `${row.header.documentId} ${row.header.start}`
    tables.set(key, [...(tables.get(key) ?? []), row])
  }
  return [...tables.values()].map((rows) => tableOf(rows, open))
}

function rowOf({ text, citations: markers }: Statement, citations: readonly Citation[]): Row | null {
  const width = cellsOf(text).length
  const [citation, ...others] = markers.map((marker) => citations.find((one) => one.marker === marker))
  if (width < 2 || citation === undefined || citation.quote !== text) return null
  const header = others.find(
    (other) => other?.documentId === citation.documentId && cellsOf(other.quote).length === width,
  )
  return header === undefined ? null : { citation, header }
}

function tableOf(rows: readonly Row[], open: OpenPlace): HTMLElement {
  const header = rows[0]?.header
  const columns = header === undefined ? [] : cellsOf(header.quote)
  const cell = (tag: 'th' | 'td', scope: string | undefined, ...children: readonly Child[]) =>
    h(tag, { scope, dir: 'auto' }, ...children)
  return h(
    'div',
    { class: 'table row-table', role: 'region', 'aria-label': 'Cited rows of a table', tabindex: 0 },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...columns.map(({ text }) => cell('th', 'col', text)))),
      h(
        'tbody',
        {},
        ...rows.map(({ citation }) =>
          h(
            'tr',
            {},
            ...cellsOf(citation.quote).map(({ text, start, end }, column) =>
              cell(
                column === 0 ? 'th' : 'td',
                column === 0 ? 'row' : undefined,
                text === '' ? '' : figureButton(text, part(citation, start, end), open),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

function cellsOf(row: string): { text: string; start: number; end: number }[] {
  let start = 0
  return row.split(CELL_BORDER).map((text) => {
    const cell = { text, start, end: start + text.length }
    start = cell.end + CELL_BORDER.length
    return cell
  })
}

const CELL_BORDER = ' | '
