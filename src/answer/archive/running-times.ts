import { addDays, dateOf, MONTHS, numberOf } from '../text/periods.ts'

/** First and last day, ISO; null where it is open. */
export interface Running {
  readonly from: string | null
  readonly to: string | null
}

/**
 * Reads a time that is counted from the day on which it is asked: "this week", "last
 * quarter", "in the past 30 days", "yesterday", "two years ago", "since January". "Last" and
 * "previous" is the one before this one by the calendar; "the past", "the last" and "the last N"
 * are so many days, weeks, months or years up to today. Null for any other.
 *
 * @param today ISO date.
 *
 * @example
 * runningTime({ which: 'last', unit: 'week' }, '2025-05-21') // => { from: '2025-05-12', to: '2025-05-18' }
 */
export function runningTime(
  { open, rolls, which = '', n, unit = '', ago, day, month }: Readonly<Record<string, string | undefined>>,
  today: string,
): Running | null {
  const now = dateOf(today)
  if (now === null) return null
  const read = (): Bounds | null => {
    if (day !== undefined) return around('day', now, /^yester/iu.test(day) ? -1 : 0)
    if (month !== undefined) return monthPast(month, now)
    const count = n === undefined ? 1 : numberOf(n.toLowerCase())
    if (count === 0) return null
    if (ago !== undefined) return around(unit, now, -count)
    const isUpToToday =
      /past/iu.test(which) || (rolls !== undefined && /last/iu.test(which) && unit !== 'quarter')
    if (n !== undefined || isUpToToday) return { from: back(unit, now, count), to: now }
    return around(unit, now, /this|current/iu.test(which) ? 0 : -1)
  }
  const bounds = read()
  if (bounds === null) return null
  return { from: iso(bounds.from), to: open === undefined ? iso(bounds.to) : null }
}

/** How such times are written; the groups are those that `runningTime` reads. */
export const RUNNING: readonly RegExp[] = [
  String.raw`(?<open>since )(?<month>${MONTHS.join('|')})(?! ?\d)`,
  String.raw`(?:(?<open>since )|(?:from |of )?)(?<day>today|yesterday)`,
  String.raw`(?:so far |as yet )?(?:(?<open>since )|(?:in |during |over |within |from |of )?)(?<rolls>the )?(?<which>this|last|past|previous|current) (?:(?<n>\d{1,3}|\p{L}+) )?(?<unit>day|week|month|quarter|year)s?(?: so far)?(?!\p{L}|['’-]s)`,
  String.raw`(?:(?<open>since )|(?:from )?)(?<n>\d{1,3}|\p{L}+) (?<unit>day|week|month|year)s? (?<ago>ago)`,
].map((form) => new RegExp(String.raw`,?\s*\b${form}\b`, 'iu'))

interface Bounds {
  readonly from: Date
  readonly to: Date
}

/** The day, week, month, quarter or year so many before or after that of a day, by the calendar. */
function around(unit: string, day: Date, by: number): Bounds | null {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()]
  const months = (first: number, length: number): Bounds => ({
    from: new Date(Date.UTC(year, first, 1)),
    to: new Date(Date.UTC(year, first + length, 0)),
  })
  switch (unit.toLowerCase()) {
    case 'day':
      return { from: addDays(day, by), to: addDays(day, by) }
    case 'week': {
      const monday = addDays(day, 7 * by - ((day.getUTCDay() + 6) % 7))
      return { from: monday, to: addDays(monday, 6) }
    }
    case 'month':
      return months(month + by, 1)
    case 'quarter':
      return months(3 * (Math.floor(month / 3) + by), 3)
    default:
      return months(12 * by, 12)
  }
}

/** The first of so many days, weeks, months or years up to a day. */
function back(unit: string, day: Date, by: number): Date {
  const [year, month, on] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()]
  const name = unit.toLowerCase()
  if (name === 'day' || name === 'week') return addDays(day, -by * (name === 'day' ? 1 : 7))
  const months = by * (name === 'year' ? 12 : name === 'quarter' ? 3 : 1)
  // A month before 31 March is the end of February.
  const last = new Date(Date.UTC(year, month - months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - months, Math.min(on, last)))
}

/** A month without its year that has begun. */
function monthPast(name: string, now: Date): Bounds {
  const at = MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase())
  return {
    from: new Date(Date.UTC(now.getUTCFullYear() - (at > now.getUTCMonth() ? 1 : 0), at, 1)),
    to: now,
  }
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10)
}
