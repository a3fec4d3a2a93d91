import type { Block, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { EARLIER_HEAD, withoutDay } from '../text/period-heads.ts'
import { MONTHS, MONTHS_IN_SHORT } from '../text/periods.ts'
import type { Rewording } from './as-written.ts'
import { cellsOf } from './cells.ts'

/**
 * Finds "a year earlier" or "in May last year" in a question about what a table has a row for, where
 * the table has a column for what its first period was a year before, or for that very month.
 *
 * @example
 * // Sales | H1 2025 | H1 2024
 * yearsBeforeAsWritten('What were sales a year earlier?', release)[0]?.written // => 'in H1 2024'
 */
export function yearsBeforeAsWritten(question: string, document: Document): Rewording[] {
  const found = YEAR_BEFORE.exec(question)
  if (found === null || PERIOD.test(question.slice(0, found.index))) return []
  const month = monthIn(found.groups?.month ?? '')
  const asked = new Set(terms(question.slice(0, found.index)))
  const of = timedRows(document).filter(({ row }) =>
    asked.has(terms(row.replace(BEHIND_HEAD, '')).at(-1) ?? ''),
  )
  const year = Number(document.published?.slice(0, 4) ?? 0) - 1
  const columns = of.map(({ heads }) => (month === null ? columnBefore(heads) : columnOf(heads, month, year)))
  const [only, another] = new Set(columns.flatMap((column) => column ?? []))
  if (only === undefined || another !== undefined) return []
  return [{ start: found.index, end: found.index + found[0].length, written: ` ${opened(only)}` }]
}

/** "In H1 2024", and "a year earlier" as it stands. */
function opened(head: string): string {
  return /\d/u.test(head) ? `in ${head}` : head.toLowerCase()
}

/** "Employees{ at end of period}", "Earnings{ per share, SEK}" */
const BEHIND_HEAD = /(?:[,(:–]| (?:at|for|of|per|in|before|after|from|to|on|by)\b).*$/u

const AGO = '(?:a year (?:ago|earlier|before)|the year before)'

/** "What were sales{ a year earlier}?", "Coal{ in October last year}?" */
const YEAR_BEFORE = new RegExp(
  String.raw`(?:,? (?:(?:in|for|on|at) )?(?:(?:a|one) year (?:ago|earlier|before)|the year before|the year-(?:ago|earlier) (?:period|quarter|half|month)|the (?:same|prior-year|corresponding) (?:period|quarter|half|month|day|time)(?: (?:(?:of )?last year|${AGO}))?|this time last year|(?<month>${MONTHS.join('|')}) (?:of )?(?:last year|${AGO})))(?=\s*\?*$)`,
  'iu',
)

/** A question with a period of its own counts back from that. */
const PERIOD = new RegExp(
  String.raw`(?<![\d.,])(?:19|20)\d\d\b|\b[qh][1-4]\b|\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.join('|')}|months|weeks|days)\b|\b(?:${MONTHS.join('|')}) \d`,
  'iu',
)

/** The rows of tables, each with the heads of its columns. */
const timedRows = rememberedOf(
  (document: Document): readonly { readonly row: string; readonly heads: readonly string[] }[] =>
    document.blocks.flatMap((block) => {
      const heads = headsOver(document, block)
      const [label] = heads === null ? [] : cellsOf(textAt(document.text, block))
      return heads === null || label === undefined ? [] : [{ row: label.words, heads }]
    }),
)

function headsOver({ text, blocks }: Document, { kind, lead }: Block): readonly string[] | null {
  const header = kind === 'table-row' && lead !== null ? blocks[lead] : undefined
  if (header?.kind !== 'table-row') return null
  return cellsOf(textAt(text, header)).map(({ words }) => words)
}

/** The head of the period a year before the first one: "12 August 2024" behind "11 August 2025", too. */
function columnBefore(heads: readonly string[]): string | null {
  const first = heads.find((head) => YEAR.test(head))
  if (first === undefined) return heads.find((head) => EARLIER_HEAD.test(head)) ?? null
  const before = withoutDay(first).replace(YEAR, (year) => String(Number(year) - 1))
  return heads.find((head) => withoutDay(head) === before) ?? null
}

/** The head of a month of a year. */
function columnOf(heads: readonly string[], month: number, year: number): string | null {
  return heads.find((head) => monthIn(head) === month && YEAR.exec(head)?.[0] === String(year)) ?? null
}

function monthIn(words: string): number | null {
  const [short] = MONTH.exec(words) ?? []
  return short === undefined ? null : MONTHS_IN_SHORT.indexOf(short.toLowerCase())
}

const YEAR = /\b20\d\d\b/u
const MONTH = new RegExp(String.raw`\b(?:${MONTHS_IN_SHORT.join('|')})(?=[a-z]*\.?\b)`, 'iu')
