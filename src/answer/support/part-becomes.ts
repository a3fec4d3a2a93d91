import { remembered } from '../../remembered.ts'
import { stem } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked what something becomes or wants to, and a sentence has it only as that of
 * which something else becomes a part: "It will become the heart of the valley" tells nothing of
 * what the valley becomes. What stands before the verb may be what becomes so.
 *
 * @example
 * // "What will the valley become?": "It will become the largest square in the valley." => true
 * // "What will the valley become?": "The valley will become a park." => false
 */
export function isPartThatBecomes({ asked }: Lens, candidate: Candidate): boolean {
  const thing = isProse(candidate) ? thingBecoming(asked.text) : null
  if (thing === null) return false
  const { text, tokens } = candidate
  const held = tokens.filter(({ term }) => term === thing)
  return (
    held.length > 0 &&
    held.every(({ start }) => {
      const before = text.slice(0, start)
      return BECOMES.test(before) && WITHIN.test(before)
    })
  )
}

/** "What does the {valley} want to become?", by its stem; null of any other question. */
const thingBecoming = remembered((question: string): string | null => {
  const noun = ASKS.exec(question)?.[1]
  return noun === undefined ? null : stem(noun.toLowerCase())
})

/** "What will the head of {the valley} become?" asks of no valley. */
const ASKS =
  /^(?:and |so |but )?what (?:does|do|did|will|would|is|are|was|were|should|could|can|might|may) (?:(?!(?:of|in|at|for|from|on|to)\b)[\p{L}’'-]+ ){0,4}?(?!it\b|they\b|he\b|she\b|that\b|this\b)([\p{L}’-]{3,})(?: (?:one day|soon|now|later|eventually))?(?: (?:want|hope|plan|aim|intend|wish|expect|seek|strive|going|set|due|supposed|expected|meant|planned))?(?: to)? (?:become|turn into)(?: (?:by|in) (?:19|20)\d\d)?\s*[?.!]*$/iu

const BECOMES = /\b(?:becom(?:e|es|ing)|became|turn(?:s|ed|ing)? into)\b/iu

/** "The most visited landmark {in the old} valley", no more than a phrase behind its preposition. */
const WITHIN = /\b(?:in|within|inside|of|across|throughout) (?:[\p{L}’'-]+ ){0,3}$/iu
