import { terms as termsOf } from '../../search/tokens.ts'
import { PERSON_COLUMN } from '../asked/cells.ts'
import { dayOf } from '../asked/day-over.ts'
import { type Grid, isOfAllRows } from '../asked/grids.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { isGoodUntil } from '../support/date-of-other.ts'
import { namesCurrency } from '../text/currencies.ts'
import { measuresIn } from '../text/measures.ts'
import { areCounted } from './only-counts.ts'
import { countsPart } from './part-counted.ts'
import { isOfOtherRole } from './role-columns.ts'
import { PLAIN, type Reading } from './row-readings.ts'
import { asksLength } from './unsaid-of-rows.ts'

/** Whether a row has a value of the kind that is asked for, in any of the columns that are. */
export function givesKind({ row, columns, grid, namesColumns, own }: Reading, lens: Lens): boolean {
  const { candidate, cells } = row
  const { type } = lens.asked
  if (NO_ROW.has(type) || TOLD_HOW.test(lens.asked.text)) return false
  if (isOfOtherRole(grid, row.label, lens)) return false
  // "Which destinations": what the rows are of, by the head of their first column.
  const isOfRows = lens.focus.some(
    ({ term }) =>
      isOfAllRows(term, grid) || areCounted(term, grid.rows.length, lens.dissection.document.text),
  )
  if ((type === 'amount' || (!RECOGNISED.has(type) && !isOfRows)) && !hasAttribute(grid, candidate, lens))
    return false
  if (tellsNobody({ columns, grid }, lens)) return false
  // "Where can I get tickets?": a table of tickets is no place.
  if (type === 'place' && own.length === 0 && !isOfRows) return false
  const words = grid.columns.length === 0 ? [candidate.text] : columns.map((at) => cells[at]?.words ?? '')
  const around = [row.label, grid.over, ...grid.columns].join(' ')
  // "When was it recalled?": until when it is good is no day on which something was done.
  if (type === 'date' && isGoodUntil(lens.asked.text, around)) return false
  const figures = words.filter((cell) => /\d/u.test(cell))
  switch (type) {
    case 'money':
      if (figures.some((cell) => namesCurrency(`${cell} ${around}`))) return true
      if (figures.some((cell) => BARE.test(cell)) && isOfMoney(lens, grid)) return true
      break
    case 'percent':
      if (figures.some((cell) => IS_SHARE.test(`${cell} ${around}`))) return true
      break
    case 'count':
      if (
        figures.some((cell) => PLAIN_NUMBER.test(cell) && !namesCurrency(cell)) &&
        !countsPart(row.label, lens) &&
        countsNoun(lens, grid, own, namesColumns)
      )
        return true
      break
    case 'amount':
      if (figures.length > 0 && namesColumns && own.length > 0) return true
      break
    case 'duration':
      // "Minutes per month | 500 | 4,000" counts minutes, and nothing lasts so long.
      if (figures.length > 0 && namesColumns && own.some(({ term }) => lens.asked.focus.includes(term)))
        return true
      if (own.length > 0 && asksLength(lens.asked.text, grid)) return true
      break
    default:
      // What stands under the very column is it, in whatever words; a name, place or day must be one.
      if ((isOfRows || !RECOGNISED.has(type)) && namesColumns && words.some((cell) => cell !== ''))
        return true
      // "In which county": what the column calls so itself is one.
      if (
        own.length > 0 &&
        words.some((cell) => /^[^\d]*\p{L}[^\d]*$/u.test(cell)) &&
        columns.some((at) => lens.focus.some(({ term }) => termsOf(grid.columns[at] ?? '').includes(term)))
      )
        return true
      if (type === 'person' && columns.some((at) => PERSON_COLUMN.test(grid.columns[at] ?? ''))) return true
  }
  if (type === 'date' && namesColumns && own.length > 0 && words.some((cell) => CLOCK.test(cell))) return true
  if (type === 'date' && dayOf(lens.dissection.document, candidate.block) !== null) return true
  if (type === 'date' && own.length > 0 && ASKS_DAYS.test(lens.asked.text))
    return cells.some(
      (cell, at) => cell !== null && /\p{L}/u.test(cell.words) && DAYS.test(grid.columns[at] ?? ''),
    )
  return type === 'count' ? false : !RECOGNISED.has(type) || valuesOf(lens, candidate).length > 0
}

