import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isUntoldShortly } from './asked-shortly.ts'
import { isCutOff } from './cut-off.ts'
import { lacksDeed } from './lacks-deed.ts'
import { lacksDoer } from './lacks-doer.ts'
import { lacksMember } from './lacks-member.ts'
import { lacksOffice } from './lacks-office.ts'
import { lacksQuantity } from './lacks-quantity.ts'
import { lacksRank } from './lacks-rank.ts'
import { lacksThing } from './lacks-thing.ts'
import { lacksWhich } from './lacks-which.ts'
import { lacksMeasureOfIt } from './measure-bare.ts'
import { namesNoDoer } from './names-no-doer.ts'
import { namesNobodyDoneTo, namesNobodyInOffice } from './names-nobody.ts'
import { lacksMeasureAsked } from './needs-measure.ts'
import { isUntold } from './needs-word.ts'
import { isNoneOfKind } from './none-of-kind.ts'
import { isNotTherePlainly } from './not-there.ts'
import { isNothingOfPerson } from './of-person.ts'
import { onlyDisclaims } from './only-disclaims.ts'
import { onlyLoosely } from './only-loosely.ts'
import { isOfOtherCount } from './other-count.ts'
import { countsNoneOwned } from './owned-count.ts'
import type { Rule } from './plainly-other.ts'
import { ranksNothing } from './ranks-nothing.ts'
import { onlyRoughly } from './roughly.ts'
import { isSaidOfNothing } from './said-of-nothing.ts'
import { tellsNoHours } from './tells-no-hours.ts'
import { tellsNoJobOfThing } from './tells-no-job.ts'
import { tellsNoPlace } from './tells-no-place.ts'
import { tellsNoTurn } from './tells-no-turn.ts'
import { tellsNoUse } from './tells-no-use.ts'
import { tellsNoWay } from './tells-no-way.ts'
import { isOfFigureUnheard, isOfThingUnheard } from './thing-unheard.ts'
import { unnamed } from './unnamed.ts'
import { isOfUntoldKind } from './untold-kind.ts'
import { isNobodyNamed, withheld } from './withheld.ts'

/**
 * Whether a sentence names or tells nothing of what is asked, whatever else it has of the
 * question: the kind without a name, the matter without the figure, day or place.
 */
export function tellsNothing(view: Lens, candidate: Candidate): boolean {
  return NOTHING.some((isNothing) => isNothing(view, candidate))
}

const NOTHING: readonly Rule[] = [
  // Of a kind it names none.
  withheld,
  isNobodyNamed,
  isSaidOfNothing,
  onlyDisclaims,
  unnamed,
  isNoneOfKind,
  namesNobodyInOffice,
  namesNobodyDoneTo,
  // It lacks the word for what is asked, or which one is meant.
  isUntold,
  lacksDoer,
  namesNoDoer,
  lacksDeed,
  isUntoldShortly,
  lacksOffice,
  lacksThing,
  lacksMember,
  lacksWhich,
  isOfUntoldKind,
  lacksMeasureOfIt,
  lacksRank,
  onlyLoosely,
  isOfThingUnheard,
  isOfFigureUnheard,
  isNothingOfPerson,
  // It has no figure, place or turn of things.
  lacksQuantity,
  lacksMeasureAsked,
  isOfOtherCount,
  countsNoneOwned,
  tellsNoHours,
  tellsNoJobOfThing,
  tellsNoPlace,
  isNotTherePlainly,
  tellsNoTurn,
  tellsNoWay,
  tellsNoUse,
  onlyRoughly,
  ranksNothing,
  isCutOff,
]
