/** An inverted index over one field: of row `r`, the entries from `starts[r]` to `starts[r + 1]`. */
export interface Postings {
  readonly starts: Uint32Array
  /** Numbers of passages inside the segment, ascending in each row. */
  readonly ids: Uint32Array
  /** Occurrences; more than 65,535 in one passage count as so many. */
  readonly frequencies: Uint16Array
}

/**
 * The postings of one field as they come, by passage. Worked on by functions at
 * the top of the module: what is made anew for each segment would be compiled
 * anew for each segment.
 */
export interface Gathered {
  /** In terms, by passage. */
  readonly lengths: Uint32Array
  readonly rows: number[]
  readonly ids: number[]
  readonly frequencies: number[]
  /** Of each term, where its posting of the passage under way is. */
  readonly places: number[]
}

/** Prepares to gather the postings of so many passages. */
export function gather(passages: number): Gathered {
  return { lengths: new Uint32Array(passages), rows: [], ids: [], frequencies: [], places: [] }
}

/** Adds the terms of the next passage. */
export function addTerms(gathered: Gathered, id: number, terms: readonly number[]): void {
  const { lengths, rows, ids, frequencies, places } = gathered
  lengths[id] = terms.length
  const first = rows.length
  for (const term of terms) {
    const place = places[term] ?? -1
    if (place >= first) {
      frequencies[place] = (frequencies[place] ?? 0) + 1
    } else {
      places[term] = rows.length
      rows.push(term)
      ids.push(id)
      frequencies.push(1)
    }
  }
}

/** Gives the postings by term. Sorts by counting, which keeps the passages of a term in order. */
export function postingsOf({ rows, ids, frequencies }: Gathered, terms: number): Postings {
  const starts = new Uint32Array(terms + 1)
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 0; row < terms; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const next = starts.slice()
  const sorted = { starts, ids: new Uint32Array(rows.length), frequencies: new Uint16Array(rows.length) }
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0
    const place = next[row] ?? 0
    next[row] = place + 1
    sorted.ids[place] = ids[index] ?? 0
    sorted.frequencies[place] = Math.min(frequencies[index] ?? 0, 0xffff)
  }
  return sorted
}
