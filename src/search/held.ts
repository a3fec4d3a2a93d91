import type { Passage } from '../model.ts'
import { turns } from '../turns.ts'
import type { Corpus, Part } from './bm25.ts'
import type { Numbered } from './numbered.ts'
import { type Numberings, OFTEN } from './numbering.ts'
import type { Segment } from './segment.ts'
import { terms, tokens } from './tokens.ts'

/** Segments and what was removed from them; never changed, every change makes another. */
export interface Held extends Corpus {
  /** Passages that are not removed, by document number. */
  readonly documentSizes: Uint32Array
  /** Occurrences in the texts, by the word's number. */
  readonly occurrences: Uint32Array
}

/** What an engine holds before anything is put in. */
export const NOTHING: Held = {
  parts: [],
  size: 0,
  textLength: 0,
  contextLength: 0,
  documents: 0,
  documentLengths: new Uint32Array(0),
  documentSizes: new Uint32Array(0),
  occurrences: new Uint32Array(0),
}

/** Adds a segment behind the others, in steps of a few milliseconds. */
export async function withSegment(held: Held, { segment, documents, words, row }: Numbered): Promise<Held> {
  const last = held.parts.at(-1)
  const base = last ? last.base + last.segment.documentOf.length : 0
  const part: Part = { segment, base, documents, row, removed: null }

  const turn = turns()
  const room = roomFor(documents)
  const sums: Sums = {
    textLength: held.textLength,
    contextLength: held.contextLength,
    documents: held.documents,
    documentLengths: longer(held.documentLengths, room),
    documentSizes: longer(held.documentSizes, room),
    occurrences: longer(held.occurrences, roomFor(words)),
  }
  for (let from = 0; from < segment.documentOf.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    addLengths(sums, segment, documents, from)
  }
  for (let from = 0; from < words.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    addOccurrences(sums, segment, words, from)
  }
  return { ...sums, parts: [...held.parts, part], size: held.size + segment.documentOf.length }
}

type Sums = { -readonly [Key in Exclude<keyof Held, 'parts' | 'size'>]: Held[Key] }

function addLengths(
  sums: Sums,
  { documentOf, textLengths, contextLengths }: Segment,
  documents: Uint32Array,
  from: number,
): void {
  const { documentSizes, documentLengths } = sums
  const to = Math.min(from + OFTEN, documentOf.length)
  for (let id = from; id < to; id++) {
    const number = documents[documentOf[id] ?? 0] ?? 0
    const length = textLengths[id] ?? 0
    if (add(documentSizes, number, 1) === 1) sums.documents += 1
    add(documentLengths, number, length)
    sums.textLength += length
    sums.contextLength += contextLengths[id] ?? 0
  }
}

function addOccurrences(sums: Sums, segment: Segment, words: Uint32Array, from: number): void {
  const to = Math.min(from + OFTEN, words.length)
  for (let index = from; index < to; index++)
    add(sums.occurrences, words[index] ?? 0, segment.occurrences[index] ?? 0)
}

/** Removes the passages that are held in the parts from `first` on, in steps of some milliseconds; their words are read from them once more. */
export async function withoutPassages(
  held: Held,
  passages: readonly Passage[],
  numbers: Numberings,
  first = 0,
): Promise<Held> {
  if (passages.length === 0) return held
  const parts = [...held.parts]
  const copied = new Set<number>()
  const documentSizes = held.documentSizes.slice()
  const documentLengths = held.documentLengths.slice()
  const occurrences = held.occurrences.slice()
  let { size, textLength, contextLength, documents } = held
  const turn = turns()
  for (const passage of passages) {
    if (turn.isDue()) await turn.over()
    const place = placeOf(parts, passage.id, first)
    if (place === undefined) continue
    const { at, id } = place
    const part = parts[at]
    if (part === undefined) continue
    const removed = copied.has(at)
      ? part.removed
      : (part.removed?.slice() ?? new Uint8Array(part.segment.documentOf.length))
    copied.add(at)
    if (removed) removed[id] = 1
    parts[at] = { ...part, removed }
    const document = part.documents[part.segment.documentOf[id] ?? 0] ?? 0
    const length = part.segment.textLengths[id] ?? 0
    if (add(documentSizes, document, -1) === 0) documents -= 1
    add(documentLengths, document, -length)
    size -= 1
    textLength -= length
    contextLength -= part.segment.contextLengths[id] ?? 0
    for (const { word } of tokens(passage.text)) {
      const number = numbers.words.find(word)
      if (number !== undefined) add(occurrences, number, -1)
    }
  }
  return {
    parts: used(parts),
    size,
    textLength,
    contextLength,
    documents,
    documentLengths,
    documentSizes,
    occurrences,
  }
}

