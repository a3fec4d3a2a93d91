import { OPEN } from './another-thing.ts'
import { widthOfFirst } from './pdf-breaks.ts'
import type { Line } from './pdf-lines.ts'
import type { Column, Measure } from './pdf-measure.ts'
import type { Cell } from './pdf-tags.ts'

/**
 * Parts lines into groups, each of which makes one block, or one table.
 *
 * Lines of one tag stay together. Without tags a paragraph ends at a gap of
 * more than 1.4 times the usual one, at a first line that is indented, at a
 * change of size, and after a short line that ends a sentence. One that runs
 * over the end of a page goes on, with tags or without.
 */
export function groups(lines: readonly Line[], usual: Measure): Line[][] {
  const found: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (isRepeatedHeader(line, found.at(-1), next)) continue
    const group = found.at(-1)
    const before = group?.at(-1)
    if (group === undefined || before === undefined) found.push([line])
    else if (line.tag !== undefined || before.tag !== undefined)
      isOneBlock(before, line, group, usual, next) ? group.push(line) : found.push([line])
    else if (isRow(before, line))
      isTable(group) || group.length === 1 ? group.push(line) : found.push([group.pop() ?? before, line])
    else if (isTable(group) || isNewBlock(before, line, group, usual, next)) found.push([line])
    else group.push(line)
  }
  return found
}

/** Whether an artifact between the rows of a table says again what stands in its first row, as at the head of a page. */
function isRepeatedHeader(line: Line, table: readonly Line[] | undefined, next: Line | undefined): boolean {
  if (line.isArtifact !== true || table?.[0]?.tag?.cell === undefined || next?.tag?.cell === undefined)
    return false
  const header = table.filter(({ tag }) => tag?.cell?.row === 0).map(({ words }) => words)
  return header.join(' ') === line.words
}

/** Whether a line goes on with the block before it, when one of them or both have a tag. */
function isOneBlock(
  before: Line,
  line: Line,
  group: readonly Line[],
  usual: Measure,
  next: Line | undefined,
): boolean {
  const own = line.tag
  const tag = before.tag ?? group.findLast(({ tag }) => tag !== undefined)?.tag
  if (own === tag) return own?.kind !== 'paragraph' || !isSecond(before, line, group, usual)
  if (own?.cell !== undefined || tag?.cell !== undefined) return isSameTable(tag?.cell, own?.cell)
  if (own === undefined || tag === undefined) {
    // A line that the tags forget in the middle of a paragraph.
    const isInside = (own ?? tag)?.kind === 'paragraph' && before.isArtifact === line.isArtifact
    return isInside && !isNewBlock(before, line, group, usual, next)
  }
  return (
    line.page !== before.page &&
    own.kind === tag.kind &&
    own.kind !== 'heading' &&
    own.hasLabel !== true &&
    !isNewBlock(before, line, group, usual, next)
  )
}

/** Whether cells are of one table, which may run over the end of a page: then the next page knows its rows before. */
function isSameTable(before: Cell | undefined, cell: Cell | undefined): boolean {
  if (before === undefined || cell === undefined) return false
  const { table } = cell
  return (
    table === before.table ||
    (table.firstRow > 0 && table.columns === before.table.columns && before.row <= table.firstRow)
  )
}

/**
 * Whether a line begins a second paragraph in a block that should hold one, as
 * some programs write two speakers: it is indented below a short line that ends
 * a sentence, or stands off by twice the gap above, as after two breaks.
 */
function isSecond(before: Line, line: Line, group: readonly Line[], usual: Measure): boolean {
  const [first, second] = group
  if (first === undefined || second === undefined || line.page !== before.page) return false
  const isIndented = line.x > before.x + line.size * INDENT
  if (isIndented && isShortLine(before, usual) && SENTENCE_END.test(before.words)) return true
  const gap = before.y - line.y
  return first.page === second.page && gap > (first.y - second.y) * WIDE_GAP && gap > line.size * 2
}

/** Whether two lines have their cells under each other. */
function isRow(above: Line, { cells, size }: Line): boolean {
  return (
    cells.length > 1 &&
    cells.length === above.cells.length &&
    cells.every(({ x }, index) => Math.abs(x - (above.cells[index]?.x ?? Number.NaN)) < size)
  )
}

/** Whether lines stand under each other in columns. */
export function isTable(group: readonly Line[]): boolean {
  const [first, second] = group
  return first !== undefined && second !== undefined && isRow(first, second)
}

