import { fold } from '../../search/tokens.ts'
import { MONTHS, NUMBERS } from './periods.ts'
import { figureSpans } from './spans.ts'
import { SCALES } from './written-figures.ts'

/**
 * Tells whether two values say the same: the same figures whatever their
 * writing, a rounded figure beside the exact one, a telephone number with and without
 * its country, the same name or web address or a part of it.
 *
 * @example
 * agree('$3 million', '$3,000,000') // => true
 * agree('more than 300', '312') // => true
 * agree('310 people', '340 people') // => false
 */
export function agree(first: string, second: string): boolean {
  const [one, another] = [dialled(first), dialled(second)]
  if (one !== null && another !== null) return one.endsWith(another) || another.endsWith(one)
  const [a, b] = [figures(first), figures(second)]
  if (a.length > 0 || b.length > 0) return a.length === b.length && a.every((value, at) => near(value, b[at]))
  const [left, right] = [folded(first), folded(second)]
  // "Free admission" and "free of charge"
  if (FREE.test(left) && FREE.test(right)) return true
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `)
}

/** The digits of a telephone number, without the zero that is dialled within a country; null for whatever is none. */
function dialled(text: string): string | null {
  if (!DIALLED.test(text)) return null
  const [span] = figureSpans(text)
  return span?.type === 'phone' ? text.replace(/\(0\)|\D/gu, '').replace(/^0/u, '') : null
}

/** Nine characters and more, so that a figure is seldom looked at twice. */
const DIALLED = /^[+(]?\d[\d().\s-]{7,}$/u

const FREE = /\bfree\b/u

/** Whether two values {@link agree}, and are of one month where both name any: 12 June is not 12 July. */
export function isSameValue(one: string, other: string): boolean {
  const [months, others] = [monthsIn(one), monthsIn(other)]
  const isOtherMonth = months.length > 0 && others.length > 0 && !months.some((each) => others.includes(each))
  return !isOtherMonth && agree(one, other)
}

function monthsIn(value: string): string[] {
  return (value.match(MONTH) ?? []).map((month) => month.slice(0, 3))
}

/** As it is written out or shortened: "September", "Sept." */
const MONTH = new RegExp(String.raw`\b(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})\p{L}*`, 'gu')

/** The amounts that a text gives, whatever their writing: 2300000 for "$2.3 million". */
export function amountsIn(text: string): number[] {
  return figures(text).map(({ value }) => value)
}

interface Figure {
  readonly value: number
  readonly rounded: boolean
  /** What the last of its digits that is no nought counts: 10 for 410, 100,000 for "2.3 million". */
  readonly unit: number
}

/** The figures of a text; months and currencies do not count. */
function figures(text: string): Figure[] {
  const found: Figure[] = []
  for (const { groups = {} } of fold(text).matchAll(FIGURE)) {
    const { rounding, digits = '', word = '', scale = '' } = groups
    const value = digits === '' ? NUMBERS.indexOf(word) : Number(digits.replaceAll(',', ''))
    const times = SCALES.get(scale) ?? 1
    found.push({ value: value * times, rounded: rounding !== undefined, unit: times * unitOf(digits) })
  }
  return found
}

const FIGURE = new RegExp(
  String.raw`(?<rounding>\b(?:about|around|approximately|roughly|nearly|almost|some|over|up to|(?:more|less|fewer) than|at least)\s+)?(?:[$€£¥]\s?)?(?:(?<digits>\d[\d,]*(?:\.\d+)?)|\b(?<word>${NUMBERS.join('|')})\b)(?:[\s-]*(?<scale>hundred|thousand|million|billion|trillion|bn|[mkb])\b)?`,
  'gu',
)

/** What the last digit counts that is no nought; 1 for a word. */
function unitOf(digits: string): number {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.')
  if (part !== '') return 10 ** -part.length
  return 10 ** (/0*$/u.exec(whole)?.[0].length ?? 0)
}

function near(a: Figure, b: Figure | undefined): boolean {
  if (b === undefined) return false
  const apart = Math.abs(a.value - b.value)
  const most = Math.max(a.value, b.value) * (a.rounded || b.rounded ? ROUNDING : 0)
  // "About 398" is not "about 410": either is rounded to its own last digit, which for "over 1,000,000" is no measure.
  return apart <= (a.rounded && b.rounded ? Math.min(most, Math.max(a.unit, b.unit) / 2) : most)
}

/** "More than 300" still says what 320 does; a year's growth is seldom less. */
const ROUNDING = 0.1

function folded(text: string): string {
  return fold(text)
    .replace(WEB, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a web address may be written without. */
const WEB = /^(?:https?:\/\/)?(?:www\.)?(?=[^\s/]+\.\p{L})/u
