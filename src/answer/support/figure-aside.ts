import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { within } from '../text/clauses.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether all figures that a sentence gives are beside the matter by their place in it: what
 * it tells of its speaker ("said Ada Berg, who owns three mills"), how far away something
 * is ("twelve minutes down the road"), or a sum of several for one of them ("Together the two
 * orders are worth …").
 *
 * @example
 * // "In how many mills was it tried?": "“It works,” said Ada Berg, who owns three mills." => true
 */
export function isFigureAside(view: Lens, candidate: Candidate): boolean {
  const { asked } = view
  if (!FIGURED.has(asked.type) || !isProse(candidate)) return false
  if (ADDS_UP.test(candidate.text) && ASKS_ONE.test(asked.text) && !ASKS_SUM.test(asked.text)) return true
  if (asked.type === 'duration' && !ASKS_WAY.test(asked.text) && isOnlyAway(candidate)) return true
  return isOfSpeaker(view, candidate)
}

/** Whether every stretch of time of a sentence says how far off something is. */
function isOnlyAway({ text, figures }: Candidate): boolean {
  const stretches = figures().filter(({ type }) => type === 'duration')
  return stretches.length > 0 && stretches.every(({ end }) => AWAY.test(text.slice(end)))
}

/** Whether a sentence has the figures only in what it tells of who speaks, whom the question does not mean. */
function isOfSpeaker(view: Lens, candidate: Candidate): boolean {
  const { index, 0: clause = '', groups: { speaker = '' } = {} } = OF_SPEAKER.exec(candidate.text) ?? {}
  if (index === undefined || asksOf(view.asked.text, speaker)) return false
  const values = valuesOf(view, candidate)
  const span = { start: index, end: index + clause.length }
  return values.length > 0 && values.every((value) => within(value, span))
}

/** Whether a question names somebody by one of their names, or means them by a pronoun. */
function asksOf(question: string, name: string): boolean {
  const words = question.toLowerCase().split(/[^\p{L}’'-]+/u)
  return (
    /\b(?:he|she|they|who)\b/iu.test(question) ||
    name
      .toLowerCase()
      .split(' ')
      .some((part) => words.includes(part))
  )
}

/** "said {Ada Berg}, {who owns three mills}" */
const OF_SPEAKER =
  /\b(?:said|says|added|adds|explained|recalled|remarked) (?<speaker>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}), (?:who|whose) [^.;“"]*/u

/** "Twelve minutes {down the road}", "an hour{’s drive}" */
const AWAY =
  /^[’']?s? ?(?:(?:down|up) the (?:road|street|line)|away\b|(?:drive|walk|ride|flight)\b|(?:by (?:car|bus|train|bike|boat)|on foot)\b)/iu

const ASKS_WAY =
  /\b(?:away|far|drive|walk|ride|flight|journey|trip|travel|commute|take|takes|get|reach|from)\b/iu

/** "{Together the two} orders are worth …" */
const ADDS_UP =
  /^(?:together|combined|between them|taken together|in all|altogether),? (?:(?:the|these|those|all) )?(?:two|three|four|five|six|both|they)\b/iu

const ASKS_ONE = /\b(?:is|was|does|did|has|will|cost|worth)\b/iu
const ASKS_SUM =
  /\b(?:together|combined|total|in all|altogether|overall|both|all|two|three|four|five|six|each|are|were|do|have|they|sum)\b/iu
