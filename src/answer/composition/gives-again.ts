import type { Evidence } from '../evidence.ts'
import { marked } from '../rows/marked.ts'
import { isSameValue } from '../text/values.ts'

/**
 * Whether a further sentence only gives once more what the first certainly gives: of three
 * quotations by "Ida Solberg, chief executive of Orme" one tells who that is. A headline may
 * be told in full, and a small number in words is too often another's.
 */
export function givesAgain(first: Evidence, other: Evidence): boolean {
  if (first.candidate.kind === 'headline') return false
  const [value, again] = [first, other].map(markedIn)
  return value != null && again != null && CERTAIN.test(value) && isSameValue(value, again)
}

function markedIn(evidence: Evidence): string | null {
  const span = marked(evidence)
  return span === null ? null : evidence.document.text.slice(span.start, span.end)
}

/** A name, or a figure. */
const CERTAIN = /[\p{Lu}\d]/u
