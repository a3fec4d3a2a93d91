import { monthName } from './dates.ts'
import { h, svg } from './dom.ts'

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
  const bars = isLong ? filled(byYear(counted), 1) : filled(counted, 12)
  const most = counted.reduce((a, b) => (b.releases > a.releases ? b : a))
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
      h('span', {}, named(first.period)),
      h('span', {}, `most in ${named(most.period)}: ${most.releases.toLocaleString('en')}`),
      h('span', {}, named(last.period)),
    ),
  )
}

/** Twenty years of months: a bar is then a pixel and a half wide. */
const MOST_BARS = 240

/** Short lines of time are not drawn as a few broad blocks. */
const FEWEST_BARS = 24

function drawing(bars: readonly Count[], label: string): SVGSVGElement {
  const width = Math.max(bars.length, FEWEST_BARS)
  const highest = Math.max(...bars.map(({ releases }) => releases))
  const image = svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': label,
  })
  for (const [at, { period, releases }] of bars.entries()) {
    if (releases === 0) continue
    const height = Math.max(LOWEST, (releases / highest) * HEIGHT)
    const x = at + (width - bars.length) + 0.1
    const bar = svg('rect', { x, y: HEIGHT - height, width: 0.8, height })
    const title = svg('title', {})
    title.textContent = `${named(period)}: ${releases.toLocaleString('en')}`
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

/** Puts in the periods without a release; there are 12 months in a year of months and one in a year of years. */
function filled(counts: readonly Count[], aYear: 12 | 1): Count[] {
  const numbered = new Map(counts.map((count) => [periodNumber(count.period, aYear), count]))
  const numbers = [...numbered.keys()]
  const start = Math.min(...numbers)
  return Array.from({ length: Math.max(...numbers) - start + 1 }, (_, at) => {
    return numbered.get(start + at) ?? { period: '', releases: 0 }
  })
}

function periodNumber(period: string, aYear: 12 | 1): number {
  return aYear === 12 ? monthNumber(period) : Number(period)
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

function named(period: string): string {
  return period.length === 4 ? period : monthName(period)
}
