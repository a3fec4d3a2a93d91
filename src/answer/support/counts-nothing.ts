import { LEXICON } from '../../search/lexicon.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { countedShare } from '../evidence/counted.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how many there are of something, and no figure of a sentence counts
 * that: it has none beside the noun or what stands for it, or it only speaks of one of them
 * ("one of the best"). A measure may count what it measures in, by any spelling;
 * a row of a table is counted by what heads it.
 *
 * @example
 * // "How many installers are there?": "Its installers know 3M film." => true
 */
export function countsNothing(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)
  if (view.asked.type !== 'count' || noun === undefined || noun.named || candidate.kind === 'row')
    return false
  const { text } = candidate
  const values = valuesOf(view, candidate).filter(({ start }) => !ONE_OF.test(text.slice(start)))
  const mayCount = values.some(
    ({ type, start, end }) =>
      type === 'measure' ||
      (view.countsPeople && isBeforePerson(candidate, end)) ||
      (candidate.terms.has(noun.term) && LIMITED_TO.test(text.slice(0, start))),
  )
  return !mayCount && countedShare(view, candidate, values) === 0
}

/** "20 writers" may be the speakers who are asked about. */
function isBeforePerson({ tokens }: Candidate, from: number): boolean {
  return tokens
    .filter(({ start }) => start >= from)
    .slice(0, PERSON_WITHIN)
    .some(({ word }) => LEXICON.isPerson(word))
}

/** Words from a count to whom it counts. */
const PERSON_WITHIN = 3

/** "One of the leading makers" */
const ONE_OF = /^one of (?:the|its|their|our|his|her|my|those|these|many|several)\b/iu

/** "Places on the boat are {limited to} 18" */
const LIMITED_TO = /\b(?:limited|restricted|capped|cut|raised|set|kept) (?:to|at) (?:\p{L}+ ){0,2}$/iu
