import { isHouseWord, isPartOfHouse, isSeatWord } from '../../corpus/house-words.ts'
import { folded, issuerKey } from '../../library/markers.ts'
import type { Document } from '../../model.ts'
import type { Asked } from '../question.ts'
import { capitalise, withoutPossessive } from '../text/word-forms.ts'

/**
 * Whether a name is that of another house than the issuer of a release, with which it
 * only has words in common: it says what house it is, and has a word of its own. A legal
 * form or a part of the house ("Group", "Office") makes no other one, nor does what the
 * release calls its issuer ("the council"), nor a name that the release has.
 *
 * @example
 * isLikeNamed('Orme Symphony Hall', document) // of the Orme Philharmonic
 * // => true
 */
export function isLikeNamed(name: string, { issuer, text }: Document): boolean {
  const [key, own] = [issuerKey({ issuer: name }), issuerKey({ issuer })]
  const [words, theirs] = [key.split(' '), own.split(' ')]
  const head = words.at(-1) ?? ''
  if (own === '' || !isHouseNoun(head) || !theirs.some((word) => words.includes(word) && !isHouseNoun(word)))
    return false
  const isOwn = (word: string): boolean =>
    theirs.includes(word) ||
    SMALL.test(word) ||
    isPartOfHouse(capitalise(word)) ||
    (word === head && new RegExp(`\\bthe ${word}\\b`, 'u').test(text))
  return !words.every(isOwn) && !` ${folded(text)} `.includes(` ${key} `)
}

/** The name in a question that is of another house than it seems; null where none is. */
export function likeNamedIn({ names, text }: Asked, document: Document): string | null {
  const said = names.map(({ start, end }) => withoutPossessive(text.slice(start, end)))
  return said.find((name) => isLikeNamed(name, document)) ?? null
}

function isHouseNoun(word: string): boolean {
  return isHouseWord(capitalise(word)) || isSeatWord(capitalise(word))
}

/** What is no word of a name, or of all firms of one. */
const SMALL = /^(?:of|and|the|for|group|holdings?|companies|international|plc|llp)$/u
