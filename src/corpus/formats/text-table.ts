import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { LIST_SIGNS } from './list-mark.ts'
import { isRule } from './rule.ts'

interface Cell {
  readonly words: string
  /** Columns, from 0, in which it begins and ends. */
  readonly from: number
  readonly to: number
}

/** A line of a table, with what it is made of. */
interface Row extends Span {
  /** Its place among the lines, rules counted. */
  readonly place: number
  readonly cells: readonly Cell[]
  /** What its cells are parted by. */
  readonly by: 'bar' | 'tab' | 'spaces'
}

/**
 * Finds tables that are set with spaces, tabs or bars between their cells, as results and
 * statistics are in plain text: three lines or more below each other that are all in columns
 * (two spaces apart, and then they begin or end below each other; a tab or a bar apart), most with
 * figures behind their first. Prose with two spaces after its full stops,
 * lists and contacts set in columns are none. Of words alone it is one where all lines have
 * as many columns and the first names them. A rule between two rows, as under the
 * names of the columns or over a total, is no row and parts nothing.
 *
 * Lines before the first with figures name the columns; lines at the top whose
 * figures are years, quarters or dates only name them too. A label with a colon
 * has its value beside it: a sheet of facts has no columns to name.
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
  const rows = lines.flatMap((line, place): Row[] => {
    const words = textAt(text, line)
    if (isRule(words)) return []
    const by = words.includes(' | ') ? 'bar' : words.includes('\t') ? 'tab' : 'spaces'
    const cells = words.length > LONGEST_ROW ? [] : cellsOf(words, by === 'bar' ? BARRED : SPACED)
    return [{ ...line, place, cells, by }]
  })
  let from = 0
  while (from < rows.length) {
    let to = from
    while (to < rows.length && isInColumns(rows[to])) to++
    const run = rows.slice(from, to)
    if (isTable(run)) {
      const header = headerLines(run)
      for (const [at, { place }] of run.entries()) found.set(place, at < header)
    }
    from = Math.max(to, from + 1)
  }
  return found
}

/** Characters; a line of many megabytes is more than an expression can take as one cell. */
const LONGEST_ROW = 10_000

function cellsOf(line: string, cell: RegExp): Cell[] {
  return [...line.matchAll(cell)].map(({ index, 0: words }) => ({
    words,
    from: index,
    to: index + words.length,
  }))
}

/** Words with one space between them at most, and words without a bar. */
const SPACED = /[^\s](?:[^\S\t]?[^\s])*/gu
const BARRED = /[^\s|](?:[^|]*[^\s|])?/gu

function isInColumns(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.cells.length > 1 &&
    !LIST_MARK.test(row.cells[0]?.words ?? '') &&
    row.cells.every(({ words }) => words.length <= LONGEST_CELL && !ENDS_SENTENCE.test(words))
  )
}

/** What is longer is running text with a wide space in it. */
const LONGEST_CELL = 60

const LIST_MARK = new RegExp(`^(?:[-*o${LIST_SIGNS}]|\\(?\\d{1,2}[.)])$`, 'u')
const ENDS_SENTENCE = /\p{L}{3}[.!?]["”’)]*$/u

const FEWEST_ROWS = 3

function isTable(run: readonly Row[]): boolean {
  if (run.length < FEWEST_ROWS) return false
  if (isOfWords(run)) return true
  const first = run.findIndex(hasFigures)
  if (first === -1) return false
  // What names the columns has none: "Ticket   Single   Return".
  const body = run.slice(Math.min(first, MOST_HEADERS))
  const withFigures = body.filter(hasFigures)
  return (
    withFigures.length > 1 &&
    withFigures.length * 3 >= body.length * 2 &&
    !run.some(({ cells }) => cells.some(isReachable)) &&
    (run.every(({ by }) => by === 'bar') || run.every(({ by }) => by === 'tab') || isAligned(run))
  )
}

/**
 * Whether lines are a table of words: all have as many cells, three or more, that begin below
 * each other, and the first names the columns: "Date   Hall   Soloist".
 */
function isOfWords(run: readonly Row[]): boolean {
  const [header, ...body] = run
  const count = header?.cells.length ?? 0
  if (header === undefined || count < FEWEST_COLUMNS || body.length + 1 < FEWEST_ROWS) return false
  return (
    header.cells.every(({ words }) => NAMES_COLUMN.test(words) && !OF_CONTACTS.test(words)) &&
    body.every(
      ({ cells, by }) =>
        cells.length === count &&
        by === header.by &&
        cells.every(
          (cell, at) =>
            (by === 'bar' || cell.from === header.cells[at]?.from) && !isReachable(cell, at, cells),
        ),
    )
  )
}

const FEWEST_COLUMNS = 3

/** One to three words without a figure, the first with a capital. */
const NAMES_COLUMN = /^\p{Lu}[\p{L}’'/-]*(?: [\p{L}’'/()-]+){0,2}$/u

