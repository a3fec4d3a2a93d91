import type { Passage } from '../model.ts'
import { createFormTable, type FormTable } from './form-table.ts'
import { dependsOnPlace, detached, formPlaces, type Reading, readingAnywhere } from './tokens.ts'
import { unitsOf } from './units.ts'
import { WORD_VECTORS } from './word-vectors.ts'

/** Forms of words as texts have them, by number, with what they stand for: null where that depends on the place ("US" may be "us"). */
export interface Forms {
  readonly table: FormTable
  readonly readings: (Reading | null)[]
  /** Numbers of their words and of their terms, equal for equal ones; none where the place decides, or for characters that are no word. */
  readonly words: number[]
  readonly terms: number[]
  /** Words and terms by their numbers, and the numbers by them. */
  readonly keys: string[]
  readonly numbers: Map<string, number>
  /** Rows of their stems among the word vectors, as far as they were asked for; -1 of stop words and of what has none. */
  readonly rows: number[]
}

/** Forms that all segments share, which have most of them in common. */
export function sharedForms(): Forms {
  if (shared === null || shared.readings.length > MOST)
    shared = {
      table: createFormTable(),
      readings: [],
      words: [],
      terms: [],
      keys: [],
      numbers: new Map(),
      rows: [],
    }
  return shared
}

let shared: Forms | null = null

/** Holds those of an archive of tens of thousands of releases; then another begins, so that it cannot grow for ever. */
const MOST = 200_000

/** The number of the form at a place of a text, of which `units` are the code units; a new form gets the next number. */
export function formAt(forms: Forms, text: string, units: Uint16Array, start: number, end: number): number {
  const known = forms.table.find(units, start, end)
  if (known !== -1) return known
  addReading(forms, detached(text.slice(start, end)))
  return forms.table.add(units, start, end)
}

function addReading(forms: Forms, raw: string): void {
  const usual = dependsOnPlace(raw) ? null : readingAnywhere(raw)
  forms.readings.push(usual)
  forms.words.push(usual === null ? NO_KEY : keyOf(forms, usual.word))
  forms.terms.push(usual === null ? NO_KEY : keyOf(forms, usual.term))
}

const NO_KEY = -1

/** The number of a word or term; a new one gets the next. */
export function keyOf({ keys, numbers }: Forms, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, keys.length)
  return keys.push(key) - 1
}

/** The row of a form's stem among the word vectors, or -1. */
export function meaningOf({ readings, rows }: Forms, form: number): number {
  const known = rows[form]
  if (known !== undefined) return known
  const usual = readings[form] ?? null
  const row = usual === null || usual.stop ? -1 : WORD_VECTORS.rowOf(usual.term)
  rows[form] = row
  return row
}

/** A passage as it is read for questions. */
export interface Written {
  /** Its beginning, some 8,000 characters at most. */
  readonly text: string
  readonly forms: Forms
  /** Of each word of the text, in order: the number of its form, where it stands, and whether a sentence begins with it, the first one apart. */
  readonly numbers: Int32Array
  readonly starts: Uint16Array
  readonly ends: Uint16Array
  readonly opens: Uint8Array
}

/**
 * Reads which forms a passage has, and where. Kept with the passage, since many questions
 * lead to the same ones: that takes about as much memory as its text once more.
 */
export function writtenIn(passage: Passage, forms: Forms): Written {
  const known = written.get(passage)
  if (known?.forms === forms) return known
  const text = passage.text.slice(0, LONGEST)
  const units = unitsOf(text)
  const places = formPlaces(text, units)
  const count = places.length / 2
  const numbers = new Int32Array(count)
  const starts = new Uint16Array(count)
  const ends = new Uint16Array(count)
  const opens = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const start = places[2 * at] ?? 0
    const end = places[2 * at + 1] ?? 0
    numbers[at] = formAt(forms, text, units, start, end)
    starts[at] = start
    ends[at] = end
    opens[at] = at > 0 && endsBetween(text, ends[at - 1] ?? 0, start) ? 1 : 0
  }
  const found = { text, forms, numbers, starts, ends, opens }
  written.set(passage, found)
  return found
}

const written = new WeakMap<Passage, Written>()

/** Twelve times a usual passage. */
const LONGEST = 8000

/**
 * Whether a sentence seems to end between two words. Cheap, because thousands
 * of words are read for a question, and wrong behind "Mr.": one that is cut in
 * two only scores a little less.
 */
function endsBetween(text: string, end: number, start: number): boolean {
  let marked = false
  for (let at = end; at < start; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || (marked && code === SPACE)) return BEGINS.test(text.charAt(start))
    if (code === FULL_STOP || code === EXCLAMATION_MARK || code === QUESTION_MARK) marked = true
  }
  return false
}

const LINE_FEED = 10
const SPACE = 32
const EXCLAMATION_MARK = 33
const FULL_STOP = 46
const QUESTION_MARK = 63

const BEGINS = /[\p{Lu}\p{N}]/u
