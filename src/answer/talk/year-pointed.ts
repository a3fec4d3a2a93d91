import { statementsIn } from '../cite.ts'
import type { Said } from './talk.ts'

/**
 * Says which year a follow-up means that has a verb of its own and only points at one: "that
 * year" is the one that was asked about last, or that answered when something was, and
 * "the year before" at the end of a question the one before it.
 *
 * A question with a year of its own stays as it is, as does one after which none, or
 * several in one question, were asked about.
 *
 * @param earlier what was asked before, oldest first.
 * @example
 * withYearPointed('What was the profit that year?', [{ question: 'What did Acme sell in 2023?', answer: '', person: null }])
 * // => 'What was the profit in 2023?'
 */
export function withYearPointed(question: string, earlier: readonly Said[]): string {
  const last = earlier.at(-1)
  if (last === undefined || YEAR.test(question) || !HAS_VERB.test(question)) return question
  const same = THAT_YEAR.exec(question)
  if (same !== null) {
    const asked = earlier.findLast((one) => YEAR.test(one.question))
    const when = asked === undefined ? yearAnswered(last) : yearAsked(asked.question)
    return when === null ? question : question.replace(THAT_YEAR, when)
  }
  const when = YEAR_BEFORE.test(question) ? yearAsked(last.question) : null
  if (when === null) return question
  return question.replace(
    YEAR_BEFORE,
    when.replace(YEAR, (year) => String(Number(year) - 1)),
  )
}

/** "In the year to March 2023" of a question that names one year; null for others. */
function yearAsked(question: string): string | null {
  const years = question.match(new RegExp(YEAR, 'gu')) ?? []
  const [, when = ''] = AT_YEAR.exec(question) ?? []
  return years.length !== 1 || when === '' ? null : `in ${when}`
}

/** "When was it founded?", answered by one year. */
function yearAnswered({ question, answer }: Said): string | null {
  const [first = ''] = statementsIn(answer)
  const years = new Set(first.match(new RegExp(YEAR, 'gu')) ?? [])
  return ASKS_YEAR.test(question) && years.size === 1 ? `in ${[...years].join('')}` : null
}

const YEAR = /\b(?:19|20)\d\d\b/u

const THAT_YEAR = /\b(?:in |for |during )?(?:that|the same)(?: (?:financial|fiscal))? year\b(?!['’]s)/iu

/** "The year before", "a year earlier", behind all else of a question, for a pattern; "the year before the war" is told by the war. */
export const AT_YEAR_BEFORE = String.raw`\b(?:(?:in |during )?the (?:year before|(?:previous|preceding) year)|(?:a|one) year (?:earlier|before))(?=\s*\?*$)`

const YEAR_BEFORE = new RegExp(`(?<!^)${AT_YEAR_BEFORE}`, 'iu')

/** "In {2023}", "in {the year to March 2023}", "for {the third quarter of 2023}" */
const AT_YEAR =
  /\b(?:in|for|during|of) ((?:(?:the )?(?:financial |fiscal )?year (?:to|ended|ending|until) (?:the end of )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?)?(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d)\b/u

const ASKS_YEAR = /^(?:and )?(?:when|(?:in )?(?:which|what) year|since when)\b/iu

const HAS_VERB =
  /\b(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would)\b|^(?:and )?(?:who|which|what|how (?:many|much)) (?:\p{L}+ )?\p{L}+ed\b/iu
