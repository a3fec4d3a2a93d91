import { countsOfHouse } from '../composition/count-of-house.ts'
import { asksStaff, countsStaff } from '../composition/staff-of.ts'
import type { Evidence } from '../evidence.ts'
import { periodsOf } from '../text/periods-of.ts'
import { type Stated, stated } from './stated.ts'

/**
 * Finds the sentence of another release that counts anew what an answer counts of the house
 * itself: who work there, or what it has so many of. By whatever words both tell it: "Orme
 * employs 310 people" and "It has a workforce of 340"; "runs 20 stores" and "now has 24 stores".
 *
 * @param ranked evidence of the other release; the first that counts so is taken.
 * @returns null where the answer counts no such thing, where a time is asked about, and where the other release does not.
 *
 * @example
 * countedAnew(ormeEmploys310, [itHasAWorkforceOf340])?.value // => '340'
 */
export function countedAnew(own: Stated, ranked: readonly Evidence[]): Stated | null {
  const { asked } = own.evidence.lens
  if (!own.isValue || !counts(own.evidence) || namesTime(asked.text)) return null
  const other = ranked.find(counts)
  const found = stated(other)
  return found?.isValue && asked.type === 'count' ? found : null
}

/** What was so at a time is compared with nothing of another. */
function namesTime(question: string): boolean {
  const { years, quarters, months } = periodsOf(question)
  return years.size + quarters.size + months.size > 0
}

/** Whether a sentence counts what its question asks of a house as a whole. */
export function counts(evidence: Evidence): boolean {
  const { asked } = evidence.lens
  return asksStaff(asked) ? countsStaff(evidence) : countsOfHouse(asked, evidence)
}
