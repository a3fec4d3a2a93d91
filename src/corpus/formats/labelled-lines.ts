/**
 * The lines of a paragraph that begin with the labels of a media advisory ("WHO:",
 * "WHAT:", "WHEN:"), by their places; none where there are fewer than three labels.
 *
 * @example
 * labelledLines(['WHAT: Tour', 'WHEN: 3 May', 'WHERE: Quay 2']) // => Set { 0, 1, 2 }
 */
export function labelledLines(lines: readonly string[]): ReadonlySet<number> {
  const labels = lines.map((line) => LABEL.exec(line)?.[1]?.toLowerCase() ?? null)
  const different = new Set(labels.filter((label) => label !== null))
  return different.size < FEWEST
    ? new Set()
    : new Set(labels.flatMap((label, at) => (label === null ? [] : [at])))
}

const LABEL = /^\s*(?:\*\*)?(WHO|WHAT|WHEN|WHERE|WHY|HOW|Who|What|When|Where|Why|How)\s?(?::|–|—)/u

/** Fewer of them may stand in any text. */
const FEWEST = 3
