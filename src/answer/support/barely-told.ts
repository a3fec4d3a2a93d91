import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isPlainlyThere, placeOf } from './plainly-there.ts'
import { isUnheard } from './thing-unheard.ts'

/**
 * Whether a yes or no is asked of several things, and a sentence with what it goes on from, what it
 * stands under and the headline has none of them; or one by another word, where the release has
 * nothing at all for one of the others.
 *
 * Any sentence has words that stand loosely for some of a question's; together they settle
 * nothing. Of a question with a name this says nothing: what holds the name may well tell it in other words.
 *
 * @example
 * // "Did the workers strike for higher pay?"
 * // "With no fixed cost to install, customers can raise revenue." => true
 */
export function isBarelyTold(view: Lens, candidate: Candidate): boolean {
  const { asked, terms } = view
  if (asked.type !== 'yesno' || terms.some(({ named }) => named)) return false
  const matters = terms.filter(({ weight, optional }) => weight === 1 && optional !== true)
  if (matters.length < SEVERAL) return false
  const place = placeOf(view, candidate)
  if (matters.some(({ term }) => place.some((token) => token.term === term))) return false
  const there = matters.filter((matter) => isPlainlyThere(matter, asked.text, place))
  return there.length === 0 || (there.length === 1 && matters.some((matter) => isUnheard(view, matter)))
}

const SEVERAL = 3
