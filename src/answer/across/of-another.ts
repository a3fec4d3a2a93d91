import type { Evidence } from '../evidence.ts'
import { isOfOtherRole } from '../rows/role-columns.ts'
import { readRows } from '../rows/row-readings.ts'
import { conflicts } from '../support/conflicts.ts'
import { modifierAway } from '../support/modifiers.ts'

/**
 * Whether a sentence speaks of another one of the kind that its question asks
 * about: of the second pool for the children's, of phase 2 for phase 3, of the
 * chief executive for the finance chief, or is a row of a
 * table of another month, or without the office asked for. What a follow-up leaves unsaid tells
 * which one is meant, and its bare words fit them all.
 */
export function isOfAnother({ lens, candidate }: Evidence): boolean {
  const away = conflicts(lens, candidate)
  return (
    away.modifierAway > 0 ||
    away.numberAway > 0 ||
    away.rankAway > 0 ||
    away.headAway > 0 ||
    modifierAway(lens, candidate, 'all') > 0 ||
    (candidate.kind === 'row' &&
      readRows(lens).some(
        ({ grid, row, isOtherTime }) =>
          row.candidate === candidate && (isOtherTime || isOfOtherRole(grid, row.label, lens)),
      ))
  )
}
