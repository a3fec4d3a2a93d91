/** How many releases one month has, as `YYYY-MM`, or one year. */
export interface Count {
  readonly period: string
  readonly releases: number
}

/**
 * Makes the bars of a line of time from months in their order: those without
 * releases are filled in, and where there would be too many they are of years.
 */
export function barsOf(months: readonly Count[]): Count[] {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const isLong = monthNumber(last.period) - monthNumber(first.period) >= MOST_BARS
  return isLong ? filledYears(byYear(months)) : filledMonths(months)
}

/** Twenty years of months: a bar is then a pixel and a half wide. */
const MOST_BARS = 240

function byYear(counts: readonly Count[]): Count[] {
  const years = new Map<string, number>()
  for (const { period, releases } of counts) {
    const year = period.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + releases)
  }
  return [...years].map(([period, releases]) => ({ period, releases }))
}

/** Puts in the months without a release between the first and the last. */
function filledMonths(counts: readonly Count[]): Count[] {
  const numbered = new Map(counts.map((count) => [monthNumber(count.period), count.releases]))
  const last = Math.max(...numbered.keys())
  const first = Math.min(...numbered.keys())
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    period: monthOf(first + at),
    releases: numbered.get(first + at) ?? 0,
  }))
}

/** Puts in the years without a release. */
function filledYears(counts: readonly Count[]): Count[] {
  const numbered = new Map(counts.map(({ period, releases }) => [Number(period), releases]))
  const first = Math.min(...numbered.keys())
  return Array.from({ length: Math.max(...numbered.keys()) - first + 1 }, (_, at) => ({
    period: String(first + at),
    releases: numbered.get(first + at) ?? 0,
  }))
}

/** Months since the year 0, and back. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}
