/**
 * Writes words so that an expression takes them as they stand.
 *
 * @example
 * literal('Acme (UK)') // => 'Acme \\(UK\\)'
 */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
