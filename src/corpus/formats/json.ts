/** An object of a JSON file; what is in it is not known yet. */
export type Json = Readonly<Record<string, unknown>>

/**
 * Parses JSON. Throws an `Error` for what is none, and for what is nested
 * deeper than any press item.
 */
export function parseJson(source: string): unknown {
  let depth = 0
  // Brackets in strings count too: a text with so many open ones at once is no release either.
  for (const mark of source.matchAll(/[[{\]}]/g)) {
    depth += mark[0] === '[' || mark[0] === '{' ? 1 : -1
    if (depth > DEEPEST) throw new Error(`JSON nested more than ${DEEPEST} deep`)
  }
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''))
  } catch {
    throw new Error('cut off, or no valid JSON')
  }
}

/** Real files stay under 10. */
const DEEPEST = 250

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list, or null when it is none. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** A string that is not blank, or a number as one; else null. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
