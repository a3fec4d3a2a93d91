import type { Passage } from '../model.ts'
import { pause, turns } from '../turns.ts'
import { type Forms, formAt, keyOf, sharedForms } from './forms.ts'
import { addTerms, gather, type Postings, postingsOf } from './postings.ts'
import { formPlaces, type Reading, reading } from './tokens.ts'
import { unitsOf } from './units.ts'

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
  const vocabulary: Vocabulary = {
    forms: sharedForms(),
    wordOf: new Int32Array(0),
    termOf: new Int32Array(0),
    terms: numbering(),
    words: numbering(),
    occurrences: [],
  }
  const text = gather(passages.length)
  const context = gather(passages.length)
  const turn = turns()
  let before = { context: '', terms: [] as readonly number[] }
  for (const [id, passage] of passages.entries()) {
    const document = documents.get(passage.documentId) ?? documents.size
    if (document === documents.size) documents.set(passage.documentId, document)
    documentOf[id] = document
    addTerms(text, id, termsOf(vocabulary, passage.text, true))
    // Passages of one release often stand under the same title and heading.
    const beside = contextOf(passage)
    if (beside !== before.context) before = { context: beside, terms: termsOf(vocabulary, beside, false) }
    addTerms(context, id, before.terms)
    if (turn.isDue()) {
      onProgress?.(id + 1)
      await turn.over()
    }
  }
  onProgress?.(passages.length)
  await pause()
  const { terms, words, occurrences } = vocabulary
  const count = terms.keys.length
  const textPostings = postingsOf(text, count)
  await pause()
  return {
    passageIds: passages.map(({ id }) => id),
    documentIds: [...documents.keys()],
    documentOf,
    textLengths: text.lengths,
    contextLengths: context.lengths,
    terms: terms.keys,
    text: textPostings,
    context: postingsOf(context, count),
    words: words.keys,
    occurrences: Uint32Array.from(occurrences),
  }
}

/** What stands beside a passage's text. A title that was cut from the text would count its words twice. */
function contextOf({ text, context }: Passage): string {
  return text.startsWith(context) ? '' : context
}

/** The terms and words of a segment, numbered in the order in which they are met. */
interface Vocabulary {
  readonly forms: Forms
  /** By form: the number of its word, `NONE` for characters that are no word, `UNMET` where this segment has not met it. */
  wordOf: Int32Array
  /** By form: the number of its term, `NONE` for a stop word. */
  termOf: Int32Array
  readonly terms: Numbered
  readonly words: Numbered
  /** By word. */
  readonly occurrences: number[]
}

/** Words or terms in the order in which they are met. */
interface Numbered {
  readonly keys: string[]
  /** By the number that the forms have for a key: its number here, or `UNMET`. */
  numbers: Int32Array
}

const NONE = -1
const UNMET = -2

/** Numbers of the terms of a text, in order; its words are counted where they belong to the vocabulary. */
function termsOf(vocabulary: Vocabulary, text: string, counted: boolean): number[] {
  const { forms, occurrences } = vocabulary
  const found: number[] = []
  const units = unitsOf(text)
  const places = formPlaces(text, units)
  for (let at = 0; at < places.length; at += 2) {
    const [start = 0, end = 0] = [places[at], places[at + 1]]
    const form = formAt(forms, text, units, start, end)
    if (form >= vocabulary.wordOf.length) makeRoom(vocabulary)
    if (vocabulary.wordOf[form] === UNMET || forms.readings[form] === null)
      meet(vocabulary, form, forms.readings[form] ?? reading(text.slice(start, end), text, start))
    const word = vocabulary.wordOf[form] ?? NONE
    const term = vocabulary.termOf[form] ?? NONE
    if (counted && word >= 0) occurrences[word] = (occurrences[word] ?? 0) + 1
    if (term >= 0) found.push(term)
  }
  return found
}

/** Numbers of forms are those of all segments: a plain list that is written to far behind its end would be kept as a slow table. */
function makeRoom(vocabulary: Vocabulary): void {
  const size = 2 * vocabulary.forms.readings.length
  vocabulary.wordOf = longer(vocabulary.wordOf, size)
  vocabulary.termOf = longer(vocabulary.termOf, size)
}

function longer(numbers: Int32Array, size: number): Int32Array {
  const more = new Int32Array(Math.max(SMALLEST, size)).fill(UNMET)
  more.set(numbers)
  return more
}

/** Small, so that V8 has seen them grow before it compiles what uses them, and need not do it again. */
const SMALLEST = 2 ** 4

function meet(vocabulary: Vocabulary, form: number, { word, term, stop }: Reading): void {
  const { forms, wordOf, termOf, terms, words, occurrences } = vocabulary
  const isWord = word !== ''
  // Where the place decides, the forms have no numbers.
  const isUsual = forms.readings[form] !== null
  const key = (known: number | undefined, name: string): number =>
    (isUsual ? known : undefined) ?? keyOf(forms, name)
  wordOf[form] = isWord ? numberOf(words, forms, key(forms.words[form], word)) : NONE
  if (occurrences.length < words.keys.length) occurrences.push(0)
  termOf[form] = isWord && !stop ? numberOf(terms, forms, key(forms.terms[form], term)) : NONE
}

function numberOf(numbered: Numbered, { keys }: Forms, key: number): number {
  if (key >= numbered.numbers.length) numbered.numbers = longer(numbered.numbers, 2 * keys.length)
  const known = numbered.numbers[key] ?? UNMET
  if (known !== UNMET) return known
  const number = numbered.keys.push(keys[key] ?? '') - 1
  numbered.numbers[key] = number
  return number
}

function numbering(): Numbered {
  return { keys: [], numbers: new Int32Array(0) }
}
