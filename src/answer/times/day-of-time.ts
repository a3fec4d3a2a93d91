/**
 * Writes the day of a time (milliseconds since 1970), in UTC, as an ISO date; of one
 * after the year 9999 the last that has ten characters.
 *
 * @example
 * dayOfTime(0) // => '1970-01-01'
 */
export function dayOfTime(now: number): string {
  return new Date(Math.min(now, LAST_DAY)).toISOString().slice(0, 10)
}

/** Later ones have no ISO date of ten characters. */
const LAST_DAY = Date.parse('9999-12-31')
