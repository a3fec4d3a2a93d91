/** Words of a fixed list that lie near a given one. */
export interface Neighbours {
  /** Words within the distance, in the order of the list. */
  within(word: string, distance: 1 | 2): { readonly word: string; readonly distance: number }[]
}

/**
 * Indexes words by what is left of them when letters are deleted (Garbe's
 * symmetric delete algorithm, SymSpell, 2012): two words within distance d
 * share what is left after at most d deletions in each.
 *
 * Only the first letters are used, as SymSpell does, and each remainder is kept as a bucket
 * number, so that 100,000 words take about 20 MB; every find is checked by its true distance.
 * Distance 2 may be asked for only of a word of at least eight letters.
 */
export function indexNeighbours(words: readonly string[]): Neighbours {
  const bits = Math.max(8, Math.ceil(Math.log2(words.length * 16 + 1)))
  const mask = 2 ** bits - 1
  const starts = new Uint32Array(2 ** bits + 1)
  for (const word of words) remainders(word, depth(word), (hash) => bump(starts, (hash & mask) + 1))
  for (let bucket = 1; bucket < starts.length; bucket++) bump(starts, bucket, starts[bucket - 1])
  const entries = new Uint32Array(starts[mask + 1] ?? 0)
  const next = starts.slice()
  for (const [index, word] of words.entries()) {
    remainders(word, depth(word), (hash) => {
      const bucket = hash & mask
      entries[next[bucket] ?? 0] = index
      bump(next, bucket)
    })
  }

  return {
    within(word, distance) {
      const candidates = new Set<number>()
      remainders(word, distance, (hash) => {
        const bucket = hash & mask
        for (let i = starts[bucket] ?? 0; i < (starts[bucket + 1] ?? 0); i++) candidates.add(entries[i] ?? 0)
      })
      return [...candidates]
        .sort((a, b) => a - b)
        .map((index) => words[index] ?? '')
        .map((candidate) => ({ word: candidate, distance: editDistance(word, candidate, distance) }))
        .filter((found) => found.distance <= distance)
    },
  }
}

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbouring
 * letters that turn one word into another (optimal string alignment: no letter
 * is edited twice). Above `limit` it gives some number above it.
 *
 * @example
 * editDistance('goverment', 'government', 2) // => 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1)
      }
      row.push(best)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}

function bump(counts: Uint32Array, index: number, by = 1): void {
  counts[index] = (counts[index] ?? 0) + by
}

/**
 * Two edits are only made in words of at least eight letters. What is that near
 * has six letters or more, and of six only by two deletions in the longer word,
 * so it needs no more deletions of its own than one.
 */
function depth(word: string): 1 | 2 {
  return word.length >= 7 ? 2 : 1
}

/** Calls back with the hash of each remainder of the word's first letters after up to `depth` deletions. */
function remainders(word: string, depth: 1 | 2, found: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX)
  found(hash(word, length, -1, -1))
  for (let i = 0; i < length; i++) {
    found(hash(word, length, i, -1))
    if (depth === 1) continue
    for (let j = i + 1; j < length; j++) found(hash(word, length, i, j))
  }
}

/** SymSpell's own default: shorter finds too many candidates, longer takes more memory. */
const PREFIX = 7

/** FNV-1a of the first letters without those at `i` and `j`. */
function hash(word: string, length: number, i: number, j: number): number {
  let value = 0x811c9dc5
  for (let k = 0; k < length; k++) {
    if (k !== i && k !== j) value = Math.imul(value ^ word.charCodeAt(k), 0x01000193)
  }
  return value ^ (value >>> 15)
}

/**
 * A word with the letter at a place and the one before it swapped.
 *
 * @example
 * swappedAt('the', 1) // => 'hte'
 */
export function swappedAt(word: string, at: number): string {
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
}
