import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { ownClause } from '../evidence/own-clause.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { within } from '../text/clauses.ts'
import type { SpanType, TypedSpan } from '../text/spans.ts'

/**
 * Whether it is asked how much something was a year before, or before it changed, and a
 * sentence gives only what it is now.
 *
 * A figure of then is one that the sentence puts before the change ("from 40", "compared
 * with 40", "(40)"), in an earlier year, or beside a word for that time. By how much it
 * has changed since is none.
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
  if (figures.length === 0 || LEANS.test(text) || OF_THEN.test(text)) return false
  const issued = Number((dissection.document.published ?? '').slice(0, 4))
  const years = (textAt(text, own).match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number)
  if (years.some((year) => year < issued)) return false
  // "Fell from {nine weeks} to 4": only the second one is a number by itself.
  const isFrom = /^from\b/iu.test(asked.text)
  const long = isFrom ? candidate.figures().filter(({ type }) => type === 'duration') : []
  return ![...figures, ...long].some((figure) => isFigureOfThen(text, figure))
}

/** "What was net debt {a year ago}?", "how many members did it have {before}?" */
const ASKS_BEFORE =
  /^(?:and |so |but )?(?:what|how (?:much|many|high|large|big|low|strong)) (?:was|were|did|had)\b.*\b(?:(?:a|one) year (?:ago|earlier|before)|the year before|last year|the year-(?:ago|earlier) (?:period|quarter|half)|(?:in )?the (?:previous|prior) (?:year|period|quarter|half)|previously|before)\s*\?*$|^from (?:what|how (?:many|much))\b(?!.*\bto\b)/iu

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
  return !CHANGED.test(before) && BESIDE.test(text.slice(end))
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

/** "Up {9 percent} on a year earlier": no figure of then. */
const CHANGED =
  /\b(?:up|down|by|rose|fell|rises?|falls?|grew|increas\p{L}+|decreas\p{L}+|declin\p{L}+|improv\p{L}+|higher|lower|gain\p{L}*|growth|jump\p{L}*|climb\p{L}*|dropp\p{L}+)\b (?:(?:of|by|about|around|some|nearly|almost|a) ){0,3}$/iu
