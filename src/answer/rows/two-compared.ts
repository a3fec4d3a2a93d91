import { tokens } from '../../search/tokens.ts'
import type { Grid, GridRow } from '../asked/grids.ts'
import type { Correction } from '../decide.ts'
import { namesCurrency } from '../text/currencies.ts'
import { stretchOf } from '../times/stretches.ts'
import { bare, whenOf } from './changed-rows.ts'
import { figureOf, TOTAL } from './compared-cells.ts'

/** What a table tells of two figures that a question compares. */
export interface TwoCompared {
  /** The row of both figures, or the two rows, of which that which is asked for stands first. */
  readonly rows: readonly GridRow[]
  /** What was compared, for a note. */
  readonly compared: string
  /** What the table has where it is the other way round; null where it is as the question has it. */
  readonly correction: Correction | null
}

/**
 * Finds the two figures that a question compares, of one row at two times or of two rows under
 * one column, and whether they differ the way in which it says. Null where it compares nothing,
 * where no one table has both, or its columns do not agree, and for losses, whose figures are
 * greater the worse they are.
 *
 * @example
 * // "How much higher was the catch in 2024 than in 2025?", and the row "Catch | 410 | 388" under 2025 and 2024
 * // => { correction: { said: 'higher', stated: 'Catch | 410 | 388' }, … }
 */
export function twoCompared(question: string, grids: readonly Grid[]): TwoCompared | null {
  const text = question
    .trim()
    .slice(0, LONGEST)
    .replace(/[?.!\s]+$/u, '')
  const found = grids.flatMap(
    (grid) => ofTimes(text, grid) ?? ofChange(text, grid) ?? ofRows(text, grid) ?? ofEither(text, grid) ?? [],
  )
  const [first] = found
  if (first === undefined || found.some(({ rows }) => rows.length === 0)) return null
  // What several tables have is told by one of them only where all contradict what is asked.
  return found.length === 1 || found.every(({ correction }) => correction !== null) ? first : null
}

/** Characters; who compares two figures asks in fewer, and each further one is a further way to part them. */
const LONGEST = 240

const UP = 'more|higher|larger|bigger|greater'
const WAY = String.raw`(?<way>${UP}|less|lower|smaller|fewer)`
const IS = '(?:is|are|was|were)'
const AT = '(?:in|at|for|on|during)'
const OPENS = '(?:and |so |but )?'

const TIMES = new RegExp(
  String.raw`^${OPENS}(?:by )?how (?:much|many) ${WAY}(?: \p{L}+)? ${IS} (?<of>.+) ${AT} (?<one>.+?) than (?:it was )?(?:${AT} )?(?<other>.+)$`,
  'iu',
)

/** "How much higher was the catch in 2024 than in 2025" */
function ofTimes(text: string, grid: Grid): TwoCompared | null {
  const { way = '', of = '', one = '', other = '' } = TIMES.exec(text)?.groups ?? {}
  const row = rowOf(of, grid)
  return row === null ? null : atTimes(row, grid, columnsOf(other, grid), columnsOf(one, grid), way)
}

const RISES = 'rise|risen|grow|grown|increased?|climb(?:ed)?|go up|gone up'
const CHANGE = new RegExp(
  String.raw`^${OPENS}(?:by )?how much (?:did|has|have) (?<of>.+?) (?<way>${RISES}|fall|fallen|drop(?:ped)?|declined?|decreased?|shrunk|shrink|go down|gone down)(?: (?:from|between) (?<one>.+?) (?:to|and) (?<other>.+))?$`,
  'iu',
)

/** "How much did the catch fall from 2024 to 2025"; without its times, between those of the table's two columns. */
function ofChange(text: string, grid: Grid): TwoCompared | null {
  const { way = '', of = '', one, other } = CHANGE.exec(text)?.groups ?? {}
  const row = rowOf(of, grid)
  if (row === null) return null
  if (one !== undefined && other !== undefined)
    return atTimes(row, grid, columnsOf(one, grid), columnsOf(other, grid), way)
  const timed = [...grid.columns.keys()].flatMap((at) => {
    const when = at === 0 ? null : whenOf(stretchOf(grid.columns[at] ?? ''))
    return when === null ? [] : [{ at, when }]
  })
  const [first, last] = timed.sort((a, b) => a.when - b.when)
  if (first === undefined || last === undefined || timed.length > 2 || first.when === last.when) return null
  return atTimes(row, grid, [first.at], [last.at], way)
}

const RISEN = new RegExp(String.raw`^(?:${UP}|${RISES})$`, 'iu')

/** Compares a row under the columns of two times, of which those that say the same otherwise belong together. */
function atTimes(
  row: GridRow,
  { columns }: Grid,
  earlier: readonly number[],
  later: readonly number[],
  way: string,
): TwoCompared | null {
  const pairs = earlier.flatMap((from) =>
    later
      .filter((to) => to !== from && bare(columns[to] ?? '') === bare(columns[from] ?? ''))
      .map((to) => ({ from, to, by: differenceOf(row, from, row, to) })),
  )
  const [first] = pairs
  const signs = new Set(pairs.map(({ by }) => (by === null ? null : Math.sign(by))))
  const [sign] = signs
  if (first === undefined) return null
  if (sign == null || sign === 0 || signs.size > 1) return UNTOLD
  const isAsAsked = sign > 0 === RISEN.test(way)
  return {
    rows: [row],
    compared: `Compared: ${pairs.map(({ from, to }) => `“${columns[to]}” with “${columns[from]}”`).join(' and ')}.`,
    correction: isAsAsked ? null : { said: way, stated: inOneLine(row) },
  }
}

