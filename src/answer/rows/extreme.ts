import type { Reading } from './row-readings.ts'

/** Rows that are most or least of their table, and what was compared. */
export interface Extreme {
  /** Empty where the rows cannot be compared for certain. */
  readonly rows: readonly Reading[]
  /** For a note. */
  readonly compared: string | null
  /** The table is the one that is asked about, and has no such row. */
  readonly denies: boolean
}
