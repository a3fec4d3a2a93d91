import type { Span } from '../../model.ts'

/**
 * Parts a text at its seams, which belong to no part.
 *
 * @param seam a global expression.
 * @param parts whether what follows a seam begins a part of its own; all do without it.
 *
 * @example
 * partedAt('Orme sold it; Lind bought it', /;\s/gu).length // => 2
 */
export function partedAt(
  text: string,
  seam: RegExp,
  parts?: (seam: string, behind: string) => boolean,
): Span[] {
  const found: Span[] = []
  let start = 0
  for (const { index, 0: words } of text.matchAll(seam)) {
    if (parts !== undefined && !parts(words, text.slice(index + words.length))) continue
    found.push({ start, end: index })
    start = index + words.length
  }
  return [...found, { start, end: text.length }]
}

/** Whether a span lies in another. */
export function within({ start, end }: Span, span: Span): boolean {
  return span.start <= start && end <= span.end
}
