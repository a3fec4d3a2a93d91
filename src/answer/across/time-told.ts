import type { Answer, Block, Document, Hit, Statement } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { apart, type Periods, periodsOf } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { besideValue } from '../times/of-value.ts'
import { reportedMonth } from '../times/reported-month.ts'

/** An answer, and what was found for its question as a whole. */
export interface Given {
  readonly answer: Answer
  readonly hits: readonly Hit[]
}

/**
 * Whether an answer says itself that it is of another quarter, month or year than the question
 * names, or a row of a table by its columns, or what was counted by the month that its release
 * reports.
 *
 * @param isState how things stood at a time is asked: of the months before it a value may be, too.
 */
export function isOfAnotherTime({ answer, hits }: Given, question: string, isState = false): boolean {
  const [statement] = answer.statements
  if (statement === undefined) return false
  const named = periodsOf(question)
  const asked = isState ? { ...named, months: NONE } : named
  if (areApart(asked, timeOf(statement))) return true
  const { documentId, start } = answer.citations.find(({ marker }) => marker === statement.citations[0]) ?? {}
  const document = hits.find((hit) => hit.document.id === documentId)?.document
  if (document === undefined || start === undefined) return false
  const block = document.blocks.find((one) => one.start <= start && start < one.end)
  const header = columnsOver(document, block)
  if (header !== null && areApart(asked, periodsOf(header))) return true
  const month = reportedMonth(document)
  const isCounted = block?.kind === 'table-row' || tellingOf(statement.text).hasPast
  return month !== null && isCounted && apart(asked.months, new Set([month]))
}

const NONE: ReadonlySet<string> = new Set()

/**
 * The periods that a statement gives beside its value, which may be a date itself. What goes on
 * until a day is so before it.
 */
function timeOf({ text, answerSpan: value }: Statement): Periods {
  const around =
    value === undefined
      ? text
      : text.slice(0, value.start) + blank(textAt(text, value)) + text.slice(value.end)
  return periodsOf(besideValue(around, value).replace(UNTIL, ' '))
}

/** Of the length of a value, so that offsets stay. */
function blank(value: string): string {
  return '_'.repeat(value.length)
}

const UNTIL =
  /\b(?:until|till|up to|through)(?: the end of)?(?: \d{1,2})?(?: \p{Lu}\p{L}+\.?)?(?: \d{1,2})?,?(?: (?:19|20)\d\d)?\b/gu

function columnsOver({ blocks, text }: Document, block: Block | undefined): string | null {
  const header = block?.kind !== 'table-row' || block.lead === null ? undefined : blocks[block.lead]
  return header?.kind === 'table-row' ? textAt(text, header) : null
}

function areApart(asked: Periods, stated: Periods): boolean {
  return (['quarters', 'months', 'years'] as const).some((unit) => apart(asked[unit], stated[unit]))
}

/**
 * Whether an answer names the time of which it is asked, by its year, and by its month where
 * that is asked.
 *
 * @param until last day of that time, ISO; the last of a year stands for the whole of it.
 */
export function names({ statements: [statement] }: Answer, until: string): boolean {
  if (statement === undefined) return false
  // By all that it tells of now, whichever figure was taken for the value.
  const { years, months } = periodsOf(besideValue(statement.text))
  const isOfMonth = isWholeYear(until) || months.has(monthOf(until))
  return years.has(until.slice(0, 4)) && isOfMonth
}

function isWholeYear(until: string): boolean {
  return until.endsWith('-12-31')
}

function monthOf(iso: string): string {
  return MONTHS_IN_SHORT[Number(iso.slice(5, 7)) - 1] ?? ''
}
