/** The passages that hold a term, by ascending number; only the first `count` entries count. */
export interface Postings {
  ids: Uint32Array
  frequencies: Uint32Array
  count: number
}

/** An inverted index over one field of numbered passages. */
export interface Field {
  add(id: number, terms: readonly string[]): void
  /** Takes the very terms that were added. */
  remove(id: number, terms: readonly string[]): void
  postings(term: string): Postings | undefined
  frequency(term: string): number
  /** Lengths in terms, by number. */
  lengths(): Uint32Array
  totalLength(): number
  /** Number of passages. */
  size(): number
}

/** Makes an empty inverted index on typed arrays that grow by doubling. */
export function createField(): Field {
  const byTerm = new Map<string, Postings>()
  let lengths = new Uint32Array(1024)
  let totalLength = 0
  let size = 0

  return {
    add(id, terms) {
      if (id >= lengths.length) lengths = grown(lengths, id)
      lengths[id] = terms.length
      totalLength += terms.length
      size += 1
      for (const term of terms) {
        const postings = byTerm.get(term)
        if (postings) increase(postings, id)
        else byTerm.set(term, { ids: Uint32Array.of(id), frequencies: Uint32Array.of(1), count: 1 })
      }
    },
    remove(id, terms) {
      lengths[id] = 0
      totalLength -= terms.length
      size -= 1
      for (const term of new Set(terms)) {
        const postings = byTerm.get(term)
        if (!postings) continue
        drop(postings, id)
        if (postings.count === 0) byTerm.delete(term)
      }
    },
    postings: (term) => byTerm.get(term),
    frequency: (term) => byTerm.get(term)?.count ?? 0,
    lengths: () => lengths,
    totalLength: () => totalLength,
    size: () => size,
  }
}

/** Copies numbers into an array twice as long, or longer where `index` needs it. */
export function grown(numbers: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(numbers.length * 2, index + 1))
  longer.set(numbers)
  return longer
}

/** Counts one more occurrence. Numbers nearly always come in ascending order, so the end is looked at first. */
function increase(postings: Postings, id: number): void {
  const { count } = postings
  const last = postings.ids[count - 1] ?? -1
  const place = id > last ? count : id === last ? count - 1 : search(postings, id)
  if (place < count && postings.ids[place] === id) {
    postings.frequencies[place] = (postings.frequencies[place] ?? 0) + 1
    return
  }
  if (count === postings.ids.length) {
    postings.ids = grown(postings.ids, count)
    postings.frequencies = grown(postings.frequencies, count)
  }
  postings.ids.copyWithin(place + 1, place, count)
  postings.frequencies.copyWithin(place + 1, place, count)
  postings.ids[place] = id
  postings.frequencies[place] = 1
  postings.count += 1
}

function drop(postings: Postings, id: number): void {
  const place = search(postings, id)
  if (postings.ids[place] !== id || place >= postings.count) return
  postings.ids.copyWithin(place, place + 1, postings.count)
  postings.frequencies.copyWithin(place, place + 1, postings.count)
  postings.count -= 1
}

/** First place whose number is not below `id`. */
function search(postings: Postings, id: number): number {
  let low = 0
  let high = postings.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((postings.ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
