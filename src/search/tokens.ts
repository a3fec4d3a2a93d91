import type { Span } from '../model.ts'
import { rememberedUpTo } from '../remembered.ts'
import { createFormTable, type FormTable } from './form-table.ts'
import { stem } from './stems.ts'
import { STOP_WORDS } from './stopwords.ts'
import { unitsOf } from './units.ts'

export { stem } from './stems.ts'

/** One word or number of a text. `text.slice(start, end)` is how it stands there. */
export interface Token extends Span {
  /** What index and question are compared by: the stem. */
  readonly term: string
  /** The folded surface form, before stemming. */
  readonly word: string
  /** Carries no meaning of its own; the index leaves it out. */
  readonly stop: boolean
}

/**
 * Splits a text into its words and numbers, in order, stop words included.
 *
 * - Letters are folded: NFKD, marks dropped, lower case (`Zürich` is `zurich`).
 * - A number with separators is one token, without its thousands separators
 *   (`$1,200` is `1200`, `3.5` stays).
 * - Possessives, curly or straight, are dropped (`company’s` is `company`);
 *   other apostrophes are passed over (`don't` is `dont`), and a pronoun is read
 *   without the verb that is shortened behind it (`she'll` is `she`).
 * - Dotted abbreviations are one token (`U.K.` is `uk`). Where that would be a
 *   stop word, the dots stay (`U.S.` is `u.s`), and so it is with a short stop
 *   word in capitals amid lower case (`US`), which keeps both apart from "us".
 * - "own" is a stop word behind a possessive ("its own") and a verb elsewhere.
 * - Chinese and Japanese characters are tokens one by one.
 *
 * @example
 * tokens('The U.S. plant’s $1,200').map((token) => token.term)
 * // => ['the', 'u.s', 'plant', '1200']
 */
export function tokens(text: string): readonly Token[] {
  return text.length <= LONGEST_KEPT ? tokensLately(text) : tokensAnew(text)
}

/** A question and what may answer it are read by many rules. */
const tokensLately = rememberedUpTo(1000, tokensAnew)

/** Longer than nearly all sentences. */
const LONGEST_KEPT = 500

function tokensAnew(text: string): Token[] {
  const found: Token[] = []
  const units = unitsOf(text)
  const places = formPlaces(text, units)
  for (let at = 0; at < places.length; at += 2) {
    const start = places[at] ?? 0
    const end = places[at + 1] ?? 0
    const { word, term, stop } =
      usualReading(text, units, start, end) ?? reading(text.slice(start, end), text, start)
    if (word !== '') found.push({ start, end, term, word, stop })
  }
  return found
}

/**
 * Gives the terms of a text as the index holds them: stems, in order, without
 * stop words, duplicates kept.
 *
 * @example
 * terms('When does the plant open? The plant opens in May.')
 * // => ['plant', 'open', 'plant', 'open', 'may']
 */
export function terms(text: string): string[] {
  return tokens(text).flatMap(({ term, stop }) => (stop ? [] : [term]))
}

/**
 * Gives where each word and number of a text stands: its start, its end, the
 * next one's start, and so on; `units` are the text's code units.
 *
 * Runs of plain letters, which nearly all of English is, are found without the
 * expression; for everything else it has the word.
 */
export function formPlaces(text: string, units: Uint16Array): number[] {
  const places: number[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const code = units[at] ?? 0
    const sort = code < 128 ? CLASSES[code] : 0
    if (code < 128 && sort !== LETTER && sort !== DIGIT) {
      at++
      continue
    }
    let end = at
    let after: number | undefined = sort
    while (after === LETTER) {
      end++
      const next = end < length ? (units[end] ?? 0) : SPACE
      after = next < 128 ? CLASSES[next] : 0
    }
    if (end - at > 1 && after === BOUNDARY) {
      places.push(at, end)
      at = end
      continue
    }
    TOKEN.lastIndex = at
    const raw = TOKEN.exec(text)?.[0]
    if (raw === undefined) {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1
    } else {
      places.push(at, at + raw.length)
      at += raw.length
    }
  }
  return places
}

/** Tells whether a folded word carries no meaning of its own. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/**
 * Brings letters to one form: NFKD, marks dropped, lower case, and the Latin
 * letters that NFKD leaves whole spelt out. The length may change.
 *
 * @example
 * fold('Łódź, Straße') // => 'lodz, strasse'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return (
    lower
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      // NFKD makes capitals of letters that have no lower case: "ᴭ" is "Æ".
      .toLowerCase()
      .replace(/[ßøłđðþæœıħ]/g, (letter) => SPELT_OUT.get(letter) ?? letter)
  )
}

/** In order: plain word (most of them, so tried first), abbreviation with dots, number with separators, one Chinese or Japanese character, word. */
const TOKEN = new RegExp(
  [
    String.raw`[A-Za-z]{2,}(?=[\s.,;:!?()"/-]|$)`,
    String.raw`(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?`,
    String.raw`\d{1,3}(?:,\d{3})+(?![\d,]*\d)(?:\.\d+)?`,
    String.raw`\d+(?:\.\d+)+`,
    String.raw`(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:(?<=[sS])['’ʼ])?`,
  ].join('|'),
  'uy',
)

