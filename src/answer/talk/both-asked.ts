import { lowered, put } from '../text/put.ts'
import { capitalise } from '../text/word-forms.ts'
import { sidesOf } from './sides.ts'
import type { Talk } from './talk.ts'

/**
 * Asks for both of the things that the conversation has set beside each other: "which is
 * bigger?" after two questions for a figure, "how long did each last?" after a comparison.
 * Null for any other question.
 *
 * @example
 * // after 'How much does the hall cost?' and 'How much does the shed cost?'
 * bothAsked('Which is cheaper?', talk)
 * // => 'How much does the hall cost, and how much does the shed cost?'
 */
export function bothAsked(core: string, { earlier }: Talk): string | null {
  const each = EACH.exec(core)
  const sides = each === null ? null : earlier.map(({ question }) => sidesOf(question)).findLast(Boolean)
  if (each !== null && sides != null) {
    const span = { start: each.index, end: each.index + each[0].length }
    const [one, other] = sides.map((side) => put(core, span, side))
    return joined(one, other)
  }
  if (!WHICH.test(core)) return null
  const [first, second] = earlier.slice(-2).map(({ question }) => question)
  const measure = MEASURE.exec(first ?? '')?.[0].toLowerCase()
  return measure !== undefined &&
    measure === MEASURE.exec(second ?? '')?.[0].toLowerCase() &&
    first !== second
    ? joined(first, second)
    : null
}

function joined(first = '', second = ''): string {
  return `${capitalise(first.replace(/[?.!\s]+$/u, ''))}, and ${lowered(second.replace(/[?.!\s]+$/u, ''))}?`
}

const EACH =
  /(?<=\b(?:do|does|did|is|are|was|were|has|have|had|will|can) )(?:each|both|they both)(?: of (?:them|these|those|the two))?(?= \p{L})/iu

const WHICH =
  /^(?:which (?:one |of (?:them|these|those|the two) )?(?:is|was|are|were|will be|costs?|lasts?|takes?) (?:the )?(?:\p{Ll}{2,}er|worse|better|more|less|(?:more|less|most|least) \p{Ll}+|\p{Ll}{2,}est)|(?:what(?:['’]s| is| was)|and) the difference(?: between (?:them|these|those|the two|both))?|(?:compare|how do) (?:them|these|those|the two|both|they|the two) ?(?:compare)?)\s*[?.!]*$/iu

/** The words that ask for a figure, without what it is a figure of. */
const MEASURE =
  /^(?:how (?:many|much|long|far|big|large|high|old|young|fast|slow|tall|wide|deep|heavy|often|strong|thick|loud|warm|hot|cold|expensive)\b|what (?:is|was|are|were) the (?:\p{Ll}+ ){1,3}?(?=(?:of|for|in|at|on) |\?|$)|what (?:does|did|do|will|would) (?=[^?]*\b(?:cost|weigh|charge|earn|measure)\s*\??$))/iu
