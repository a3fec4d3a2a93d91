import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { type Part, partAskedOf } from '../asked/part-asked.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { isBody, isOfHouse } from './body.ts'
import { type Composition, composition } from './composition.ts'
import { inOrder } from './in-order.ts'
import { isOfDeal, isOfIncident } from './matter-kinds.ts'
import { breaksOff, isAside, isWhole, opensLeaning } from './news.ts'
import { TOLD } from './told-parts.ts'
import { troubleIn, UNAFFECTED } from './trouble.ts'

/**
 * Gives what a release tells of one part of its matter, whom it affects, how it works, what went wrong, by the
 * words that say so in any release: at most two sentences, the plainest, in the order of the text.
 *
 * @param question what is asked, which may name a thing. Of a thing that neither headline nor first sentence
 * names, only a sentence that holds it tells.
 * @returns null where none says so in such words, or the release is of no such kind: terms are those of a deal.
 * @example
 * // partTold('affected', 'Who is affected?', 'The strike affects 900 passengers. It begins on Monday.')
 * // => the first sentence
 */
export function partTold(part: Part, question: string, document: Document): Composition | null {
  if ((part === 'trouble' || part === 'measures') && !isOfIncident(document)) return null
  if (part === 'terms' && !isOfDeal(document)) return null
  const dissection = dissect(document)
  const opening = openingOf(dissection)
  const thing = termsOf(partAskedOf(question) ?? '')
  const holds = ({ terms }: Candidate): boolean => thing.every((term) => terms.has(term))
  const told = bodyOf(document).filter((one) => part === 'duty' || part === 'way there' || !isAside(one))
  if (part === 'trouble' && thing.length > 0 && told.some((one) => holds(one) && UNAFFECTED.test(one.text)))
    return null
  const isKnown = thing.every((term) => dissection.headline.has(term) || opening?.terms.has(term) === true)
  const { isEarly, isOfMatter } = part === 'trouble' ? { isEarly: true, isOfMatter: false } : TOLD[part]
  const mayTell = (one: Candidate, at: number): boolean =>
    (isKnown || holds(one)) &&
    (isOfMatter !== true || one === opening || opensLeaning(one) || takesUp(part, one, document)) &&
    (isEarly !== true || at < EARLY || (part === 'trouble' && troubleIn(one.text) > 1))
  const worth = (one: Candidate, at: number): number => {
    const plainness = mayTell(one, at) ? plainnessOf(part, one.text) : 0
    return plainness * (opensLeaning(one) ? TORN : 1)
  }
  const most = Math.max(0, ...told.map(worth))
  return composition(
    inOrder(
      [],
      told.filter((one, at) => most > 0 && worth(one, at) === most),
      document,
      MOST,
    ),
  )
}

const MOST = 2

/** As many sentences of a release are of its matter and not of what lies around it. */
const EARLY = 8

/** Less than one that names what it speaks of. */
const TORN = 0.8

/** How plainly a sentence tells a part; 0 not at all. */
function plainnessOf(part: Part, text: string): number {
  if (part === 'trouble') return troubleIn(text)
  const flat = text.replace(/\s+/gu, ' ')
  const { plain, never } = TOLD[part]
  return plain.test(flat) && never?.test(flat) !== true ? 1 : 0
}

/** The sentences of a release that nobody speaks and that are no boilerplate, whole and no questions. */
const bodyOf = remembered((document: Document) =>
  dissect(document).candidates.filter(
    (one) =>
      isBody(one) &&
      !isOfHouse(document, one) &&
      isWhole(one.text) &&
      !breaksOff(one) &&
      !/\?["'”’)]*$/u.test(one.text),
  ),
)

/** Whether a sentence speaks of what the headline does, by a word that is not of the issuer's name; the house has a background as well. */
function takesUp(part: Part, { tokens }: Candidate, document: Document): boolean {
  const { headline } = dissect(document)
  const house = new Set(part === 'background' ? [] : termsOf(document.issuer ?? ''))
  return tokens.some(({ term, stop }) => !stop && headline.has(term) && !house.has(term))
}
