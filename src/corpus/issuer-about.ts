import type { Span } from '../model.ts'
import type { Draft } from './draft.ts'
import { literal } from './literal.ts'
import { endsLikeOrganisation, ROLE_WORD } from './names.ts'

/**
 * The whole name of what a release calls "the Zone" or "the Department" where it tells
 * about itself: the first in the story, then in the section itself, that ends with this
 * word or begins with it and "of". In a headline every word has a capital, and names
 * cannot be told. Null when the story has no longer one, or `short` is a name of its own
 * ("The Works").
 *
 * @example
 * wholeName(blocks, 'the Authority') // => { start: 4, end: 23 }
 */
export function wholeName(blocks: readonly Draft[], short: string): Span | null {
  const noun = SHORT.exec(short)?.[1]
  if (noun === undefined) return null
  const ends = new RegExp(`(?:${WORD}\\s(?:(?:of|and|&)\\s)?){1,8}${noun}(?![\\p{L}\\d-])`, 'gu')
  const begins = new RegExp(
    `(?<![\\p{L}\\d-])${noun}\\s(?:of|for)\\s(?:the\\s)?${WORD}(?:\\s(?:(?:of|and|&)\\s)?${WORD}){0,5}`,
    'gu',
  )
  for (const { start, kind, words, opens } of blocks) {
    if (kind !== 'paragraph' && (kind !== 'boilerplate' || opens)) continue
    for (const { 0: found, index } of [...words.matchAll(ends), ...words.matchAll(begins)]) {
      const from = LEADING.exec(found)?.[0].length ?? 0
      const name = found.slice(from)
      if (name.length <= noun.length || ROLE_WORD.test(name) || /^(?:About|ABOUT|Our)\s/u.test(name)) continue
      return { start: start + index + from, end: start + index + found.length }
    }
  }
  return null
}

/**
 * The longer name with which the section about a house goes on: "About Holm", "{Holm Capital
 * Partners} is a research firm". Null where the last word does not say what house it is.
 */
export function presented(blocks: readonly Draft[], short: string): Span | null {
  const longer = new RegExp(
    `${literal(short)}(?:\\s\\p{Lu}[\\p{L}&-]+){1,4}(?=\\s(?:is|are|was|has|provides|offers)\\s)`,
    'u',
  )
  for (const { kind, words, start } of blocks) {
    const found = kind === 'boilerplate' ? longer.exec(words) : null
    if (found !== null && endsLikeOrganisation(found[0]))
      return { start: start + found.index, end: start + found.index + found[0].length }
  }
  return null
}

/** What many houses are. */
const SHORT =
  /^the\s(Zone|Authority|Agency|Department|Ministry|Office|Bureau|Commission|Committee|Council|Board|Court|Task Force|Trust|Fund|Institute|Association|Society|Federation|Union|Alliance|Coalition|Museum|Gallery|Library|Archive|Theatre|Theater|Orchestra|Festival|Week|Prize|Award|Forum|Summit|School|College|University|Hospital|Cent(?:re|er)|Bank|Port|Airport|Park|District|City|County|Club|League|Network|Programme|Program|Cooperative)$/iu

const WORD = "\\p{Lu}[\\p{L}\\d’'-]*"

/** What begins a sentence and no name. */
const LEADING = /^(?:The|In|At|For|By|On|From|With|And|Of)\s/u
