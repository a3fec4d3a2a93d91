import { rememberedOfBoth } from '../../remembered.ts'
import { isOfOtherMonth } from '../asked/other-month.ts'
import { isOfOtherStretch, isOfSeveralYears } from '../asked/other-stretch.ts'
import { COUNTED } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { isOfOtherNumber } from '../evidence/numbered.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isBeforeAnother } from '../text/before-house.ts'
import { tellsNoCauseOfDeath } from '../text/death.ts'
import { isOtherFormer } from '../text/former-house.ts'
import { headsPart } from '../text/heads.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { onlySecond } from '../text/offices.ts'
import { hasOtherPreposition } from '../text/other-preposition.ts'
import { saysOther } from '../text/says-other.ts'
import { tellsNoMeasure } from './bare-adjective.ts'
import { changedSince } from './changed-since.ts'
import { isCountedOtherwise } from './counted-otherwise.ts'
import { countsOnlySome } from './counts-some.ts'
import { isDateOfOther } from './date-of-other.ts'
import { isDatedOtherwise } from './dated-otherwise.ts'
import { deedTurned } from './deed-turned.ts'
import { withoutDenied } from './denied.ts'
import { isDoneByOther } from './done-by-other.ts'
import { isEndOfOther } from './end-of-other.ts'
import { isFigureAside } from './figure-aside.ts'
import { isFigureOfOther } from './figure-of-other.ts'
import { isFigureOfSome } from './figure-of-some.ts'
import { isGiftOfOther } from './gift-of-other.ts'
import { isHopedFor } from './hoped.ts'
import { isInClauseOfOther } from './in-relative-clause.ts'
import { isIssuersOffice } from './issuers-office.ts'
import { lacksFigureAsked } from './lacks-figure.ts'
import { lacksSubject } from './lacks-subject.ts'
import { tellsOnlyUpTo } from './limits.ts'
import { isMakerOfOther } from './maker-of-other.ts'
import { isOfAnotherNamed } from './named-beside.ts'
import { isOfOtherYearMeant } from './named-periods.ts'
import { namesNoKind } from './names-no-kind.ts'
import { namesNoMember } from './names-no-member.ts'
import { tellsNoSeat } from './no-seat.ts'
import { isNotAhead } from './now-for-ahead.ts'
import { tellsOnlyNow } from './now-for-before.ts'
import { tellsOnlyNewPlan, tellsOnlyOldPlan } from './now-for-planned.ts'
import { isOfCombined } from './of-combined.ts'
import { isOfDefined } from './of-defined.ts'
import { isOfOtherKind } from './of-other-kind.ts'
import { isOfOnePart } from './of-parts.ts'
import { isOfWhole } from './of-whole.ts'
import { isOfficeOfOther } from './office-of-other.ts'
import { isOnlyAround } from './only-around.ts'
import { isOnlyExcepted } from './only-excepted.ts'
import { countsOnlyHarmed } from './only-harmed.ts'
import { isOnlyOpen } from './only-open.ts'
import { isOpposed, isOpposedBefore } from './opposed.ts'
import { isOfOtherCategory } from './other-category.ts'
import { isOfOtherCountry } from './other-country.ts'
import { isOfOtherEdition } from './other-edition.ts'
import { isOfOtherEmployer } from './other-employer.ts'
import { isOfOtherGroup } from './other-group.ts'
import { isOfOtherHouse } from './other-house.ts'
import { isOfOtherInSlot } from './other-in-slot.ts'
import { isOtherKindOfPlace } from './other-kind-of-place.ts'
import { withoutOtherMarkets } from './other-market.ts'
import { isOfHeadedModel, isOfOtherModel } from './other-model.ts'
import { isOfOtherParty } from './other-party.ts'
import { isOfOtherRate } from './other-rate.ts'
import { isOfOtherResult } from './other-result.ts'
import { withoutSellers } from './other-side.ts'
import { isOfOtherSort } from './other-sort.ts'
import { isOfOtherSource } from './other-source.ts'
import { isSumBesideDeal } from './other-sum.ts'
import { isOfOtherTurn } from './other-turn.ts'
import { isOtherWayRound } from './other-way-round.ts'
import { isInOthersSection } from './others-section.ts'
import { onlyDeniesDeed } from './owned-count.ts'
import { isOnlyOwnedUp } from './owns-up.ts'
import { isPartThatBecomes } from './part-becomes.ts'
import { isPaidForPayer } from './pays-for.ts'
import { isOfNamesake, isOfNobodyAsked, isOfOtherPerson } from './person-away.ts'
import { isPlaceItself } from './place-itself.ts'
import { isPronounOfOther } from './pronoun-of.ts'
import { isReasonOfOther } from './reason-of-other.ts'
import { isRowOfContrary } from './row-of-contrary.ts'
import { isOfAllTogether } from './shared.ts'
import { isQuotedOfOther } from './silent.ts'
import { isOfOtherStock } from './stock.ts'
import { isSaidOfOther } from './subject-away.ts'
import { isOfSubjectElsewhere, isOfThingElsewhere } from './subject-elsewhere.ts'
import { tellsNoJobOfOne } from './tells-no-job.ts'
import { tellsOnlyEnd } from './tells-only-end.ts'
import { isOfOtherBefore } from './this-other.ts'
import { isOfPresentHolder } from './turn-away.ts'
import { isWhereHeld } from './where-held.ts'

/**
 * Leaves out sentences that are plainly of another time or thing than is asked about,
 * where one of them is the best; else it gives back what it was given.
 */
