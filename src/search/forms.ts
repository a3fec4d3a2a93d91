import { createFormTable, type FormTable } from './form-table.ts'
import { dependsOnPlace, detached, type Reading, reading } from './tokens.ts'
import { WORD_VECTORS } from './word-vectors.ts'

/** Forms of words as texts have them, by number, with what they stand for: null where that depends on the place ("US" may be "us"). */
export interface Forms {
  readonly table: FormTable
  readonly readings: (Reading | null)[]
  /** Rows of their stems among the word vectors, as far as they were asked for; -1 of stop words and of what has none. */
  readonly rows: number[]
}

/** Forms that all segments share, which have most of them in common. */
export function sharedForms(): Forms {
  if (shared === null || shared.readings.length > MOST)
    shared = { table: createFormTable(), readings: [], rows: [] }
  return shared
}

let shared: Forms | null = null

/** Holds those of an archive of tens of thousands of releases; then another begins, so that it cannot grow for ever. */
const MOST = 200_000

/** The number of the form at a place; a new one gets the next. */
export function formAt({ table, readings }: Forms, text: string, start: number, end: number): number {
  const known = table.find(text, start, end)
  if (known !== -1) return known
  const raw = detached(text.slice(start, end))
  readings.push(dependsOnPlace(raw) ? null : reading(raw, text, start))
  return table.add(raw)
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
