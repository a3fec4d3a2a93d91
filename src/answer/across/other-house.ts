import type { Document } from '../../model.ts'
import { tokens } from '../../search/tokens.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { isFragment, withoutOpening } from '../talk/fragment.ts'
import { isVisited } from '../talk/slot-noun.ts'
import { withoutS } from '../text/word-forms.ts'

/**
 * Whether a follow-up of no more than a few words names a house or a place by a noun
 * that the release spoken of has nowhere: "And for the museum?" after the fares of a
 * ferry. What is asked then is not asked of that release any more.
 */
export function turnsToOtherHouse(own: string, meant: Document): boolean {
  const plain = withoutOpening(own.trim())
  const noun = isFragment(plain) ? (HOUSE.exec(plain)?.[1]?.toLowerCase() ?? '') : ''
  if (noun === '' || !isVisited(noun) || ANY_HOUSE.test(withoutS(noun))) return false
  return tokens(noun).every(({ term }) => !isKnownTo(dissect(meant), term))
}

/** The noun that ends it: "for the {museum}". */
const HOUSE = /^(?:(?:for|at|in|of|from|to) )?the (?:[\p{L}-]+ ){0,2}?(\p{Ll}[\p{L}-]*)\s*[?.!]*$/iu

/** What a release may call its own issuer, whatever that is. */
const ANY_HOUSE = /^(?:company|firm|group|organi[sz]ation|business|operator|agency|body|issuer)$/u
