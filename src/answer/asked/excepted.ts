import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'

/**
 * Finds what an asker leaves out, because they know it: "Orme Bank" of "Besides Orme Bank,
 * who pays for it?" and of "Which banks other than Orme Bank pay?". Null where nothing is
 * left out, and where a figure is asked for, which what is left out may change.
 *
 * @example
 * exceptedIn('Apart from Leeds, where is it shown?') // => the span of 'Leeds', from 'Apart' on
 */
export function exceptedIn(question: string): (Span & { readonly from: number }) | null {
  if (!ASKS_OTHERS.test(question) || ASKS_FIGURE.test(question)) return null
  const found = AHEAD.exec(question) ?? NAMED.exec(question) ?? BEHIND.exec(question)
  const [words = '', left = ''] = found ?? []
  if (found === null || left === '') return null
  const start = found.index + words.lastIndexOf(left)
  return { from: found.index + words.search(PREPOSITION), start, end: start + left.length }
}

/** Stems of what an asker leaves out. */
export const exceptedTerms = remembered((question: string): readonly string[] => {
  const left = exceptedIn(question)
  return left === null ? [] : terms(textAt(question, left))
})

const ASKS_OTHERS = /\b(?:who|whom|where|which|what)\b/iu

const ASKS_FIGURE = /\bhow (?:many|much|long|old|high|large|big)\b|\b(?:price|cost|costs|fee|total)\b/iu

const LEAVES_OUT = String.raw`\b(?:besides|apart from|aside from|other than|except(?: for)?|in addition to)`

const PREPOSITION = new RegExp(LEAVES_OUT, 'iu')

/** "Besides {Orme Bank}, who pays?" */
const AHEAD = new RegExp(String.raw`^(?:(?:and|but|so|ok) )?${LEAVES_OUT} ([^,?]{1,60}?), (?=\p{L})`, 'iu')

/** "Which banks other than {Orme Bank} pay?" */
const NAMED = new RegExp(
  String.raw`${LEAVES_OUT} (\p{Lu}[^\s,?]*(?: (?:and |or |& )?\p{Lu}[^\s,?]*)*)(?=[\s,?]|$)`,
  'u',
)

/** "Who pays for it besides {the town}?" */
const BEHIND = new RegExp(
  String.raw`${LEAVES_OUT} ((?:the|an?|its|their|his|her|our) [^\s,?]+(?: [^\s,?]+){0,3}|them|him|her|it|that|this)\s*\?*$`,
  'iu',
)
