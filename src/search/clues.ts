import type { Passage } from '../model.ts'
import { type AskedWord, type AskedWords, askedWords, NOTHING } from './asked-words.ts'
import type { Engine } from './engine.ts'
import { meaningOf, writtenIn } from './forms.ts'
import type { Lexicon } from './lexicon.ts'
import { tokens } from './tokens.ts'
import { likeness, WORD_VECTORS } from './word-vectors.ts'

/**
 * What a passage shows of a question beside its score, each from 0 to 1. Words
 * count by their share of the question's mass.
 *
 * - `context`: words that only the passage's headings hold
 * - `sentence`: words of the best sentence; relatives, and words with the same beginning, count in part
 * - `window`: words that stand within {@link WINDOW} of each other, squared, so that all of them count much more than half
 * - `pairs`: neighbours in the question that are neighbours here, with their stop words and without
 *   (sequential dependence: Metzler and Croft, "A Markov random field model for term dependencies", 2005)
 * - `forms`: words in exactly the question's form
 * - `names`: numbers, and words with a capital inside the question, that passage or headings hold
 * - `relatives`: words that are missing, as far as the passage has some that can stand for them
 * - `number`: 1 when a number is asked and a sentence nearly as good as the best gives one
 * - `meaning`: how near the word vectors of its nearest sentence lie to those of what is asked (cosine)
 */
export const CLUES = [
  'context',
  'sentence',
  'window',
  'pairs',
  'forms',
  'names',
  'relatives',
  'number',
  'meaning',
] as const

/** What was found of each clue. */
export type Clues = Readonly<Record<(typeof CLUES)[number], number>>

/** Reads passages for one question. */
export interface Reader {
  /** Sum of the IDF of the question's words, each once; 0 of a question without any. */
  readonly mass: number
  clues(passage: Passage): Clues
}

/**
 * Prepares to read passages for a question.
 *
 * Of a passage of more than some 8,000 characters only the beginning is read,
 * so that no file makes a question slow.
 *
 * @example
 * createReader('Which hall opens?', engine, lexicon).clues(passage).sentence
 * // => 1 for "The hall opens in May."
 */
export function createReader(question: string, engine: Engine, lexicon: Lexicon): Reader {
  const asked = askedWords(question, engine, lexicon)
  const { words } = asked
  const mass = words.reduce((sum, word) => sum + word.idf, 0)
  // Passages of one release often stand under the same title and heading.
  const contexts = new Map<string, ReadonlySet<string>>()
  const termsOf = (context: string): ReadonlySet<string> => {
    const known = contexts.get(context)
    if (known !== undefined) return known
    const held = new Set(tokens(context).map(({ term }) => term))
    contexts.set(context, held)
    return held
  }

  return {
    mass,
    clues(passage) {
      if (mass === 0) return NONE
      const { text, context } = passage
      const seen = read(passage, asked)
      // A title that was cut from the text would count its words twice.
      const beside = text.startsWith(context) ? NO_TERMS : termsOf(context)
      const share = (part: (word: AskedWord, at: number) => number): number =>
        words.reduce((all, word, at) => all + word.idf * part(word, at), 0) / mass
      const isHere = (at: number): boolean => seen.exact[at] === 1
      return {
        context: share(({ term }, at) => Number(!isHere(at) && beside.has(term))),
        sentence: seen.best / mass,
        window: (seen.window / mass) ** 2,
        pairs: seen.pairs / mass,
        forms: share((_, at) => seen.forms[at] ?? 0),
        names: share(({ term, isName }, at) => Number(isName && (isHere(at) || beside.has(term)))),
        relatives: share((_, at) => (isHere(at) ? 0 : (seen.near[at] ?? 0))),
        number: seen.bestWithNumber > 0 && seen.bestWithNumber >= ALIKE * seen.best ? 1 : 0,
        meaning: seen.meaning,
      }
    },
  }
}

const NONE: Clues = {
  context: 0,
  sentence: 0,
  window: 0,
  pairs: 0,
  forms: 0,
  names: 0,
  relatives: 0,
  number: 0,
  meaning: 0,
}

const NO_TERMS: ReadonlySet<string> = new Set()

/** In words without stop words: about a sentence, wherever it begins. */
const WINDOW = 12

/** A sentence with so much of the best one's words is about the same. */
const ALIKE = 0.75

interface Seen {
  /** By word of the question: 1 when its stem stands in the passage. */
  readonly exact: Uint8Array
  /** 1 when its very form does. */
  readonly forms: Uint8Array
  /** The nearest relative's weight. */
  readonly near: Float64Array
  /** Worth of the pairs found. */
  readonly pairs: number
  /** IDF of the best window, of the best sentence, and of the best with a number that was asked for. */
  readonly window: number
  readonly best: number
  readonly bestWithNumber: number
  /** Likeness of the sentence that is nearest in meaning. */
  readonly meaning: number
}

/** Goes once through the words of a passage. */
function read(passage: Passage, { words, pairs, meaning: asked, forms: table, partAt }: AskedWords): Seen {
  const { text, numbers, starts, ends, opens } = writtenIn(passage, table)
  const exact = new Uint8Array(words.length)
  const forms = new Uint8Array(words.length)
  const near = new Float64Array(words.length)
  const found = new Uint8Array(pairs.length)
  /** Of each word of the question, how near the sentence under way comes to it, and its last place in the passage. */
  const sentence = new Float64Array(words.length)
  const places = new Float64Array(words.length).fill(Number.NEGATIVE_INFINITY)
  let window = 0
  let best = 0
  let bestWithNumber = 0
  let hasNumber = false
  let meaning = 0
  const said = new Float32Array(asked.length)
  const close = (): void => {
    let sum = 0
    for (let at = 0; at < words.length; at++) sum += (words[at]?.idf ?? 0) * (sentence[at] ?? 0)
    best = Math.max(best, sum)
    if (hasNumber) bestWithNumber = Math.max(bestWithNumber, sum)
    hasNumber = false
    sentence.fill(0)
    meaning = Math.max(meaning, likeness(asked, said))
    said.fill(0)
  }

  let before = NOTHING
  let bareBefore = NOTHING
  let place = 0
  for (let index = 0; index < numbers.length; index++) {
    if (opens[index] === 1) close()
    const form = numbers[index] ?? 0
    const row = meaningOf(table, form)
    if (row !== -1) WORD_VECTORS.addRow(said, row, 1)
    const part = partAt(form, text, starts[index] ?? 0, ends[index] ?? 0)
    for (const at of before.opens) if (part.closes.includes(at)) found[at] = 1
    before = part
    if (part.stop) continue
    for (const at of bareBefore.opensLoosely) if (part.closesLoosely.includes(at)) found[at] = 1
    bareBefore = part
    place += 1
    if (part === NOTHING) continue
    if (part.number) hasNumber = true
    let isAsked = false
    for (const { at, same, sameForm, relative, near: nearness } of part.matches) {
      if (relative > (near[at] ?? 0)) near[at] = relative
      if (nearness > (sentence[at] ?? 0)) sentence[at] = nearness
      if (sameForm) forms[at] = 1
      if (!same) continue
      isAsked = true
      exact[at] = 1
      places[at] = place
    }
    if (!isAsked) continue
    let sum = 0
    for (let at = 0; at < words.length; at++)
      if (place - (places[at] ?? 0) <= WINDOW) sum += words[at]?.idf ?? 0
    window = Math.max(window, sum)
  }
  close()
  const paired = pairs.reduce((sum, worth, at) => sum + worth * (found[at] ?? 0), 0)
  return { exact, forms, near, pairs: paired, window, best, bestWithNumber, meaning }
}
