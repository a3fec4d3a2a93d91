import { isGivenName } from '../../corpus/genders.ts'
import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { FUNCTION_WORDS } from '../../search/spelling.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { matches } from '../text/matches.ts'
import { overlapping } from '../text/overlapping.ts'
import { isKnownPlace } from '../text/places.ts'
import { inCapitals } from '../text/word-forms.ts'
import { put, type Rewording } from './as-written.ts'
import { withoutForm } from './legal-form.ts'

/**
 * Puts the names of a question in small letters, "orme mill", as the first of some
 * releases that has any of them writes them: "Orme Mill".
 *
 * A legal form that they never write is left out of it ({@link withoutForm}).
 *
 * Several words are a name where the release has them together with their capitals
 * and not in a heading, one word where it is no English word either.
 *
 * @example
 * withNamesOf('when did orme mills open', [release]) // => 'when did Orme Mills open'
 */
export function withNamesOf(typed: string, documents: readonly Document[]): string {
  const question = withoutForm(typed, documents)
  // Who writes any capital means what they leave small, but for those of short forms; the first letter a telephone may have made one.
  if (/\p{Lu}/u.test(question.trim().slice(1).replace(SHORT_FORM, ''))) return question
  const isSmall = !/\p{Lu}/u.test(question.trim().charAt(0))
  if (!isSmall && !tokens(question).some(isNoWord)) return question
  for (const document of documents) {
    const found = namesIn(question, document, (words) => isSmall && !isCommon(words, documents))
    // The "NRx" of a house is no part of its drug "NRX-101".
    const codes = codesIn(question, document).filter((code) =>
      found.every((name) => !overlapping(name, code) || (name.start >= code.start && name.end <= code.end)),
    )
    const names = found.filter((name) => !codes.some((code) => overlapping(name, code)))
    if (names.length + codes.length > 0)
      return put(question, withOthers(question, [...names, ...codes], document))
  }
  return isSmall ? put(question, withOthers(question, [], null)) : question
}

/** "I", "CEO", "U.S.", "Q3": nobody types them otherwise. */
const SHORT_FORM = /(?<![\p{L}\p{N}-])(?:\p{Lu}\.?)+\d?s?(?![\p{L}\p{N}-])/gu

/**
 * With the names that no release need have to be names: countries, people by a given name, and
 * beside a name of a release what is no word, and no word of it: "lund Orme Mills" is another.
 */
function withOthers(
  question: string,
  found: readonly Rewording[],
  document: Document | null,
): readonly Rewording[] {
  const all = tokens(question)
  const places = matches(question, BEHIND_PLACING).flatMap(({ start, end }) => {
    const ways = [question.slice(start, end), question.slice(start, end).replace(/ \S+$/u, '')].map(
      inCapitals,
    )
    const written = ways.find(isKnownPlace)
    return written === undefined ? [] : [{ start, end: start + written.length, written }]
  })
  const people = all.slice(1).flatMap((last, at) => {
    const first = all[at]
    if (first === undefined || first.stop || last.stop || !isNoWord(last)) return []
    const isNext = /^\.? $/u.test(question.slice(first.end, last.start))
    const isPerson = isGivenName(first.word) || ADDRESS.test(first.word)
    return isNext && isPerson
      ? [first, last].map((word) => ({ ...word, written: capitalOf(question, word) }))
      : []
  })
  const known = document === null ? null : dissect(document)
  const beside = all
    .filter((word) => known !== null && !word.stop && isNoWord(word) && !isKnownTo(known, word.term))
    .filter(({ start, end }) =>
      found.some(
        (name) => question.slice(end, name.start) === ' ' || question.slice(name.end, start) === ' ',
      ),
    )
    .map((word) => ({ ...word, written: capitalOf(question, word) }))
  const others = [...places, ...people, ...beside].filter(
    (one) => !found.some((name) => overlapping(name, one)),
  )
  return [
    ...found,
    ...others.filter((one, at) => !others.slice(0, at).some((other) => overlapping(other, one))),
  ]
}

const BEHIND_PLACING = /(?<=\b(?:in|from|to|across|throughout|outside|within) )\p{Ll}{4,}(?: \p{Ll}{4,})?/gu

const ADDRESS = /^(?:dr|mr|mrs|ms|prof|professor)$/u

function capitalOf(question: string, { start, end }: Token): string {
  return inCapitals(question.slice(start, end))
}

/** Codes of a release in small letters, "vx-2", as it writes them: "VX-2". */
function codesIn(question: string, { text }: Document): Rewording[] {
  return [...question.matchAll(CODE)].flatMap(({ index, 0: code }) => {
    const written = new RegExp(String.raw`(?<![\p{L}\p{N}-])${literal(code)}(?![\p{L}\p{N}-])`, 'giu')
    const [own] = text.match(written) ?? []
    return own === undefined || !/^\p{Lu}/u.test(own)
      ? []
      : [{ start: index, end: index + code.length, written: own }]
  })
}

