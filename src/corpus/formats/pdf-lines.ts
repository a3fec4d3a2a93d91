/** A run of text as it stands on a page, in points; `y` grows upwards. */
export interface Item {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Text on one baseline. */
export interface Line {
  readonly page: number
  readonly words: string
  /** The words parted where a gap is wider than between words; one when there is none. */
  readonly cells: readonly { readonly x: number; readonly words: string }[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
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
  const lines: Item[][] = []
  for (const item of items) {
    if (item.words.trim() === '' || item.size < SMALLEST) continue
    if (item.x >= right || item.x + item.width <= left || item.y >= top || item.y <= bottom) continue
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line !== undefined && before !== undefined && isSameLine(before, item)) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => toLine(line, page))
}

/** Smaller print, in points, is not read by anyone: it is hidden text. */
const SMALLEST = 2

/** On one baseline, or raised a little (a footnote mark), and further right. */
function isSameLine(before: Item, item: Item): boolean {
  const size = Math.max(before.size, item.size)
  return Math.abs(before.y - item.y) < size * 0.4 && item.x >= before.x + before.width - size
}

function toLine(items: readonly Item[], page: number): Line {
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
