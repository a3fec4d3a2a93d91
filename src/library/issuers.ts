import type { Document } from '../model.ts'
import { folded, issuerKey } from './markers.ts'

/** An issuer, and how many documents are by it. */
export interface Issuer {
  readonly name: string
  readonly documents: number
}

/**
 * The issuers of some documents, those of most first: "Acme" and "Acme, Inc."
 * are one, under the name that is written most, the shorter of two.
 */
export function issuersOf(documents: Iterable<Pick<Document, 'issuer'>>): Issuer[] {
  const forms = new Map<string, Map<string, number>>()
  for (const document of documents) {
    const { issuer } = document
    if (issuer === null) continue
    const key = issuerKey(document)
    const own = forms.get(key) ?? new Map<string, number>()
    forms.set(key, own.set(issuer, (own.get(issuer) ?? 0) + 1))
  }
  const all = [...forms.values()].map((own) => {
    const [name = ''] = [...own].sort(([a, n], [b, m]) => m - n || a.length - b.length)[0] ?? []
    return { name, documents: [...own.values()].reduce((sum, count) => sum + count, 0) }
  })
  return all.sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
}

/**
 * Tells whether a document is by an issuer that somebody names: the name holds
 * the words, whatever their case, accents and legal form, or the first of its words
 * and some of the others.
 *
 * @example
 * isBy('Acme, Inc.')({ issuer: 'ACME' }) // => true
 */
export function isBy(wanted: string): (document: Pick<Document, 'issuer'>) => boolean {
  const words = folded(wanted)
  // Without its legal form a name may be one letter, which every name holds: only whole words count.
  const key = issuerKey({ issuer: wanted })
  // An archive has many releases of few issuers.
  const known = new Map<string, boolean>()
  return ({ issuer }) => {
    if (issuer === null || words === '') return false
    const is =
      known.get(issuer) ??
      (folded(issuer).includes(words) ||
        ` ${issuerKey({ issuer })} `.includes(` ${key} `) ||
        abridges(key, issuerKey({ issuer })))
    known.set(issuer, is)
    return is
  }
}

/** "Tarn council" for "Tarn City Council": some words of a name, in their order, its first among them. */
function abridges(short: string, name: string): boolean {
  const words = short.split(' ')
  const [first, ...more] = name.split(' ')
  if (words.length < 2 || words[0] !== first) return false
  let at = 1
  for (const word of more) if (word === words[at]) at++
  return at === words.length
}

/**
 * The issuers whose names are most like a name that none has, the likest first:
 * by the words that they have in common, one or two letters apart, where a word
 * of many issuers tells little. Empty when none has a word in common.
 */
export function nearestIssuers(wanted: string, issuers: readonly Issuer[], most = 3): string[] {
  const words = folded(wanted).split(' ')
  const named = issuers.map(({ name }) => ({ name, words: folded(name).split(' ') }))
  const spread = new Map<string, number>()
  for (const one of named)
    for (const word of new Set(one.words)) spread.set(word, (spread.get(word) ?? 0) + 1)
  const likeness = (own: readonly string[]): number =>
    own
      .filter((word) => word.length >= SHORTEST && words.some((other) => isAlike(word, other)))
      .reduce((sum, word) => sum + 1 / (spread.get(word) ?? 1), 0) / Math.sqrt(own.length)
  return named
    .map((one) => ({ name: one.name, likeness: likeness(one.words) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Letters: shorter words are articles, prepositions and legal forms. */
const SHORTEST = 4

function isAlike(a: string, b: string): boolean {
  const most = a.length < SHORTEST || b.length < SHORTEST ? 0 : Math.min(a.length, b.length) < LONG ? 1 : 2
  return a === b || distance(a, b) <= most || (b.length >= SHORTEST && a.startsWith(b))
}

/** Letters from which two may be wrong. */
const LONG = 8

/** Levenshtein's: insertions, deletions and replacements that make one word of the other. */
function distance(a: string, b: string): number {
  const others = [...b]
  let row = Array.from({ length: others.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1]
    for (const [to, other] of others.entries())
      next.push(
        Math.min((row[to] ?? 0) + (letter === other ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1),
      )
    row = next
  }
  return row[others.length] ?? 0
}