const CODE = /(?<![\p{L}\p{N}-])\p{Ll}{2,}-\d{1,3}(?![\p{L}\p{N}-])/gu

/** Whether words stand together in small letters in one of some releases, so that their capitals make no name. */
function isCommon(words: string, documents: readonly Document[]): boolean {
  const small = new RegExp(String.raw`(?<![\p{L}\p{N}])${spaced(words)}(?![\p{L}\p{N}])`, 'u')
  return documents.some(({ text }) => small.test(text))
}

/** @param mayBeName tells of English words together, in small letters, whether they can be a name: "mount tarn". */
function namesIn(question: string, document: Document, mayBeName: (words: string) => boolean): Rewording[] {
  const { isProper, isOpening } = dissect(document)
  const all = tokens(question)
  const isPart = ({ term, stop }: Token): boolean => !stop && (isProper(term) || isOpening(term))
  const found: Rewording[] = []
  for (let at = 0; at < all.length; ) {
    const name = longestName(question, runFrom(all, at, isPart), document, mayBeName)
    if (name !== null) found.push(name)
    at = name === null ? at + 1 : all.findIndex(({ end }) => end === name.end) + 1
  }
  return found
}

/**
 * The words that may be a name together: the first is always written with its capital in
 * the release, the others up to a small word but "of" may be: "orme press", "bank of holm".
 */
function runFrom(all: readonly Token[], at: number, isPart: (word: Token) => boolean): readonly Token[] {
  const [first] = all.slice(at, at + 1)
  if (first === undefined || !isPart(first)) return []
  const rest = all.slice(at, at + LONGEST)
  const other = rest.findIndex(({ stop, word }) => stop && word !== 'of')
  return other === -1 ? rest : rest.slice(0, other)
}

/** Words of a name that is looked for. */
const LONGEST = 5

/** The most words from the first on that the release has as a name. */
function longestName(
  question: string,
  run: readonly Token[],
  { text, blocks, contacts }: Document,
  mayBeName: (words: string) => boolean,
): Rewording | null {
  for (let length = run.length; length > 0; length--) {
    const [first, last] = [run[0], run[length - 1]]
    if (first === undefined || last === undefined) return null
    if (length === 1 && !isNoWord(first)) return null
    const { start, end } = { start: first.start, end: last.end }
    const typed = question.slice(start, end).toLowerCase()
    if (!run.slice(0, length).some(isNoWord) && !mayBeName(typed)) continue
    const written = new RegExp(String.raw`(?<![\p{L}\p{N}])${spaced(typed)}(?![\p{L}\p{N}])`, 'giu')
    const places = [...text.matchAll(written)].filter(
      ({ 0: words, index }) =>
        // The label of a line is no name: "Media Contact: Ada Berg".
        !/^\s*:/u.test(text.slice(index + words.length)) &&
        !contacts.some((contact) => contact.start <= index && index < contact.end) &&
        !blocks.some((block) => HEADINGS.has(block.kind) && block.start <= index && index < block.end),
    )
    const name =
      places.find(([words]) => CAPITALS.test(words)) ??
      places.find(({ 0: words, index }) => length === 1 && isInCapitals(words, text, index))
    if (name !== undefined) return { start, end, written: name[0].replace(/\s+/gu, ' ') }
  }
  return null
}

/** Whether a word stands in capitals, as a short form does, and those around it do not. */
function isInCapitals(word: string, text: string, index: number): boolean {
  const around = [
    text.slice(Math.max(0, index - NEXT), index),
    text.slice(index + word.length).slice(0, NEXT),
  ]
  return /^\p{Lu}+$/u.test(word) && around.every((side) => !/\p{Lu}{3}/u.test(side) && /\p{Ll}/u.test(side))
}

/** Characters of the words before or behind one. */
const NEXT = 20

/** Words as an expression, with whatever white space between them. */
function spaced(words: string): string {
  return literal(words).replace(/\s+/gu, String.raw`\s+`)
}

/** Where any word may have a capital. */
const HEADINGS: ReadonlySet<string> = new Set(['headline', 'subhead', 'heading'])

/** Whether a word is no English one, so that it is hardly more than a name. */
function isNoWord({ word }: Token): boolean {
  return /^\p{L}{3,}$/u.test(word) && !FUNCTION_WORDS.has(word) && !LEXICON.knows(word)
}

/** Each word has one, and not all letters are; "of" and "&" stand between two. */
const CAPITALS =
  /^(?=.*\p{Ll})\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+(?:(?:of|&)\s+)?[\p{Lu}\p{N}][\p{L}\p{N}’'&.-]*)*$/u
