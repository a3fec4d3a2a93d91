import { type GridRow, isOfAllRows } from '../asked/grids.ts'
import { namesCurrency } from '../text/currencies.ts'
import { EARLIER_HEAD, withoutDay } from '../text/period-heads.ts'
import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { CHANGE_HEAD } from './goes-without.ts'
import type { Reading } from './row-readings.ts'

/** What is to be compared, and which end is wanted. */
export interface Compared {
  readonly isLeast: boolean
  /** Heads of the columns that count; null for those that the question names, or all. */
  readonly heads: RegExp | null
  readonly of: 'money' | 'figure' | 'share' | 'time' | 'change'
  /** What must stand over the table where no head says it. */
  readonly over?: RegExp
  /** What another head must say. */
  readonly beside?: RegExp
  /** Only a column counts that the question names: "the longest {guarantee}". */
  readonly isNamed?: boolean
  /** How the cells of a column end that counts by its unit, behind a head that does not tell another thing. */
  readonly in?: RegExp
}

/**
 * The rows of one table that have most or least, and in which columns; null where
 * they cannot be compared: a cell without a figure, or with another unit, or columns
 * that do not agree.
 *
 * @param readings the rows of one table that are of what is asked about.
 * @param when what time is asked about.
 */
export function mostOf(
  readings: readonly Reading[],
  way: Compared,
  when: When,
): { readonly rows: readonly Reading[]; readonly compared: string } | null {
  const { isLeast, heads, of, over, beside } = way
  const held = readings.map(({ own, grid }) => own.filter(({ term }) => !isOfAllRows(term, grid)).length)
  const most = Math.max(...held)
  const rows = readings.filter(({ row }, at) => held[at] === most && !TOTAL.test(row.label))
  const [first] = rows
  if (first === undefined || rows.length < FEWEST) return null
  if (beside !== undefined && !first.grid.columns.some((head) => beside.test(head))) return null
  // A column of capacities tells what the shares beside it are of.
  const told = [first.grid.over, ...(of === 'share' ? first.grid.columns : [])]
  if (over !== undefined && !told.some((words) => over.test(words))) return null
  const meant = first.row.isFact
    ? ofFacts(rows, heads, of)
    : columnsThen(columnsOf(rows, first, way), first.grid.columns, when)
  const found = meant.flatMap((at) => {
    const cells = rows.map(({ row }) => wordsOf(row, at))
    const values = of === 'time' ? timesOf(cells) : of === 'share' ? sharesOf(cells) : figuresOf(cells)
    if (values === 'none') return []
    const end = values === null ? null : isLeast ? Math.min(...values) : Math.max(...values)
    return [{ at, rows: values === null ? [] : rows.filter((_, nth) => values[nth] === end), end }]
  })
  const [one] = found
  if (one === undefined || one.rows.length === 0 || one.rows.length === rows.length) return null
  // "Grew most" is said of none that fell.
  if (of === 'change' && (isLeast ? (one.end ?? 0) >= 0 : (one.end ?? 0) <= 0)) return null
  if (
    !found.every(
      (other) => other.rows.length === one.rows.length && other.rows.every((row) => one.rows.includes(row)),
    )
  )
    return null
  return {
    rows: one.rows,
    compared: comparedUnder(
      rows,
      found.map(({ at }) => at),
    ),
  }
}

/** Says for a note what was compared. */
export function comparedUnder(rows: readonly Reading[], columns: readonly number[]): string {
  const [first] = rows
  if (first?.row.isFact === true) return `Compared: ${rows.length} items of the list.`
  const under = columns.map((at) => `“${first?.grid.columns[at]}”`).join(' and ')
  return `Compared: ${rows.length} rows of the table, under ${under}.`
}

