import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { boundIn } from '../asked/written-bounds.ts'
import type { Lens } from '../evidence/lens.ts'
import { namesCurrency } from '../text/currencies.ts'
import { SCALES } from '../text/written-figures.ts'
import { BEHIND_LABEL, comparedUnder, figureOf, TOTAL, wordsOf } from './compared-cells.ts'
import type { Extreme } from './extreme.ts'
import { type Reading, readRows } from './row-readings.ts'

/**
 * The rows of a table or list whose figure is within what a question bounds ("Which halls have
 * more than 200 seats?"), where each row has one figure of one unit under the column that is
 * meant. Null where nothing of the kind is asked for, or no one table tells it.
 */
export function boundedRows(lens: Lens): Extreme | null {
  const { text } = lens.asked
  const asked = WHICH.test(text) ? boundIn(text) : null
  if (asked === null) return null
  const { figure, bound } = asked
  const words = textAt(text, figure)
  const said = new Set(termsOf(text.slice(bound.start, figure.end)))
  const fitting = readRows(lens, PASSED).filter(
    ({ missing, isOtherTime, row }) =>
      missing.every(({ term }) => said.has(term)) && !isOtherTime && !TOTAL.test(row.label),
  )
  const found = [...new Set(fitting.map(({ grid }) => grid))].flatMap((grid) => {
    const rows = fitting.filter((one) => one.grid === grid)
    const at = columnOf(rows, words)
    const values = at === null ? [] : figuresUnder(rows, at, words)
    if (at === null || values.length < FEWEST || values.length < rows.length) return []
    const within = rows.filter((_, nth) => bound.has(values[nth] ?? Number.NaN))
    return [{ rows: within, compared: comparedUnder(rows, [at]), denies: within.length === 0 }]
  })
  const [only, another] = found
  return another === undefined && only !== undefined && only.rows.length <= MOST_ROWS ? only : null
}

const WHICH = /^(?:and )?(?:which|what|who)\b/iu

/** Verbs of what has so much. */
const PASSED = /^(?:more|less|fewer|than|over|under|above|below|cover(?:s|ed)?|spans?|measures?|exceeds?)$/u

const FEWEST = 2

/** More are the table itself. */
const MOST_ROWS = 6

/** The one column that the question names, or that alone has sums of money where one is asked for; null for none. */
function columnOf(rows: readonly Reading[], words: string): number | null {
  const [first] = rows
  if (first === undefined) return null
  const isMoney = namesCurrency(words)
  if (first.row.isFact) {
    const isOfLead = rows.every(
      ({ namesOver, row }) => namesOver || (isMoney && namesCurrency(wordsOf(row, BEHIND_LABEL))),
    )
    return isOfLead ? BEHIND_LABEL : null
  }
  const ofMoney = first.grid.columns.flatMap((_, at) =>
    at > 0 && isMoney && rows.every(({ row }) => namesCurrency(wordsOf(row, at))) ? [at] : [],
  )
  const [at, another] = first.namesColumns ? first.columns : ofMoney
  return at === undefined || another !== undefined ? null : at
}

/** The figures of all rows as plain numbers; empty where they are of several units, or of another than the question's. */
function figuresUnder(rows: readonly Reading[], at: number, asked: string): readonly number[] {
  const cells = rows.map(({ row }) => wordsOf(row, at))
  const [first] = rows
  const head = first?.row.isFact === true ? first.grid.over : (first?.grid.columns[at] ?? '')
  const told = new Set(termsOf(`${head} ${cells.join(' ')}`))
  const isOfUnit = termsOf(asked.replace(SCALE, ' ')).every((term) => /\d/u.test(term) || told.has(term))
  const figures = cells.flatMap((cell) => figureOf(cell) ?? [])
  if (!isOfUnit || new Set(figures.map(({ unit }) => unit)).size > 1) return []
  return figures.map(({ value }, nth) => value * scaleOf(`${cells[nth]} ${head}`))
}

/** By how much a figure is multiplied: "in millions", "€ bn". */
function scaleOf(words: string): number {
  const [word = ''] = SCALE.exec(words) ?? []
  return SCALES.get(word.toLowerCase().replace(/s$/u, '')) ?? 1
}

const SCALE = /\b(?:thousand|million|billion|trillion|bn)s?\b/iu
