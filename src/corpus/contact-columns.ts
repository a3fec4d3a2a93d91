import type { Span } from '../model.ts'
import { hasAddress } from './addresses.ts'
import { kindOf } from './contact-kinds.ts'

/**
 * The columns of a section in which contacts stand beside each other, each a list
 * of its cells from top to bottom; none where they stand below each other.
 *
 * A run of lines has columns when all have as many cells, parted by three blanks or
 * a bar, when cells in a line are all addresses or none is, and when every column
 * has an address: a table with a contact a row has names and numbers in one line, and
 * "Ann Lee | Press Officer" over "555 0100 | ann@acme.example" is one contact.
 */
export function contactColumns(text: string, section: Span): readonly (readonly Span[])[] {
  let run: Span[][] = []
  for (const cells of [...rows(text, section), []]) {
    if (cells.length > 1 && cells.length === (run[0]?.length ?? cells.length) && isAcross(text, cells)) {
      run.push(cells)
      continue
    }
    const columns = (run[0] ?? []).map((_, at) => run.flatMap((row) => row[at] ?? []))
    if (run.length >= FEWEST_LINES && columns.every((column) => column.some((cell) => isAddress(text, cell))))
      return columns
    run = []
  }
  return []
}

/** A name and a way to reach them. */
const FEWEST_LINES = 2

/** The cells of each line that has any. */
function rows(text: string, { start, end }: Span): Span[][] {
  const found: Span[][] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    const cells: Span[] = []
    let at = 0
    for (const part of line.split(/(\s{3,}|\s*\|\s*)/u)) {
      const isCell = part.trim() !== '' && !/^\s*\|?\s*$/u.test(part)
      if (isCell) cells.push({ start: from + at, end: from + at + part.length })
      at += part.length
    }
    if (cells.length > 0) found.push(cells)
    from += line.length + 1
  }
  return found
}

/** Whether the cells of a line are of as many contacts: of one kind, and no name beside the role of who has it. */
function isAcross(text: string, cells: readonly Span[]): boolean {
  const [first, ...others] = cells.map(({ start, end }) => kindOf(text.slice(start, end).trim()))
  const isOnePerson = first === 'name' && others.includes('role')
  return !isOnePerson && new Set(cells.map((cell) => isAddress(text, cell))).size === 1
}

function isAddress(text: string, { start, end }: Span): boolean {
  return hasAddress(text.slice(start, end))
}
