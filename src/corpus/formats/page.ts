import type { ParsedBlock, ParsedKind } from './parsed.ts'

/** A canonical text as it grows, block by block. */
export interface Page {
  text: string
  readonly blocks: ParsedBlock[]
}

/** A page without a block. */
export function emptyPage(): Page {
  return { text: '', blocks: [] }
}

/**
 * Appends a block, parted from the one before by a blank line. White space at
 * the ends of its lines and blank lines in it are dropped; when nothing is left
 * there is no block.
 */
export function addBlock(page: Page, kind: ParsedKind, words: string, level = 0, separator = '\n\n'): void {
  const trimmed = words.includes('\n') ? tidyLines(words) : words.trim()
  if (trimmed === '') return
  const start = page.text === '' ? 0 : page.text.length + separator.length
  page.text = page.text === '' ? trimmed : page.text + separator + trimmed
  page.blocks.push({ kind, start, end: page.text.length, level })
}

/**
 * Appends a table, one row a line, its cells parted by ` | `. The first row is
 * the header; `headed` says that it is one. Empty rows are left out.
 */
export function addTable(page: Page, rows: readonly (readonly string[])[], headed = true): void {
  let isFirst = true
  for (const row of rows) {
    const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim())
    if (cells.every((cell) => cell === '')) continue
    addBlock(page, 'table-row', cells.join(' | '), isFirst && headed ? 0 : 1, isFirst ? '\n\n' : '\n')
    isFirst = false
  }
}

/** Lines without white space at their ends, and no blank ones: a blank line parts blocks. */
function tidyLines(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
