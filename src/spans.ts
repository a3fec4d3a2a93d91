import type { Span } from './model.ts'

/**
 * The text of a span.
 *
 * @example
 * textAt('Orme Mills grows', { start: 0, end: 10 }) // => 'Orme Mills'
 */
export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
