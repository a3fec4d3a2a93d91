import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { MONTHS, NUMBERS } from '../text/periods.ts'
import { apart, type Periods, periodsOf, withoutCompared } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { reportedMonth } from '../times/reported-month.ts'
import { type Stretch, stretchAsked, stretchOf, TO_DATE } from '../times/stretches.ts'

/**
 * Whether a sentence counts for a shorter or a longer stretch of time than is asked about:
 * the guests of May for those from January to May, or those of all of 2024 for those of May
 * 2024; or those of May 2025, a tenth more than a year before, for those of May 2024.
 *
 * What happened in a month of a quarter happened in that quarter: of that a sentence on a
 * month is only no figure where its release reports the month.
 *
 * @example
 * // "How many guests were there from January to May?": "In May it had 900 guests." => true
 */
export function isOfOtherStretch(question: string, candidate: Candidate, dissection: Dissection): boolean {
  if (!isProse(candidate)) return false
  const asked = stretchAsked(question)
  const text = withoutCompared(candidate.text)
  const told = stretchOf(text)
  if (asked.months.size === 1 && asked.length === 1 && asked.years.size === 1)
    return isOfYear(text, told) || isOnlyComparedWith(asked, candidate.text)
  if (asked.months.size === 1 && asked.years.size === 1 && asked.length === null && !asked.isToDate)
    return isOfOtherDay(asked, periodsOf(candidate.text))
  const isLonger = asked.isToDate || (asked.length !== null && asked.length > 1)
  const isNamed = TO_DATE.test(question.toLowerCase()) || RANGE.test(question)
  if (isLonger && OPENS_WITH_MONTH.test(text)) return true
  if (!isLonger || told.isToDate || OF_MORE.test(candidate.text)) return false
  const month = reportedMonth(dissection.document)
  const isOfMonth = told.length === 1 && told.months.size === 1 && !SINCE.test(text)
  if (!isNamed) return month !== null && isOfMonth && told.months.has(month)
  if (isOfMonth) return true
  const isUntimed = told.length === null && told.quarters.size + told.years.size === 0
  return month !== null && isUntimed && tellingOf(text).tense === 'past'
}

/**
 * Whether a sentence counts over several years for one that is asked about: "in the past five
 * years" for last year. What is so many a year there may be so in each.
 *
 * @example
 * isOfSeveralYears('How many fires were there last year?', 'It saw 21 fires in the past five years.') // => true
 */
export function isOfSeveralYears(question: string, text: string): boolean {
  return ONE_YEAR.test(question) && SEVERAL_YEARS.test(text) && !YEARLY.test(text)
}

const ONE_YEAR =
  /\b(?:last|this|next|the (?:past|last|previous|coming)) year\b|\b(?:in|during) (?:19|20)\d\d\b(?! (?:and|to|or)\b|\s?[-–/,])|\b(?:in|over) the (?:past|last) (?:12|twelve) months\b/iu

const SEVERAL_YEARS = new RegExp(
  String.raw`\b(?:in|over|during|within|across|throughout) (?:the|these) (?:past|last|previous|preceding|next|coming) (?:(?:\d{1,2}|${NUMBERS.slice(2).join('|')}|few|several|many|couple of|fifteen|twenty|thirty) (?:years|decades)|decade)\b`,
  'iu',
)

/** Or the one year is told beside the others. */
const YEARLY =
  /\b(?:a|per|each|every) (?:single )?year\b|\b(?:yearly|annual(?:ly)?|on average|(?:this|last|the (?:latest|last|most recent)) (?:year|of them)|the (?:latest|most recent))\b|(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/iu

/** What is so "at the end of June 2025" is not told by what was so in other months, or in other years. */
function isOfOtherDay(asked: Stretch, told: Periods): boolean {
  return apart(asked.years, told.years) || apart(asked.months, told.months)
}

/** "{May was} the best month so far": it tells of that one. */
const OPENS_WITH_MONTH = new RegExp(
  String.raw`^["“‘']?(?:${MONTHS.join('|')})(?: (?:19|20)\d\d)? (?:was|is|saw|had|has|brought|set|became|went|proved)\b`,
  'u',
)

/** "In 2024 it carried 4 million": of no month of it. */
function isOfYear(text: string, { years, months, quarters }: Stretch): boolean {
  return (
    years.size === 1 &&
    months.size + quarters.size === 0 &&
    IN_YEAR.test(text) &&
    tellingOf(text).tense === 'past'
  )
}

const IN_YEAR =
  /\b(?:in|during|throughout|for|over) (?:all of |the whole of |the year )?(?:19|20)\d\d\b(?!\s?[–—/-]\s?\d)/iu

/** "9,100 in May 2025, 4% more than in the same month of the year before": of that year only the change is told. */
function isOnlyComparedWith({ years }: Stretch, text: string): boolean {
  const [year = ''] = years
  const told = periodsOf(text).years
  return !told.has(year) && told.has(String(Number(year) + 1)) && ONLY_CHANGE.test(text)
}

const ONLY_CHANGE =
  /(?:%|\bper ?cent|\bpoints?)(?: (?:more|less|fewer|higher|lower|up|down|above|below))? (?:than|on|from|over|compared (?:with|to)) (?:(?:in|at|for) )?(?:the )?(?:same (?:month|period|time) )?(?:(?:of|in) )?(?:the |a )?(?:year (?:earlier|ago|before)|(?:previous|prior|last)[- ]year)\b(?![^,;.]{0,12}\d)/iu

/** A range of months, or so many from the first. */
const RANGE = new RegExp(
  String.raw`\b(?:${MONTHS.join('|')})(?: (?:19|20)\d\d)? (?:to|through|until|till|and) (?:the end of )?(?:${MONTHS.join('|')})\b|\b(?:first|last|past) \p{L}+ months\b`,
  'iu',
)

/** What tells of more than a month by itself. */
const OF_MORE =
  /\b(?:this year|so far|to date|since|first \p{L}+ months|last \p{L}+ months|(?:first|second) half|half[- ]year|(?:full|whole|entire) year|cumulative\p{L}*)\b/iu

/** "Since May": more than that month. */
const SINCE = /\b(?:since|from|until|by|as of|at the end of|end of)\s(?:\p{L}+ )?\p{Lu}/u
