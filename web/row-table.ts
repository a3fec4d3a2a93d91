import type { Answer, Citation, Note, Statement } from './api.ts'
import { type Child, h } from './dom.ts'
import { figureButton, type OpenPlace, part } from './figure-cards.ts'
import { isFigure } from './release-table.ts'
import { gridOf, isRow, type RowText } from './table-cells.ts'

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

/** Whether a note only names the columns of a table that is set below with its header. */
export function isInTable(note: Note, { statements, citations }: Answer): boolean {
  return (
    isColumnNote(note) &&
    note.citations.every((marker) =>
      statements.some((statement) => rowOf(statement, citations)?.header.marker === marker),
    )
  )
}

/** Whether a note names the columns of a table. */
export function isColumnNote({ text }: Note): boolean {
  return text.startsWith('Columns of the table: ')
}

function rowOf({ text, citations: markers }: Statement, citations: readonly Citation[]): Row | null {
  const [citation, ...others] = markers.map((marker) => citations.find((one) => one.marker === marker))
  if (!isRow(text) || citation === undefined || citation.quote !== text) return null
  const header = others.find(
    (other) =>
      other?.documentId === citation.documentId &&
      other.end <= citation.start &&
      text.includes(' | ') === other.quote.includes(' | '),
  )
  if (header === undefined) return null
  const [columns, cells] = gridOf([header, citation].map(rowText))
  return columns?.length === cells?.length ? { citation, header } : null
}

function tableOf(rows: readonly Row[], open: OpenPlace): HTMLElement {
  const [first] = rows
  const citations = first === undefined ? [] : [first.header, ...rows.map(({ citation }) => citation)]
  const [columns = [], ...body] = gridOf(citations.map(rowText))
  const isFigures = (column: number) =>
    rows.every(({ citation: { quote } }, row) =>
      (body[row]?.[column] ?? []).every(({ start, end }) => isFigure(quote.slice(start, end))),
    )
  const cell = (column: number, scope: 'col' | 'row' | undefined, ...children: readonly Child[]) =>
    h(
      scope === undefined ? 'td' : 'th',
      { scope, dir: 'auto', class: isFigures(column) ? 'figure' : undefined },
      ...children,
    )
  const name = (column: readonly { start: number; end: number }[]) =>
    column.map(({ start, end }) => first?.header.quote.slice(start, end)).join(' ')
  return h(
    'div',
    { class: 'table row-table', role: 'region', 'aria-label': 'Cited rows of a table', tabindex: 0 },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...columns.map((ranges, column) => cell(column, 'col', name(ranges))))),
      h(
        'tbody',
        {},
        ...rows.map(({ citation }, row) =>
          h(
            'tr',
            {},
            ...(body[row] ?? []).map((ranges, column) =>
              cell(
                column,
                column === 0 ? 'row' : undefined,
                ...ranges
                  .filter(({ start, end }) => start < end)
                  .map(({ start, end }) =>
                    figureButton(citation.quote.slice(start, end), part(citation, start, end), open),
                  ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Of a header set further in than a citation shows, it is known that it stands further in. */
function rowText({ quote, prefix }: Citation): RowText {
  return { text: quote, lead: /[^\S\n]*$/.exec(prefix)?.[0] ?? '' }
}
