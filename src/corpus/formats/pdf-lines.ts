import type { Tag } from './pdf-tags.ts'

/** A run of text as it stands on a page, in points; `y` grows upwards. */
export interface Item {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The block that the structure tree puts it in, if any. */
  readonly tag?: Tag
  /** Whether the file says that it is none of the text: a running head, a watermark. */
  readonly isArtifact?: true
  /** Whether it is the label of a link to a page, not a mail address or number. */
  readonly isLink?: true
}

/** Text on one baseline, of one block of the structure tree where there is one. */
export interface Line {
  readonly page: number
  readonly words: string
  /** The words parted where a gap is wider than between words; one when there is none. */
  readonly cells: readonly { readonly x: number; readonly words: string }[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly tag?: Tag
  readonly isArtifact?: true
  /** Whether all of it is. */
  readonly isLink?: true
}

/**
 * Joins the runs of a page into lines, in the order in which the file gives
 * them: in a page of two columns that is column by column.
 *
 * `view` is the page's box (left, bottom, right, top); what stands outside of
 * it is not seen and left out.
 */
export function linesOf(items: readonly Item[], view: readonly number[], page: number): Line[] {
  const [left = 0, bottom = 0, right = Number.POSITIVE_INFINITY, top = Number.POSITIVE_INFINITY] = view
  const lines: Growing[] = []
  for (const item of items) {
    if (item.words.trim() === '' || item.size < SMALLEST) continue
    if (item.x >= right || item.x + item.width <= left || item.y >= top || item.y <= bottom) continue
    const line = lines.at(-1)
    if (line !== undefined && isSameLine(line, item)) {
      line.items.push(item)
      line.tag ??= item.tag
    } else lines.push({ items: [item], tag: item.tag })
  }
  return lines.map((line) => toLine(line, page))
}

interface Growing {
  readonly items: Item[]
  tag: Tag | undefined
}

/** Smaller print, in points, is not read by anyone: it is hidden text. */
const SMALLEST = 2

/**
 * On one baseline, or raised a little (a footnote mark), and further right. A
 * word that the tags forget belongs to the block that it stands in.
 */
function isSameLine({ items, tag }: Growing, item: Item): boolean {
  const before = items.at(-1)
  if (before === undefined || before.isArtifact !== item.isArtifact) return false
  if (tag !== item.tag) {
    if (tag !== undefined && item.tag !== undefined) return false
    if (item.x > before.x + before.width + item.size * CELL_GAP) return false
  }
  const size = Math.max(before.size, item.size)
  const gap = item.x - before.x - before.width
  const isClose = Math.abs(gap) < size * 0.3
  return Math.abs(before.y - item.y) < size * (isClose ? RAISED : 0.4) && gap >= -size
}

/** In sizes of the font: a footnote mark that touches its word may stand as high; the line above is higher. */
const RAISED = 0.7

function toLine({ items, tag }: Growing, page: number): Line {
  const cells: { x: number; words: string }[] = []
  let end = 0
  for (const { words, x, width, size } of items) {
    const cell = cells.at(-1)
    const gap = x - end
    if (cell === undefined || gap > size * CELL_GAP) cells.push({ x, words })
    else
      cell.words += `${gap > size * WORD_GAP && !/\s$/.test(cell.words) && !/^\s/.test(words) ? ' ' : ''}${words}`
    end = x + width
  }
  const tidy = cells.map((cell) => ({ x: cell.x, words: oneLine(cell.words) }))
  const [first] = items
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(first?.isArtifact === undefined ? {} : { isArtifact: true }),
    ...(items.every(({ isLink }) => isLink === true) ? { isLink: true } : {}),
    page,
    words: tidy.map(({ words }) => words).join(' '),
    cells: tidy,
    x: first?.x ?? 0,
    right: end,
    y: first?.y ?? 0,
    size: mainSize(items),
  }
}

/** In sizes of the font: a space is a quarter, and justified text stretches it to one at most. */
const WORD_GAP = 0.12
const CELL_GAP = 1.8

/** Of most of the characters: a raised mark or a first letter does not count. */
function mainSize(items: readonly Item[]): number {
  const longest = items.reduce((most, item) => (item.words.length > most.words.length ? item : most))
  return Math.round(longest.size * 10) / 10
}

/** Ligatures are letters, no-break spaces spaces, and what has no width is nothing. */
function oneLine(words: string): string {
  return words
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u200b\u2060\ufeff]|\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
