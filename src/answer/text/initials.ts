import type { Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'

/** A name of several words and the terms of what it is called for short. */
export interface Initialled extends Span {
  readonly terms: readonly string[]
}

/**
 * The names of a text that have a short form of their first letters: any name of
 * three to five capitalised words ("World Health Organization" is WHO), and of two
 * words only places that everybody calls so ("United Kingdom"): two letters are
 * the initials of anybody.
 *
 * @example
 * initialled('in the United States').flatMap((one) => one.terms) // => ['u.s', 'usa']
 */
export function initialled(text: string): Initialled[] {
  const found: Initialled[] = []
  for (const [pattern, other] of SHORT.test(text) ? SHORTER : [])
    for (const { index, 0: word } of text.matchAll(pattern))
      found.push({ start: index, end: index + word.length, terms: [other] })
  if (!SEVERAL.test(text)) return found
  for (const match of text.matchAll(RUN)) {
    const words = [...match[0].matchAll(WORD)].map(({ 0: word, index }) => ({
      word,
      at: match.index + index,
    }))
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to < Math.min(words.length, from + LONGEST); to++) {
        const inside = words.slice(from, to + 1)
        const [first, last] = [inside[0], inside.at(-1)]
        if (first === undefined || last === undefined) continue
        const letters = inside.map(({ word }) => word.charAt(0)).join('')
        const short =
          PLACES.get(inside.map(({ word }) => word).join(' ')) ?? (letters.length > 2 ? [letters] : [])
        const known = short.flatMap((one) => terms(`the ${one} itself`).slice(0, 1))
        if (known.length > 0) found.push({ start: first.at, end: last.at + last.word.length, terms: known })
      }
  }
  return found
}

/**
 * The first letters of a name's capitalised words.
 *
 * @example
 * initialsOf('Bank of Tarn') // => 'BT'
 */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
}

/**
 * Whether one of two names is short for the other by its initials, whatever the
 * legal form behind them: "OTW Corp" for "Orme Tile Works".
 */
export function isShortFor(one: string, other: string): boolean {
  const [first, second] = [one.replace(LEGAL_FORM, ''), other.replace(LEGAL_FORM, '')]
  return [
    [first, second],
    [second, first],
  ].some(([name = '', short = '']) => short.length > 1 && initialsOf(name) === short)
}

/** What a firm's name ends in and goes without. */
export const LEGAL_FORM =
  /,? (?:Inc|Incorporated|Corp|Corporation|LLC|LLP|Ltd|Limited|PLC|GmbH|AG|S\.?A|N\.?V|B\.?V|A\/?S|AB|Oy|Co)\.?$/iu

/** Few sentences have any of them. */
const SHORT = /U\.?[SK]|Britain/u

/** What is written in two short ways, each with the term of the other. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}.])(?:US(?![\p{L}A])|U\.S\.(?!A))/gu, 'usa'],
  [/(?<![\p{L}.])(?:USA(?!\p{L})|U\.S\.A)/gu, 'u.s'],
  [/(?<![\p{L}.])(?:UK(?!\p{L})|U\.K\.)/gu, 'britain'],
  [/(?<!\p{L})Britain(?!\p{L})/gu, 'uk'],
]

/** Two capitalised words, with small ones between. */
const SEVERAL = /\p{Lu}\p{Ll}+\s(?:(?:of|and|the|for|on|in)\s){0,2}\p{Lu}\p{Ll}/u
const RUN =
  /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:\s(?:(?:of|and|the|for|on|in)\s){0,2}\p{Lu}\p{Ll}+){1,7}(?![\p{L}\p{N}-])/gu
const WORD = /\p{Lu}\p{Ll}+/gu

/** Words of the longest name that is known by its initials. */
const LONGEST = 5

const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['United Kingdom', ['UK']],
  ['Great Britain', ['UK']],
  ['United States', ['U.S.', 'USA']],
  ['United States America', ['U.S.', 'USA']],
  ['European Union', ['EU']],
  ['United Nations', ['UN']],
  ['New Zealand', ['NZ']],
  ['Hong Kong', ['HK']],
])
