/**
 * Joins patterns to one alternation, for lists of phrases too long to be read as
 * a single expression. Each pattern stands on a line of its own.
 *
 * @example
 * oneOf('due to', 'thanks to') // => '(?:due to|thanks to)'
 */
export function oneOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`
}

/** The same of plain words, which are written with spaces between them. */
export function oneOfWords(words: string): string {
  return oneOf(...words.trim().split(/\s+/u))
}
