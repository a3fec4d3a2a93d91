import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { asksThen } from '../asked/asks-then.ts'
import { type Grid, type GridRow, gridsOf } from '../asked/grids.ts'
import type { Draft } from '../cite.ts'
import { dissect } from '../pieces/dissect.ts'
import { apart, periodsOf } from '../text/periods-of.ts'
import { amountsIn } from '../text/values.ts'
import type { Overtaking } from './overtaken.ts'

/**
 * Finds the rows of a newer table that has "Current outlook" beside "Prior outlook", "New
 * price" beside "Old price", where the old column holds the very figures that an answer
 * gives, in a row that is called so.
 *
 * What stands beside "prior year" or "previous quarter" is a figure of its time, which has
 * not changed. Of the rows of several answers those that the question names are meant.
 *
 * @param given what answers, of one release.
 */
export function revisedRows(
  question: string,
  given: readonly Draft[],
  newer: readonly Document[],
): Overtaking | null {
  if (asksThen(question)) return null
  const textOf = ({ document, span }: Draft): string => textAt(document.text, span)
  for (const document of newer) {
    // Nearly all releases are passed over without a reading.
    if (!hasOldColumn(document)) continue
    for (const grid of gridsOf(dissect(document))) {
      const rows = changedIn(grid, given.map(textOf), question)
      if (rows.length === 0) continue
      const spans = rows.map(({ candidate: { start, end } }) => ({ start, end }))
      return {
        document,
        spans,
        replaced: given.filter((one) => rows.some((row) => isOld(grid, row, textOf(one)))),
      }
    }
  }
  return null
}

/** Whether a row of a table has what may head an old column. */
const hasOldColumn = rememberedOf(({ blocks, text }: Document): boolean =>
  blocks.some(({ kind, start, end }) => kind === 'table-row' && OLD_ANYWHERE.test(text.slice(start, end))),
)

function changedIn(grid: Grid, texts: readonly string[], question: string): GridRow[] {
  const [asked, told] = [periodsOf(question), periodsOf(`${grid.over} ${grid.columns.join(' ')}`)]
  if (apart(asked.years, told.years) || apart(asked.quarters, told.quarters)) return []
  const changed = grid.rows.filter((row) => texts.some((text) => isOld(grid, row, text)))
  const words = new Set(termsOf(question))
  const named = changed.filter(({ label }) => termsOf(label).some((term) => words.has(term)))
  return named.length > 0 ? named : changed
}

/** Whether a sentence gives what the old column of a row has, and the new one has not. */
function isOld({ columns }: Grid, { cells, label }: GridRow, text: string): boolean {
  const [then = '', since = ''] = [OLD, NEW].map(
    (head) => cells[columns.findIndex((words) => head.test(words.trim()))]?.words ?? '',
  )
  return isOtherFigure(then, since) && gives(text, label, then)
}

function isOtherFigure(then: string, since: string): boolean {
  const [old, now] = [amountsIn(then), amountsIn(since)]
  return old.length > 0 && now.length > 0 && old.join(' ') !== now.join(' ')
}

/** Whether a sentence has the figures of a cell, and most of what its row is called by. */
function gives(text: string, label: string, cell: string): boolean {
  const amounts = amountsIn(text)
  if (!amountsIn(cell).every((amount) => amounts.includes(amount))) return false
  const said = new Set(termsOf(text))
  const called = tokens(label).filter(({ stop }) => !stop)
  return called.length > 0 && called.filter(({ term }) => said.has(term)).length * 2 > called.length
}

/** Heads of columns of times: what stood there has not changed. */
const OF_TIME = String.raw`(?!.*\b(?:years?|quarters?|periods?|months?|weeks?|seasons?|half|halves|days?|(?:19|20)\d\d)\b)`

const NEW = new RegExp(String.raw`^(?:current|new|revised|updated|latest|now)\b${OF_TIME}`, 'iu')

const OLD_WORDS = '(?:prior|previous|old|former|earlier|original|initial)'

const OLD = new RegExp(String.raw`^${OLD_WORDS}\b${OF_TIME}`, 'iu')

const OLD_ANYWHERE = new RegExp(String.raw`\b${OLD_WORDS}\b`, 'iu')
