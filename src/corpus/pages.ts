import type { Document } from '../model.ts'

/**
 * The number of the page on which a character of the text stands, from 1; null
 * for a format without pages.
 *
 * @example
 * pageAt({ ...document, pages: [{ page: 1, start: 0 }, { page: 2, start: 900 }] }, 950) // => 2
 */
export function pageAt({ pages = [] }: Document, offset: number): number | null {
  return pages.findLast(({ start }) => start <= offset)?.page ?? null
}
