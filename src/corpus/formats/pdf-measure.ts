import type { Line } from './pdf-lines.ts'

/** What is usual in a document, in points. */
export interface Measure {
  /** Size of the running text, by characters. */
  readonly size: number
  /** Of the headline: the largest size on the first page with words. */
  readonly largest: number
  /** Of the smallest heading that has a tag; 0 where none has. */
  readonly heading: number
  readonly width: number
  /** The column of the running text in which a line stands that begins so far to the left. */
  readonly column: (left: number) => Column
  /** Right edge of the lines that begin so far to the left: of their column. */
  readonly edge: (left: number) => number
  /** From one baseline to the next within a paragraph of that size. */
  readonly gap: (size: number) => number
  /** Whether paragraphs are told by an indented first line rather than by a gap. */
  readonly isIndenting: boolean
}

/** Edges of a column of running text; most documents have one. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly width: number
}

/** Measures the lines of a document; a table's or a heading's hardly count. */
export function measure(lines: readonly Line[]): Measure {
  const size = commonest(lines, ({ size }) => size)
  const body = lines.filter(
    (line) => line.size === size && line.cells.length === 1 && line.tag?.cell === undefined,
  )
  const columns = columnsOf(body, size)
  const columnAt = (x: number): Column =>
    columns.findLast(({ left }) => left <= x + 1) ?? columns[0] ?? NO_COLUMN
  const right = quantile(
    body.map((line) => line.right),
    0.9,
  )
  const starts = new Map<number, number[]>()
  for (const line of body) {
    const key = Math.round(line.x)
    const rights = starts.get(key)
    if (rights === undefined) starts.set(key, [line.right])
    else rights.push(line.right)
  }
  const steps: number[] = []
  let indented = 0
  for (const [index, line] of body.entries()) {
    const before = body[index - 1]
    if (before === undefined || before.page !== line.page || line.y >= before.y) continue
    steps.push((before.y - line.y) / size)
    if (line.x > before.x + size * 0.9 && line.x < columnAt(line.x).left + size * 5) indented++
  }
  // The median, as PRESS.md measured it; under a list of short paragraphs the lower half holds the lines' own gap.
  const step = quantile(steps, 0.4)
  const firstPage = lines.filter((line) => line.page === lines[0]?.page && /\p{L}{3}/u.test(line.words))
  const headings = new Set(lines.flatMap((line) => (line.tag?.kind === 'heading' ? line.size : [])))
  return {
    size,
    largest: Math.max(size, ...firstPage.map((line) => line.size)),
    heading: headings.size === 0 ? 0 : Math.min(...headings),
    width: columns[0]?.width ?? 1,
    column: columnAt,
    edge: (of) => {
      const rights = starts.get(Math.round(of)) ?? []
      return rights.length < LEAST_LINES ? right : quantile(rights, 0.9)
    },
    gap: (of) => (steps.length === 0 ? 1.2 : step) * of,
    isIndenting: indented > 0 && indented * 15 > steps.length,
  }
}

const NO_COLUMN: Column = { left: 0, right: 0, width: 1 }

/**
 * Columns from left to right: where many of the lines begin, far from where the others do.
 * What stands in a little, as a list or a first line, is of the column to its left.
 */
function columnsOf(body: readonly Line[], size: number): Column[] {
  const weights = weigh(body, ({ x }) => Math.round(x))
  const all = body.reduce((sum, { words }) => sum + words.length, 0)
  const lefts: number[] = []
  for (const [x, weight] of [...weights].toSorted(([, a], [, b]) => b - a))
    if (
      lefts.length === 0 ||
      (weight > all * LEAST_COLUMN && lefts.every((left) => Math.abs(left - x) > size * FAR))
    )
      lefts.push(x)
  lefts.sort((a, b) => a - b)
  return lefts.map((left, index) => {
    const next = lefts[index + 1] ?? Number.POSITIVE_INFINITY
    const own = body.filter(({ x }) => (index === 0 || x >= left - 1) && x < next - 1)
    const right = quantile(
      own.map((line) => line.right),
      0.9,
    )
    return { left, right, width: Math.max(1, right - left) }
  })
}

/** Part of the text that a column holds at least; a block of addresses on the right holds less. */
const LEAST_COLUMN = 0.2

/** In sizes of the font: no column is as narrow, and nothing is indented as far. */
const FAR = 12

/** Of a column: fewer lines may all be short. */
const LEAST_LINES = 8

/** The value that most characters share. */
function commonest(lines: readonly Line[], value: (line: Line) => number): number {
  const weights = weigh(lines, value)
  let best = 0
  for (const [key, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = key
  return best
}

/** How many characters stand in lines of each value. */
function weigh(lines: readonly Line[], value: (line: Line) => number): Map<number, number> {
  const weights = new Map<number, number>()
  for (const line of lines) {
    const key = value(line)
    weights.set(key, (weights.get(key) ?? 0) + line.words.length)
  }
  return weights
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
