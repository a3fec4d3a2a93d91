import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'

/**
 * Whether a release gives a name in brackets behind another, as what it goes on to call it.
 *
 * @example
 * // In "Orme Tile Works (the “Works”) has":
 * isCalledFor('Orme Tile Works', 'Works', document) // => true
 */
export function isCalledFor(whole: string, name: string, { text }: Pick<Document, 'text'>): boolean {
  const [first = ''] = whole.split(' ')
  return new RegExp(
    String.raw`${literal(first)}[^()\n]{0,60}\([^()]{0,60}(?<!\p{L})${literal(name)}(?!\p{L})`,
    'u',
  ).test(text)
}
