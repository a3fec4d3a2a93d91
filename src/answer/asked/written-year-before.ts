import type { Block, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Rewording } from './as-written.ts'
import { cellsOf } from './cells.ts'

/**
 * Finds "a year earlier" in a question about what a table has a row for, where the table has a
 * column for what its first period was a year before.
 *
 * @example
 * // Sales | H1 2025 | H1 2024
 * yearsBeforeAsWritten('What were sales a year earlier?', release)[0]?.written // => 'in H1 2024'
 */
export function yearsBeforeAsWritten(question: string, document: Document): Rewording[] {
  const found = YEAR_BEFORE.exec(question)
  if (found === null) return []
  const asked = new Set(terms(question.slice(0, found.index)))
  const of = columnsBefore(document).filter(({ row }) =>
    asked.has(terms(row.replace(BEHIND_HEAD, '')).at(-1) ?? ''),
  )
  const [only, another] = new Set(of.map(({ column }) => column))
  if (only === undefined || another !== undefined) return []
  return [{ start: found.index, end: found.index + found[0].length, written: ` in ${only}` }]
}

/** "Employees{ at end of period}", "Earnings{ per share, SEK}" */
const BEHIND_HEAD = /(?:[,(:–]| (?:at|for|of|per|in|before|after|from|to|on|by)\b).*$/u

/** "What were sales{ a year earlier}?" A question with a period of its own counts back from that. */
const YEAR_BEFORE =
  /(?<!\d[^?]*)(?:,? (?:in )?(?:(?:a|one) year (?:ago|earlier|before)|the year before|the year-(?:ago|earlier) (?:period|quarter|half)|the (?:same|prior-year|corresponding) (?:period|quarter|half)(?: (?:last year|of last year|a year (?:ago|earlier)))?))(?=\s*\?*$)/iu

/** The rows of tables, each with the column of the period a year before the table's first one. */
const columnsBefore = rememberedOf(
  (document: Document): readonly { readonly row: string; readonly column: string }[] =>
    document.blocks.flatMap((block) => {
      const column = columnBefore(document, block)
      const [label] = column === null ? [] : cellsOf(textAt(document.text, block))
      return column === null || label === undefined ? [] : [{ row: label.words, column }]
    }),
)

function columnBefore({ text, blocks }: Document, { kind, lead }: Block): string | null {
  const header = kind === 'table-row' && lead !== null ? blocks[lead] : undefined
  if (header?.kind !== 'table-row') return null
  const heads = cellsOf(textAt(text, header)).map(({ words }) => words)
  const first = heads.find((head) => YEAR.test(head))
  if (first === undefined) return null
  const before = first.replace(YEAR, (year) => String(Number(year) - 1))
  return heads.find((head) => head === before) ?? null
}

const YEAR = /\b20\d\d\b/u
