import { ADVERB, TO_WHOM, VERB } from './speech-verbs.ts'

/**
 * Puts commas around a role that brackets or dashes part from the name before a verb of
 * speaking, so that one reading serves all: of what leads a quotation in, and of what stands
 * behind one.
 *
 * @example
 * withCommas('Ann Lee (head of sales) said: ') // => 'Ann Lee, head of sales, said: '
 */
export function withCommas(words: string): string {
  return words.replace(SET_APART, ', $<bracketed>$<dashed>,')
}

/** Behind a name, up to the verb. */
const SET_APART = new RegExp(
  `(?<=\\p{L})\\s(?:\\((?<bracketed>[^()“”"]{2,100})\\)|[–—-]\\s(?<dashed>[^–—“”".:;]{2,100})\\s[–—-])(?=\\s+${ADVERB}${VERB}(?:${TO_WHOM}|[.,]))`,
  'gu',
)
