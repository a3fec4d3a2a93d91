import type { Line } from './pdf-lines.ts'

/**
 * Drops running headers and footers: lines near the top or bottom of a page
 * that stand at the same height, digits aside in the same words, on half of the
 * pages or more; page numbers; and the "- more -" that parts pages of a
 * release. All lines of all pages come back in one list.
 *
 * @example
 * dropRunningLines([[title, pageOne], [title, body, pageTwo]]) // => [body]
 */
export function dropRunningLines(pages: readonly (readonly Line[])[]): Line[] {
  const seen = new Map<string, Set<number>>()
  for (const [index, lines] of pages.entries()) {
    for (const line of margins(lines)) {
      const key = keyOf(line)
      seen.set(key, (seen.get(key) ?? new Set()).add(index))
    }
  }
  const least = Math.max(2, Math.ceil(pages.filter((lines) => lines.length > 0).length / 2))
  return pages.flatMap((lines) => {
    const running = new Set(
      margins(lines).filter(
        (line) =>
          (line.tag?.kind !== 'list-item' && isPageNumber(line.words)) ||
          [0, -1, 1].some((step) => (seen.get(keyOf(line, step))?.size ?? 0) >= least),
      ),
    )
    return lines.filter((line) => !running.has(line))
  })
}

/** Lines at the edges that may be running ones; the order of the file says nothing about where they stand. */
function margins(lines: readonly Line[]): Line[] {
  // A cell at the edge is as short as a page number, and a header row as often repeated.
  const sorted = lines.filter(({ tag }) => tag?.cell === undefined).toSorted((a, b) => b.y - a.y)
  const artifacts = sorted.slice(AT_EDGE, -AT_EDGE).filter(({ isArtifact }) => isArtifact === true)
  return [...sorted.slice(0, AT_EDGE), ...sorted.slice(AT_EDGE).slice(-AT_EDGE), ...artifacts]
}

/** A header or footer of more lines than this is rare. */
const AT_EDGE = 3

/** Words with digits folded, and the height in steps of a few points. */
function keyOf({ words, y }: Line, step = 0): string {
  return `${Math.round(y / HEIGHT) + step} ${words.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`
}

/** Points by which the height of a running line may differ. */
const HEIGHT = 6

function isPageNumber(words: string): boolean {
  return /^(?:[-–—(\s]*(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—)\s]*|page\s+\d{1,3}(?:\s+of\s+\d{1,3})?|[-–—(\s*]*more[-–—)\s*]*)$/i.test(
    words,
  )
}
