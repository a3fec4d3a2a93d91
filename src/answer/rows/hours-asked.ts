import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { factsOf } from './facts.ts'

/**
 * The line that gives the hours of what a question asks when it is open or answered:
 * "Advice line: 020 7946 0018, from 9 a.m. to 5 p.m." for "When is the advice line
 * open?". What the label says must be asked for or stand in the headline, and what is
 * asked for in the label, the headline or the issuer's name. Null where no line or
 * several are so.
 */
export function hoursAsked({ asked, terms, dissection }: Lens): Candidate | null {
  if (!ASKS_HOURS.test(asked.text)) return null
  const above = goesUnsaid(dissection)
  const things = terms.filter(({ folded, weight }) => weight === 1 && !OPEN.test(folded))
  const stems = new Set(things.map(({ term }) => term))
  const held = [...factsOf(dissection).values()].filter(
    ({ labelled, value }) =>
      HOURS.test(value) &&
      [...labelled].some((stem) => stems.has(stem) && !above.has(stem)) &&
      [...labelled].every((stem) => stems.has(stem) || above.has(stem)) &&
      things.every(({ term }) => labelled.has(term) || above.has(term)),
  )
  const [only, another] = held
  return only === undefined || another !== undefined ? null : only.candidate
}

const ASKS_HOURS =
  /^(?:when|at what times?|from when|until when|how late|between what hours)\b.*\b(?:open|answered|staffed|available|reach(?:ed|able)|call(?:ed)?|ring)\b|\b(?:opening )?hours\b/iu

/** Words of being open, and of time. */
const OPEN =
  /^(?:open(?:s|ing)?|hours?|times?|answered|staffed|available|reach(?:ed|able)?|call(?:ed)?|ring|when|late|day|days)$/u

/** From one hour to another: "8 a.m. to 10 p.m.", "09:00-17:00", "9 to 5pm". */
const HOURS =
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:to|until|till|-|–|—)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b|(?<=[:.]\d{2}))/iu