/** Whether somebody is asked for, and the columns that a question speaks of tell where or when: "Built in". */
export function tellsNobody({ columns, grid }: Pick<Reading, 'columns' | 'grid'>, { asked }: Lens): boolean {
  const heads = columns.map((at) => grid.columns[at] ?? '')
  return BY_NAME.has(asked.type) && heads.length > 0 && heads.every((head) => WHERE_COLUMN.test(head))
}

/** "Who decides the prizes?": a row of figures whose label is no name and has no word of the question. */
export function givesOnlyFigures({ row, own }: Reading, { asked }: Lens): boolean {
  const [, ...values] = row.cells
  return (
    asked.type === 'person' &&
    own.length === 0 &&
    asked.figures.length === 0 &&
    values.length > 0 &&
    values.every((cell) => cell !== null && /\d/u.test(cell.words) && !/\p{L}{2}/u.test(cell.words)) &&
    !row.candidate.spans().some(({ type }) => type === 'person')
  )
}

const BY_NAME: ReadonlySet<string> = new Set(['person', 'organisation'])
const WHERE_COLUMN = /\p{L} (?:in|at|on|since|until)\s*$/iu

/**
 * Whether a row, its columns or what heads its table has a word for what is asked of
 * a thing: that a release is on a lamp with a screen makes no column of screens.
 */
export function hasAttribute(
  { columns, over }: Grid,
  { terms }: Reading['row']['candidate'],
  lens: Lens,
): boolean {
  if (columns.length < 2 || lens.focus.length === 0) return true
  // "14 July | 22 August": what is measured is said nowhere, and "level" is any figure.
  if (
    columns.slice(1).every(isBareTime) &&
    lens.focus.every(({ folded, named }) => named || PLAIN.test(folded))
  )
    return true
  const heads = new Set([over, ...columns].flatMap(termsOf))
  return lens.focus.some((term) => strength(term, (one) => terms.has(one) || heads.has(one)) >= CLOSE)
}

function isBareTime(head: string): boolean {
  return BARE_TIME.test(head.trim())
}

const BARE_TIME =
  /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?,?(?: (?:19|20)\d\d)?$|^(?:[qh][1-4] )?(?:19|20)\d\d$/iu

/** "23.45": in a column that is asked for, a time of day. */
const CLOCK = /^\d{1,2}[.:]\d\d$/u

/** "On which days does it run?": as the column says, in whatever words: "Daily except Sat". */
const ASKS_DAYS = /\b(?:which|what) (?:week)?days?\b/iu
const DAYS = /^(?:\p{L}+ )?(?:week)?days?(?: \p{L}+){0,3}$/iu

/** "Show me how it is reckoned" */
const TOLD_HOW =
  /\bhow\b(?! (?:many|much|long|often|far|big|large|deep|tall|high|heavy|old|wide|fast|full|strong|thick|hot|cold|warm|busy|common|expensive|cheap)\b)/iu

/** A measure of accounts, or another row that has a sum: the sign stands in the first row only. */
function isOfMoney({ asked }: Lens, { rows }: Grid): boolean {
  return measuresIn(asked.text).length > 0 || rows.some(({ candidate }) => namesCurrency(candidate.text))
}

/** What is counted is named by the table, and not by the release alone, or counted of each row by the columns of times. */
function countsNoun(
  lens: Lens,
  { over, columns, rows }: Grid,
  own: Reading['own'],
  namesColumns: boolean,
): boolean {
  const noun = lens.asked.focus.at(-1)
  const labels = rows.flatMap(({ label }) => (countsPart(label, lens) ? [] : [label]))
  const isTold = noun === undefined || termsOf([over, ...columns].join(' ')).includes(noun)
  // Of patients it is told how many stopped early: deaths are none of what is counted.
  if (!isTold && labels.length < rows.length && !own.some(({ term }) => term === noun)) return false
  return (
    namesColumns ||
    noun === undefined ||
    own.some(({ term }) => term === noun) ||
    termsOf([over, ...columns, ...labels].join(' ')).includes(noun)
  )
}

/** A figure without a unit of its own. */
const BARE = /^[^\p{L}°]*(?:\b(?:million|billion|thousand|m|bn|k)\b)?[^\p{L}°]*$/u

/** No time of day, no date and no result of a race. */
const PLAIN_NUMBER = /^[^\d:]*\d[\d.,\s]*(?:%|\(|\p{L}|$)/u

const IS_SHARE = /%|per ?cent/iu
const NO_ROW: ReadonlySet<string> = new Set([
  'quotation',
  'reason',
  'manner',
  'yesno',
  'email',
  'phone',
  'url',
  'address',
])
