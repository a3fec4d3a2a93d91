import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { MONTHS } from '../text/periods.ts'

/**
 * Whether it is asked if something is, happens or is done at a place that has a name, and a sentence
 * has that name not at all, or only as the first part of somebody's: "the Leeds Library Company
 * gave a loom" does not tell whether the mill is in Leeds.
 *
 * @example
 * // "Is the mill in Leeds?": "The mill stands in Leeds." => false; "The mill is new." => true
 */
export function isNotTherePlainly({ asked, dissection }: Lens, { text }: Candidate): boolean {
  const sought = asked.type === 'yesno' ? soughtIn(asked) : null
  if (sought === null || !isAwayFrom(sought.place, text)) return false
  const { place, things } = sought
  // Where another sentence tells the thing to be there, that may be too weak by itself: both stand in the answer.
  return !dissection.candidates.some(
    (other) =>
      things.filter((term) => other.terms.has(term)).length > things.length / 2 &&
      [...other.text.matchAll(place)].some(({ index }) => PLACED.test(other.text.slice(0, index))),
  )
}

/** Whether a sentence has a place not at all, or only as the first part of a name. */
function isAwayFrom(place: RegExp, text: string): boolean {
  return [...text.matchAll(place)].every(
    ({ index, 0: { length } }) =>
      OF_A_NAME.test(text.slice(index + length)) && !PLACED.test(text.slice(0, index)),
  )
}

/** "Is {the mill} in {Leeds}?": stems of what is asked about, and the place; null where a question ends otherwise. */
const soughtIn = remembered(
  ({ text, names }: Asked): { readonly things: readonly string[]; readonly place: RegExp } | null => {
    const [, thing = '', name = ''] = ENDS.exec(text) ?? []
    const start = text.lastIndexOf(name)
    if (name === '' || MONTHS.includes(name) || !names.some((one) => one.start === start)) return null
    return {
      things: termsOf(thing),
      place: new RegExp(String.raw`(?<![\p{L}\d])${literal(name)}(?![\p{L}\d])`, 'giu'),
    }
  },
)

const ENDS = /^(?:Is|Are|Was|Were) ([^?]+) in (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})\s*\?*$/u

/** What stands before a place where something is. */
const PLACED = /\b(?:in|at|near|to|from|of|outside|around|,) (?:the )?$/iu

const OF_A_NAME = /^ (?:\p{Lu}|& )/u
