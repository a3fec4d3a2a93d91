import { laterFirst } from '../../library/later-first.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { withoutCompared } from '../text/periods-of.ts'
import { isWithin, namesTime, type Stretch, stretchAsked, stretchOf } from '../times/stretches.ts'
import { evidenceOf, rowsAsked } from './asked-rows.ts'
import { extremeRows } from './extreme-rows.ts'
import { asksExtreme, asksSum, type FromRows, foundRows } from './found-rows.ts'
import { readRows } from './row-readings.ts'

/**
 * Answers a figure of a month, quarter or year by the one row that has all words of the
 * question and a column of that very time, in whichever release it stands: that of July is
 * issued in August and ranks before that of August. Of several the newest, which may have
 * put an earlier figure right.
 */
export function fromRowOfTime(asked: Asked, evidence: readonly Evidence[]): FromRows | null {
  const stretch = stretchAsked(asked.text)
  const isExtreme = asksExtreme(asked.text)
  if (!(isExtreme || FIGURED.has(asked.type)) || !namesTime(stretch) || asksSum(asked.text)) return null
  const lenses = new Set(evidence.flatMap(({ candidate, lens }) => (candidate.kind === 'row' ? [lens] : [])))
  const found = [...lenses].flatMap((lens) => {
    const extreme = isExtreme ? extremeRows(lens) : null
    const rows = isExtreme ? (extreme?.rows ?? []) : rowsAsked(readRows(lens), lens)
    const [row] = rows
    const isOfTime =
      row?.columns.some((at) => isOfTimeAsked(row.grid.columns[at] ?? '', stretch, lens)) ?? false
    return row !== undefined && rows.length === 1 && isOfTime
      ? [{ row, lens, compared: extreme?.compared ?? null }]
      : []
  })
  const [newest] = found.sort((a, b) => laterFirst(a.lens.dissection.document, b.lens.dissection.document))
  return newest === undefined
    ? null
    : { ...foundRows(evidenceOf([newest.row], evidence)), compared: newest.compared }
}

/** Whether the head of a column names all of the time that is asked about; a day or month without a year is the last before its release. */
function isOfTimeAsked(head: string, asked: Stretch, { dissection: { document } }: Lens): boolean {
  const told = stretchOf(head)
  const [month] = told.months
  const [year, issued] = [0, 1].map((at) => Number(document.published?.split('-')[at] ?? 0))
  const isLastYear = MONTHS_IN_SHORT.indexOf(month ?? '') >= (issued ?? 0)
  const years =
    told.years.size === 0 && month !== undefined && year !== undefined
      ? new Set([String(isLastYear ? year - 1 : year)])
      : told.years
  return namesTime(told) && isWithin(asked, told) && names({ ...told, years }, asked)
}

/** Whether a stretch has a year, quarter and month of those that another names. */
function names(told: Stretch, asked: Stretch): boolean {
  return (['years', 'quarters', 'months'] as const).every(
    (unit) => asked[unit].size === 0 || [...asked[unit]].some((one) => told[unit].has(one)),
  )
}

/** Whether a month or quarter is asked about, and neither the best sentence nor its headline names it, nor was it issued then. */
export function saysNoTime(asked: Asked, [best]: readonly Evidence[]): boolean {
  const stretch = stretchAsked(asked.text)
  if (best === undefined || stretch.months.size + stretch.quarters.size === 0) return false
  // "Until 31 August" says nothing of what was lowest then.
  if (asksExtreme(asked.text) && !asksExtreme(best.candidate.text)) return true
  const { title, published } = best.document
  const [year, month] = [0, 1].map((at) => published?.split('-')[at] ?? '')
  const issued = `${MONTHS_IN_SHORT[Number(month) - 1] ?? ''} ${year}`
  const { text } = best.candidate
  // What it compares with has its year: "up from 76.8 million in the third quarter of 2024".
  const told = stretch.years.size > 0 ? text : withoutCompared(text)
  return ![told, title, `${title} ${year}`, issued].some((words) => names(stretchOf(words), stretch))
}
