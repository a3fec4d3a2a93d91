import type { Line } from './pdf-lines.ts'
import type { Measure } from './pdf-measure.ts'

/**
 * The lines of a tagged block that end before they need to: the next word would
 * have stood behind the last, so that whoever wrote it broke the line (an
 * address, a contact). Headings are broken for looks and never count.
 *
 * A block that is narrower than the text (beside a picture) is measured by its
 * own longest line; when that shows a break, or when the block is far narrower,
 * by the edge of its column.
 */
export function brokenLines(group: readonly Line[], usual: Measure): ReadonlySet<Line> {
  const kind = group[0]?.tag?.kind
  if (kind === undefined || kind === 'heading' || kind === 'table-row') return new Set()
  const longest = group.reduce((most, { right }) => Math.max(most, right), 0)
  const left = group.reduce((least, { x }) => Math.min(least, x), longest)
  const isNarrow = longest - left < usual.width * NARROW
  const isBroken = isNarrow || endsEarly(group, longest).size > 0
  return isBroken ? endsEarly(group, Math.max(longest, usual.edge(left))) : new Set()
}

/** Part of the width of the text: no paragraph is set as narrow. */
const NARROW = 0.35

function endsEarly(group: readonly Line[], edge: number): Set<Line> {
  const found = new Set<Line>()
  for (const [index, line] of group.entries()) {
    const before = group[index - 1]
    if (before === undefined || before.page !== line.page || before.y - line.y < line.size / 2) continue
    if (widthOfFirst(line) * SPARE < edge - before.right) found.add(before)
  }
  return found
}

/** How wide the first word of a line is with the space before it, by the usual letter of the line. */
export function widthOfFirst({ words, x, right }: Line): number {
  return ((right - x) / Math.max(1, words.length)) * (firstWord(words).length + 1)
}

/** With the next one when it is a number or short: such a word may be tied to it. */
function firstWord(words: string): string {
  const [word = '', next] = words.split(' ', 2)
  return next !== undefined && (/\d$/.test(word) || word.length < 3) ? `${word} ${next}` : word
}

/** Capitals take up to so many times their part of the line. */
const SPARE = 1.6
