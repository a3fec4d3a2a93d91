import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import type { Span } from '../../model.ts'
import { rememberedUpTo } from '../../remembered.ts'
import { reading, terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { matches } from './matches.ts'

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
  for (const run of matches(text, RUN)) {
    const words = matches(textAt(text, run), WORD).map(({ start, end }) => ({
      start: run.start + start,
      end: run.start + end,
      word: text.slice(run.start + start, run.start + end),
    }))
    for (const [from, first] of words.entries()) {
      let name = first.word
      let letters = first.word.charAt(0)
      for (const { word, end } of words.slice(from + 1, from + LONGEST)) {
        name += ` ${word}`
        letters += word.charAt(0)
        const known = PLACES.get(name) ?? (letters.length > 2 ? termOf(letters) : [])
        if (known.length > 0) found.push({ start: first.start, end, terms: known })
      }
    }
  }
  return found
}

/** The term of letters that stand for a name: amid words in lower case, so that WHO is no "who". */
const termOf = rememberedUpTo(5000, (letters: string): readonly string[] => {
  const { term, stop } = reading(letters, `the ${letters} itself`, 'the '.length)
  return stop ? [] : [term]
})

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
export const LEGAL_FORM = new RegExp(
  String.raw`(?:${LEGAL_FORM_BEHIND}|,? (?:Incorporated|Corporation|S\.?A|A/?S|AB|Co))\.?$`,
  'iu',
)

/** Whether a word is the legal form of a firm: "Corp", "GmbH". */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORM.test(` ${word}`)
}

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
  /(?=\p{Lu})(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:\s(?:(?:of|and|the|for|on|in)\s){0,2}\p{Lu}\p{Ll}+){1,7}(?![\p{L}\p{N}-])/gu
const WORD = /\p{Lu}\p{Ll}+/gu

/** Words of the longest name that is known by its initials. */
const LONGEST = 5

/** By name, the terms of what it is called for short. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'United Kingdom': ['UK'],
    'Great Britain': ['UK'],
    'United States': ['U.S.', 'USA'],
    'United States America': ['U.S.', 'USA'],
    'European Union': ['EU'],
    'United Nations': ['UN'],
    'New Zealand': ['NZ'],
    'Hong Kong': ['HK'],
  }).map(([name, short]) => [name, short.flatMap((one) => terms(`the ${one} itself`).slice(0, 1))]),
)
