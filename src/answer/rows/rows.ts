import type { Evidence } from '../evidence.ts'
import { isTurned } from '../support/turned.ts'

/** The rows of a row's table that hold all words of the question which it holds, itself among them, as they are ranked. */
export function rowsLike(row: Evidence, ranked: readonly Evidence[]): Evidence[] {
  return ranked.filter((other) => areOfOneTable(row, other) && holdsAsMuch(row, other))
}

/** A row of the same table that lacks words of the question which another has: "ferry passengers" beside "cruise passengers". */
export function isOtherRow(row: Evidence, other: Evidence): boolean {
  return areOfOneTable(row, other) && !holdsAsMuch(row, other)
}

function areOfOneTable(one: Evidence, other: Evidence): boolean {
  return (
    one.document === other.document &&
    one.candidate.kind === 'row' &&
    other.candidate.kind === 'row' &&
    one.candidate.block.lead === other.candidate.block.lead
  )
}

function holdsAsMuch({ lens, candidate }: Evidence, other: Evidence): boolean {
  return (
    lens.terms.every(({ term }) => !candidate.terms.has(term) || other.candidate.terms.has(term)) &&
    !isTurned(lens.asked.text, other.candidate.text)
  )
}