/** A table that has the row and no one answer leaves it open what another tells. */
const UNTOLD: TwoCompared = { rows: [], compared: '', correction: null }

const THE = '(?:the )?'
const ROWS = new RegExp(
  String.raw`^${OPENS}(?:by )?how much ${WAY} ${IS} ${THE}(?<column>.+?) (?:of|for|in|at) ${THE}(?<one>.+?) than (?:(?:that|those|the .+?) )?(?:(?:of|for|in|at) )?${THE}(?<other>.+)$`,
  'iu',
)

/** "How much higher is the fare of the red boat than that of the blue one" */
function ofRows(text: string, grid: Grid): TwoCompared | null {
  const { way = '', column = '', one = '', other = '' } = ROWS.exec(text)?.groups ?? {}
  const [first, second] = [rowOf(one, grid), rowOf(other, grid)]
  const [at, more] = columnsOf(column, grid)
  if (first === null || second === null || at === undefined || more !== undefined) return null
  const by = differenceOf(second, at, first, at)
  if (by === null || by === 0) return null
  const isAsAsked = by > 0 === RISEN.test(way)
  return {
    rows: [first, second],
    compared: `Compared: 2 rows of the table, under “${grid.columns[at]}”.`,
    correction: isAsAsked ? null : { said: way, stated: `${inOneLine(first)}; ${inOneLine(second)}` },
  }
}

const EITHER = new RegExp(
  String.raw`^${OPENS}(?:which|what|who)(?: \p{L}+| of the two)? (?:ha[sd]|have|${IS}|(?<pays>costs?)) ${THE}(?:${WAY}|(?<price>cheaper|dearer|more expensive|less expensive))(?: (?<column>[^,:]+?))?[,:] ${THE}(?<one>.+?) or ${THE}(?<other>.+)$`,
  'iu',
)

/** "Which has more seats, the red boat or the blue one", "Which is cheaper, A or B" */
function ofEither(text: string, grid: Grid): TwoCompared | null {
  const { way = '', price = '', pays, column = '', one = '', other = '' } = EITHER.exec(text)?.groups ?? {}
  const [first, second] = [rowOf(one, grid), rowOf(other, grid)]
  if (first === null || second === null) return null
  const isPrice = price !== '' || pays !== undefined
  const [at, more] = isPrice && column === '' ? pricesOf([first, second], grid) : columnsOf(column, grid)
  const by = at === undefined || more !== undefined ? null : differenceOf(second, at, first, at)
  if (by === null || at === undefined || by === 0) return null
  const isMore = RISEN.test(way) || /^(?:dearer|more)/iu.test(price)
  return {
    rows: by > 0 === isMore ? [first, second] : [second, first],
    compared: `Compared: 2 rows of the table, under “${grid.columns[at]}”.`,
    correction: null,
  }
}

/** The columns under which both rows give a sum of money. */
function pricesOf(rows: readonly GridRow[], { columns }: Grid): number[] {
  return [...columns.keys()].filter(
    (at) => at > 0 && rows.every(({ cells }) => namesCurrency(cells[at]?.words ?? '')),
  )
}

/** The one row that is called so, in brackets or behind a comma it may say more; null for none and for sums of others. */
function rowOf(words: string, { rows, columns }: Grid): GridRow | null {
  const wanted = stemsOf(words)
  if (columns.length < 2 || wanted === '') return null
  const called = rows.filter(
    ({ label, isFact }) => !isFact && [label, label.replace(MORE, '')].some((one) => stemsOf(one) === wanted),
  )
  const [row, another] = called
  return row === undefined || another !== undefined || LOSS.test(row.label) || TOTAL_OF.test(row.label)
    ? null
    : row
}

const MORE = /\s*(?:\([^()]*\)|,.*)$/u
const LOSS = /\b(?:loss(?:es)?|deficit|debt)\b/iu
/** A sum may be compared with itself at another time, but "other" is many. */
const TOTAL_OF = new RegExp(`(?=${TOTAL.source})other`, 'iu')

/** The columns that are called so, or are of that time. */
function columnsOf(words: string, { columns }: Grid): number[] {
  const wanted = stemsOf(words).split(' ').filter(Boolean)
  const when = whenOf(stretchOf(words))
  return [...columns.keys()].filter((at) => {
    const head = new Set(stemsOf(columns[at] ?? '').split(' '))
    if (at === 0 || wanted.length === 0) return false
    return (
      wanted.every((one) => head.has(one)) ||
      (when !== null && OF_TIME_ONLY.test(words) && whenOf(stretchOf(columns[at] ?? '')) === when)
    )
  })
}

/** "The third quarter of 2025": says nothing but when. */
const OF_TIME_ONLY =
  /^(?:the |of |fiscal |financial |full |first |second |third |fourth |quarter |half |year |[qh][1-4] |\p{L}{3,9} (?=(?:19|20)\d\d$)){0,6}(?:19|20)\d\d$/iu

/** The stems that say something, in the order of the alphabet. */
export function stemsOf(words: string): string {
  return tokens(words)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)
    .sort()
    .join(' ')
}

/** By how much one cell is more than another; null where they are no figures of one unit. */
function differenceOf(from: GridRow, at: number, to: GridRow, then: number): number | null {
  const [one, other] = [figureOf(from.cells[at]?.words ?? ''), figureOf(to.cells[then]?.words ?? '')]
  return one === null || other === null || one.unit !== other.unit ? null : other.value - one.value
}

function inOneLine({ candidate }: GridRow): string {
  return candidate.text
    .trim()
    .replace(/[^\S\n]{2,}|\t/gu, ' | ')
    .replace(/\s+/gu, ' ')
}
