import type { Span } from '../../model.ts'
import { isRule } from './rule.ts'

/**
 * Sets the rows of tables that are drawn with bars in one way: " | " between their cells
 * and a bar at both ends. Other lines stay.
 *
 * @example
 * evenBars('|Month |Tonnes|\n|---|---|\n|May|1,700|') // => '| Month | Tonnes |\n|---|---|\n| May | 1,700 |'
 */
export function evenBars(text: string): string {
  if (!text.includes('|')) return text
  return text.replace(ROW, (line) => (isRule(line) ? line : `| ${cellsOf(line).join(' | ')} |`))
}

/**
 * Finds tables that are drawn with bars: two lines or more below each other, rules not
 * counted, that begin and end with a bar and have as many cells. The first row names the
 * columns where a rule stands under it, or where it has no figure.
 *
 * @param lines of one paragraph, in order.
 * @returns the lines that are rows, by their place, and whether each is the header.
 *
 * @example
 * barredTable('| Month | Tonnes |\n| May | 1,700 |', lines) // => Map { 0 => true, 1 => false }
 */
export function barredTable(text: string, lines: readonly Span[]): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>()
  let run: { readonly place: number; readonly cells: readonly string[] }[] = []
  let isRuled = false
  const close = (): void => {
    const [first] = run
    if (first !== undefined && run.length > 1) {
      const isHeader = isRuled || !first.cells.slice(1).some((cell) => /\d/u.test(cell))
      for (const { place } of run) found.set(place, isHeader && place === first.place)
    }
    run = []
    isRuled = false
  }
  for (const [place, { start, end }] of lines.entries()) {
    const line = text.slice(start, end)
    if (isRule(line)) {
      isRuled ||= run.length === 1
      continue
    }
    const cells = WHOLE_ROW.test(line) ? cellsOf(line) : []
    if (cells.length < 2 || (run[0] !== undefined && run[0].cells.length !== cells.length)) close()
    if (cells.length > 1) run.push({ place, cells })
  }
  close()
  return found
}

/** A row without the bars at its ends. */
export function insideBars(text: string, { start, end }: Span): Span {
  const cells = text.slice(start, end).replace(/\s*\|$/u, '')
  const from = /^\|\s*/u.exec(cells)?.[0].length ?? 0
  return from < cells.length ? { start: start + from, end: start + cells.length } : { start, end }
}

/** A line of at most so many characters with bars at both ends and one between. */
const ROW = /^[^\S\n]*\|[^\n|]*\|[^\n]{0,2000}?\|[^\S\n]*$/gmu
const WHOLE_ROW = /^\s*\|[^|]*\|.*\|\s*$/su

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
}