/** The columns whose cells are to be compared. */
function columnsOf(
  rows: readonly Reading[],
  first: Reading,
  { heads, of, in: ends, isNamed }: Compared,
): readonly number[] {
  if (isNamed === true && !first.namesColumns) return []
  const { columns } = first.grid
  const all = [...columns.keys()].slice(1)
  const headed = heads === null ? [] : all.filter((at) => heads.test(columns[at] ?? ''))
  const named =
    headed.length > 0 || ends === undefined
      ? headed
      : all.filter((at) => rows.every(({ row }) => ends.test(`${columns[at] ?? ''}: ${wordsOf(row, at)}`)))
  const ofNamed = named.filter((at) => first.columns.includes(at) || !first.namesColumns)
  // "Which size is dearest?" is compared by the price, whatever else it names.
  const inHeads = ofNamed.length === 0 && of === 'money' ? named : ofNamed
  if (inHeads.length > 0) return inHeads
  if (heads === null)
    return first.columns.filter((at) => first.namesColumns || !CHANGE_HEAD.test(columns[at] ?? ''))
  // Without a head that says so, sums of money are prices.
  return of === 'money'
    ? first.columns.filter((at) => rows.every(({ row }) => namesCurrency(wordsOf(row, at))))
    : []
}

/** What time a question is about, whose columns are to be compared. */
export interface When {
  /** The year of the release; what is told of later ones is expected. */
  readonly published: number
  readonly asked: 'now' | 'then' | 'to come'
}

/** Reads what time is asked about: "a year earlier", "will have", or else now. */
export function whenAsked(question: string, published: string | null): When {
  const asked = YEAR_BEFORE.test(question) ? 'then' : /\bwill\b/iu.test(question) ? 'to come' : 'now'
  return { published: Number(published?.slice(0, 4) ?? LAST_YEAR), asked }
}

/** Where nothing tells when a release is of, no year lies behind it. */
const LAST_YEAR = 9999

const YEAR_BEFORE =
  /\b(?:a|one) year (?:ago|earlier|before)\b|\bthe year before\b|\b(?:last|previous|prior) year\b/iu

/**
 * Of columns that tell the same of several times ("May 2025 | May 2024", "Now | A year earlier")
 * those of the time that is asked about: the newest up to the release's own year, as what is largest is so
 * now; for a year before the column that is called so; for what will be those of later years.
 */
function columnsThen(
  columns: readonly number[],
  heads: readonly string[],
  { published, asked }: When,
): readonly number[] {
  const isEarlier = (at: number): boolean => EARLIER_HEAD.test((heads[at] ?? '').trim())
  const timed = columns.map((at) => {
    const head = heads[at] ?? ''
    return {
      at,
      year: Number(YEAR_IN.exec(head)?.[0] ?? 0),
      of: withoutDay(head).replace(YEAR_IN, '').trim(),
    }
  })
  if (asked === 'to come') {
    const meant = timed.filter(({ year }) => year > published).map(({ at }) => at)
    return meant.length > 0 ? meant : columns
  }
  if (asked === 'then' && heads.some((_, at) => isEarlier(at))) {
    const meant = columns.filter(isEarlier)
    // "Sales | A year earlier": the one behind is of the same.
    const [only, another] = columns
    return meant.length > 0 || only === undefined || another !== undefined
      ? meant
      : [only + 1].filter(isEarlier)
  }
  if (asked === 'then') return columns
  const isExpected = ({ of, year }: (typeof timed)[number]): boolean =>
    year > published && timed.some((other) => other.of === of && other.year > 0 && other.year <= published)
  const told = timed.filter((one) => !isExpected(one))
  return told
    .filter(({ at, year, of }) =>
      year > 0
        ? !told.some((other) => other.of === of && other.year > year)
        : columns.length === 1 || !isEarlier(at),
    )
    .map(({ at }) => at)
}

const YEAR_IN = /\b(?:19|20)\d\d\b/u

/** What stands behind the labels of a list, where its lead says that this is what is asked for. */
function ofFacts(rows: readonly Reading[], heads: RegExp | null, of: Compared['of']): readonly number[] {
  const isMeant = rows.every(
    ({ grid, row, namesOver }) =>
      (heads === null ? namesOver : heads.test(leadOf(grid))) ||
      (of === 'money' && namesCurrency(wordsOf(row, BEHIND_LABEL))),
  )
  return isMeant && of !== 'change' ? [BEHIND_LABEL] : []
}

function leadOf({ over }: Reading['grid']): string {
  return over.split('\n')[0] ?? ''
}

/** Where the value of a fact stands: its only column. */
export const BEHIND_LABEL = 1

/** The words of a cell, or behind the label of a fact. */
export function wordsOf({ isFact, label, candidate, cells }: GridRow, at: number): string {
  if (!isFact) return cells[at]?.words ?? ''
  const text = candidate.text.trim()
  return text.startsWith(`${label}:`) ? text.slice(label.length + 1).trim() : ''
}

