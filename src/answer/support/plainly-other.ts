import { tellsOnlySales } from '../asked/written-measures.ts'
import type { Evidence } from '../evidence.ts'
import { isBeforeAnother } from '../text/before-house.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { withoutContrary } from './contrary.ts'
import { countsGivenFor } from './given-for.ts'
import { tellsOnlyUpTo } from './limits.ts'
import { cameLongAgo } from './long-held.ts'
import { isOfAnotherNamed } from './named-beside.ts'
import { changedSince } from './named-periods.ts'
import { isOpposed } from './opposed.ts'
import { isOutlook } from './outlook.ts'
import { isOfNobodyAsked } from './person-away.ts'

/**
 * Leaves out sentences that are plainly of another time or thing than is asked about,
 * where one of them is the best; else it gives back what it was given.
 */
export function withoutPlainlyOther(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  return best === undefined || !isPlainlyOther(best)
    ? withoutContrary(evidence)
    : evidence.filter((one) => !isPlainlyOther(one))
}

function isPlainlyOther({ lens, candidate }: Evidence): boolean {
  const { text } = lens.asked
  return (
    changedSince(text, candidate.text) ||
    isOutlook(lens, candidate) ||
    isOfNobodyAsked(lens, candidate) ||
    isOfAnotherNamed(lens, candidate) ||
    isOpposed(lens, candidate) ||
    cameLongAgo(lens, candidate) ||
    countsGivenFor(lens, candidate) ||
    officeOfAnother(text, candidate.text) ||
    isBeforeAnother(text, candidate.text) ||
    tellsOnlySales(text, candidate.text) ||
    tellsOnlyUpTo(text, candidate.text)
  )
}
