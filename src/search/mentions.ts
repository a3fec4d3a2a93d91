import type { Document } from '../model.ts'
import { rememberedOf } from '../remembered.ts'
import { baseForms } from './morphology.ts'
import { fold, tokens } from './tokens.ts'

/**
 * Makes a test of whether a document holds all words of a text, in its title,
 * its text or the names of issuer and place. Case, accents and punctuation do
 * not count, and each word may be the beginning of a longer one. A text without
 * words is held by every document.
 *
 * @example
 * mentions('light visit')(release) // => true for "Lighthouse opens to night visitors"
 */
export function mentions(text: string): (document: Document) => boolean {
  const words = [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))]
  return (document) => words.every((word) => begins(word, heldBy(document)))
}

/**
 * Makes a test of whether a document speaks of a matter: all words of its name that
 * carry meaning, in whatever form, stand together somewhere in it, within a sentence
 * or so; those of a name ("Vesle Bay", "Route 7") right behind each other. A name without
 * such words is spoken of nowhere.
 *
 * @example
 * speaksOf('the wind farms')(release) // => true for "a farm that the wind feeds"
 */
export function speaksOf(matter: string): (document: Document) => boolean {
  const words = tokens(matter).filter(({ stop, word }) => !stop || /\d/u.test(word))
  const isNamed = words.length > 1 && (NAME.test(matter) || words.some(({ word }) => /\d/u.test(word)))
  const sought = words.map(({ word, term }) => ({ term, forms: baseForms(word) }))
  const [first, ...others] = isNamed
    ? sought
    : sought.sort((a, b) => (b.forms[0]?.length ?? 0) - (a.forms[0]?.length ?? 0))
  if (first === undefined) return () => false
  return (document) => {
    const text = heldBy(document)
    return placesOf(first, text).some((at) => {
      if (isNamed) {
        const behind = wordsFrom(text, at)
        return others.every(({ term }, nth) => behind[nth + 1] === term)
      }
      const around = text.slice(Math.max(0, at - TOGETHER), at + TOGETHER)
      return others.every((one) => placesOf(one, around).length > 0)
    })
  }
}

interface Sought {
  readonly term: string
  readonly forms: readonly string[]
}

/** Characters on either side of a word in which the others stand. */
const TOGETHER = 80

/** Where a word stands in a text, in any form: "bats" for "bat", and no "battery". */
function placesOf({ term, forms }: Sought, text: string): number[] {
  const found: number[] = []
  for (const form of forms)
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
      if ((at === 0 || !LETTER.test(text.charAt(at - 1))) && wordsFrom(text, at)[0] === term) found.push(at)
  return found
}

/** The stems of the words from a place on. */
function wordsFrom(text: string, at: number): readonly string[] {
  return tokens(text.slice(at, at + LONGEST)).flatMap(({ term, stop, word }) =>
    stop && !/\d/u.test(word) ? [] : [term],
  )
}

/** Of a name, in characters. */
const LONGEST = 100

/** Two words with capitals, with small words between them. */
const NAME = /\p{Lu}[^\s]*\s(?:(?:of|the|and|for|&|de)\s)*\p{Lu}/u

/** Whether a word of the text begins so. */
function begins(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true
  }
  return false
}

const LETTER = /[\p{L}\p{N}]/u

/** Kept as long as its document: each letter that is typed asks for the whole corpus. */
const heldBy = rememberedOf(({ title, issuer, place, text }: Document): string => {
  const all = [title, issuer ?? '', place ?? '', text].join('\n')
  return FOLDS.test(all) ? fold(all) : all.toLowerCase()
})

/**
 * Characters that folding changes beyond their case. Most English releases have
 * none but typographic marks, and folding all would stop the server for seconds.
 */
const FOLDS = /[\u00AA-\u1FFF\u2070-\u218F\u2C00-\uFFFF]/
