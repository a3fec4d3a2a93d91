import type { Span } from '../../model.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type Cell, cellsOf } from '../asked/cells.ts'
import { isOf } from '../asked/column-periods.ts'
import { HOUR } from '../evidence/asked-time.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { namesCurrency } from '../text/currencies.ts'
import { periodsOf } from '../text/periods-of.ts'
import { NAME_TYPES } from '../text/spans.ts'
import { CHANGE_HEAD } from './goes-without.ts'
import { type Reading, readRows } from './row-readings.ts'

/**
 * The cell of a cited row that answers, in whatever format the table is: of the column that
 * is asked for by its own name ("what score", "Score"), else of those which the question has
 * a word or the time of the one that can hold such an answer, else the only one of the row
 * that can. Null where several may be meant, so that none is marked; undefined where
 * there is no table with heads to go by.
 *
 * @returns offsets in the text of the candidate.
 */
export function markedCell(evidence: Evidence): Span | null | undefined {
  const { lens, candidate } = evidence
  if (candidate.kind !== 'row') return undefined
  const reading = readRows(lens).find(({ row }) => row.candidate === candidate)
  if (reading === undefined || reading.grid.columns.length < 2 || reading.row.cells.length === 0)
    return cellOfPeriod(evidence)
  const isOfChange = reading.columns.every((at) => CHANGE_HEAD.test(reading.grid.columns[at] ?? ''))
  if (CHANGES.test(lens.asked.text) && !isOfChange) return cellOfPeriod(evidence)
  if (TOLD.has(lens.asked.type)) return null
  const { grid, row, columns, isBlank } = reading
  if (isBlank) return null
  const all = [...grid.columns.keys()].slice(1)
  const fittingIn = (places: readonly number[]): readonly Cell[] =>
    places.flatMap((at) => {
      const cell = row.cells[at] ?? null
      return cell !== null && fits(cell, lens, candidate) && !isGiven(cell, lens) ? [cell] : []
    })
  // "Where was the boat Ada sold?" has a word of the column in which Ada stands, and asks for another.
  const wanted = fittingIn(columnsWanted(reading, lens))
  const fitting = wanted.length > 0 ? wanted : fittingIn(newestOf(columns, reading, lens))
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) return withoutRemark(only)
  // By what no column says, a name is told by what it looks like, and a figure by the only one of its kind.
  return columns.length === all.length && all.length > 1 && NAME_TYPES.has(lens.asked.type) ? undefined : null
}

/** Of the columns of one month or quarter in several years those of the newest, where the question names no year. */
function newestOf(columns: readonly number[], { grid }: Reading, { asked }: Lens): readonly number[] {
  const { years, months, quarters } = periodsOf(asked.text)
  if (years.size > 0 || months.size + quarters.size === 0 || EARLIER.test(asked.text)) return columns
  const yearOf = (at: number): number =>
    Math.max(0, ...[...periodsOf(grid.columns[at] ?? '').years].map(Number))
  const newest = Math.max(...columns.map(yearOf))
  return columns.filter((at) => yearOf(at) === newest)
}

const EARLIER = /\b(?:last|previous|prior|earlier|ago|before)\b/iu

/** The columns whose heads have what is asked for itself: "which {county}"; of its time, where they have one. */
function columnsWanted({ grid, columns }: Reading, { focus, asked }: Lens): readonly number[] {
  const isLabel = (at: number): boolean => at === 0 && FIGURED.has(asked.type)
  const counts = grid.columns.map((head, at) => {
    const words = new Set(termsOf(head))
    return isLabel(at) ? 0 : focus.filter(({ term }) => words.has(term)).length
  })
  const most = Math.max(0, ...counts)
  // "When was it {made}?": a head of plain words says it whole.
  const said = new Set(tokens(asked.text).map(({ word }) => word))
  const named = [...counts.keys()].filter((at) =>
    most > 0 ? counts[at] === most : !isLabel(at) && saysWhole(grid.columns[at], said),
  )
  const ofTime = named.filter((at) => columns.includes(at))
  return ofTime.length > 0 ? ofTime : named
}

function saysWhole(head: string | undefined, said: ReadonlySet<string>): boolean {
  const words = tokens(head ?? '').map(({ word }) => word)
  return words.length > 0 && words.every((word) => said.has(word) && !/\d/u.test(word))
}

