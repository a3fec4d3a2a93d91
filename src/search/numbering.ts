/** Numbers for strings, given once and shared by an engine and all that were forked from it. */
export interface Numbering {
  number(key: string): number
  /** Undefined for a key that has no number. */
  find(key: string): number | undefined
  key(number: number): string
}

/** Terms and words have one numbering, documents another. */
export interface Numberings {
  readonly words: Numbering
  readonly documents: Numbering
}

/** Numbers strings from 0 on, each new one the next. */
export function numbering(): Numbering {
  // One map of millions of words would hold others up for a tenth of a second whenever it grows.
  const shards = Array.from({ length: SHARDS }, () => new Map<string, number>())
  const keys: string[] = []
  return {
    number(key) {
      const shard = shards[shardOf(key)]
      const known = shard?.get(key)
      if (known !== undefined) return known
      shard?.set(key, keys.length)
      return keys.push(key) - 1
    },
    find: (key) => shards[shardOf(key)]?.get(key),
    key: (number) => keys[number] ?? '',
  }
}

const SHARDS = 64

function shardOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (hash * 31 + key.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 12)) & (SHARDS - 1)
}

// Loops over all of a segment are functions at the top of the module: a loop in a
// function that is called once a segment would be compiled anew for each of them.

/** Gives the keys from `from` on their numbers, as many as take no time. */
export function numberSome(
  keys: readonly string[],
  number: Numbering['number'],
  found: Uint32Array | Float64Array,
  from: number,
): void {
  const to = Math.min(from + OFTEN, keys.length)
  for (let index = from; index < to; index++) found[index] = number(keys[index] ?? '')
}

/** Numbers after which it is worth a look at the clock. */
export const OFTEN = 1000
