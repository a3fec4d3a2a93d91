import { isFragment } from './fragment.ts'
import { singular, splice } from './splice.ts'
import { capitalise } from './subject.ts'
import { isSeveral, possessive } from './talk.ts'

/**
 * Puts a topic that a question sets in front of itself where its pronoun
 * stands. Null for a question that sets none there, and where what stands there
 * is a time or no pronoun takes it up.
 *
 * @param opened the question without the conjunctions that open it.
 *
 * @example
 * topicInPlace('the interviews, who are they with?') // => 'Who are the interviews with?'
 */
export function topicInPlace(opened: string): string | null {
  const [, topic = '', clause = ''] = IN_FRONT.exec(opened) ?? []
  const pronoun = PRONOUN.exec(clause)
  if (pronoun === null || !isFragment(topic) || IS_TIME.test(topic)) return null
  const { index, 0: word } = pronoun
  const named = `${topic.charAt(0).toLowerCase()}${topic.slice(1)}`
  const isTheirs =
    /^(?:its|their|his)$/iu.test(word) || (/^her$/iu.test(word) && /^ \p{Ll}/u.test(clause.slice(index + 3)))
  const whole = splice(clause, index, word.length, isTheirs ? possessive(named) : named)
  return capitalise(/^they$/iu.test(word) && !isSeveral(topic) ? singular(whole, named) : whole)
}

/** "{The interviews}, {who are they with?}", "what about {the other partner}, {is that a charity?}" */
const IN_FRONT =
  /^(?:(?:what|how) about |as for )?((?:the|its|their|his|her|this|that|these|those) [^,;?]{2,80}), (?:and )?((?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would)(?:['’]s)? .+)$/iu

/** "That" only where no noun is behind it: "who is that?", not "who runs that plant?" */
const PRONOUN =
  /\b(?:it|its|they|them|their|he|she|him|his|her|(?:that|this|those|these)(?=\s*\?*$|\s(?:an?|the|in|at|for|of|to|with|about|by|on|from|worth|called|due|still|also|now|new|open|free)\b))(?!['’])\b/iu

/** "The year before, how many did it sell?" */
const IS_TIME =
  /\b(?:years?|quarters?|months?|weeks?|days?|seasons?|half|time|morning|evening|afternoon|before|after|earlier|later|ago|\d{4})$/iu