export function withoutPlainlyOther(given: readonly Evidence[]): readonly Evidence[] {
  const evidence = withoutSellers(withoutDenied(withoutOtherMarkets(given)))
  const [best] = evidence
  const isOther = ({ lens, candidate }: Evidence): boolean => isPlainlyOther(lens, candidate)
  if (best === undefined || !isOther(best)) return evidence
  return [...evidence.slice(0, LOOKED_AT).filter((one) => !isOther(one)), ...evidence.slice(LOOKED_AT)]
}

/** What stands behind so many answers nothing by itself; each that is looked at takes half a millisecond. */
const LOOKED_AT = 24

/** Whether a sentence is of something else than is asked about. */
export type Rule = (lens: Lens, candidate: Candidate) => boolean

/**
 * Whether a sentence is plainly of another time or thing than is asked about.
 *
 * It speaks against a sentence in both ways: another that answers goes before it, however
 * much of the question it holds; and where no other does, it is refused as one that
 * withholds what is asked (see `conflicts.ts`). The best sentence is asked about again and
 * again: before it goes, as it is decided on and beside others.
 */
export const isPlainlyOther: Rule = rememberedOfBoth((lens: Lens, candidate: Candidate) =>
  PLAINLY_OTHER.some((isOther) => isOther(lens, candidate)),
)

const PLAINLY_OTHER: readonly Rule[] = [
  // Of another time.
  changedSince,
  (lens, candidate) =>
    asksFigure(lens, candidate) &&
    (isOfOtherMonth(lens.asked.text, candidate, lens.dissection) ||
      isOfOtherStretch(lens.asked.text, candidate, lens.dissection) ||
      isOfSeveralYears(lens.asked.text, candidate.text) ||
      isOfOtherYearMeant(lens, candidate)),
  ({ asked }, { text }) => isBeforeAnother(asked.text, text),
  ({ asked }, { text }) => isOtherFormer(asked.text, text),
  isNotAhead,
  isHopedFor,
  isOnlyOwnedUp,
  isOfPresentHolder,
  isOfOtherEdition,
  isOfOtherTurn,
  isOfOtherNumber,
  isOfOtherRate,
  tellsOnlyNow,
  tellsOnlyNewPlan,
  tellsOnlyOldPlan,
  tellsOnlyEnd,
  isEndOfOther,
  // Of somebody else.
  ({ asked }, { text }) => officeOfAnother(asked.text, text),
  ({ asked }, { text }) => onlySecond(asked.text, text),
  ({ asked }, { text }) => headsPart(asked.text, text),
  isIssuersOffice,
  isOfficeOfOther,
  isMakerOfOther,
  isDoneByOther,
  isDatedOtherwise,
  isDateOfOther,
  isCountedOtherwise,
  countsOnlySome,
  isOfNobodyAsked,
  isOfOtherPerson,
  isPronounOfOther,
  isOfOtherGroup,
  isOfNamesake,
  isReasonOfOther,
  isQuotedOfOther,
  isOfOtherHouse,
  isOfOtherCountry,
  isInOthersSection,
  isOfCombined,
  isOfOtherKind,
  isOfOtherEmployer,
  isOfOtherParty,
  isOfDefined,
  isOfSubjectElsewhere,
  isOfThingElsewhere,
  isSaidOfOther,
  isOtherWayRound,
  isPaidForPayer,
  isSumBesideDeal,
  onlyDeniesDeed,
  isOfOtherInSlot,
  isInClauseOfOther,
  isWhereHeld,
  isFigureAside,
  isFigureOfOther,
  isGiftOfOther,
  ({ asked }, { text }) => saysOther(asked.text, text),
  // Of another thing, or of another attribute of it.
  isOfOtherModel,
  isOfHeadedModel,
  isOfOtherBefore,
  isOfOtherCategory,
  isRowOfContrary,
  isOfOtherSort,
  lacksSubject,
  namesNoMember,
  namesNoKind,
  isOnlyAround,
  isPartThatBecomes,
  isOnlyOpen,
  isOtherKindOfPlace,
  isPlaceItself,
  tellsNoSeat,
  tellsNoJobOfOne,
  tellsNoMeasure,
  ({ asked }, { text }) => hasOtherPreposition(asked.text, text),
  ({ asked }, { text }) => tellsNoCauseOfDeath(asked.text, text),
  ({ asked }, { text }) => asked.type === 'definition' && ADDRESS_LINE.test(text),
  // Of the whole, of another number of it, of the opposite or of what is left out.
  lacksFigureAsked,
  isOfAnotherNamed,
  isOfAllTogether,
  isOfWhole,
  isOfOnePart,
  isFigureOfSome,
  isOfOtherResult,
  isOfOtherSource,
  isOfOtherStock,
  ({ asked }, { text }) => tellsOnlyUpTo(asked.text, text),
  isOpposed,
  isOpposedBefore,
  (lens, candidate) => deedTurned(lens, candidate) !== null,
  isOnlyExcepted,
  countsOnlyHarmed,
]

/** "Website: www.orme.example": a line that tells where to read on, and nothing of what somebody does. */
const ADDRESS_LINE =
  /^(?:(?:visit|web(?:site)?|home ?page|url|online|e-?mail|phone|tel(?:ephone)?|follow|twitter|x|facebook|linkedin)\b[^.:]{0,20}:?\s*)?(?:https?:\/\/\S+|www\.\S+|\S+@\S+|[+()\d][\d\s().-]{6,})$/iu

/** "What was the load factor in May?" asks for a figure as "how many" does. */
function asksFigure({ asked }: Lens, candidate: Candidate): boolean {
  if (COUNTED.has(asked.type)) return true
  return (
    asked.type === 'other' &&
    /^(?:and )?what (?:was|were)\b/iu.test(asked.text) &&
    candidate.figures().some(({ type }) => type !== 'date')
  )
}
