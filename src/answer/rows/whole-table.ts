import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { dayOf, daysIn } from '../asked/day-over.ts'
import type { Grid } from '../asked/grids.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { NUMBERS } from '../text/periods.ts'
import { CHANGES } from './goes-without.ts'
import type { Reading } from './row-readings.ts'

/**
 * All rows of a table whose columns or headings are asked for, or of a day; none where
 * another row of it has a word of the question and nothing to answer with.
 */
export function wholeTable(
  fitting: readonly Reading[],
  readings: readonly Reading[],
  { asked, terms, dissection: { document } }: Lens,
): Reading[] {
  const { weekdays, dates } = daysIn(asked.text)
  if (weekdays.size + dates.size > 0) {
    const ofDay = fitting.filter(({ row }) => dayOf(document, row.candidate.block) !== null)
    return asked.type === 'date' ? [] : ofDay
  }
  // "Which division fell?" asks for some of them.
  if (/^which\b/iu.test(asked.text) && tokens(asked.text).some(({ word }) => CHANGES.test(word))) return []
  const named = fitting.filter(
    ({ namesColumns, namesOver, grid }) =>
      grid.columns.length > 0 &&
      (namesColumns || (namesOver && (asked.type === 'person' || WHICH_ONES.test(asked.text)))) &&
      (asked.type !== 'count' || ARE_THERE.test(asked.text) || isOfValues(grid, terms)),
  )
  // "On what day is the fair?" has no word of a list of days but that for a day.
  if (
    asked.type === 'date' &&
    !ASKS_TIMES.test(asked.text) &&
    named.every((one) => namesNoMatter(one, terms))
  )
    return []
  const isEmpty = ({ own, missing, isBlank }: Reading): boolean =>
    own.length > 0 && missing.length === 0 && isBlank
  if (readings.some((one) => isEmpty(one) && named.some(({ grid }) => grid === one.grid))) return []
  const counts = countsIn(asked)
  const counted = named.filter(({ row, columns }) =>
    counts.every((count) => columns.some((at) => Number.parseFloat(row.cells[at]?.words ?? '') === count)),
  )
  return counted.every(({ grid }) => grid === counted[0]?.grid) ? counted : []
}

/** "Which drinks are recalled?": all that stand under "Recalled:". */
const WHICH_ONES =
  /^(?:and |so )?(?:which|what) (?:\p{Ll}+ )?\p{Ll}{2,}[^su\s]s (?:are|were|have been|will be)\b/iu

/** Whether all that a question has of a table is a word for days or hours in the heads of its columns. */
function namesNoMatter({ grid, namesOver }: Reading, terms: Lens['terms']): boolean {
  const heads = new Set(grid.columns.flatMap(termsOf))
  return (
    !namesOver &&
    !terms.some((term) => !TIME_WORD.test(term.folded) && strength(term, (one) => heads.has(one)) >= CLOSE)
  )
}

/** "What are the dates?" */
const ASKS_TIMES = /\b(?:dates|days|times|hours)\b/iu

const TIME_WORD = /^(?:days?|dates?|times?|hours?|weeks?|months?|years?|when)$/u

/** "How many harbours are there?": they stand under that name in the first column. */
const ARE_THERE = /\bhow many [\p{L} -]{2,40} (?:are|were) there\s*\?*$/iu

/** Whether a question has a word of a column of values, and not only of what the rows are called: "Area". */
function isOfValues({ columns }: Grid, terms: Lens['terms']): boolean {
  const heads = new Set(columns.slice(1).flatMap(termsOf))
  return terms.some((term) => strength(term, (one) => heads.has(one)) >= CLOSE)
}

/** "Two flights a week" asks for the rows that have two. */
function countsIn({ text, figures }: Lens['asked']): number[] {
  return figures
    .filter(({ type }) => type === 'count')
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .map((words) => (NUMBERS.includes(words) ? NUMBERS.indexOf(words) : Number.parseFloat(words)))
    .filter((count) => !Number.isNaN(count))
}
