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

/**
 * A text with a blank for every white space in it, be that a line end, a tab or a
 * no-break space; every place in it stays.
 *
 * @example
 * onOneLine('sold\n3\u00a0000 mills') // => 'sold 3 000 mills'
 */
export function onOneLine(text: string): string {
  return text.replace(/\s/gu, ' ')
}
