import type { Line } from './pdf-lines.ts'
import type { Cell, Tag } from './pdf-tags.ts'

/**
 * Takes away the tags that are wrong, so that their lines are read by where
 * they stand, and brings the others into the order of the tree.
 *
 * Wrong are a table in which a cell holds words side by side (some programs put
 * whole rows into one), headings that are more than half of the text, and all
 * tags of a file that calls every line a paragraph.
 */
export function trusted(pages: readonly (readonly Line[])[]): Line[][] {
  const lines = pages.flat()
  if (areLines(lines)) return pages.map((page) => page.map(withoutTag))
  const torn = new Set(lines.flatMap(({ tag, cells }) => (cells.length > 1 ? (tag?.cell?.table ?? []) : [])))
  const allHeadings = isMostly(lines, 'heading')
  return pages.map((page) =>
    inOrder(
      page.map((line) =>
        isTorn(line.tag?.cell, torn) || (allHeadings && line.tag?.kind === 'heading')
          ? withoutTag(line)
          : line,
      ),
    ),
  )
}

function withoutTag({ tag: _, ...line }: Line): Line {
  return line
}

function isTorn(cell: Cell | undefined, torn: ReadonlySet<Cell['table']>): boolean {
  return cell !== undefined && torn.has(cell.table)
}

/** Whether paragraphs that run on into the next are more than those that have two lines. */
function areLines(lines: readonly Line[]): boolean {
  let torn = 0
  let whole = 0
  for (const [index, { tag, words, page }] of lines.entries()) {
    const before = lines[index - 1]
    if (tag?.kind !== 'paragraph' || before?.tag?.kind !== 'paragraph' || before.page !== page) continue
    if (tag === before.tag) whole++
    else if (/[\p{L}\p{N},]$/u.test(before.words) && /^\p{Ll}/u.test(words)) torn++
  }
  // One alone may be a line of an address.
  return torn > Math.max(1, whole)
}

function isMostly(lines: readonly Line[], kind: Tag['kind']): boolean {
  let of = 0
  let all = 0
  for (const { tag, words } of lines) {
    if (tag?.kind === kind) of += words.length
    all += words.length
  }
  return of * 2 > all
}

/** What has no tag stays behind the line that it follows in the file. */
function inOrder(lines: readonly Line[]): Line[] {
  let order = -1
  const keyed = lines.map((line) => {
    order = line.tag?.order ?? order
    return { line, order }
  })
  return keyed.sort((a, b) => a.order - b.order).map(({ line }) => line)
}