function isNewBlock(
  before: Line,
  line: Line,
  group: readonly Line[],
  usual: Measure,
  next: Line | undefined,
): boolean {
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * 0.08) return true
  if (LIST_MARK.test(line.words)) return true
  if (goesOnInHeadline(before, line, usual)) return false
  const isItem = LIST_MARK.test(group[0]?.words ?? '')
  const isShort =
    isShortLine(before, usual) && widthOfFirst(line) < columnOf(before, usual).right - before.right
  const ends = SENTENCE_END.test(before.words)
  if (line.page !== before.page || line.y > before.y) {
    if (!ends && /^\p{Ll}/u.test(line.words)) return false
    const isSetIn = setIn(line, usual) > Math.max(0, setIn(before, usual)) + line.size * INDENT
    const goesOn = !ends || (usual.isIndenting && setIn(line, usual) <= line.size * INDENT)
    return !goesOn || isShort || isSetIn
  }
  const isIndented = line.x > before.x + line.size * INDENT
  if (before.y - line.y > usual.gap(line.size) * WIDE_GAP) return true
  if (isItem) return line.x < (group[0]?.x ?? 0) + line.size * 0.2 && group.length === 1 && isShort
  if (group.length === 1 && usual.isIndenting && isFirstBelowFirst(before, line, next, usual)) return true
  if (isIndented && !(group.length === 1 && isIndentedBlock(before, usual))) return true
  return (
    isShort && (ends || group.length === 1) && !(group.length === 1 && !ends && /^\p{Ll}/u.test(line.words))
  )
}

/**
 * Whether a line is indented as the one above, which is all of its paragraph: there a sentence
 * ends, or the line below is indented no more, as a second line is.
 */
function isFirstBelowFirst(before: Line, line: Line, next: Line | undefined, usual: Measure): boolean {
  const isIndented = setIn(line, usual) > line.size * INDENT
  if (!isIndented || Math.abs(line.x - before.x) > line.size / 2) return false
  const isAbove = next !== undefined && next.page === line.page && next.y < line.y
  return SENTENCE_END.test(before.words) || (isAbove && setIn(next, usual) < line.size / 2)
}

function isShortLine(line: Line, usual: Measure): boolean {
  const column = columnOf(line, usual)
  return line.right < column.right - column.width * SHORT_LINE
}

/** The column of a line; one in large letters may run over all of them. */
function columnOf({ x, size }: Line, { column, size: usual }: Measure): Column {
  if (size <= usual * LARGE) return column(x)
  const { left } = column(Number.NEGATIVE_INFINITY)
  const { right } = column(Number.POSITIVE_INFINITY)
  return { left, right, width: right - left }
}

/** How far from the edge of its column a line begins. */
function setIn({ x }: Line, usual: Measure): number {
  return x - usual.column(x).left
}

/**
 * Whether a line goes on with a headline, wherever it begins: one set in the middle has no edge
 * on the left. The line above breaks off or had no room for its next word; a label, a date, a
 * letterhead or another headline does not.
 */
function goesOnInHeadline(before: Line, line: Line, usual: Measure): boolean {
  const gap = before.y - line.y
  if (line.size <= usual.size * LARGE || line.page !== before.page || line.size !== before.size) return false
  if (gap <= 0 || gap >= line.size * HEADLINE_GAP) return false
  if (SENTENCE_END.test(before.words) || isCapital(before.words) !== isCapital(line.words)) return false
  const isFull = before.right - before.x + widthOfFirst(line) > columnOf(before, usual).width
  return (
    /^\p{Ll}+[\s,]/u.test(line.words) || OPEN.test(before.words) || (isFull && !/^\P{L}/u.test(line.words))
  )
}

function isCapital(words: string): boolean {
  return !/\p{Ll}/u.test(words)
}

/** A line that stands in by itself, as one of a centred headline does. */
function isIndentedBlock(line: Line, usual: Measure): boolean {
  return setIn(line, usual) > line.size * 3
}

/** In sizes of the running text: what is as large is a heading. */
export const LARGE = 1.12

/** In sizes of the font. */
const INDENT = 0.9

/** From PRESS.md's survey: between paragraphs the gap is at least this many times the one between lines. */
const WIDE_GAP = 1.4

/** In sizes of the font: the lines of one headline stand closer. */
const HEADLINE_GAP = 1.4

/** Part of the width of the text that a full line may lack. */
const SHORT_LINE = 0.18

const SENTENCE_END = /[.!?:;]["”’)\]]*$/u

/** Signs that begin an item in print, a blank behind them or none; fewer than `LIST_SIGNS`, since a middle dot or a square may be an ornament. */
const PRINTED_SIGNS = '•●▪■◦‣➢✔✅\uf0b7\uf0a7'

/** What begins an item of a list. */
export const LIST_MARK = new RegExp(`^(?:[${PRINTED_SIGNS}]|[-–*]\\s|\\d{1,2}[.)]\\s)`, 'u')
