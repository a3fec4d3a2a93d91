import type { Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { overlapping } from '../text/overlapping.ts'
import { isBody, isOfHouse } from './body.ts'
import { type Composition, composition, draftAt } from './composition.ts'
import { bestFirst, inOrder } from './in-order.ts'
import { breaksOff, isAside, isWhole, opensLeaning } from './news.ts'
import { spokenPassages } from './spoken-passages.ts'

/**
 * Gives the words in which a release itself says that its news matters ("Why does it matter?"): at
 * most two, in the order of the text, and what somebody says only with who says it. Whether that is
 * so is for the reader.
 *
 * @returns null where it does not say so in so many words.
 * @example
 * // 'Orme opened a mill. It is the first mill in Tarnby since 1911.' => the second sentence
 */
export function itsWeight(document: Document): Composition | null {
  const { candidates } = dissect(document)
  const told = candidates.filter(
    (one) =>
      isBody(one) &&
      !isOfHouse(document, one) &&
      MATTERS.test(one.text) &&
      isWhole(one.text) &&
      !isAside(one) &&
      !breaksOff(one) &&
      !TORN.test(one.text),
  )
  const [said = null] = spokenPassages(document).filter(({ speaker, named, least }) => {
    const text = textAt(document.text, least)
    return speaker !== '' && named > 0 && isWhole(text) && MATTERS.test(text)
  })
  const others = said === null ? told : told.filter((one) => !overlapping(one, said.least))
  const worth = (one: Candidate): number => (opensLeaning(one) ? LEANING : 1)
  const first = said === null ? [] : [draftAt(document, said.least)]
  return composition(inOrder(first, bestFirst(others, worth), document, MOST))
}

const MOST = 2

/** Less than one that names what it speaks of. */
const LEANING = 0.5

/** A pronoun that nothing before it explains where it stands alone. */
const TORN = /^[“"‘']?(?:they|he|she|his|her|their|those|these)\b/iu

/** Words for how much something weighs. */
const MATTERS =
  /\b(?:(?:is|are|was|be|so|more|most|an?) (?:\p{Ll}+ly )?(?:important|crucial|vital|significant) (?:because|for|to|as|step|milestone|part|role|moment|in)\b|why (?:this|it|that) matters|matters (?:because|to|for|that)|(?:importance|significance) of\b|(?:major|key|significant|important|historic|pivotal) (?:milestone|moment|step|turning point|breakthrough)|marks? (?:the|an?|its|our) (?:\p{Ll}+ )?(?:milestone|first|turning point|step)|for the first time|the first (?:\p{Ll}+ ){0,4}?(?:to|in|of its kind|since|that)\b|(?:this|it|that|which) means (?:that )?\p{Ll})/iu