const FEWEST = 2
/** What a row that adds others up is called. */
export const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|group|all|overall|sum|company|consolidated|of which|eliminations?|other)\b/iu

/** The figures of a column, all of one unit; "none" for a column of words, null where they cannot be compared. */
function figuresOf(texts: readonly string[]): readonly number[] | 'none' | null {
  const cells = texts.map((words) => words.trim())
  if (cells.every((words) => !/\d/u.test(words))) return 'none'
  const durations = cells.map(secondsOf)
  const figures = durations.every((one) => one !== null) ? durations : cells.map(figureOf)
  const units = new Set(figures.map((figure) => figure?.unit))
  const values = figures.flatMap((figure) => (figure === null ? [] : [figure.value]))
  return values.length === cells.length && units.size === 1 ? values : null
}

/** The figures of a column of shares; "none" for any other. */
function sharesOf(cells: readonly string[]): readonly number[] | 'none' | null {
  return cells.every((words) => /%\s*$/u.test(words)) ? figuresOf(cells) : 'none'
}

/** The one figure of a cell with its unit; null where it has none or several. */
export function figureOf(words: string): { readonly value: number; readonly unit: string } | null {
  const clock = /^(?:(\d{1,2}):)?(\d{1,2}):(\d\d(?:\.\d+)?)$/u.exec(words)
  if (clock !== null)
    return { value: (Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3]), unit: 'time' }
  const numbers = words.match(/\d[\d.,]*/gu) ?? []
  const [number] = numbers
  if (number === undefined || numbers.length > 1) return null
  const value = Number(
    number
      .replace(/,(?=\d{3}\b)/gu, '')
      .replace(',', '.')
      .replace(/\.$/u, ''),
  )
  const isBelow = /^[([]?\s*[-–−]|^\(|[-–−]\s*\d/u.test(words)
  return Number.isNaN(value)
    ? null
    : {
        value: isBelow ? -value : value,
        unit: words
          .replace(/[\d.,()+–−-]/gu, '')
          .trim()
          .toLowerCase(),
      }
}

/** How long a cell says that something takes, in seconds: "45 min", "1 h 20 min", "3 days"; null for any other. */
function secondsOf(words: string): { readonly value: number; readonly unit: string } | null {
  const { groups } = DURATION.exec(words) ?? {}
  if (groups === undefined) return null
  const { count = '', unit = '', more = '0', part = '' } = groups
  const value = Number(count) * secondsIn(unit) + Number(more) * secondsIn(part)
  return { value, unit: 'time' }
}

const DURATION =
  /^(?<count>\d{1,4}(?:\.\d+)?) ?(?<unit>s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?)(?:,? (?:and )?(?<more>\d{1,2}) ?(?<part>secs?|seconds?|mins?|minutes?|hours?))?$/iu

function secondsIn(unit: string): number {
  return SECONDS[unit.charAt(0).toLowerCase()] ?? 0
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** The days of a column; without years they must follow each other down the column. */
function timesOf(cells: readonly string[]): readonly number[] | 'none' | null {
  const times = cells.map(timeOf)
  if (times.every((time) => time === null)) return 'none'
  const values = times.flatMap((time) => time ?? [])
  if (values.length < cells.length) return null
  const isOrdered = values.every((value, nth) => nth === 0 || value > (values[nth - 1] ?? 0))
  return isOrdered || values.every((value) => value >= FIRST_YEAR * YEAR) ? values : null
}

/** Days, so many that those of no year reach those of the next. */
const YEAR = 372

/** A number below it is no year. */
const FIRST_YEAR = 1000

/** The day, month or year that words begin with, in days; null where they are none. */
export function timeOf(words: string): number | null {
  const [, first, month, last] =
    /^\W*(?:\p{L}{3,9},? )?(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.?(?: (\d{1,2})\b(?!\d))?/iu.exec(words) ?? []
  const at = MONTHS_IN_SHORT.indexOf((month ?? '').toLowerCase())
  const year = Number(/\b(?:19|20)\d\d\b/u.exec(words)?.[0] ?? 0)
  if (at !== -1) return (year * 12 + at) * 31 + Number(first ?? last ?? 0)
  return year > 0 && /^\W*(?:19|20)\d\d\W*$/u.test(words) ? year * YEAR : null
}
