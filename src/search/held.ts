import type { Passage } from '../model.ts'
import { pause, turns } from '../turns.ts'
import type { Corpus, Part } from './bm25.ts'
import type { Segment } from './segment.ts'
import { terms, tokens } from './tokens.ts'

/** Numbers for strings, given once and shared by an engine and all that were forked from it. */
export interface Numbering {
  number(key: string): number
  /** Undefined for a key that has no number. */
  find(key: string): number | undefined
  key(number: number): string
}

/** Segments and what was removed from them; never changed, every change makes another. */
export interface Held extends Corpus {
  /** Passages that are not removed, by document number. */
  readonly documentSizes: Uint32Array
  /** Occurrences in the texts, by the word's number. */
  readonly occurrences: Uint32Array
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

/** A segment whose strings have their numbers. */
export interface Numbered {
  readonly segment: Segment
  readonly documents: Uint32Array
  readonly words: Uint32Array
  readonly row: Part['row']
}

/** Gives the strings of a segment their numbers, in steps of a few milliseconds. */
export async function numbered(segment: Segment, numbers: Numberings): Promise<Numbered> {
  const documents = await numbersOfAll(segment.documentIds, numbers.documents)
  const words = await numbersOfAll(segment.words, numbers.words)
  const row = await rows(segment.terms, numbers.words)
  return { segment, documents, words, row }
}

async function numbersOfAll(keys: readonly string[], { number }: Numbering): Promise<Uint32Array> {
  const found = new Uint32Array(keys.length)
  const turn = turns()
  for (let from = 0; from < keys.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    numberSome(keys, number, found, from)
  }
  await pause()
  return found
}

// Loops over all of a segment are functions at the top of the module: a loop in a
// function that is called once a segment would be compiled anew for each of them.

function numberSome(
  keys: readonly string[],
  number: Numbering['number'],
  found: Uint32Array | Float64Array,
  from: number,
): void {
  const to = Math.min(from + OFTEN, keys.length)
  for (let index = from; index < to; index++) found[index] = number(keys[index] ?? '')
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

/** Numbers after which it is worth a look at the clock. */
const OFTEN = 1000

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

/** The row of each term by the term's number: two sorted arrays, which take a tenth of a map's memory. */
async function rows(
  terms: readonly string[],
  words: Numbering,
): Promise<(term: number) => number | undefined> {
  // Both numbers in one, so that one sort without a comparison function orders them.
  const pairs = new Float64Array(terms.length)
  const turn = turns()
  for (let from = 0; from < terms.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    numberSome(terms, words.number, pairs, from)
    pairSome(pairs, from)
  }
  await pause()
  const sorted = await sortedPairs(pairs)
  const numbers = new Uint32Array(sorted.length)
  const places = new Uint32Array(sorted.length)
  for (let from = 0; from < sorted.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    unpairSome(sorted, numbers, places, from)
  }
  return (term) => {
    let low = 0
    let high = numbers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((numbers[middle] ?? 0) < term) low = middle + 1
      else high = middle
    }
    return numbers[low] === term ? places[low] : undefined
  }
}

function pairSome(pairs: Float64Array, from: number): void {
  const to = Math.min(from + OFTEN, pairs.length)
  for (let index = from; index < to; index++) pairs[index] = (pairs[index] ?? 0) * ROWS + index
}

function unpairSome(pairs: Float64Array, numbers: Uint32Array, places: Uint32Array, from: number): void {
  const to = Math.min(from + OFTEN, pairs.length)
  for (let index = from; index < to; index++) {
    const pair = pairs[index] ?? 0
    const number = Math.floor(pair / ROWS)
    numbers[index] = number
    places[index] = pair - number * ROWS
  }
}

/** Numbers that are sorted in a millisecond or two. */
const STEP = 20_000

/** Sorts in steps of a few milliseconds: pieces by themselves, then merged by twos. */
async function sortedPairs(pairs: Float64Array): Promise<Float64Array> {
  for (let at = 0; at < pairs.length; at += STEP) {
    pairs.subarray(at, at + STEP).sort()
    if (pairs.length > STEP) await pause()
  }
  let [from, to] = [pairs, pairs.length > STEP ? new Float64Array(pairs.length) : pairs]
  const turn = turns()
  for (let width = STEP; width < pairs.length; width *= 2) {
    for (let start = 0; start < pairs.length; start += 2 * width) {
      const middle = Math.min(start + width, pairs.length)
      const end = Math.min(middle + width, pairs.length)
      let [left, right] = [start, middle]
      for (let at = start; at < end; at++) {
        if (at % OFTEN === 0 && turn.isDue()) await turn.over()
        const isLeft = right === end || (left < middle && (from[left] ?? 0) <= (from[right] ?? 0))
        to[at] = from[isLeft ? left++ : right++] ?? 0
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}

/** More rows than a segment can have; with 2 to the power of 27 terms a pair is still an exact number. */
const ROWS = 2 ** 26

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
