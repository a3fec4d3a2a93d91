import { beginsWithGivenName } from '../../corpus/genders.ts'
import { terms } from '../../search/tokens.ts'
import { composeGiven } from '../compose.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { answered, lacking, type Settled } from '../settled.ts'
import { moreAsked, TELL_MORE } from '../talk/asks-more.ts'
import type { Leaning } from './carried.ts'
import { wasCited } from './must-hold.ts'

/**
 * Answers "Tell me more" by what the release says besides of whom or what was spoken of: the
 * likeliest sentences that name it, in the order of the release. Neither what was quoted
 * already is more, nor that there is "more information" elsewhere.
 *
 * @returns null for other questions, and where nothing was spoken of; a refusal where nothing more is said.
 */
export function moreTold(settled: Settled, { own, cited, meant }: Leaning): Settled | null {
  if (cited.length === 0 || moreAsked(own) !== TELL_MORE) return null
  const { asked, evidence } = settled
  const matter = ABOUT.exec(asked.text)?.[1] ?? ''
  // Of somebody a release goes on by the surname.
  const words = terms(matter).slice(beginsWithGivenName(matter) ? -1 : 0)
  if (words.length === 0) return null
  const fresh = evidence.filter(
    (one) => one.document === meant && tells(one) && !wasCited(one.candidate.text, cited),
  )
  const named = fresh.filter(({ candidate }) => words.every((term) => candidate.terms.has(term)))
  // All that a house's release tells is the house's.
  const house = terms(meant.issuer ?? '')
  const isItsOwn = words.every((term) => house.includes(term))
  const found = (named.length === 0 && isItsOwn ? fresh : named)
    .slice(0, MOST)
    .sort((a, b) => a.candidate.start - b.candidate.start)
  if (found.length === 0) return { ...lacking(asked, []), evidence }
  return { ...answered(asked, composeGiven(found), TOLD), evidence }
}

/** "Tell me more about {the Tarn Wheel}." */
const ABOUT = /^tell me more about (.+?)[.?!\s]*$/iu

/** More than these is a summary. */
const MOST = 2

/** It is plainly said, but may be beside what the reader is after. */
const TOLD = 0.75

function tells({ candidate }: Evidence): boolean {
  return (
    isProse(candidate) &&
    candidate.kind === 'sentence' &&
    // A heading and what leads in to a list tell nothing.
    /[.!?]["”’')]*$/u.test(candidate.text) &&
    !ELSEWHERE.test(candidate.text)
  )
}

/** "For more information, visit", "learn more at", "follow her on" */
const ELSEWHERE =
  /\b(?:(?:more|further|additional|other) (?:information|info|details)|(?:learn|find out|read|discover|see) more|please (?:visit|contact|call|email)|follow (?:us|her|him|them|it) (?:on|at|in))\b|https?:|\bwww\./iu