/** Whether a cell can hold an answer of the kind that is asked for. */
function fits({ words, start, end }: Cell, { asked: { type } }: Lens, candidate: Candidate): boolean {
  // "36.99" may be an hour to a question about one only.
  const isDate =
    (type === 'date' && !namesCurrency(words) ? HOUR : /\d:\d\d/u).test(words) ||
    candidate.figures().some((one) => one.type === 'date' && one.start >= start && one.end <= end)
  const hasFigure = /\d/u.test(words)
  switch (type) {
    case 'date':
      return isDate
    case 'money':
      return hasFigure && !isDate && !/%/u.test(words)
    case 'percent':
      return hasFigure && !isDate && !namesCurrency(words)
    case 'count':
      return hasFigure && !isDate && !namesCurrency(words) && !/^\p{Lu}+-?\d/u.test(words)
    case 'amount':
    case 'duration':
      return hasFigure
    case 'person':
    case 'organisation':
    case 'place':
      return /\p{L}{2}/u.test(words) && !isDate && !namesCurrency(words)
    default:
      return /[\p{L}\d]/u.test(words)
  }
}

/** Whether the question has all words of a cell itself. */
function isGiven({ words }: Cell, { asked }: Lens): boolean {
  const own = termsOf(words)
  return own.length > 0 && own.every((term) => asked.terms.some((one) => one.term === term))
}

/** "10:15 (now from the quay)": the remark is no part of it. */
function withoutRemark({ words, start }: Cell): Span {
  const led = /^\s*/u.exec(words)?.[0].length ?? 0
  const kept = words.replace(/(?<=\S)\s+\(\D[^()]*\)\s*$/u, '').trimEnd()
  return { start: start + led, end: start + kept.length }
}

/** Kinds of answer that are told in words and never in a cell. */
const TOLD: ReadonlySet<string> = new Set(['yesno', 'reason', 'manner', 'quotation', 'definition'])

/** The cell under the column of the period that is asked for, or of changes, where it is asked by how much something grew. */
function cellOfPeriod({ lens, candidate, document }: Evidence): Span | undefined {
  const { kind, block, text } = candidate
  const header = kind !== 'row' || block.lead === null ? undefined : document.blocks[block.lead]
  if (header?.kind !== 'table-row') return undefined
  if (NO_FIGURE.has(lens.asked.type)) return undefined
  const heads = cellsOf(textAt(document.text, header))
  const cells = cellsOf(text)
  // In plain text the column of the labels has often no head.
  const missing = cells.length - heads.length
  if (missing < 0 || missing > 1) return undefined
  const question = lens.asked.text
  const asked = periodsOf(question)
  const ofChange = CHANGES.test(question)
  const isWhole = !PART.test(question)
  const meant = cells.filter(({ words }, at) => {
    const head = at === 0 ? undefined : heads[at - missing]?.words
    if (head === undefined || !/\d/u.test(words)) return false
    const isChange = CHANGE_COLUMN.test(head)
    if (ofChange || isChange) return ofChange && isChange
    const own = periodsOf(head)
    if (own.years.size + own.quarters.size + own.months.size === 0) return false
    const inMonth = asked.months.size === 0 || [...asked.months].some((month) => own.months.has(month))
    const named = asked.years.size + asked.quarters.size + asked.months.size
    return named > 0 && inMonth && isOf(own, asked, isWhole)
  })
  const [cell] = meant
  return meant.length === 1 && cell !== undefined ? { start: cell.start, end: cell.end } : undefined
}

/** Kinds of answer that no figure under a period gives. */
const NO_FIGURE: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'place',
  'date',
  'duration',
  'reason',
  'yesno',
])

const CHANGES =
  /\b(?:how much|by what|how far|what (?:percentage|share|was the (?:change|growth|increase|decline)))\b.*\b(?:grow|grew|grown|ris[en]+|rose|chang\p{L}*|growth|increas\p{L}+|f[ae]ll\p{L}*|declin\p{L}+|decreas\p{L}+|drop\p{L}*)\b/iu

const CHANGE_COLUMN =
  /^(?:%|(?:%\s*|percent(?:age)?\s+)?(?:change|growth|var(?:iance|\.)?|chg\.?|y-?o-?y)(?:\s*(?:%|\(%\)|in %))?)$/iu

/** A part of the year is asked for. */
const PART = /\b(?:quarter|half|months?|period)\b/iu
