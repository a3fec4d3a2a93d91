import type { Token } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { MONTHS } from '../text/periods.ts'
import type { TypedSpan } from '../text/spans.ts'
import { type Lens, SAME, strength } from './lens.ts'

/**
 * Times that a sentence tells by what else happens then, for a question when
 * something is, will be or can be: "once the repairs are done", "at any time". What
 * happened has a date, a clause that tells of nothing else is none, and what comes
 * "after the meeting" mostly has a date beside it or a reason in it.
 *
 * @example
 * // "When will the bridge reopen?"
 * // "It will reopen once the repairs are done." => ["once the repairs are done"]
 */
export function commonTimesIn(view: Lens, candidate: Candidate): TypedSpan[] {
  const { text, tokens } = candidate
  const question = view.asked.text
  if (ASKS_MONTH.test(question)) return monthsIn(text)
  if (!ASKS.test(question) || (BY_GUEST.test(question) && BY_HOUSE.test(text))) return []
  const verb = view.terms.findLast(({ named }) => !named)
  if (verb === undefined) return []
  const isAsked = ({ term }: Token): boolean =>
    view.terms.some((one) => strength(one, (other) => other === term) >= SAME)
  const isVerb = ({ term }: Token): boolean => strength(verb, (other) => other === term) >= SAME
  return [...text.matchAll(TIMED)].flatMap(({ index, 0: { length } }) => {
    const end = index + length
    const inside = tokens.filter(({ start, stop }) => start >= index && start < end && !stop)
    // "When the mill opens, it will have 90 workers" tells nothing of when it opens.
    const isNew = ALWAYS.test(text.slice(index, end)) || inside.some((token) => !isAsked(token))
    const beside = besideOf(candidate, index, end)
    const isDone = beside.some(isVerb) && !inside.some(isVerb)
    const isOfIt = SUBJECT.test(text) || beside.some((token) => isAsked(token) && !isVerb(token))
    const isAlone = view.terms.every((term) => term === verb || term.weight < 1)
    return isNew && isDone && (isOfIt || isAlone) ? [{ type: 'date' as const, start: index, end }] : []
  })
}

/** "The best month was {August}, with 300 guests": which month is asked for, and no preposition need stand before it. */
function monthsIn(text: string): TypedSpan[] {
  return [...text.matchAll(MONTH)].map(({ index, 0: { length } }) => ({
    type: 'date' as const,
    start: index,
    end: index + length,
  }))
}

const MONTH_NAMES = MONTHS.join('|')

const ASKS_MONTH =
  /\b(?:which|what) (?:\p{L}+ )?months?\b|\b(?:best|worst|\p{L}{3,}est|(?:most|least) \p{L}+) months?\b/iu

/** Behind what it is said of, or before; "May" and "March" are words of their own as well. */
const MONTH = new RegExp(
  String.raw`(?<=\b(?:is|are|was|were|be|been|being|and|or|than|with|by|came|comes|remains?|remained|followed by|,|:|–|—) )(?:${MONTH_NAMES})\b(?!,? \d)|\b(?:${MONTH_NAMES})(?= (?:is|was|has been|had been|remains|remained|saw|brought|had)\b)`,
  'gu',
)

/** The words of the clause that a time stands in: those up to it, or behind it where it opens the sentence. */
function besideOf({ text, tokens }: Candidate, index: number, end: number): readonly Token[] {
  const before = text.slice(0, index)
  if (!/\p{L}/u.test(before)) {
    const behind = end + (OTHER_CLAUSE.exec(text.slice(end + 1))?.index ?? text.length)
    return tokens.filter(({ start }) => start >= end && start <= behind)
  }
  const from = [...before.matchAll(OTHER_CLAUSES)].at(-1)?.index ?? 0
  return tokens.filter((token) => token.start >= from && token.end <= index)
}

/** Where a clause of another subject begins. */
const OTHER_CLAUSE = /[,;:]\s|\b(?:who|which|that|but)\b/u
const OTHER_CLAUSES = new RegExp(OTHER_CLAUSE.source, 'gu')

/** Takes up what was spoken of before. */
const SUBJECT = /^["“]?(?:It|They|This|These|He|She)\b/u

const ASKS =
  /^(?:and |so |but )?(?:until )?when (?:is|are|do|does|will|would|can|could|should|must|may|am)\b/iu

/** "When can I cancel?", which is not answered by when the house can. */
const BY_GUEST = /\b(?:can|may|do|should|must) (?:I|we|you|one|people|guests|visitors|customers)\b/iu
const BY_HOUSE =
  /^(?:We|The (?:company|firm|operator|organi[sz]ers?|council|club|house|hotel|museum|bank))\b/u

const CLAUSE = String.raw`(?:when|whenever|once (?!more\b|again\b|an?\b|every\b|per\b|in\b|or\b)|as soon as|until)`
const LASTS = String.raw`while [^,;:.]{2,30}\b(?:lasts?|remains?)\b`

/** A clause or phrase of time, up to the next mark. */
const TIMED = new RegExp(
  [
    String.raw`\b(?:(?:only|right|shortly|soon|immediately|just) )?(?:${CLAUSE} ?|at the (?:start|beginning|end) of (?:each|every|the) )[^,;:.()–—]{4,}`,
    String.raw`\b${LASTS}`,
    String.raw`\b(?:at any (?:time|stage|point)|at all times|any ?time|by appointment|on request)\b`,
  ].join('|'),
  'gu',
)

/** Tells it without another word. */
const ALWAYS = /^(?:at a|any|by|on)/iu