/** Stands behind the last character. */
const SPACE = 32

const LETTER = 1
const DIGIT = 2
/** What may follow a plain word; in `TOKEN` the same characters stand behind the first alternative. */
const BOUNDARY = 3

/** By character code, for ASCII. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z]/.test(character)) return LETTER
  if (/\d/.test(character)) return DIGIT
  return /[\s.,;:!?()"/-]/.test(character) ? BOUNDARY : 0
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/

const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
])

export type Reading = Omit<Token, 'start' | 'end'>

/** What the characters of a token stand for, at their place; the word is empty when they are none. */
export function reading(raw: string, text: string, start: number): Reading {
  const usual = readingAnywhere(raw)
  if (usual.word === 'own' && isPossessed(text, start)) return { ...usual, stop: true }
  return usual.stop && isShortAndCapital(raw) && standsAmidLowerCase(text, start, raw.length)
    ? interpret([...raw.toLowerCase()].join('.'))
    : usual
}

/** What the characters of a token stand for that does not depend on its place; not cached. */
export function readingAnywhere(raw: string): Reading {
  return interpret(surface(raw))
}

/** Tells whether the place of a token in its text has a say in what it stands for. */
export function dependsOnPlace(raw: string): boolean {
  return (isShortAndCapital(raw) && readingAnywhere(raw).stop) || /^own$/iu.test(raw)
}

/** What a form stands for at any place; null where that has a say. Kept: an archive has few words and uses them often. */
function usualReading(text: string, units: Uint16Array, start: number, end: number): Reading | null {
  const number = known.table.find(units, start, end)
  if (number !== -1) return known.readings[number] ?? null
  const raw = detached(text.slice(start, end))
  const usual = readingAnywhere(raw)
  const isPlaced = usual.word === 'own' || (usual.stop && isShortAndCapital(raw))
  if (known.readings.length >= MOST_KNOWN) {
    known = knowingNothing()
    known.table.find(units, start, end)
  }
  known.table.add(units, start, end)
  known.readings.push(isPlaced ? null : usual)
  return isPlaced ? null : usual
}

interface Known {
  readonly table: FormTable
  /** By the number of the form. */
  readonly readings: (Reading | null)[]
}

function knowingNothing(): Known {
  return { table: createFormTable(), readings: [] }
}

/** Found without cutting the forms out of their texts. */
let known = knowingNothing()

/** Then it starts anew, so it cannot grow for ever. */
const MOST_KNOWN = 200_000

/** A copy of the characters: what is cut out of a text keeps the whole text in the memory, unless it is short. */
export function detached(raw: string): string {
  return raw.length < SHORTEST_CUT ? raw : Buffer.from(raw).toString()
}

/** V8 copies what is shorter than this and points into the text for the rest (`SlicedString::kMinLength`). */
const SHORTEST_CUT = 13

function interpret(word: string): Reading {
  return { term: stem(word), word, stop: STOP_WORDS.has(word) }
}

/** A token as it stands in the text -> its folded form. */
function surface(raw: string): string {
  if (LETTERS.test(raw)) return raw.toLowerCase()
  const folded = fold(raw)
  if (DOTTED.test(folded)) {
    const letters = folded.replaceAll('.', '')
    return STOP_WORDS.has(letters) ? [...letters].join('.') : letters
  }
  if (NUMBER.test(folded)) return folded.replaceAll(',', '')
  return folded
    .replace(SHORTENED, '')
    .replace(/['’ʼ]s?$/, '')
    .replace(/['’ʼ]/g, '')
}

/** "I'd", "she'll", "we'll": without their marks these are the words "id", "shell" and "well". */
const SHORTENED = /(?<=^(?:i|you|he|she|it|we|they|who|that|there))['’ʼ](?:d|ll)$/

const LETTERS = /^[A-Za-z]+$/

const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u

const NUMBER = /^[\d.,]+$/

/** Of stop words, these are `US`, `IT`, `WHO`, `AM`. */
function isShortAndCapital(raw: string): boolean {
  return raw.length <= 3 && CAPITALS.test(raw)
}

const CAPITALS = /^[A-Z]{2,3}$/

/** A headline in capitals says nothing about one word of it, so a neighbouring word must have lower case. */
function standsAmidLowerCase(text: string, start: number, length: number): boolean {
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? ''
  const after = /^\S*\s+(\S+)/.exec(text.slice(start + length, start + length + REACH))?.[1] ?? ''
  return LOWER_CASE.test(before) || LOWER_CASE.test(after)
}

/** "Its own sites" says no more than "its sites"; "which clinics own sites" does. */
function isPossessed(text: string, start: number): boolean {
  return /(?:\b(?:my|our|your|his|her|its|their|whose|very)|['’]s|s['’])\s+$/iu.test(
    text.slice(Math.max(0, start - REACH), start),
  )
}

/** Enough for the longest usual neighbour; cut words still show their case. */
const REACH = 24

const LOWER_CASE = /\p{Ll}/u