/**
 * Removes a segment as a whole, in steps of a few milliseconds: what it counted
 * is known, so that no text is read for it. Null where it is not held, or not whole.
 */
export async function withoutSegment(
  held: Held,
  segment: Segment,
  numbers: Numberings,
): Promise<Held | null> {
  const gone = held.parts.find((part) => part.segment === segment)
  if (gone === undefined || gone.removed !== null) return null
  const documentSizes = held.documentSizes.slice()
  const documentLengths = held.documentLengths.slice()
  const occurrences = held.occurrences.slice()
  let { textLength, contextLength, documents } = held
  const turn = turns()
  for (const [id, own] of segment.documentOf.entries()) {
    if (id % OFTEN === 0 && turn.isDue()) await turn.over()
    const document = gone.documents[own] ?? 0
    const length = segment.textLengths[id] ?? 0
    if (add(documentSizes, document, -1) === 0) documents -= 1
    add(documentLengths, document, -length)
    textLength -= length
    contextLength -= segment.contextLengths[id] ?? 0
  }
  for (const [index, word] of segment.words.entries()) {
    if (index % OFTEN === 0 && turn.isDue()) await turn.over()
    add(occurrences, numbers.words.number(word), -(segment.occurrences[index] ?? 0))
  }
  return {
    parts: closed(held.parts.filter((part) => part !== gone)),
    size: held.size - segment.documentOf.length,
    textLength,
    contextLength,
    documents,
    documentLengths,
    documentSizes,
    occurrences,
  }
}

/** Drops the parts of which nothing is left. */
function used(parts: readonly Part[]): Part[] {
  const left = parts.filter(({ removed }) => removed?.includes(0) ?? true)
  return left.length === parts.length ? left : closed(left)
}

/** Closes the gaps in the numbers. */
function closed(parts: readonly Part[]): Part[] {
  let base = 0
  return parts.map((part) => {
    base += part.segment.documentOf.length
    return { ...part, base: base - part.segment.documentOf.length }
  })
}

/** Where a passage that is not removed is held. */
export function placeOf(
  parts: readonly Part[],
  passageId: string,
  first = 0,
): { readonly at: number; readonly id: number } | undefined {
  for (const [at, { segment, removed }] of parts.entries()) {
    if (at < first) continue
    const id = numbersOf(segment).get(passageId)
    if (id !== undefined && removed?.[id] !== 1) return { at, id }
  }
  return undefined
}

/** Numbers of the terms of a query that any segment has. */
export function termNumbers(query: string, { words }: Numberings): number[] {
  return terms(query)
    .map((term) => words.find(term))
    .filter((number) => number !== undefined)
}

/** Only a change asks for it, so that a segment that is only searched need not keep it. */
function numbersOf(segment: Segment): ReadonlyMap<string, number> {
  const known = passageNumbers.get(segment)
  if (known) return known
  const made = new Map(segment.passageIds.map((id, number) => [id, number]))
  passageNumbers.set(segment, made)
  return made
}

const passageNumbers = new WeakMap<Segment, ReadonlyMap<string, number>>()

/** Length of an array that has a place for each of these numbers. */
function roomFor(places: Uint32Array): number {
  let needed = 0
  for (let index = 0; index < places.length; index++) needed = Math.max(needed, (places[index] ?? 0) + 1)
  return needed
}

/** A copy that is no shorter than `needed`, and somewhat longer so that not every change makes it grow. */
function longer(numbers: Uint32Array, needed: number): Uint32Array {
  if (needed <= numbers.length) return numbers.slice()
  const copy = new Uint32Array(needed + (needed >>> 4))
  copy.set(numbers)
  return copy
}

function add(numbers: Uint32Array, place: number, by: number): number {
  const sum = (numbers[place] ?? 0) + by
  numbers[place] = sum
  return sum
}
