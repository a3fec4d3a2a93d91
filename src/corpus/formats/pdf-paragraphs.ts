import type { PageStart } from '../../model.ts'
import { isAddress } from './html-blocks.ts'
import { addBlock, emptyPage, type Page } from './page.ts'
import type { ParsedKind } from './parsed.ts'
import { brokenLines } from './pdf-breaks.ts'
import { groups, isTable, LARGE, LIST_MARK } from './pdf-groups.ts'
import { type Join, joinLines } from './pdf-hyphens.ts'
import type { Line } from './pdf-lines.ts'
import { type Measure, measure } from './pdf-measure.ts'
import { addCells, addRows, type Starts } from './pdf-table.ts'

/**
 * Writes paragraphs, headings, lists and tables from lines: as their tags say,
 * and without tags as they stand. `pageStarts` says where in the text each page
 * begins.
 */
export function addParagraphs(lines: readonly Line[]): { page: Page; pageStarts: PageStart[] } {
  const page = emptyPage()
  const pageStarts: PageStart[] = []
  const usual = measure(lines)
  const join = joinLines(lines.map(({ words }) => words))
  for (const group of groups(lines, usual)) {
    const before = page.blocks.length
    const starts = addGroup(page, group, usual, join)
    const [first] = page.blocks.slice(before)
    for (const { page: number, start } of starts) {
      if (first !== undefined && number > (pageStarts.at(-1)?.page ?? 0))
        pageStarts.push({ page: number, start: first.start + start })
    }
  }
  return { page, pageStarts }
}

function addGroup(page: Page, group: readonly Line[], usual: Measure, join: Join): Starts {
  if (group[0]?.tag?.cell !== undefined) return addCells(page, group, join)
  return isTable(group) ? addRows(page, group) : addLines(page, group, usual, join)
}

function addLines(page: Page, group: readonly Line[], usual: Measure, join: Join): Starts {
  const [first] = group
  if (first === undefined) return []
  // One piece a line: to look at the whole paragraph again at every line would be quadratic.
  const pieces: string[] = []
  const starts: { page: number; start: number }[] = []
  const broken = brokenLines(group, usual)
  let length = 0
  for (const [index, line] of group.entries()) {
    const before = pieces.pop() ?? ''
    const above = group[index - 1]
    const isBroken = above !== undefined && broken.has(above)
    const joined = isBroken ? `${before}\n${line.words}` : join(before, line.words)
    const kept = joined.slice(0, joined.length - line.words.length)
    length += kept.length - before.length
    if (line.page !== starts.at(-1)?.page) starts.push({ page: line.page, start: length })
    pieces.push(kept, line.words)
    length += line.words.length
  }
  const words = pieces.join('')
  if (isFurniture(group, words)) return []
  addBlock(page, ...kindOf(first, words, usual))
  return starts
}

/**
 * As in Markdown and HTML: a paragraph or list item that is nothing but a link
 * with a label leads elsewhere. A sentence is text, whatever its tag.
 */
function isFurniture(group: readonly Line[], words: string): boolean {
  const kind = group[0]?.tag?.kind
  return (
    (kind === 'paragraph' || kind === 'list-item') &&
    group.every(({ isLink }) => isLink === true) &&
    words.length <= LONGEST_LABEL &&
    !/[.!?]["”’)]*$/u.test(words) &&
    !isAddress(words)
  )
}

const LONGEST_LABEL = 80

function kindOf({ size, tag }: Line, words: string, usual: Measure): [ParsedKind, string, number] {
  const isLarge = size > usual.size * LARGE && words.length <= LONGEST_HEADING
  const bySize = size >= usual.largest * 0.95 ? 1 : 2
  if (tag?.kind === 'heading')
    return words.length <= LONGEST_HEADING ? ['heading', words, tag.level || bySize] : ['paragraph', words, 0]
  if (tag !== undefined && tag.kind !== 'paragraph') return [tag.kind, words, tag.level]
  if (LIST_MARK.test(words)) return ['list-item', words.replace(/^[•●▪■◦‣\uf0b7\uf0a7]\s*/u, '• '), 0]
  // Many styles look like headings and have the tag of a paragraph; where headings have tags, they are as large.
  if (!isLarge || (tag !== undefined && size < usual.heading)) return ['paragraph', words, 0]
  return ['heading', words, bySize]
}

const LONGEST_HEADING = 260
