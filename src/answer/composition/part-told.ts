import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { type Part, partAskedOf } from '../asked/part-asked.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { isBody, isOfHouse } from './body.ts'
import { type Composition, composition } from './composition.ts'
import { bestFirst, inOrder } from './in-order.ts'
import { breaksOff, isAside, isWhole, opensLeaning } from './news.ts'
import { TOLD } from './told-parts.ts'

/**
 * Gives what a release tells of one part of its matter, whom it affects, how it works, what people are to
 * do, by the words that say so in any release: at most two sentences, the plainest, in the order of the text.
 *
 * @returns null where none says so in such words, and where the thing named is not what the release is about.
 * @example
 * // partTold('affected', 'Who is affected?', 'The strike affects 900 passengers. It begins on Monday.')
 * // => the first sentence
 */
export function partTold(part: Part, question: string, document: Document): Composition | null {
  const dissection = dissect(document)
  const opening = openingOf(dissection)
  const thing = termsOf(partAskedOf(question) ?? '')
  const isKnown = thing.every((term) => dissection.headline.has(term) || opening?.terms.has(term) === true)
  const told = dissection.candidates.filter(
    (one) =>
      isBody(one) &&
      !isOfHouse(document, one) &&
      isWhole(one.text) &&
      !breaksOff(one) &&
      !/\?["'”’)]*$/u.test(one.text) &&
      (part === 'duty' || part === 'way there' || !isAside(one)),
  )
  const { plain, never, isEarly } = TOLD[part]
  const worth = (one: Candidate): number => {
    const flat = one.text.replace(/\s+/gu, ' ')
    if (!isKnown && !thing.every((term) => one.terms.has(term))) return 0
    if (!plain.test(flat) || never?.test(flat) === true) return 0
    return opensLeaning(one) ? TORN : 1
  }
  const reach = isEarly === true ? told.slice(0, EARLY) : told
  const most = Math.max(0, ...reach.map(worth))
  const best = reach.filter((one) => most > 0 && worth(one) === most)
  return composition(inOrder([], bestFirst(best, worth), document, MOST))
}

const MOST = 2

/** As many sentences of a release are of its matter and not of what lies around it. */
const EARLY = 8

/** Less than one that names what it speaks of. */
const TORN = 0.8