const OF_CONTACTS =
  /\b(?:contacts?|media|press|investors?|enquir\p{L}+|inquir\p{L}+|relations|phone|e-?mail|tel)\b/iu

function hasFigures({ cells }: Row): boolean {
  return cells.slice(1).some(({ words }) => /\d/u.test(words.replace(FOOTNOTE, '')))
}

/** The mark of a footnote behind words: "High season (1)". */
const FOOTNOTE = /(?<=\p{L}\s?)(?:\(\d{1,2}\)|\[\d{1,2}\])$/u

/** Most cells behind the first begin or end where one of a neighbouring line does. */
function isAligned(run: readonly Row[]): boolean {
  let cells = 0
  let aligned = 0
  for (const [at, row] of run.entries()) {
    const beside = [...(run[at - 1]?.cells ?? []), ...(run[at + 1]?.cells ?? [])]
    for (const cell of row.cells.slice(1)) {
      cells++
      if (
        beside.some(({ from, to }) => Math.abs(from - cell.from) <= SLACK || Math.abs(to - cell.to) <= SLACK)
      )
        aligned++
    }
  }
  return aligned >= cells * MOST
}

/** A bracket or a per cent sign may stand out. */
const SLACK = 1
const MOST = 0.75

/** Two columns of a contact block are no table; "+4.0%" is a change, and no number to call; and support may be by email. */
function isReachable({ words }: Cell, at: number, cells: readonly Cell[]): boolean {
  if (REACHABLE.test(words)) return true
  const isWay = at > 0 && WAY.test(words) && !/(?:\d\D{0,2}){7}/u.test(cells[at + 1]?.words ?? '')
  return LABEL.test(words) && !isWay
}

const REACHABLE =
  /@|\bwww\.|https?:|\+\d{1,3}[\s(.-](?:[\s().-]*\d){7}|\(\d{3}\)\s?\d{3}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|^0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}$/iu
const LABEL = /^(?:phone|tel|mobile|cell|fax|e-?mail|contact)\b/iu

/** How one is helped, as the value of a column. */
const WAY = /^(?:phone|telephone|e-?mail)$/iu

function headerLines(run: readonly Row[]): number {
  if (run[0]?.cells[0]?.words.endsWith(':')) return 0
  if (isOfWords(run)) return 1
  const first = Math.min(run.findIndex(hasFigures), MOST_HEADERS)
  let header = first
  while (header < run.length && namesTimes(run, header)) header++
  const lines = header < run.length ? header : first
  return lines === 0 && namesThings(run) ? 1 : lines
}

/**
 * Whether the cells of the first line are words, with a figure among them in some ("Lantern 3",
 * "Cases per 1,000"), and those below them mostly figures.
 */
function namesThings(run: readonly Row[]): boolean {
  const [header, ...body] = run
  const values = body.flatMap(({ cells }) => cells.slice(1))
  const widest = Math.max(...run.map(({ cells }) => cells.length))
  const labels = Math.min(...body.map(({ cells }) => cells[0]?.from ?? 0))
  const isOver = (header?.cells[0]?.from ?? 0) > labels
  const named = header?.cells.slice(isOver ? 0 : 1) ?? []
  return (
    named.length === widest - 1 &&
    named.every(({ words }) => NAMES_THING.test(words)) &&
    values.filter(({ words }) => VALUE.test(words)).length >= values.length * MOST
  )
}

/** "0–100 km/h" is what is measured. */
const NAMES_THING = /^(?:\p{L}|0 ?(?:[-–—]|to) ?\d{2,3} ?\p{L})[^:]*$/u
const VALUE = /^[^\p{L}]*(?:\d|[–—-]$|(?:nil|none|n\/a)$)/iu

/** Whether a line at the top has no figures but times, over the columns ("2024   2025") or behind a label. */
function namesTimes(run: readonly Row[], at: number): boolean {
  const cells = run[at]?.cells ?? []
  const widest = Math.max(...run.map((row) => row.cells.length))
  const labels = Math.min(...run.map((row) => row.cells[0]?.from ?? 0))
  const isOver = cells.length < widest && (cells[0]?.from ?? 0) > labels
  const named = isOver ? cells : cells.slice(1)
  const isLabelled = cells.length === widest && (at === 0 || UNIT.test(cells[0]?.words ?? ''))
  return (
    (isOver || isLabelled) &&
    named.some(({ words }) => TIME.test(words)) &&
    named.every(({ words }) => !/\d/u.test(words.replace(FOOTNOTE, '')) || TIME.test(words))
  )
}

/** "(in thousands)", "$ million" */
const UNIT = /^\(|[$€£]|\b(?:thousands?|millions?|billions?)\b/u

/** Beyond two lines it is a table of words. */
const MOST_HEADERS = 2

const TIME =
  /\b(?:19|20)\d\d\b|\b[QH][1-4]\b|\bFY ?\d\d\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u
