/**
 * Writes an ISO date as a reader does, always with its year.
 *
 * The date is a calendar day without a time zone, so it is never shifted. What
 * is not an ISO date comes back as it is, and null as "undated".
 *
 * @example
 * longDate('2025-08-14') // => '14 August 2025'
 */
export function longDate(iso: string | null): string {
  if (iso === null) return 'undated'
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`
}

/** Writes a year, or a month given as `YYYY-MM`: `2025`, `August 2025`. */
export function periodName(period: string): string {
  const [year = '', number] = period.split('-')
  return number === undefined ? period : `${MONTHS[Number(number) - 1] ?? ''} ${year}`.trim()
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
