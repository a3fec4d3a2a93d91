import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { ownClause } from '../evidence/own-clause.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { within } from '../text/clauses.ts'
import type { SpanType, TypedSpan } from '../text/spans.ts'
import { YEAR_BEFORE } from '../times/own-year.ts'

/**
 * Whether it is asked how much something was a year before, or before it changed, and a
 * sentence gives only what it is now.
 *
 * A figure of then is one that the sentence puts before the change ("from 40", "compared
 * with 40", "(40)"), in an earlier year, or beside a word for that time. By how much it
 * has changed since is none, nor is what it only counts from ("a fifth more than the year before").
 *
 * @example
 * // "What was net debt a year ago?": "Net debt fell to $1.9 billion." => true;
 * // "Net debt fell to $1.9 billion from $2.1 billion." => false
 */
export function tellsOnlyNow(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (!ASKS_BEFORE.test(asked.text) || !isProse(candidate)) return false
  const { text } = candidate
  // What another clause tells of then is of something else.
  const own = ownClause(view, candidate) ?? { start: 0, end: text.length }
  const figures = candidate.figures().filter((figure) => VALUES.has(figure.type) && within(figure, own))
  if (figures.length === 0 || AS_THEN.test(text)) return false
  const isOfThen =
    LEANS.test(text) || OF_THEN.test(text) || isOfEarlierYear(text, own, dissection.document.published)
  const isCounted = ASKS_YEAR_BEFORE.test(asked.text) && COUNTS_FROM.test(text)
  if (isOfThen && !isCounted) return false
  // "Fell from {nine weeks} to 4": only the second one is a number by itself.
  const isFrom = /^from\b/iu.test(asked.text)
  const long = isFrom ? candidate.figures().filter(({ type }) => type === 'duration') : []
  return ![...figures, ...long].some(
    (figure) => isFigureOfThen(text, figure) && !(isCounted && IN_LAST_YEAR.test(text.slice(figure.end))),
  )
}

function isOfEarlierYear(text: string, clause: Span, published: string | null): boolean {
  const issued = Number((published ?? '').slice(0, 4))
  return (textAt(text, clause).match(/\b(?:19|20)\d\d\b/gu) ?? []).some((year) => Number(year) < issued)
}

/** "What was net debt {a year ago}?", "how many members did it have {before}?" */
const ASKS_BEFORE =
  /^(?:and |so |but )?(?:what|how (?:much|many|high|large|big|low|strong))(?: (?!more\b|fewer\b|less\b)[\p{L}’'-]+){0,4}? (?:was|were|did|had)\b(?!.*\b(?:than|against|compared|versus|vs)\b).*\b(?:(?:a|one) year (?:ago|earlier|before)|the year before|last year|the year-(?:ago|earlier) (?:period|quarter|half)|(?:in )?the (?:previous|prior) (?:year|period|quarter|half)|previously|before)\s*\?*$|^from (?:what|how (?:many|much))\b(?!.*\bto\b)/iu

/** The year before the one that a sentence tells of; "last year" is that one itself. */
const ASKS_YEAR_BEFORE =
  /\b(?:(?:an?|one|the) year (?:ago|earlier|before)|(?:previous|prior|preceding|year-(?:ago|earlier)) (?:year|period|quarter|half))\b/iu

const VALUES: ReadonlySet<SpanType> = new Set<SpanType>(['money', 'percent', 'count', 'measure'])

/** What goes on about another sentence's time. */
const LEANS = /^(?:It|They|This|That|These|Those|He|She|Then|At that time)\b/u

/** "Last year the hall had 40": the whole sentence is of then. */
const OF_THEN =
  /^[^,.;]{0,40}\b(?:last year|a year (?:ago|earlier|before)|the year before|the (?:previous|prior) (?:year|period|quarter|half)|previously)\b|\b(?:had been|used to be|until (?:now|then|recently)|so far|up to now|hitherto)\b/iu

/** Whether a figure stands where a text gives what was so before: "up from {40}", "({40})", "{40} a year earlier". */
export function isFigureOfThen(text: string, { start, end }: TypedSpan): boolean {
  const before = text.slice(0, start)
  if (FROM.test(before)) return true
  if (IN_BRACKETS.test(before) && /^[^()]{0,40}\)/u.test(text.slice(end))) return true
  const [beside] = BESIDE.exec(text.slice(end)) ?? []
  return beside !== undefined && !CHANGED.test(before) && !COUNTS_FROM.test(beside)
}

/** "{Up from }40", "{compared with }40". */
const FROM =
  /\b(?:from|compared (?:with|to)|against|versus|vs\.?|than|after|following|instead of|down on|up on) (?:(?:a|an|the|some|about|around|only|nearly|almost|over|more than|net|restated|record|loss|profit|of) ){0,4}$/iu

/** "({40})", "(2024: {40})", "(previous year: {40})". */
const IN_BRACKETS =
  /\((?:(?:(?:19|20)\d\d|(?:the )?(?:previous|prior|preceding|last) (?:year|period|quarter|half)|a year (?:ago|earlier|before)): ?)?$/iu

/** "40 {a year earlier}". */
const BESIDE =
  /^[^.;()\d]{0,40}\b(?:a year (?:ago|earlier|before)|the year before|last year|(?:in|for|during|of) the (?:same|prior|previous|corresponding|comparable|year-(?:ago|earlier)) \p{L}+|previously|before)\b/iu

/** "41 million {francs last year}, 7 percent less than a year earlier": of the year that is counted from the one before it. */
const IN_LAST_YEAR = /^[^.,;()\d]{0,30}\blast year\b/iu

/** What a sentence only counts from: "a fifth more {than the year before}", "twice as many {as in the same period a year earlier}". */
const COUNTS_FROM = new RegExp(
  String.raw`\b(?:than|as|on|over|from|compared (?:with|to)) (?:(?:in|for|at|during) )?(?:the (?:same|corresponding|comparable) \p{L}+ )?${YEAR_BEFORE.source}`,
  'iu',
)

/** "40 looms, {as many as} the year before", "{the same number as} the year before", "{unchanged on} the year before": what is so now was so then. */
const AS_THEN = new RegExp(
  String.raw`(?:(?<!\b(?:twice|half|times|third|quarter) )\bas (?:many|much) as|\bthe same(?: \p{L}+)? as|\bunchanged (?:from|on)) (?:in )?${YEAR_BEFORE.source}`,
  'iu',
)

/** "Up {9 percent} on a year earlier": no figure of then. */
const CHANGED =
  /\b(?:up|down|by|rose|fell|rises?|falls?|grew|increas\p{L}+|decreas\p{L}+|declin\p{L}+|improv\p{L}+|higher|lower|gain\p{L}*|growth|jump\p{L}*|climb\p{L}*|dropp\p{L}+)\b (?:(?:of|by|about|around|some|nearly|almost|a) ){0,3}$/iu
