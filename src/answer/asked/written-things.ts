import { isHouseWord } from '../../corpus/house-words.ts'
import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { ORGANISATION_NOUNS, PLACE_SUFFIX } from '../text/cues.ts'
import { names } from '../text/names.ts'
import { isPast } from '../text/past.ts'
import { otherWays } from '../text/short-forms.ts'
import { american } from '../text/spellings.ts'
import { capitalise } from '../text/word-forms.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds what a question calls by the last words of a name that a release has: "the lab" for
 * "the Orme Laboratory", "the science park" for "Lund Science Park". What is told of
 * laboratories in general is then told of none that is asked about.
 *
 * Only where the text has one name that ends so, and calls nothing by these words alone:
 * "the laboratory" of a release may be another than the one it names, and its sentences
 * have the word anyhow.
 *
 * @example
 * thingsAsWritten('Who runs the lab?', release)[0]?.written // => 'the Orme Laboratory'
 */
export function thingsAsWritten(question: string, document: Document): Rewording[] {
  // "What is the name of the lab?", "what is the lab called?": it is not for the question to tell.
  if (/\b(?:names?|named|called|titled?)\b/iu.test(question)) return []
  return [...question.matchAll(CALLED)].flatMap(({ index: start, 0: whole, 1: words = '' }) => {
    const called = isActing(question, start) ? words.replace(/ \S+$/u, '') : words
    const name = isAnywhere(question, start, called) ? null : nameEnding(called, document)
    const end = start + whole.length - words.length + called.length
    if (name === null || isNamedBeside(name, called, `${question.slice(0, start)} ${question.slice(end)}`))
      return []
    return [{ start, end, written: withArticle(name, document) }]
  })
}

/** "the {lab}", "the {science park}", with what may follow something that is asked about. */
const CALLED =
  /\b[Tt]he (\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,2})(?=['’]s?\b|\s*[?.,!]|\s*$| (?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|be|been|in|on|at|of|to|for|from|by|with|about|and|or|get|use|open|make|made|offer|plan|say|said|want|need|study|work|cost|run)\b)/gu

/** "Only in the lab": in no laboratory that has a name. */
function isAnywhere(question: string, start: number, called: string): boolean {
  return !called.includes(' ') && /\b(?:in|from|into|outside) $/iu.test(question.slice(0, start))
}

/** Whether the rest of a question has another word of a name: the "tour" to many cities is called City Tour. */
function isNamedBeside(name: string, called: string, rest: string): boolean {
  const own = new Set(termsOf(name.split(' ').slice(0, -called.split(' ').length).join(' ')))
  return termsOf(rest).some((term) => own.has(term))
}

/** "What does {the lab study?}", "when was {the lab founded?}": the last word is what it does or what is done. */
function isActing(question: string, start: number): boolean {
  const before = HELPS.exec(question.slice(0, start))?.[1]
  const last = /^the(?: \S+){1,3} (\p{Ll}+)\s*\??\s*$/u.exec(question.slice(start))?.[1]
  return before !== undefined && last !== undefined && (!IS.test(before) || isPast(last))
}

const HELPS = /\b(do|does|did|will|would|can|could|should|must|has|have|had|is|are|was|were)(?: not)? $/iu
const IS = /^(?:is|are|was|were)$/iu

/** The only name of a text that ends in some words, in whatever spelling; null where none does or several do. */
function nameEnding(words: string, document: Document): string | null {
  const isOne = !words.includes(' ')
  if (isOne && !ORGANISATION_NOUNS.has(words) && !isHouseWord(capitalise(words)) && !isPlaceWord(words))
    return null
  for (const ending of [words, ...otherWays(words)]) {
    // To read all names of a text takes milliseconds.
    if (!document.text.includes(` ${capitalise(ending.split(' ').at(-1)?.slice(0, SAME) ?? '')}`)) continue
    const [name, other] = new Set(namesIn(document).filter((one) => endsIn(one, ending)))
    if (name === undefined || other !== undefined || /\d/u.test(name)) continue
    if (ROLE.test(name) || (GENERAL.has(words) && !isIssuers(name, document))) continue
    if (name.split(' ').length > ending.split(' ').length && !isCommonIn(document, ending)) return name
  }
  return null
}

/** What any house that issues a release may be called: "the group" is that, and no other that is named so. */
const GENERAL: ReadonlySet<string> = new Set(
  'agency brand business company firm group office organisation organization service team'.split(' '),
)

function isIssuers(name: string, { issuer }: Document): boolean {
  return (issuer ?? '').toLowerCase().includes(name.toLowerCase())
}

/** "{Chief of} Orme Hospital" is somebody. */
const ROLE =
  /^(?:[\p{L}-]+ ){0,4}(?:Chair\p{L}*|Chief|Director|Head|Manager|Member|President|Secretary)\b.* of\b/u

/** Letters that a word has in any spelling. */
const SAME = 3

function endsIn(name: string, ending: string): boolean {
  const own = name.split(' ')
  const words = ending.split(' ')
  return (
    own.length >= words.length &&
    words.every((word, at) => {
      const other = own[own.length - words.length + at] ?? ''
      return other.toLowerCase() === word || american(other.toLowerCase()) === american(word)
    })
  )
}

function isPlaceWord(word: string): boolean {
  return PLACE_SUFFIX.test(capitalise(word))
}

function isCommonIn({ text }: Document, words: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}-])${literal(words)}(?![\p{L}-])`, 'u').test(text)
}

/** In running text: in a heading any word has its capital. */
const namesIn = rememberedOf(({ blocks, text }: Document): readonly string[] =>
  blocks
    .filter(
      ({ kind }) =>
        kind === 'paragraph' || kind === 'list-item' || kind === 'quotation' || kind === 'boilerplate',
    )
    .flatMap((block) => {
      const words = textAt(text, block)
      return names(words).map((span) => textAt(words, span).replace(/\s+/gu, ' '))
    }),
)

function withArticle(name: string, { text }: Document): string {
  return new RegExp(`\\b[Tt]he ${literal(name)}`, 'u').test(text) ? `the ${name}` : name
}
