import { MONTHS_IN_SHORT } from './periods.ts'

/** The head of a column of what was a year before the period of another. */
export const EARLIER_HEAD =
  /^(?:a year (?:earlier|ago|before)|(?:the )?(?:prior|previous) year|year[- ](?:earlier|ago)|(?:the )?same (?:period|quarter|month) (?:(?:of )?last year|a year (?:earlier|ago)))$/iu

/** Leaves out the day of a month, and of a week, which may be another a year before: "11 August 2025", not "Line 1 2025". */
export function withoutDay(head: string): string {
  return head.replace(DAY, '').trim()
}

const MONTH = String.raw`(?:${MONTHS_IN_SHORT.join('|')})[a-z]{0,6}\.?`
const DAY = new RegExp(
  String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)?\b[., ]{0,2}(?=${MONTH})|(?<=\b${MONTH} )\d{1,2}(?:st|nd|rd|th)?\b[., ]{0,2}`,
  'iu',
)
