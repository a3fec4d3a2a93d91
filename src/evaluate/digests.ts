/**
 * Digests of words of releases that are not part of the project: questions about
 * them can be judged without their words. A digest is `#` with the length of the
 * folded words and a polynomial hash of their UTF-16 code units (Karp and Rabin,
 * 1987), so that one pass over a text tells whether it holds them.
 */
const DIGEST = /^#(\d+):([0-9a-z]+)$/

const BASE = 16_777_619

/**
 * Makes the digest of folded words.
 *
 * @example
 * digestOf('nine euros') // => '#10:…'
 */
export function digestOf(folded: string): string {
  let hash = 0
  for (let at = 0; at < folded.length; at++) hash = (Math.imul(hash, BASE) + folded.charCodeAt(at)) >>> 0
  return `#${folded.length}:${hash.toString(36)}`
}

/** Tells whether a string is a digest, and no words. */
export function isDigest(words: string): boolean {
  return DIGEST.test(words)
}

/** Tells whether folded text holds the words of a digest. By chance one text of some million does. */
export function holdsDigest(folded: string, digest: string): boolean {
  const [, length = '', wanted = ''] = DIGEST.exec(digest) ?? []
  const size = Number(length)
  if (size === 0 || folded.length < size) return false
  const target = Number.parseInt(wanted, 36)
  let leaving = 1
  for (let at = 1; at < size; at++) leaving = Math.imul(leaving, BASE) >>> 0
  let hash = 0
  for (let at = 0; at < folded.length; at++) {
    if (at >= size) hash = (hash - Math.imul(folded.charCodeAt(at - size), leaving)) >>> 0
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(at)) >>> 0
    if (at >= size - 1 && hash === target) return true
  }
  return false
}
