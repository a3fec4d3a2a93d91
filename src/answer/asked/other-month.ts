import { MONTH } from '../../corpus/date.ts'
import { remembered } from '../../remembered.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { MONTHS, MONTHS_IN_SHORT } from '../text/periods.ts'
import { periodsOf, withoutCompared } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { reportedMonth } from '../times/reported-month.ts'

/**
 * Whether it is asked of a month, and a sentence that does not name it is of another or of a
 * quarter, by itself or by what governs it: the sentences before it in its paragraph, then
 * the headline.
 *
 * What a release tells in the month that is asked about may be of that whatever its headline,
 * unless it reports the figures of another (see {@link reportedMonth}).
 *
 * @example
 * // "How many guests were there in May 2025?": "In June it had 900 guests." => true
 */
export function isOfOtherMonth(
  question: string,
  candidate: Candidate,
  { document, candidates }: Dissection,
): boolean {
  const asked = periodsAsked(question)
  // A cell of a table is of what its column says.
  if (asked.months.size === 0 || asked.quarters.size > 0 || !isProse(candidate)) return false
  // Of a day of the month it may tell what is asked.
  const own = monthsIn(candidate.text.replace(OF_RELEASE, ' '))
  if ([...asked.months].some((month) => own.has(month))) return false
  // Also what is only set beside a quarter is the figure of one.
  if (periodsOf(candidate.text).quarters.size > 0) return true
  const texts = [withoutCompared(candidate.text)]
  for (let at = candidate.index - 1; candidates[at]?.block === candidate.block; at--)
    texts.push(candidates[at]?.text ?? '')
  const isOfMonth = asked.months.has(MONTHS_IN_SHORT[Number(document.published?.slice(5, 7)) - 1] ?? '')
  // How things stand when it is told is no figure of the month that is reported.
  if (isOfMonth && own.size === 0 && reportedMonth(document) !== null)
    return tellingOf(candidate.text).tense === 'past'
  if (!isOfMonth) texts.push(`${document.title}\n${document.subtitle ?? ''}`)
  // Told in June for July, it is no figure of July.
  else if (own.size > 0 && [...own].every((month) => isLater(month, asked.months))) return false
  for (const text of texts) {
    const { quarters } = periodsOf(text)
    const months = monthsIn(withoutDays(text))
    if ([...asked.months].some((month) => months.has(month))) return false
    if (months.size > 0 || quarters.size > 0) return true
  }
  return false
}

const periodsAsked = remembered((question: string) => periodsOf(withoutDays(question)))

/** Whether a month of a year comes after all others. */
function isLater(month: string, others: ReadonlySet<string>): boolean {
  return [...others].every((other) => MONTHS_IN_SHORT.indexOf(month) > MONTHS_IN_SHORT.indexOf(other))
}

/** The months that a text names; with a capital also those that are words as well. */
function monthsIn(text: string): ReadonlySet<string> {
  const written = text.match(WRITTEN) ?? []
  return new Set([...periodsOf(text).months, ...written.map((month) => month.slice(0, 3).toLowerCase())])
}

const WRITTEN = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'gu')

/** A text without its days, "3 May" and "May 3": what happened on one is told of no month. */
function withoutDays(text: string): string {
  return text.replace(A_DAY, ' ')
}

const A_DAY = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH}\b|\b${MONTH}\.? \d{1,2}\b(?!\d)`,
  'giu',
)

/** "The release of 20 May": when it was stated. */
const OF_RELEASE = new RegExp(
  String.raw`\b(?:releases?|notices?|statements?|announcements?|reports?) (?:of|from|dated|on) (?:${A_DAY.source})`,
  'giu',
)
