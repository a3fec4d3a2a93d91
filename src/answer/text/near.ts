import type { Span } from '../../model.ts'
import type { Token } from '../../search/tokens.ts'

/** Close enough to be said of each other: the window that the studies settled on, in tokens. */
export const WINDOW = 7

/** Tokens between the token at a place and a span. */
export function distance(tokens: readonly Token[], at: number, span: Span): number {
  const first = tokens.findIndex((token) => token.end > span.start)
  let last = first
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++
  return at < first ? first - at : Math.max(0, at - last)
}
