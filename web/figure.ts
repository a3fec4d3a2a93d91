/** A figure in a text, with its place in it. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly text: string
  /** With its scale: 1.2 million is 1,200,000. */
  readonly value: number
  /** `€`, `%`, `euro` and the like; empty for a bare count. Only figures of one unit can be compared. */
  readonly unit: string
}

/**
 * Finds the figures of a text: amounts, shares and counts. Years and days of
 * the month are none.
 *
 * @example
 * figuresIn('Since 2023 it cost €1.2 million.')
 * // => [{ start: 19, end: 31, text: '€1.2 million', value: 1200000, unit: '€' }]
 */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = []
  for (const { 0: found, index: start, groups = {} } of text.matchAll(FIGURE)) {
    const { sign = '', digits = '', scale = '', coin = '' } = groups
    const isBare = sign === '' && scale === '' && coin === ''
    if (isBare && (/^(?:1[89]|20)\d\d$/.test(digits) || isDay(text, start, start + found.length))) continue
    const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1)
    if (!Number.isFinite(value)) continue
    const money = sign === '' ? coin.toLowerCase().replace(/s$/, '') : sign.replace(/^US/, '')
    const unit = /^(?:%|per ?cent)$/i.test(scale) ? '%' : money
    figures.push({ start, end: start + found.length, text: found, value, unit })
  }
  return figures
}

/**
 * Reads a change out of one sentence, the earlier figure first: "from 120 to
 * 140", "140, against 120 a year earlier".
 *
 * @example
 * changeIn('It grew from 120 people in 2023 to 140 now.')?.map(({ text }) => text)
 * // => ['120', '140']
 */
export function changeIn(text: string): readonly [Figure, Figure] | null {
  const figures = figuresIn(text)
  for (const [index, from] of figures.entries()) {
    const to = figures[index + 1]
    if (to === undefined || to.unit !== from.unit) continue
    const before = text.slice(0, from.start)
    const between = text.slice(from.end, to.start)
    if (/\bfrom\s(?:\S{1,20}\s){0,2}$/iu.test(before) && /\bto\s(?:\S{1,20}\s){0,2}$/iu.test(between)) {
      return [from, to]
    }
    if (COMPARED.test(between)) return [to, from]
  }
  return null
}

/** From the figure of now to the one that it is compared with. */
const COMPARED =
  /\b(?:against|compared (?:with|to)|versus|vs\.?|(?:up|down|rising|falling) from)\s(?:\S{1,20}\s){0,2}$/iu

const FIGURE =
  /(?<![\w.,-])(?:(?<sign>US\$|[$€£¥])\s?)?(?<digits>\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?)(?:\s?(?<scale>%|per ?cent\b|thousand\b|million\b|billion\b|trillion\b|bn\b|[mk]\b))?(?:\s(?<coin>(?:euro|dollar|pound|franc|rupee)s?|yen|yuan)\b)?(?![\w.-]*\d)/giu

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
}

function isDay(text: string, start: number, end: number): boolean {
  return (
    new RegExp(`^\\s(?:of\\s)?(?:${MONTHS})`, 'i').test(text.slice(end, end + 14)) ||
    new RegExp(`(?:${MONTHS})\\.?\\s$`, 'i').test(text.slice(Math.max(0, start - 12), start))
  )
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
