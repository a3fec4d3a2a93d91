import type { Span } from '../../model.ts'

/** Where a global expression matches. `matchAll` would copy the expression for each text, which costs more than most searches. */
export function matches(text: string, pattern: RegExp): Span[] {
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    found.push({ start: match.index, end })
    if (end === match.index) pattern.lastIndex++
  }
  return found
}
