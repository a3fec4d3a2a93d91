import { monthName } from './dates.ts'
import { h, svg } from './dom.ts'
import { thousands } from './numbers.ts'

/** How many releases one month has, as `YYYY-MM`, or one year. */
export interface Count {
  readonly period: string
  readonly releases: number
}

/**
 * Draws releases a month as bars, with months without any as gaps; by the year
 * where months would be too thin to see. Null when all are of one month: that
 * is no line.
 *
 * A screen reader hears the years with their counts in place of the bars.
 */
export function timeline(months: readonly { month: string; documents: number }[]): HTMLElement | null {
  const counted = months.map(({ month, documents }) => ({ period: month, releases: documents }))
  const first = counted[0]
  const last = counted.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const isLong = monthNumber(last.period) - monthNumber(first.period) >= MOST_BARS
  const bars = isLong ? filledYears(byYear(counted)) : filledMonths(counted)
  const most = bars.reduce((a, b) => (b.releases > a.releases ? b : a))
  return h(
    'figure',
    { class: 'timeline' },
    drawing(
      bars,
      `Releases a ${isLong ? 'year' : 'month'}. ${byYear(counted)
        .map(({ period, releases }) => `${period}: ${releases}`)
        .join(', ')}.`,
    ),
    h(
      'figcaption',
      {},
      h('span', {}, named(bars[0]?.period ?? '')),
      most.releases > 1 && h('span', {}, `most in ${named(most.period)}: ${thousands(most.releases)}`),
      h('span', {}, named(bars.at(-1)?.period ?? '')),
    ),
  )
}

/** Twenty years of months: a bar is then a pixel and a half wide. */
const MOST_BARS = 240

/** Two years: less would be drawn as a few broad blocks. */
const FEWEST_BARS = 24

function drawing(bars: readonly Count[], label: string): SVGSVGElement {
  const highest = Math.max(...bars.map(({ releases }) => releases))
  const image = svg('svg', {
    viewBox: `0 0 ${bars.length} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': label,
  })
  for (const [at, { period, releases }] of bars.entries()) {
    if (releases === 0) continue
    const height = Math.max(LOWEST, (releases / highest) * HEIGHT)
    const bar = svg('rect', { x: at + 0.1, y: HEIGHT - height, width: 0.8, height })
    const title = svg('title', {})
    title.textContent = `${named(period)}: ${thousands(releases)}`
    bar.append(title)
    image.append(bar)
  }
  return image
}

const HEIGHT = 100
/** One release beside a month of hundreds can still be seen. */
const LOWEST = 3

function byYear(counts: readonly Count[]): Count[] {
  const years = new Map<string, number>()
  for (const { period, releases } of counts) {
    const year = period.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + releases)
  }
  return [...years].map(([period, releases]) => ({ period, releases }))
}

/** Puts in the months without a release, and before the first so many that there are {@link FEWEST_BARS}. */
function filledMonths(counts: readonly Count[]): Count[] {
  const numbered = new Map(counts.map((count) => [monthNumber(count.period), count.releases]))
  const last = Math.max(...numbered.keys())
  const first = Math.min(...numbered.keys(), last - FEWEST_BARS + 1)
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

function named(period: string): string {
  return period.length === 4 ? period : monthName(period)
}
