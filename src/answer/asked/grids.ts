import type { Block, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { type Cell, cellsOf } from './cells.ts'

/** A row of a table with its cells, in the order of the columns; null where a column is empty. */
export interface GridRow {
  readonly candidate: Candidate
  readonly cells: readonly (Cell | null)[]
  /** A line of a sheet of facts, and no row of a table or entry of a timetable. */
  readonly isFact: boolean
  /** What the row is of: its first cell with words, or what stands before the colon of a fact. */
  readonly label: string
}

/** A table, or the facts of a sheet ("Water depth: 28 metres") that stand under one heading. */
export interface Grid {
  /** What heads each column, the first included; empty for facts, and for rows without a header. */
  readonly columns: readonly string[]
  /** What leads it in and the headings over it, the nearest first. */
  readonly over: string
  readonly rows: readonly GridRow[]
}

/** The tables and sheets of facts of a release, read once. */
export const gridsOf = rememberedOf((dissection: Dissection): readonly Grid[] => {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of dissection.candidates) {
    if (dissection.headers.has(candidate.block)) continue
    if (candidate.kind !== 'row' && !isFact(candidate)) continue
    const key = `${candidate.kind} ${candidate.block.lead}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else group.push(candidate)
  }
  return [...groups.values()].map((rows) => gridOf(dissection.document, rows))
})

/** Whether a word is what all rows of a table are called, by the head of its first column: "trade" says nothing of "Other trades". */
export function isOfAllRows(term: string, { columns }: Grid): boolean {
  return termsOf(columns[0] ?? '').includes(term)
}

/** "Water depth: 28 to 37 metres": a label and few words behind its colon; or an hour and what takes place. */
function isFact({ kind, text }: Candidate): boolean {
  const label = FACT.exec(text)
  if (kind !== 'item') return false
  return ENTRY.test(text) || (label !== null && !/[.!?]\s+\p{Lu}/u.test(text))
}

/** "10:30  Talk by Ada Berg" */
const ENTRY = /^\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b).{3,100}$/iu

const FACT = /^([\p{L}\d][^.!?:;|\n]{0,60}):\s+\S.{0,40}$/u

function gridOf(document: Document, rows: readonly Candidate[]): Grid {
  const lead = rows[0]?.block.lead ?? null
  const first = lead === null ? undefined : document.blocks[lead]
  const header = first?.kind === 'table-row' ? first : null
  const headings = headingsOver(document, header === null ? (first ?? null) : above(document, header))
  const over = [header === null ? '' : leadIn(document, header), headings]
    .filter((one) => one !== '')
    .join('\n')
  if (rows[0]?.kind === 'item' || header === null)
    return { columns: [], over, rows: rows.map((row) => rowOf(row, cellsOf(row.text))) }
  const inBars = textAt(document.text, header).includes('|')
  const table = inBars ? barred(document, header, rows) : tabbed(document, header, rows)
  return { over, ...(table ?? spaced(document, header, rows)) }
}

/** The paragraph right before a table that leads it in: "Fares in pounds, one way:"; empty for none. */
function leadIn({ blocks, text }: Document, header: Block): string {
  const before = blocks[blocks.indexOf(header) - 1]
  const words = before?.kind === 'paragraph' ? textAt(text, before).trim() : ''
  return words.length <= LONGEST_LEAD_IN && words.endsWith(':') ? words : ''
}

/** Characters; a line, and no paragraph that ends with one. */
const LONGEST_LEAD_IN = 160

function above({ blocks }: Document, { lead }: Block): Block | null {
  return lead === null ? null : (blocks[lead] ?? null)
}

function headingsOver(document: Document, nearest: Block | null): string {
  const words: string[] = []
  const seen = new Set<Block>()
  for (let block = nearest; block !== null && !seen.has(block); block = above(document, block)) {
    seen.add(block)
    words.push(textAt(document.text, block))
  }
  return words.join('\n')
}

type Table = Pick<Grid, 'columns' | 'rows'>

/** Cells between bars: each stands under the head of its place. */
function barred({ text }: Document, header: Block, rows: readonly Candidate[]): Table {
  const columns = cellsOf(textAt(text, header)).map(({ words }) => words)
  return {
    columns,
    rows: rows.map((row) => {
      const cells = cellsOf(row.text)
      // A row with other cells than the header has columns has them elsewhere.
      return rowOf(row, cells.length > columns.length ? [] : cells)
    }),
  }
}

/**
 * Cells with a tab between them: each stands under the head of its place, since a tab tells no column
 * of letters. Null for what is not set so throughout.
 */
function tabbed({ text }: Document, header: Block, rows: readonly Candidate[]): Table | null {
  const head = textAt(text, header)
  if (!isTabbed(head) || !rows.every((row) => isTabbed(row.text))) return null
  const heads = cellsOf(head).map(({ words }) => words)
  const [first = 0, ...others] = rows.map((row) => cellsOf(row.text).length)
  if (others.some((count) => count !== first)) return null
  // The labels of the rows may stand under no head.
  const columns = heads.length === first - 1 ? ['', ...heads] : heads
  if (columns.length !== first) return null
  return { columns, rows: rows.map((row) => rowOf(row, cellsOf(row.text))) }
}

function isTabbed(line: string): boolean {
  return line.includes('\t') && !/\n|\t\s|\s\t| {2}/u.test(line)
}

/** A cell of a line that is set with spaces, by the columns of letters in which it begins and ends. */
interface Placed {
  readonly words: string
  readonly from: number
  readonly to: number
}

/** Cells set with spaces: each stands where the widest row has one, and under the head that is nearest. */
function spaced({ text }: Document, header: Block, rows: readonly Candidate[]): Table {
  const lines = rows.map((row) => placed(text, row.start, row.text))
  const widest = Math.max(...lines.map((line) => line.length))
  const whole = lines.filter((line) => line.length === widest)
  const columns = Array.from({ length: widest }, (_, at) => ({
    from: Math.min(...whole.map((line) => line[at]?.from ?? 0)),
    to: Math.max(...whole.map((line) => line[at]?.to ?? 0)),
  }))
  const heads = columns.map((): string[] => [])
  let start = header.start
  for (const line of textAt(text, header).split('\n')) {
    const cells = placed(text, start, line)
    start += line.length + 1
    for (const [at, column] of columns.entries()) {
      const head =
        at === 0 ? cells.find((cell) => overlaps(cell, column)) : nearest(cells, column, columns[0])
      if (head !== undefined) heads[at]?.push(head.words)
    }
  }
  return {
    columns: heads.map((words) => words.join(' ')),
    rows: rows.map((row, nth) => {
      const line = lines[nth] ?? []
      const own = cellsOf(row.text)
      const cells = columns.map((column, at) => {
        const place = line.length === widest ? at : line.findIndex((cell) => overlaps(cell, column))
        return own[place] ?? null
      })
      return rowOf(row, cells)
    }),
  }
}

function placed(text: string, start: number, line: string): Placed[] {
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  return cellsOf(line)
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, start: from, end: to }) => ({ words: words.trim(), from: indent + from, to: indent + to }))
}

function overlaps(one: Pick<Placed, 'from' | 'to'>, other: Pick<Placed, 'from' | 'to'>): boolean {
  return one.from < other.to && other.from < one.to
}

/** One head may stand over several columns: "Three months ended" over two years. */
function nearest(
  heads: readonly Placed[],
  column: Pick<Placed, 'from' | 'to'>,
  labels: Pick<Placed, 'from' | 'to'> | undefined,
): Placed | undefined {
  const away = ({ from, to }: Placed): number => Math.abs(from + to - column.from - column.to)
  return heads
    .filter((head) => labels === undefined || !overlaps(head, labels))
    .sort((one, other) => away(one) - away(other))[0]
}

function rowOf(candidate: Candidate, cells: readonly (Cell | null)[]): GridRow {
  const isEntry = candidate.kind === 'item' && ENTRY.test(candidate.text)
  const fact =
    candidate.kind !== 'item' ? undefined : isEntry ? candidate.text : FACT.exec(candidate.text)?.[1]
  const worded = cells.find((cell) => cell !== null && WORDED.test(cell.words) && !HOUR.test(cell.words))
  return {
    candidate,
    cells,
    isFact: candidate.kind === 'item' && !isEntry,
    label: (fact ?? worded?.words ?? '').replace(/:$/u, ''),
  }
}

/** Words, or a code: "T10". */
const WORDED = /\p{L}{2}|^\p{Lu}-?\d/u
const HOUR = /^\d{1,2}[:.]\d\d\b/u
