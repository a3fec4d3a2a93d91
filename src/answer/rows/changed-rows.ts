import { isOfAllRows } from '../asked/grids.ts'
import type { Lens } from '../evidence/lens.ts'
import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { namesTime, type Stretch, stretchOf } from '../times/stretches.ts'
import { figureOf, TOTAL } from './compared-cells.ts'
import type { Extreme } from './extreme.ts'
import { CHANGE_HEAD } from './goes-without.ts'
import type { Reading } from './row-readings.ts'

/** Which way rows are to have changed, and which of those that have. */
export interface Change {
  readonly falls: boolean
  /** By most or by least; null for all that have changed so. */
  readonly end: 'most' | 'least' | null
}

/**
 * Reads whether a question asks what grew or shrank: "Which trade lost members?", "What
 * region grew most?". Null for any other.
 */
export function changeAsked(text: string): Change | null {
  const plain = text.toLowerCase()
  const [, verb = ''] = ASKS.exec(plain) ?? []
  if (verb === '') return null
  const end = /\b(?:least|slowest)\b/u.test(plain)
    ? 'least'
    : /\b(?:most|fastest|largest|biggest|highest|strongest|sharpest|steepest)\b/u.test(plain)
      ? 'most'
      : null
  return { falls: FALLS.test(verb), end }
}

const VERB =
  'f[ae]ll|fallen|rose|risen|gr[eo]wn?|shr[aiu]nk|shrunk|drop(?:ped)?|declined?|decreased?|increased?|climbed|gain(?:ed)?|los[et]|lost'

/** "Which {trade lost} members" */
const ASKS = new RegExp(
  String.raw`^(?:and )?(?:which|what)(?: of the)?(?: (?!(?:is|was|are|were)\b)[\p{L}-]+){1,4}? (?:has |have |had )?(${VERB})\b(?! (?:by|to|from|in|on|at|ill|asleep|apart|below|above|due|because)\b)`,
  'u',
)

const FALLS = /^(?:f[ae]ll|decl|decr|drop|shr|los)/u

/**
 * The rows of one table whose figures of two times differ the way that is asked for, by the
 * two columns of a time each; a column of changes tells it itself. Rows that add others up
 * take no part. Which has changed most is told only where it has by the figure and by its
 * share alike, or where so many of something are asked for.
 *
 * @param readings rows that are of what is asked about, of all tables.
 */
export function changedRows(
  { falls, end }: Change,
  readings: readonly Reading[],
  { asked }: Lens,
): Extreme | null {
  const grids = [...new Set(readings.map(({ grid }) => grid))]
  const found = grids.flatMap((grid) => {
    const all = readings.filter((one) => one.grid === grid && !TOTAL.test(one.row.label))
    const held = all.map((one) => one.own.filter((term) => !isOfAllRows(term.term, grid)).length)
    const rows = all.filter((_, at) => held[at] === Math.max(...held))
    const columns = timesOf(rows[0])
    const changes = columns === null ? null : rows.map((one) => changeOf(one, columns))
    return columns === null || changes === null || rows.length < FEWEST
      ? []
      : [{ rows, changes, columns, grid }]
  })
  const [only] = found
  if (only === undefined || found.length > 1) return null
  const { rows, changes, columns, grid } = only
  if (changes.includes(null)) return null
  const moved = rows.flatMap((row, at) => {
    const change = changes[at] ?? null
    return change !== null && (falls ? change.by < 0 : change.by > 0) ? [{ row, ...change }] : []
  })
  const compared = `Compared: ${rows.length} rows of the table, “${grid.columns[columns[0]]}” with “${grid.columns[columns[1]]}”.`
  if (end === null || moved.length < FEWEST)
    return { rows: moved.map(({ row }) => row), compared, denies: moved.length === 0 }
  const best = (of: 'by' | 'share'): readonly Reading[] => {
    const sizes = moved.map((one) => Math.abs(one[of]))
    const wanted = end === 'most' ? Math.max(...sizes) : Math.min(...sizes)
    return moved.flatMap(({ row }, at) => (sizes[at] === wanted ? [row] : []))
  }
  const [row, another] = best('by')
  const isSame = SO_MANY.test(asked.text) || best('share')[0] === row
  return row === undefined || another !== undefined || !isSame
    ? { rows: [], compared, denies: true }
    : { rows: [row], compared, denies: false }
}

const FEWEST = 2

/** "Lost most {members}": so many, and no share. */
const SO_MANY = /\b(?:the )?(?:most|fewest) \p{L}+s\b/iu

/** The two columns of different times, the earlier first, whose heads say the same otherwise; null where there are not just two. */
function timesOf(reading: Reading | undefined): readonly [number, number] | null {
  if (reading === undefined) return null
  const { columns } = reading.grid
  const timed = reading.columns
    .filter((at) => !CHANGE_HEAD.test(columns[at] ?? ''))
    .map((at) => ({ at, when: whenOf(stretchOf(columns[at] ?? '')), head: columns[at] ?? '' }))
  const [first, second, more] = timed
  if (first === undefined || second === undefined || more !== undefined) return null
  if (first.when === null || second.when === null || first.when === second.when) return null
  if (bare(first.head) !== bare(second.head)) return null
  return first.when < second.when ? [first.at, second.at] : [second.at, first.at]
}

/** A number that is greater for a later time; null where none is named. */
export function whenOf(stretch: Stretch): number | null {
  if (!namesTime(stretch)) return null
  const [year = '0', otherYear] = stretch.years
  const [quarter = 'q0', otherQuarter] = stretch.quarters
  const [month = '', otherMonth] = stretch.months
  if (otherYear !== undefined || otherQuarter !== undefined || otherMonth !== undefined) return null
  return Number(year) * 100 + Number(quarter.slice(1)) * 20 + MONTHS_IN_SHORT.indexOf(month) + 1
}

/** A head without its time. */
export function bare(head: string): string {
  return head
    .toLowerCase()
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b[qh][1-4]\b|\d+/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** By how much a row has changed, and by what share of what it was; null where its cells are no figures of one unit. */
function changeOf(
  { row }: Reading,
  [earlier, later]: readonly [number, number],
): { readonly by: number; readonly share: number } | null {
  const [from, to] = [earlier, later].map((at) => figureOf(row.cells[at]?.words ?? ''))
  if (from == null || to == null || from.unit !== to.unit) return null
  const by = to.value - from.value
  return { by, share: from.value === 0 ? Number.POSITIVE_INFINITY : by / Math.abs(from.value) }
}
