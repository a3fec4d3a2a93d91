import { periodName } from './dates.ts'
import { h, svg } from './dom.ts'
import { thousands } from './numbers.ts'
import { barsOf, type Count } from './periods.ts'

/**
 * Makes the line of releases a month: a bar for each, months without any as
 * gaps; by the year where months would be too thin to be seen. It is empty when
 * all are of one month: that is no line.
 *
 * It is a list of which one bar can be chosen, as a filter: by a click on or
 * near it, or with the arrow keys and Enter. Choosing it again takes it back,
 * for which `choose` is given the empty string.
 */
export function timeline(choose: (period: string) => void) {
  const image = svg('svg', { preserveAspectRatio: 'none', role: 'listbox', tabindex: 0 })
  const caption = h('figcaption', {})
  const element = h('figure', { class: 'timeline', hidden: true }, image, caption)
  let bars: readonly Count[] = []
  let chosen = ''
  /** The bar that the keys have reached. */
  let at: Count | undefined

  const reach = (bar: Count | undefined) => {
    at = bar
    for (const one of image.children) one.classList.toggle('at', one.id === idOf(bar))
    if (bar === undefined) image.removeAttribute('aria-activedescendant')
    else image.setAttribute('aria-activedescendant', idOf(bar))
    caption.replaceChildren(...captionOf(bars, bar))
  }
  const take = (bar: Count | undefined) => {
    if (bar === undefined) return
    // At once, not when the releases are found: a second choice may come before.
    chosen = bar.period === chosen ? '' : bar.period
    choose(chosen)
  }

  image.addEventListener('click', ({ clientX }) => {
    const { left, width } = image.getBoundingClientRect()
    const bar = nearest(bars, ((clientX - left) / width) * bars.length, (REACH / width) * bars.length)
    if (bar !== undefined) reach(bar)
    take(bar)
  })
  image.addEventListener('focus', () => {
    reach(counted(bars).find(({ period }) => period === chosen) ?? counted(bars).at(-1))
  })
  image.addEventListener('blur', () => reach(undefined))
  image.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') take(at)
    else {
      const next = nextOf(counted(bars), at, event.key)
      if (next === undefined) return
      reach(next)
    }
    event.preventDefault()
  })

  return {
    element,
    /** Shows how many releases the months have, and which month or year is chosen: empty for none. */
    show(months: readonly { month: string; documents: number }[], period: string) {
      const counts = months.map(({ month, documents }) => ({ period: month, releases: documents }))
      const first = counts[0]
      const last = counts.at(-1)
      element.hidden = first === undefined || last === undefined || first === last
      if (first === undefined || last === undefined) return
      bars = barsOf(counts)
      chosen = period
      draw(image, bars, chosen)
      image.setAttribute('aria-label', `Releases a ${bars[0]?.period.length === 4 ? 'year' : 'month'}`)
      reach(bars.find((bar) => bar.period === at?.period && bar.releases > 0))
    },
  }
}

/** So many pixels beside a bar still mean it: bars are thinner than fingers. */
const REACH = 12

/** First and last, and between them the bar that was reached, or else the highest. */
function captionOf(bars: readonly Count[], at: Count | undefined): HTMLElement[] {
  const most = bars.reduce(
    (a, b) => (b.releases > a.releases ? b : a),
    bars[0] ?? { period: '', releases: 0 },
  )
  const middle =
    at !== undefined
      ? nameOf(at)
      : most.releases > 1
        ? `most in ${periodName(most.period)}: ${thousands(most.releases)}`
        : ''
  return [periodName(bars[0]?.period ?? ''), middle, periodName(bars.at(-1)?.period ?? '')].map((text) =>
    h('span', {}, text),
  )
}

function draw(image: SVGSVGElement, bars: readonly Count[], chosen: string): void {
  const highest = Math.max(...bars.map(({ releases }) => releases))
  const width = Math.min(WIDEST, bars.length * WIDEST_OF_LINE)
  image.setAttribute('viewBox', `0 0 ${bars.length} ${HEIGHT}`)
  image.classList.toggle(
    'is-limited',
    bars.some(({ period }) => isWithin(period, chosen)),
  )
  image.replaceChildren(
    ...bars.flatMap((bar, index) => {
      if (bar.releases === 0) return []
      const height = Math.max(LOWEST, (bar.releases / highest) * HEIGHT)
      const rect = svg('rect', {
        id: idOf(bar),
        role: 'option',
        'aria-selected': String(bar.period === chosen),
        x: index + (1 - width) / 2,
        y: HEIGHT - height,
        width,
        height,
      })
      rect.classList.toggle('is-chosen', isWithin(bar.period, chosen))
      const title = svg('title', {})
      title.textContent = nameOf(bar)
      rect.append(title)
      return [rect]
    }),
  )
}

/** Whether a bar belongs to what is chosen: its own period, or a month of the year. */
function isWithin(period: string, chosen: string): boolean {
  return chosen !== '' && period.startsWith(chosen)
}

function nameOf({ period, releases }: Count): string {
  return `${periodName(period)}: ${thousands(releases)}`
}

function idOf(bar: Count | undefined): string {
  return bar === undefined ? '' : `releases-of-${bar.period}`
}

function counted(bars: readonly Count[]): Count[] {
  return bars.filter(({ releases }) => releases > 0)
}

/** The bar with releases at a place on the line, or nearest to it within a reach; both count in bars. */
function nearest(bars: readonly Count[], place: number, reach: number): Count | undefined {
  const distance = (bar: Count) => Math.max(0, Math.abs(bars.indexOf(bar) + 0.5 - place) - 0.5)
  const [first] = counted(bars).sort((a, b) => distance(a) - distance(b))
  return first !== undefined && distance(first) <= reach ? first : undefined
}

function nextOf(bars: readonly Count[], at: Count | undefined, key: string): Count | undefined {
  const index = bars.findIndex(({ period }) => period === at?.period)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return bars[Math.min(index + 1, bars.length - 1)]
    case 'ArrowLeft':
    case 'ArrowUp':
      return bars[Math.max(index - 1, 0)]
    case 'Home':
      return bars[0]
    case 'End':
      return bars.at(-1)
    default:
      return undefined
  }
}

/** Of the room of a bar, so that there are gaps between them. */
const WIDEST = 0.8
/** Of the whole line: few bars are thin and far apart, and no broad blocks. */
const WIDEST_OF_LINE = 0.04
const HEIGHT = 100
/** One release beside a month of hundreds can still be seen. */
const LOWEST = 3
