import { isOfOtherMonth } from '../asked/other-month.ts'
import { COUNTED } from '../evidence/asked-values.ts'
import type { Evidence } from '../evidence.ts'
import { isBeforeAnother } from '../text/before-house.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { onlySecond } from '../text/offices.ts'
import { withoutContrary } from './contrary.ts'
import { withoutDenied } from './denied.ts'
import { countsGivenFor } from './given-for.ts'
import { isHopedFor } from './hoped.ts'
import { isIssuersOffice } from './issuers-office.ts'
import { tellsOnlyUpTo } from './limits.ts'
import { isOfAnotherNamed } from './named-beside.ts'
import { changedSince } from './named-periods.ts'
import { isOnlyAble } from './only-able.ts'
import { isOnlyExcepted } from './only-excepted.ts'
import { isOpposed } from './opposed.ts'
import { withoutOtherMarkets } from './other-market.ts'
import { isOnlySaved } from './other-sum.ts'
import { isOfAllTogether } from './shared.ts'

/**
 * Leaves out sentences that are plainly of another time or thing than is asked about,
 * where one of them is the best; else it gives back what it was given.
 */
export function withoutPlainlyOther(given: readonly Evidence[]): readonly Evidence[] {
  const evidence = withoutDenied(withoutOtherMarkets(given))
  const [best] = evidence
  return best === undefined || !isPlainlyOther(best)
    ? withoutContrary(evidence)
    : evidence.filter((one) => !isPlainlyOther(one))
}

/** Whether a sentence is plainly of another time or thing than is asked about. */
export function isPlainlyOther({ lens, candidate }: Evidence): boolean {
  const { text } = lens.asked
  return (
    changedSince(text, candidate.text) ||
    isOfAnotherNamed(lens, candidate) ||
    isHopedFor(lens, candidate) ||
    isOfAllTogether(lens, candidate) ||
    isIssuersOffice(lens, candidate) ||
    (COUNTED.has(lens.asked.type) && isOfOtherMonth(text, candidate, lens.dissection)) ||
    isOpposed(lens, candidate) ||
    isOnlyAble(lens, candidate) ||
    isOnlyExcepted(lens, candidate) ||
    isOnlySaved(lens, candidate) ||
    countsGivenFor(lens, candidate) ||
    officeOfAnother(text, candidate.text) ||
    onlySecond(text, candidate.text) ||
    isBeforeAnother(text, candidate.text) ||
    tellsOnlyUpTo(text, candidate.text)
  )
}
