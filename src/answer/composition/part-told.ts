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
import { FAULT, troubleIn, UNAFFECTED } from './trouble.ts'

/** How plainly a sentence tells what is asked, 0 not at all; `at` is its place among those of the body. */
type Plainness = (one: Candidate, at: number) => number

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
  const thing = termsOf(partAskedOf(question) ?? '')
  const holds = ({ terms }: Candidate): boolean => thing.every((term) => terms.has(term))
  const body = bodyOf(document).filter((one) => part === 'duty' || part === 'way there' || !isAside(one))
  if (KINDS[part]?.(document) === false) return null
  const { headline } = dissect(document)
  // "Hard cheeses are not part of it" in a recall of cheese by its headline: others of them are.
  const isRecalled = RECALLED.some((term) => headline.has(term)) && thing.every((term) => headline.has(term))
  const mayBeWell = thing.length > 0 && !isRecalled
  if (part === 'trouble' && mayBeWell && body.some((one) => holds(one) && UNAFFECTED.test(one.text)))
    return null
  const isKnown = thing.every((term) => isAtTop(term, document))
  const plainness = part === 'trouble' ? troublePlainness : plainnessOf(part, document)
  const mayTell = (one: Candidate): boolean =>
    holds(one) || (isKnown && (opensLeaning(one) || part !== 'affected' || !APPLIES.test(one.text)))
  const worth: Plainness = (one, at) =>
    mayTell(one) ? plainness(one, at) * (opensLeaning(one) ? TORN : 1) : 0
  const most = Math.max(0, ...body.map(worth))
  const plainest = body.filter((one, at) => most > 0 && worth(one, at) === most)
  return composition(inOrder([], plainest, document, MOST))
}

/** A headline that denies a fault names the thing as well. */
const RECALLED = termsOf('recall recalls recalled recalling withdraws withdrawn')

/** "The law applies to taxis" tells nothing of a strike. */
const APPLIES = /\bappl(?:y|ies|ied) to\b/u

/** Of what kind a release must be to tell a part at all. */
const KINDS: Partial<Record<Part, (document: Document) => boolean>> = {
  trouble: isOfIncident,
  measures: isOfIncident,
  terms: isOfDeal,
}

const MOST = 2

/** As many sentences of a release are of its matter and not of what lies around it. */
const EARLY = 8

/** Less than one that names what it speaks of. */
const TORN = 0.8

/** Further down a plight may be that of anything; a fault is told in so many words. */
function troublePlainness({ text }: Candidate, at: number): number {
  const trouble = troubleIn(text)
  return trouble >= FAULT || at < EARLY ? trouble : 0
}

function plainnessOf(part: Exclude<Part, 'trouble'>, document: Document): Plainness {
  const { plain, never, isEarly, isOfMatter } = TOLD[part]
  const opening = openingOf(dissect(document))
  return (one, at) => {
    if (isEarly === true && at >= EARLY) return 0
    const flat = one.text.replace(/\s+/gu, ' ')
    if (!plain.test(flat) || never?.test(flat) === true) return 0
    if (isOfMatter !== true || one === opening || opensLeaning(one)) return 1
    return takesUp(part, one, document) ? 1 : 0
  }
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

function isAtTop(term: string, document: Document): boolean {
  const dissection = dissect(document)
  return dissection.headline.has(term) || openingOf(dissection)?.terms.has(term) === true
}

/** Whether a sentence speaks of what the headline does, by a word that is not of the issuer's name; the house has a background as well. */
function takesUp(part: Part, { tokens }: Candidate, document: Document): boolean {
  const { headline } = dissect(document)
  const house = new Set(part === 'background' ? [] : termsOf(document.issuer ?? ''))
  return tokens.some(({ term, stop }) => !stop && headline.has(term) && !house.has(term))
}
