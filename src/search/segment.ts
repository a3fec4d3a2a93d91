import type { Passage } from '../model.ts'
import { pause, turns } from '../turns.ts'
import { createFormTable } from './form-table.ts'
import { dependsOnPlace, detached, eachForm, type Reading, reading } from './tokens.ts'

/** An inverted index over one field: of row `r`, the entries from `starts[r]` to `starts[r + 1]`. */
export interface Postings {
  readonly starts: Uint32Array
  /** Numbers of passages inside the segment, ascending in each row. */
  readonly ids: Uint32Array
  /** Occurrences; more than 65,535 in one passage count as so many. */
  readonly frequencies: Uint16Array
}

/**
 * The index of some passages, numbered from 0 in their order. It is never
 * changed: an engine holds many of them, and marks what was removed beside them.
 */
export interface Segment {
  readonly passageIds: readonly string[]
  readonly documentIds: readonly string[]
  /** Index into `documentIds`, by passage. */
  readonly documentOf: Uint32Array
  /** In terms, by passage. */
  readonly textLengths: Uint32Array
  readonly contextLengths: Uint32Array
  /** The rows of both fields. */
  readonly terms: readonly string[]
  readonly text: Postings
  readonly context: Postings
  /** Folded words of the texts, stop words included, and how often each occurs. */
  readonly words: readonly string[]
  readonly occurrences: Uint32Array
}

/**
 * Indexes passages, and lets other work run every few milliseconds.
 *
 * @example
 * (await buildSegment([passage('The plant opens.')])).terms
 * // => ['plant', 'open']
 */
export async function buildSegment(
  passages: readonly Passage[],
  onProgress?: (done: number) => void,
): Promise<Segment> {
  const documents = new Map<string, number>()
  const documentOf = new Uint32Array(passages.length)
  const forms = readForms()
  const text = collect(passages.length)
  const context = collect(passages.length)
  const turn = turns()
  let before = { context: '', terms: [] as readonly number[] }
  for (const [id, passage] of passages.entries()) {
    const document = documents.get(passage.documentId) ?? documents.size
    if (document === documents.size) documents.set(passage.documentId, document)
    documentOf[id] = document
    text.add(id, forms.termsOf(passage.text, true))
    // Passages of one release often stand under the same title and heading.
    const beside = contextOf(passage)
    if (beside !== before.context) before = { context: beside, terms: forms.termsOf(beside, false) }
    context.add(id, before.terms)
    if (turn.isDue()) {
      onProgress?.(id + 1)
      await turn.over()
    }
  }
  onProgress?.(passages.length)
  await pause()
  const textPostings = text.postings(forms.terms.size)
  await pause()
  return {
    passageIds: passages.map(({ id }) => id),
    documentIds: [...documents.keys()],
    documentOf,
    textLengths: text.lengths,
    contextLengths: context.lengths,
    terms: [...forms.terms.keys()],
    text: textPostings,
    context: context.postings(forms.terms.size),
    words: [...forms.words.keys()],
    occurrences: Uint32Array.from(forms.occurrences),
  }
}

/** What stands beside a passage's text. A title that was cut from the text would count its words twice. */
function contextOf({ text, context }: Passage): string {
  return text.startsWith(context) ? '' : context
}

/** Numbers terms and words in the order in which they are met. */
function readForms() {
  const forms = currentForms()
  /** By form: the number of its word, `NONE` for characters that are no word; absent where this segment has not met it. */
  const wordOf: number[] = []
  /** By form: the number of its term, `NONE` for a stop word. */
  const termOf: number[] = []
  const terms = new Map<string, number>()
  const words = new Map<string, number>()
  const occurrences: number[] = []

  function meet(form: number, { word, term, stop }: Reading): void {
    const isWord = word !== ''
    wordOf[form] = isWord ? numberOf(word, words) : NONE
    termOf[form] = isWord && !stop ? numberOf(term, terms) : NONE
  }

  function formAt(text: string, start: number, end: number): number {
    const form = forms.at(text, start, end)
    const usual = forms.readings[form]
    if (usual === null) meet(form, reading(text.slice(start, end), text, start))
    else if (usual !== undefined && wordOf[form] === undefined) meet(form, usual)
    return form
  }

  /** Numbers of the terms of a text, in order; its words are counted where they belong to the vocabulary. */
  function termsOf(text: string, counted: boolean): number[] {
    const found: number[] = []
    eachForm(text, (start, end) => {
      const form = formAt(text, start, end)
      const word = wordOf[form] ?? NONE
      const term = termOf[form] ?? NONE
      if (counted && word >= 0) occurrences[word] = (occurrences[word] ?? 0) + 1
      if (term >= 0) found.push(term)
    })
    return found
  }

  return { terms, words, occurrences, termsOf }
}

const NONE = -1

/** Forms as texts have them, with what they stand for: null where that depends on the place ("US" may be "us"). */
interface Forms {
  readonly readings: readonly (Reading | null)[]
  at(text: string, start: number, end: number): number
}

/** Shared by all segments, which have most of their forms in common. */
function currentForms(): Forms {
  if (shared === null || shared.readings.length > MOST_FORMS) shared = createForms()
  return shared
}

let shared: Forms | null = null

/** Holds those of an archive of tens of thousands of releases; then another begins, so that it cannot grow for ever. */
const MOST_FORMS = 200_000

function createForms(): Forms {
  const table = createFormTable()
  const readings: (Reading | null)[] = []
  return {
    readings,
    at(text, start, end) {
      const known = table.find(text, start, end)
      if (known !== -1) return known
      const raw = detached(text.slice(start, end))
      readings.push(dependsOnPlace(raw) ? null : reading(raw, text, start))
      return table.add(raw)
    },
  }
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** Gathers the postings of one field as they come, by passage, and gives them back by term. */
function collect(size: number) {
  const lengths = new Uint32Array(size)
  const rows: number[] = []
  const ids: number[] = []
  const frequencies: number[] = []
  /** Of each term, where its posting of the passage under way is. */
  const places: number[] = []

  function add(id: number, terms: readonly number[]): void {
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

  /** Sorts by counting, which keeps the passages of a term in order. */
  function postings(terms: number): Postings {
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

  return { lengths, add, postings }
}
