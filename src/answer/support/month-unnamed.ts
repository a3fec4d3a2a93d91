import { COUNTED } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { textAround } from '../pieces/dissect.ts'
import { MONTHS, MONTHS_IN_SHORT, monthsUpTo, namesMonth } from '../text/periods.ts'
import { periodsOf } from '../text/periods-of.ts'

/**
 * Whether something is asked of a month that its release never names and came out neither in nor right
 * after, or of one of which a sentence names others only: who came in May, of one who came in June.
 *
 * What is told of a quarter, a half or "next month" may be of the month, and a yes or no follows from any.
 * A figure may be so in any as well, unless the month has its year or it is asked how many there were then
 * (`isOfOtherMonth` holds figures against the time of a sentence).
 *
 * @example
 * // "Who became chair in May?": "In June, Ada Berg became chair." => true
 */
export function isOfMonthUnnamed({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const [month, ...others] = periodsOf(asked.text).months
  if (month === undefined || others.length > 0 || asked.type === 'yesno') return false
  const at = MONTHS_IN_SHORT.indexOf(month)
  const { published, title, text } = dissection.document
  const since = monthsUpTo(published, at)
  const around = textAround(dissection, candidate)
  const near = periodsOf(around)
  if (near.months.has(month) || namesMonth(around, at)) return false
  if (near.quarters.size > 0 || BY_NUMBER.test(around)) return false
  const isFigure = COUNTED.has(asked.type)
  if (!isFigure && since !== 0 && periodsOf(candidate.text).months.size > 0) return true
  if (isFigure && !OF_ONE_YEAR.test(asked.text) && !isCountedThen(asked.text, candidate.text, since))
    return false
  return since > 1 && !namesMonth(`${title ?? ''}\n${text}`, at) && !RELATIVE.test(around)
}

/** Whether it is asked how many there were in a month, and a sentence tells it of no time: of a month soon after it, it may be so as well. */
function isCountedThen(question: string, stated: string, since: number): boolean {
  const { years, quarters } = periodsOf(stated)
  return (
    COUNTS_THEN.test(question) &&
    years.size + quarters.size === 0 &&
    !OF_SOME_TIME.test(stated) &&
    since < SHORTLY_BEFORE
  )
}

/** Months from a release two months before that month, round the year. */
const SHORTLY_BEFORE = 10

/** What is told of a time of its own, or of any: "since New Year", "throughout the summer", "at mid-year". */
const OF_SOME_TIME =
  /\b(?:since|throughout|always|until|ever|round|(?:high |low )?season\p{L}*|spring|summer|autumn|winter|easter|christmas|new year|mid-?year|(?:last|this|same|that|every|each|per|a|all|whole|entire) (?:year|half|quarter|month|week|term|day)|(?:year|month)[- ]end|(?:start|beginning|middle|end|close|turn) of|annual\p{L}*|monthly|weekly|daily|period)\b/iu

/** How many there were in a month: what is so, or what is paid, may be so in any. */
const COUNTS_THEN =
  /^(?:and |so |but )?how (?:many|large|big|high) [^?]*\b(?:was|were|did|had)\b(?![^?]*\b(?:will|expected|planned|going to|due|cost|pay|charged?|fares?|fees?|prices?|rates?)\b)[^?]*(?<!\bthan) (?:in|during) \p{L}+\.?(?:,? (?:19|20)\d\d)?\s*\?*$/iu

/** "2025-06-30", "30.06.2025", "6/30/25" */
const BY_NUMBER = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/u

/** "The offering of May 2025", and not how things stood "as of" it. */
const OF_ONE_YEAR = new RegExp(
  String.raw`(?<!\b(?:as of|by|since|until|till) (?:the (?:end|start) of )?)\b(?:${MONTHS.join('|')}),? (?:19|20)\d\d\b`,
  'iu',
)

const RELATIVE = /\b(?:next|last|this|coming|previous|following|a) (?:month|week)\b/iu
