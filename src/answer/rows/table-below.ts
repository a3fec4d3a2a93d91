import { MAX_WORDS_LIST } from '../composition/composition.ts'
import { asksSeveral } from '../evidence/several.ts'
import type { Evidence } from '../evidence.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { wordCount } from '../text/words.ts'
import { asksExtreme } from './found-rows.ts'
import type { Reading } from './row-readings.ts'

/**
 * Finds the rows of the table that a line leads in which is all that answers: "The concerts
 * are:" for "List the concerts". None for other questions, and where the table is longer
 * than an answer may be.
 */
export function tableBelow(readings: readonly Reading[], { lens, candidate }: Evidence): Reading[] {
  const { asked } = lens
  const line = candidate.text.trim()
  if (candidate.kind !== 'sentence' || !line.endsWith(':') || !asksSeveral(asked)) return []
  if (FIGURED.has(asked.type) || asksExtreme(asked.text)) return []
  const rows = readings.filter(({ grid, row }) => !row.isFact && grid.over.split('\n')[0]?.endsWith(line))
  const words = rows.reduce((sum, { row }) => sum + wordCount(row.candidate.text), 0)
  return words <= MAX_WORDS_LIST ? rows : []
}
