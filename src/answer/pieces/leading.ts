import type { Span } from '../../model.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { distance, WINDOW } from '../text/near.ts'
import { OTHER_OPERATOR } from '../text/part-nouns.ts'
import type { Candidate } from './candidates.ts'

/**
 * Whether a sentence says of a span that it leads something: an office stands
 * beside it, or what a leader does. "Said Ada Berg, chief executive of Orme",
 * "run by the Lund Trust"; not whoever else is named.
 */
export function isLeading({ tokens, text }: Candidate, span: Span): boolean {
  return (
    WHO_LEADS.test(text.slice(span.end)) ||
    tokens.some(
      ({ word }, at) =>
        (ROLE_WORDS.has(word.replace(/s$/u, '')) || LEADING.test(word)) &&
        !(/^operators?$/u.test(word) && RUNS_NOTHING.test(tokens[at - 1]?.word ?? '')) &&
        distance(tokens, at, span) <= WINDOW,
    )
  )
}

/** "Ada Berg, {who founded the yard in 2009 and leads} it" */
const WHO_LEADS =
  /^, who (?:(?!\b(?:that|which|whose)\b)[^,.;:]){0,80}? and (?:now |still |\p{L}+ly )?(?:heads|leads|runs|manages|directs|chairs)\b/u

/** "The {former} operator" runs nothing now, nor does a "{crane} operator". */
const RUNS_NOTHING = new RegExp(`^(?:${OTHER_OPERATOR})$`, 'u')

const LEADING =
  /^(?:heads?|headed|heading|leads?|led|leading|leaders?|leadership|runs?|ran|running|manag(?:es?|ed|ing|ement)|direct(?:s|ed|ing|ors)|chairs?|chaired|oversees?|overseen|oversaw|operate[sd]?|operators?|owns?|owned|boss|helm|charge|rector|responsible|captained|steers?|command(?:s|ed)?|under|succeed(?:s|ed)?|appoint(?:s|ed)?|named?)$/u
