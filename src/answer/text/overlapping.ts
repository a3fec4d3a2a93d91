import type { Span } from '../../model.ts'

/** Whether two spans of one text share a character. */
export function overlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
