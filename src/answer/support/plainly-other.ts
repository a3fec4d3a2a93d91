import { isOfOtherMonth } from '../asked/other-month.ts'
import { isOfOtherStretch } from '../asked/other-stretch.ts'
import { tellsOnlySales } from '../asked/written-measures.ts'
import { COUNTED } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isBeforeAnother } from '../text/before-house.ts'
import { isOtherFormer } from '../text/former-house.ts'
import { asksHead } from '../text/heads.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { onlySecond } from '../text/offices.ts'
import { withoutContrary } from './contrary.ts'
import { isOfUntoldDeed } from './deed-untold.ts'
import { withoutDenied } from './denied.ts'
import { countsGivenFor } from './given-for.ts'
import { isIssuersOffice } from './issuers-office.ts'
import { isOfKindLater } from './kind-later.ts'
import { tellsOnlyUpTo } from './limits.ts'
import { cameLongAgo } from './long-held.ts'
import { isOfAnotherNamed } from './named-beside.ts'
import { changedSince } from './named-periods.ts'
import { isOnlyAble } from './only-able.ts'
import { isOnlyExcepted } from './only-excepted.ts'
import { isOpposed } from './opposed.ts'
import { isOfOtherCategory } from './other-category.ts'
import { isOtherKindOfPlace } from './other-kind-of-place.ts'
import { withoutOtherMarkets } from './other-market.ts'
import { isOfOtherModel } from './other-model.ts'
import { isOfOtherParty } from './other-party.ts'
import { withoutSellers } from './other-side.ts'
import { isOnlySaved } from './other-sum.ts'
import { isBesideVerdict, isOfOtherVerdict } from './other-verdict.ts'
import { isOutlook } from './outlook.ts'
import { isOfNobodyAsked, isOfOtherPerson } from './person-away.ts'
import { isOfAllTogether } from './shared.ts'

/**
 * Leaves out sentences that are plainly of another time or thing than is asked about,
 * where one of them is the best; else it gives back what it was given.
 */
export function withoutPlainlyOther(given: readonly Evidence[]): readonly Evidence[] {
  const evidence = withoutSellers(withoutDenied(withoutOtherMarkets(given)))
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
    isOutlook(lens, candidate) ||
    isOfNobodyAsked(lens, candidate) ||
    isOfOtherPerson(lens, candidate) ||
    isOfAnotherNamed(lens, candidate) ||
    isOfOtherParty(lens, candidate) ||
    isOfOtherModel(lens, candidate) ||
    isOfOtherVerdict(lens, candidate) ||
    isBesideVerdict(lens, candidate) ||
    isOfAllTogether(lens, candidate) ||
    isOfOtherCategory(lens, candidate) ||
    isIssuersOffice(lens, candidate) ||
    (asksFigure(lens, candidate) &&
      (isOfOtherMonth(text, candidate, lens.dissection) ||
        isOfOtherStretch(text, candidate, lens.dissection))) ||
    isOfKindLater(lens, candidate) ||
    isOpposed(lens, candidate) ||
    isOnlyAble(lens, candidate) ||
    isOnlyExcepted(lens, candidate) ||
    isOtherKindOfPlace(lens, candidate) ||
    (asksHead(text) && isOfUntoldDeed(lens, candidate)) ||
    isOnlySaved(lens, candidate) ||
    cameLongAgo(lens, candidate) ||
    countsGivenFor(lens, candidate) ||
    officeOfAnother(text, candidate.text) ||
    onlySecond(text, candidate.text) ||
    isBeforeAnother(text, candidate.text) ||
    isOtherFormer(text, candidate.text) ||
    tellsOnlySales(text, candidate.text) ||
    tellsOnlyUpTo(text, candidate.text)
  )
}

/** Whether a figure is asked for: by its kind, or by "what was", of a sentence that gives one. */
function asksFigure({ asked }: Lens, candidate: Candidate): boolean {
  if (COUNTED.has(asked.type)) return true
  return (
    asked.type === 'other' &&
    /^(?:and )?what (?:was|were)\b/iu.test(asked.text) &&
    candidate.figures().some(({ type }) => type !== 'date')
  )
}
