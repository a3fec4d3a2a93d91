import type { Span } from '../../model.ts'
import { cellsOf } from '../asked/cells.ts'
import { isOf } from '../asked/column-periods.ts'
import type { Evidence } from '../evidence.ts'
import { periodsOf } from '../text/periods-of.ts'

/**
 * The cell of a cited row that stands under the column of the period that is asked
 * for, in whatever format the table is; under the column of changes, where it is
 * asked by how much something grew. Null where no column or several may be meant.
 *
 * @returns offsets in the text of the candidate.
 */
export function markedCell({ lens, candidate, document }: Evidence): Span | null {
  const { kind, block, text } = candidate
  const header = kind !== 'row' || block.lead === null ? undefined : document.blocks[block.lead]
  if (header?.kind !== 'table-row' || NO_FIGURE.has(lens.asked.type)) return null
  const heads = cellsOf(document.text.slice(header.start, header.end))
  const cells = cellsOf(text)
  // In plain text the column of the labels has often no head.
  const missing = cells.length - heads.length
  if (missing < 0 || missing > 1) return null
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
  return meant.length === 1 && cell !== undefined ? { start: cell.start, end: cell.end } : null
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
