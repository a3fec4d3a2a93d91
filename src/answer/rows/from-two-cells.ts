import { gridsOf } from '../asked/grids.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { bothTold } from './both-told.ts'
import { type FromRows, foundRows, refused, SURE } from './found-rows.ts'
import { twoCompared } from './two-compared.ts'

/**
 * Answers with two cells of a table: of two figures that are compared with which is greater, and of
 * two that are only asked for together with their row. Null for other questions, and where a
 * sentence tells it for sure.
 */
export function fromTwoCells(
  { text }: Asked,
  evidence: readonly Evidence[],
  decision: Decision,
): FromRows | null {
  const [best] = evidence
  if (best === undefined) return null
  const grids = gridsOf(best.lens.dissection)
  const isSaid = best.candidate.kind !== 'row' && decision.refused === null && decision.confidence >= SURE
  const two = twoCompared(text, grids)
  if (two !== null && two.correction !== null) return { ...refused([]), correction: two.correction }
  if (isSaid) return null
  const both = two === null ? bothTold(text, grids, best.document.published) : null
  const meant = two?.rows ?? (both === null ? [] : [both])
  const rows = meant.flatMap((row) => evidence.find(({ candidate }) => candidate === row.candidate) ?? [])
  if (rows.length === 0 || rows.length < meant.length) return null
  return { ...foundRows(rows), compared: two?.compared ?? null }
}
