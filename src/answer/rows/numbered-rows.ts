import { rememberedOfBoth } from '../../remembered.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import type { Grid, GridRow } from '../asked/grids.ts'

/** A number by which a question calls one row of a table. */
export interface RowNumber {
  /** The number, as a term of the question; empty where it calls no row so. */
  readonly term: string
  /** The row whose code ends with it; null where none does. */
  readonly row: GridRow | null
  /** How that row writes it: "044" for 44; empty without a row. */
  readonly written: string
}

/**
 * Finds the number by which a question calls a row whose label is a code that ends with it, behind
 * the word for what all rows are: "hole 44" for LD-25-044. A figure in a cell of another row is not
 * it. None where no row is called so, where rows have no codes, or where several codes end alike.
 *
 * @param question its text as one object, so that a table is read once for it.
 */
export const rowNumber = rememberedOfBoth(
  ({ text }: { readonly text: string }, { columns, rows }: Grid): RowNumber => {
    if (!NUMBERED.test(text)) return NONE
    const codes = rows.filter(({ label }) => CODE.test(label))
    if (codes.length < FEWEST || codes.length < rows.length / 2) return NONE
    const kind = new Set(termsOf(columns[0] ?? ''))
    const all = tokens(text)
    const at = all.findIndex(({ term }, nth) => kind.has(term) && /^\d{1,4}$/u.test(all[nth + 1]?.word ?? ''))
    const number = all[at + 1]
    // "Hole 25-044" is no hole 25.
    if (at === -1 || number === undefined || /^[-–/.\p{L}\d]/u.test(text.slice(number.end))) return NONE
    const called = codes.flatMap((row) => {
      const written = tokens(row.label).at(-1)?.term ?? ''
      return /^\d+$/u.test(written) && Number(written) === Number(number.word) ? [{ row, written }] : []
    })
    const [one, another] = called
    if (another !== undefined) return NONE
    return { term: number.term, row: one?.row ?? null, written: one?.written ?? '' }
  },
)

const NONE: RowNumber = { term: '', row: null, written: '' }

const NUMBERED = /\p{L} \d{1,4}(?![\d.,:%-]*\d)/u

/** Letters, and a number at the end behind a mark: "LD-25-044", "Lot A/7". */
const CODE = /^(?=.*\p{L})[\p{L}\d][\p{L}\d /-]*[-/ ]\d+$|^\p{L}{1,4}\d+$/u

/** One row with a code may be called so by chance. */
const FEWEST = 2
