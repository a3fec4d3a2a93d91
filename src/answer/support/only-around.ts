import { remembered } from '../../remembered.ts'
import { stem } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked when something began or how old it is, and a sentence has it only as that
 * in which another is: "one of the first mills in the valley opened in 1950" tells nothing of the
 * valley's beginning.
 *
 * @example
 * // "When was the park founded?": "Orme, the largest firm in the park, was founded in 1950." => true
 */
export function isOnlyAround({ asked }: Lens, candidate: Candidate): boolean {
  const thing = isProse(candidate) ? begun(asked.text) : null
  if (thing === null) return false
  const held = candidate.tokens.filter(({ term }) => term === thing)
  return (
    held.length > 0 &&
    held.every(
      ({ start, end }) =>
        IN_IT.test(candidate.text.slice(0, start)) && !TOLD_OF.test(candidate.text.slice(end)),
    )
  )
}

/** "When was the {park} founded?", by its stem; null of any other question. */
const begun = remembered((question: string): string | null => {
  const noun = (BEGAN.exec(question) ?? AGED.exec(question))?.[1]
  return noun === undefined ? null : stem(noun.toLowerCase())
})

const BEGAN =
  /^(?:and |so |but )?(?:when|in (?:what|which) year) (?:was|were|is|are) (?:the|this|that|its|their) (?:\p{Ll}+ ){0,2}?(\p{Ll}{3,}) (?:first |originally )?(?:established|founded|created|formed|set up|started|launched|built|opened|incorporated|inaugurated)\s*\?*\s*$/iu

const AGED =
  /^(?:and |so |but )?(?:how old (?:is|are)|how long (?:has|have)) (?:the|this|that|its|their) (?:\p{Ll}+ ){0,2}?(\p{Ll}{3,})(?: (?:existed|been (?:around|there|open|running|in existence)))?\s*\?*\s*$/iu

const IN_IT = /\b(?:in|within|inside|throughout|across) (?:the|this|that|its|their|our) (?:\p{Ll}+ ){0,2}$/iu

/** What is said of that behind it: "in the hall, {which} opened in 1990", "in the hall, {built} in 1990". */
const TOLD_OF =
  /^(?:,? (?:which|that|where)\b|, (?:(?:first|originally|newly|itself) )?(?:\p{L}{2,}ed|built|laid|set|begun)\b)/u
