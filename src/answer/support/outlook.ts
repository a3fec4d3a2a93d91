import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { tellingOf } from '../text/telling.ts'
import { tenseAt } from '../times/governing-verb.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether the figure of a past period is asked for, and a sentence gives what was
 * expected of it alone: an outlook for the quarter is not its result.
 *
 * @example
 * // "What was revenue in the second quarter?"
 * // "For the second quarter, it expects revenue of $4 million to $5 million." => true
 */
export function isOutlook(view: Lens, candidate: Candidate): boolean {
  const { type, text } = view.asked
  if (!FIGURED.has(type) || type === 'date' || !isProse(candidate)) return false
  if (!ASKS_RESULT.test(text) || !OF_PERIOD.test(text) || ASKS_OUTLOOK.test(text)) return false
  // As long as it was, so that the values stay where they are.
  const said = candidate.text.replace(IN_PASSING, (words) => ' '.repeat(words.length))
  if (!EXPECTS.test(said)) return false
  const telling = tellingOf(candidate.text)
  const values = valuesOf(view, candidate)
  return (
    values.length > 0 &&
    values.every(({ start, end }) => {
      const ahead = said.slice(0, start)
      const behind = candidate.text.slice(end)
      return EXPECTS.test(ahead) && tenseAt({ telling, ahead, behind }) !== 'past'
    })
  )
}

/** "The second quarter{, which is expected to be the weakest,} brought": what is said of the quarter. */
const IN_PASSING = /,\swhich\s[^,;]*,/gu

const ASKS_RESULT = /\b(?:was|were|did|had)\b/iu

const OF_PERIOD = /\b(?:quarter|half|year|months|q[1-4]|h[12]|fy ?\d{2,4}|(?:19|20)\d\d)\b/iu

/** What was foreseen may be asked for as well. */
const ASKS_OUTLOOK =
  /\b(?:expect\p{L}*|forecast\p{L}*|project(?:ed|ions?)|predict\p{L}*|anticipat\p{L}*|plan(?:s|ned)?|target\p{L}*|outlook|guidance|estimat\p{L}*|budget\p{L}*|foreseen|aim(?:s|ed)?|suppos\p{L}*|going to|would|should)\b/iu

const EXPECTS =
  /\b(?:expects?|forecasts?|projects(?= \p{Ll})|anticipates?|(?:is|are|was|were) (?:(?:now|still|currently) )?(?:expected|forecast(?:ed)?|projected|anticipated))\b/iu
