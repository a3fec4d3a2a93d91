import { MONTHS } from '../text/periods.ts'

/** "Which was the busiest {day} of the year?", and no "day pass", "quarter-final" or "season ticket". */
const TIME_ASKED =
  /^(?:and )?(?:which|what) (?:(?:is|was|were) the )?(?:(?:most|least) )?(?:\p{L}+ )?(hour|day|week|weekend|month|quarter)(?=\s*\?*$| (?:of|in|is|was|were|are|had|has|have|will|did|do|does|saw|sees|sold|brought|made|got|\p{L}+ed)\b)/iu

/** The time of which rows are asked for; null where none is. */
export function timeAsked(question: string): string | null {
  return TIME_ASKED.exec(question)?.[1]?.toLowerCase() ?? null
}

/** Whether rows are plainly of other times than the one that is asked for: a month is no day. */
export function isOfOtherTime(time: string, head: string, label: string): boolean {
  const [, own = ''] = TIME_HEAD.exec(head) ?? []
  if (own !== '') return TIMES[own.toLowerCase()] !== TIMES[time]
  if (time === 'month') return DAY_OF_MONTH.test(label)
  return time !== 'quarter' && MONTH_ALONE.test(label)
}

/** Whether a row may be of a time: "Week 12", "2 May", "Saturday morning"; not "Marram Sands". */
export function mayBeTime(label: string): boolean {
  return TIME_LABEL.test(label)
}

const TIME_LABEL = new RegExp(
  String.raw`\d|\b(?:${MONTHS.join('|')}|\p{L}*(?:day|week|weekend|morning|evening|night|noon|spring|summer|autumn|winter|christmas|easter))s?\b`,
  'iu',
)

const TIMES: Readonly<Record<string, string>> = {
  hour: 'hour',
  day: 'day',
  weekday: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
}
const TIME_HEAD = /^\s*(weekday|hour|day|week|weekend|month|quarter)s?\s*(?:\(|$)/iu
const DAY_OF_MONTH = new RegExp(
  String.raw`^\W*(?:\p{L}{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \d{1,2})\b(?! ?[-–])`,
  'iu',
)
const MONTH_ALONE = new RegExp(String.raw`^\W*(?:${MONTHS.join('|')})\W*(?:\d{4})?\W*$`, 'iu')
