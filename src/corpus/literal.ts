/**
 * Writes words so that an expression takes them as they stand.
 *
 * @example
 * literal('Acme (UK)') // => 'Acme \\(UK\\)'
 */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}

/**
 * Finds words as they stand in running text, and not in an address of mail or web.
 *
 * @param before what has to stand before them, as an expression.
 */
export function wordsAs(words: string, before = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}@./-])${before}${literal(words)}(?![\\p{L}\\p{N}@/-]|\\.\\p{L})`, 'gu')
}
