import type { Document, Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import type { AnswerType } from './asked-type.ts'

/**
 * The cells of a row that stand under a column of the kind that is asked for:
 * what stands under "Room" says where, and under "Speaker" who, in whatever words.
 * Empty for what is no row of a table with a header.
 *
 * @returns offsets in the text of the candidate.
 */
export function cellsAsked(
  type: AnswerType,
  document: Document,
  { kind, text, block }: Candidate,
): TypedSpan[] {
  const column = COLUMNS.get(type)
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  if (kind !== 'row' || column === undefined || header?.kind !== 'table-row') return []
  const heads = cellsOf(textAt(document.text, header))
  const cells = cellsOf(text)
  // A row with other cells than the header has columns has them elsewhere.
  if (heads.length !== cells.length) return []
  return (
    cells
      // Under "Rooms" a bare figure says how many there are.
      .filter(({ words }, at) => /\p{L}/u.test(words) && column.test(heads[at]?.words ?? ''))
      .map(({ start, end }) => ({ type: 'name', start, end }))
  )
}

/**
 * The cells of a row that stand under the very heads that are asked for; null where
 * no head is one, or the row is of no table with a header.
 *
 * @param isAsked whether a stem of a head is what is asked for.
 * @returns offsets in the text of the candidate.
 */
export function cellsUnder(
  document: Document,
  { kind, text, block }: Candidate,
  isAsked: (stem: string) => boolean,
): readonly Span[] | null {
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  if (kind !== 'row' || header?.kind !== 'table-row') return null
  const heads = cellsOf(textAt(document.text, header))
  const cells = cellsOf(text)
  if (heads.length !== cells.length) return null
  const under = cells.filter((_, at) => terms(heads[at]?.words ?? '').some(isAsked))
  return under.length === 0 ? null : under
}

/**
 * Whether a row is of another of the measures that share a noun: "Net income" for
 * operating income, "Gross profit" for net profit.
 */
export function isOtherMeasure(question: string, { kind, text }: Candidate): boolean {
  if (kind !== 'row') return false
  const asked = measuresIn(question)
  const stated = measuresIn(text)
  return asked.length > 0 && stated.length > 0 && !asked.some((one) => stated.includes(one))
}

function measuresIn(text: string): string[] {
  return [...text.matchAll(/\b(?:net|gross|operating)\b/giu)].map(([word]) => word.toLowerCase())
}

/** Heads of columns under which people stand. */
export const PERSON_COLUMN =
  /^(?:who|name|speaker|chair|presenter|moderator|host|contact|person|lead|leader|instructor|teacher|artist|performer|player|winner)s?$/iu

/** Heads of columns, by what stands under them. */
const COLUMNS: ReadonlyMap<AnswerType, RegExp> = new Map([
  [
    'place',
    /^(?:room|hall|venue|location|place|where|site|city|town|country|meeting point|stage|address)s?$/iu,
  ],
  ['person', PERSON_COLUMN],
])

/** A cell of a row, with its place in it. */
export interface Cell extends Span {
  readonly words: string
}

/** The cells of a row, empty ones too, whatever parts them in its format. */
export function cellsOf(row: string): Cell[] {
  const edges = [...row.matchAll(BETWEEN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return [...edges, { start: row.length, end: row.length }].map((edge, at) => {
    const start = edges[at - 1]?.end ?? 0
    return { words: row.slice(start, edge.start), start, end: edge.start }
  })
}

/** The heads that a row of a table stands under; empty for what is no row of a table with a header. */
export function headsOver({ blocks, text }: Document, { kind, block: { lead } }: Candidate): Cell[] {
  const header = kind !== 'row' || lead === null ? undefined : blocks[lead]
  return header?.kind === 'table-row' ? cellsOf(textAt(text, header)) : []
}

const BETWEEN = /\s*\|\s*|[^\S\n]{2,}|\t|\n/gu
