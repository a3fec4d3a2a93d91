import type { PageStart } from '../../model.ts'
import { addBlock, addTable, emptyPage, type Page } from './page.ts'
import type { ParsedKind } from './parsed.ts'
import { type Join, joinLines } from './pdf-hyphens.ts'
import type { Line } from './pdf-lines.ts'
import { type Measure, measure } from './pdf-measure.ts'

/**
 * Rebuilds paragraphs, headings, lists and tables from lines.
 *
 * A paragraph ends at a gap of more than 1.4 times the usual one, at a first
 * line that is indented, at a change of size, and after a short line that ends
 * a sentence. One that runs over the end of a page goes on; `pageStarts` says
 * where in the text each page begins.
 */
export function addParagraphs(lines: readonly Line[]): { page: Page; pageStarts: PageStart[] } {
  const page = emptyPage()
  const pageStarts: PageStart[] = []
  const usual = measure(lines)
  const join = joinLines(lines.map(({ words }) => words))
  for (const group of groups(lines, usual)) {
    const before = page.blocks.length
    const starts = isTable(group) ? addRows(page, group) : addLines(page, group, usual, join)
    const [first] = page.blocks.slice(before)
    for (const { page: number, start } of starts) {
      if (first !== undefined && number > (pageStarts.at(-1)?.page ?? 0))
        pageStarts.push({ page: number, start: first.start + start })
    }
  }
  return { page, pageStarts }
}

/** Lines that make one block, or one table. */
function groups(lines: readonly Line[], usual: Measure): Line[][] {
  const found: Line[][] = []
  for (const line of lines) {
    const group = found.at(-1)
    const before = group?.at(-1)
    if (group === undefined || before === undefined) found.push([line])
    else if (isRow(before, line))
      isTable(group) || group.length === 1 ? group.push(line) : found.push([group.pop() ?? before, line])
    else if (isTable(group) || isNewBlock(before, line, group, usual)) found.push([line])
    else group.push(line)
  }
  return found
}

/** Whether two lines have their cells under each other. */
function isRow(above: Line, { cells, size }: Line): boolean {
  return (
    cells.length > 1 &&
    cells.length === above.cells.length &&
    cells.every(({ x }, index) => Math.abs(x - (above.cells[index]?.x ?? Number.NaN)) < size)
  )
}

function isTable(group: readonly Line[]): boolean {
  const [first, second] = group
  return first !== undefined && second !== undefined && isRow(first, second)
}

function isNewBlock(before: Line, line: Line, group: readonly Line[], usual: Measure): boolean {
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * 0.08) return true
  if (LIST_MARK.test(line.words)) return true
  const isItem = LIST_MARK.test(group[0]?.words ?? '')
  const isIndented = line.x > before.x + line.size * INDENT
  const isShort = before.right < usual.right - usual.width * SHORT_LINE
  const ends = SENTENCE_END.test(before.words)
  if (line.page !== before.page || line.y > before.y) {
    if (!ends && /^\p{Ll}/u.test(line.words)) return false
    const goesOn = !ends || (usual.isIndenting && line.x <= usual.left + line.size * INDENT)
    return !goesOn || isShort || isIndented
  }
  if (before.y - line.y > usual.gap(line.size) * WIDE_GAP) return true
  if (isItem) return line.x < (group[0]?.x ?? 0) + line.size * 0.2 && group.length === 1 && isShort
  if (isIndented && !(group.length === 1 && isIndentedBlock(before, usual))) return true
  return (
    isShort && (ends || group.length === 1) && !(group.length === 1 && !ends && /^\p{Ll}/u.test(line.words))
  )
}

/** A line that stands in by itself, as one of a centred headline does. */
function isIndentedBlock(line: Line, usual: Measure): boolean {
  return line.x > usual.left + line.size * 3
}

/** In sizes of the font. */
const INDENT = 0.9

/** From PRESS.md's survey: between paragraphs the gap is at least this many times the one between lines. */
const WIDE_GAP = 1.4

/** Part of the width of the text that a full line may lack. */
const SHORT_LINE = 0.18

const SENTENCE_END = /[.!?:;]["”’)\]]*$/u

const LIST_MARK = /^(?:[•●▪■◦‣➢✔✅\uf0b7\uf0a7]|[-–*]\s|\d{1,2}[.)]\s)/u

/** Where in the first block of a group each page begins. */
type Starts = readonly { readonly page: number; readonly start: number }[]

function addLines(page: Page, group: readonly Line[], usual: Measure, join: Join): Starts {
  const [first] = group
  if (first === undefined) return []
  // One piece a line: to look at the whole paragraph again at every line would be quadratic.
  const pieces: string[] = []
  const starts: { page: number; start: number }[] = []
  let length = 0
  for (const line of group) {
    const before = pieces.pop() ?? ''
    const joined = join(before, line.words)
    const kept = joined.slice(0, joined.length - line.words.length)
    length += kept.length - before.length
    if (line.page !== starts.at(-1)?.page) starts.push({ page: line.page, start: length })
    pieces.push(kept, line.words)
    length += line.words.length
  }
  const words = pieces.join('')
  addBlock(page, ...kindOf(first, words, usual))
  return starts
}

function kindOf({ size }: Line, words: string, usual: Measure): [ParsedKind, string, number] {
  if (LIST_MARK.test(words)) return ['list-item', words.replace(/^[•●▪■◦‣\uf0b7\uf0a7]\s*/u, '• '), 0]
  const isLarge = size > usual.size * 1.12 && words.length <= LONGEST_HEADING
  if (!isLarge) return ['paragraph', words, 0]
  return ['heading', words, size >= usual.largest * 0.95 ? 1 : 2]
}

const LONGEST_HEADING = 260

function addRows(page: Page, group: readonly Line[]): Starts {
  addTable(
    page,
    group.map(({ cells }) => cells.map(({ words }) => words)),
  )
  return [{ page: group[0]?.page ?? 0, start: 0 }]
}
