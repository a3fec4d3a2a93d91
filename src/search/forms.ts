import { createFormTable, type FormTable } from './form-table.ts'
import { dependsOnPlace, detached, type Reading, readingAnywhere } from './tokens.ts'
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
