import type { Span } from '../../model.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import type { Evidence } from '../evidence.ts'
import type { AnswerType } from '../question.ts'

/**
 * Finds the one figure that a sentence says a thing to be, of which it is asked what it is: "The order
 * book stood at £96 million" for "What is the order book?". Null where another noun has the figure ("is an
 * app for 90 homes"), or several figures stand there; offsets into the document's text.
 */
export function figureSaid({ lens: { asked }, candidate, document }: Evidence): Span | null {
  if (!UNTYPED.has(asked.type) || !ASKS_WHAT.test(asked.text)) return null
  const [figure, another] = candidate.figures().filter(({ type }) => type !== 'date')
  if (figure === undefined || another !== undefined) return null
  if (!SAID_TO_BE.test(onOneLine(candidate.text.slice(0, figure.start)))) return null
  const ahead = tokens(candidate.text.slice(0, figure.start).replace(/^[^,]{1,60}, (?=the |its )/iu, ''))
  const known = new Set([...termsOf(asked.text), ...termsOf(document.issuer ?? '')])
  // "The crew of the Swallow is 22": of another thing than the one that is asked for.
  if (ahead.some(({ stop, term, word }) => !stop && !known.has(term) && !OF_FIGURE.test(word))) return null
  return { start: candidate.start + figure.start, end: candidate.start + figure.end }
}

/** Words that belong to a figure and to no other thing: how it came about, when, and of all. */
const OF_FIGURE =
  /^(?:\d.*|\p{L}+ly|totall?(?:s|ed)?|overall|combined|reach(?:es|ed)|st(?:ands|ood)|came|comes|amount(?:s|ed)|rose|risen|grew|grown|fell|fallen|climbed|dropped|increased|decreased|now|about|around|nearly|almost|just|some|over|more|less|group|company|current|new|latest|end|year|quarter|month|half|january|february|march|april|may|june|july|august|september|october|november|december)$/iu

/** Types of a thing whose noun tells no kind of figure. */
const UNTYPED: ReadonlySet<AnswerType> = new Set<AnswerType>(['other', 'definition'])

const ASKS_WHAT = /^(?:and |so |but )?what(?:['’]s| is| are| was| were) /iu

/** What stands right before a figure that its sentence tells of its subject. */
const SAID_TO_BE =
  /\b(?:is|are|was|were|totall?(?:s|ed)|reach(?:es|ed)|(?:st(?:ands|ood)|came in) at|amount(?:s|ed) to|c(?:omes|ame) to|(?:rose|risen|grew|grown|fell|fallen|climbed|dropped|increased|decreased) (?:by \S{1,12} )?to)(?: now| currently| \p{L}+ly)? (?:about |around |nearly |almost |just |some |over |(?:more|less) than )?$/iu
