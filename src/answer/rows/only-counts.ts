import { tokens } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'
import { NUMBERS, numberOf } from '../text/periods.ts'

/**
 * Whether it is asked which ones there are, and a sentence only says how many: "recalls three
 * soft drinks" for "Which drinks are recalled?". What names them behind the noun tells more.
 */
export function onlyCounts({ lens: { asked }, candidate: { kind, text } }: Evidence): boolean {
  const [, noun = ''] = WHICH.exec(asked.text) ?? []
  const [stem] = tokens(noun).map(({ term }) => term)
  if (kind !== 'sentence' || stem === undefined) return false
  return [...text.matchAll(COUNTED)].some(({ index, 0: { length }, 1: words = '' }) => {
    const at = tokens(words).findIndex(({ term }) => term === stem)
    const end = index + length - words.length + (tokens(words)[at]?.end ?? 0)
    return at !== -1 && !NAMED.test(text.slice(end))
  })
}

/** Whether a release says that there are as many of something as a list has rows or items: "three soft drinks". */
export function areCounted(stem: string, many: number, text: string): boolean {
  return [...text.matchAll(COUNTED)].some(
    ([all, words = '']) =>
      numberOf(all.slice(0, -words.length).trim().toLowerCase()) === many &&
      tokens(words).some(({ term }) => term === stem),
  )
}

/** "Which {drinks} are recalled" */
const WHICH = /^(?:and |so |but )?(?:which|what) (?:\p{Ll}+ )?(\p{Ll}{3,}s)\b/iu

const COUNTED = new RegExp(
  String.raw`\b(?:${NUMBERS.slice(2).join('|')}|\d{1,3}|several|some|a number of|many|various) ((?:[\p{L}-]+\s){0,3}[\p{L}-]+)`,
  'giu',
)

/** "…: Holm and Lind", ", including Holm" */
const NAMED = /^(?::|,| [–—-]| \(|,? (?:including|namely|such as|called|named))\s*(?:the )?["“]?\p{Lu}/u
