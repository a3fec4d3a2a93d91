import type { Document } from '../model.ts'
import { fold } from './tokens.ts'

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
  const words = [...new Set(plain(text).split(' '))].filter((word) => word !== '').map((word) => ` ${word}`)
  return (document) => {
    if (words.length === 0) return true
    const held = heldBy(document)
    return words.every((word) => held.includes(word))
  }
}

/** Kept as long as its document: folding a corpus anew for each letter that is typed would take most of a second. */
const folded = new WeakMap<Document, string>()

function heldBy(document: Document): string {
  const known = folded.get(document)
  if (known !== undefined) return known
  const { title, issuer, place, text } = document
  const held = plain(` ${title} ${issuer ?? ''} ${place ?? ''} ${text}`)
  folded.set(document, held)
  return held
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
}
