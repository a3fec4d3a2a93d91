import { issuerKey } from '../../library/markers.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { houseCalled } from './house-called.ts'
import { isOfKind } from './house-kind.ts'

/**
 * Whether a question asks of a house that it calls by its kind, and a release is of a house
 * of another kind and has no word for it: how many people "the museum" employs is not told
 * by what a brewery says of itself.
 *
 * Whatever may stand for the word counts as it: a club may be a team. A release that names
 * no issuer may be anybody's.
 */
export function isOfOtherKind({ asked, terms, dissection }: Lens): boolean {
  const { document } = dissection
  const called = houseCalled(asked.text)
  if (called === null || issuerKey(document) === '' || isOfKind(called.kind, document)) return false
  const { noun, trade } = called.kind
  const isTold = (stem: string): boolean =>
    isKnownTo(dissection, stem) ||
    terms.some(({ term, related }) => term === stem && related.some((other) => mayStandFor(stem, other)))
  return !(noun === '' ? trade : termsOf(noun)).every(isTold)
}

/** Whether another word of a release may say what kind a house is: one that means the same, is a house too or made of the same word. */
function mayStandFor(stem: string, [other, weight]: readonly [string, number]): boolean {
  return weight >= SAME || (weight >= CLOSE && (HOUSES.has(other) || other.startsWith(stem.slice(0, ROOT))))
}

const HOUSES: ReadonlySet<string> = new Set([...ORGANISATION_NOUNS].flatMap((noun) => termsOf(noun)))

const SAME = 0.9
const CLOSE = 0.5

/** Letters: "brewer" is of the "brewery". */
const ROOT = 4
