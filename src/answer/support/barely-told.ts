import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isPlainlyThere, placeOf } from './plainly-there.ts'

/**
 * Whether a yes or no is asked of several things, and a sentence with what it goes on from, what it
 * stands under and the headline has next to none of them: none of the words themselves and at most
 * one by another word, or of four or more one word alone.
 *
 * Any sentence has words that stand loosely for some of a question's; together they settle
 * nothing. Names are left out: those of a question are in most sentences of its release.
 *
 * @example
 * // "Did the workers strike for higher pay?"
 * // "With no fixed cost to install, customers can raise revenue." => true
 */
export function isBarelyTold(view: Lens, candidate: Candidate): boolean {
  const { asked, terms } = view
  if (asked.type !== 'yesno') return false
  const matters = terms.filter(({ weight, optional, named }) => weight === 1 && optional !== true && !named)
  if (matters.length < SEVERAL) return false
  const place = placeOf(view, candidate)
  const own = matters.filter(({ term }) => place.some((token) => token.term === term))
  if (own.length > 1) return false
  const there = matters.filter((matter) => own.includes(matter) || isPlainlyThere(matter, asked.text, place))
  return there.length <= 1 && (own.length === 0 || matters.length > SEVERAL)
}

const SEVERAL = 3
