import * as chrono from 'chrono-node/en'
import type { Span } from '../model.ts'

/** A relative time expression of a text and when it was, counted from the text's own date. */
export interface ResolvedDate extends Span {
  /** The words as they stand. */
  readonly words: string
  /** "spring 2023", "early 2025", "27 June 2024". */
  readonly when: string
}

/**
 * Resolves the relative times of a text from the date of its release.
 *
 * Periods (seasons, quarters, halves, early, mid and late, ends of years, "N
 * years ago", "for two years") are read by our own rules, since a general date
 * parser turns them into single days; days and weekdays are left to chrono. An
 * absolute time ("May 2023") is not given, and an undated release has nothing
 * to count from.
 *
 * @example
 * resolveDates('It opened last spring.', '2024-06-27')
 * // => [{ start: 10, end: 21, words: 'last spring', when: 'spring 2023' }]
 */
export function resolveDates(text: string, published: string | null): ResolvedDate[] {
  const from = published === null ? null : dateOf(published)
  if (from === null) return []
  const found: ResolvedDate[] = []
  const take = (start: number, words: string, when: string | null): void => {
    const end = start + words.length
    if (when !== null && !found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, words, when })
  }
  for (const [pattern, read] of RULES) {
    for (const match of text.matchAll(pattern)) take(match.index, match[0], read(match.groups ?? {}, from))
  }
  for (const result of chrono.parse(text, { instant: from, timezone: 'UTC' })) {
    const { start } = result
    if (start.isCertain('year') || (!start.isCertain('day') && !start.isCertain('weekday'))) continue
    if (!/\p{L}{3}/u.test(result.text) || /^(?:may|now|sun|sat|mar|march|second)$/iu.test(result.text.trim()))
      continue
    take(
      result.index,
      result.text,
      longDate(
        new Date(Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1)),
      ),
    )
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Writes an ISO date for readers.
 *
 * @example
 * readableDate('2024-06-27') // => '27 June 2024'
 */
export function readableDate(iso: string): string {
  const date = dateOf(iso)
  return date === null ? iso : longDate(date)
}

function dateOf(iso: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso)
  return match === null ? null : new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
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
const MONTH = MONTHS.join('|')
const SEASONS: Readonly<Record<string, number>> = { winter: 0, spring: 2, summer: 5, autumn: 8, fall: 8 }
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const NUMBER = String.raw`(?<n>\d{1,3}|a|an|${NUMBERS.slice(1).join('|')})`

type Groups = Readonly<Record<string, string | undefined>>
type Rule = readonly [RegExp, (groups: Groups, from: Date) => string | null]

const RULES: readonly Rule[] = [
  [
    /\b(?:(?<part>early|mid|late)(?:[- ]in)?[- ])?(?:the )?(?:(?<end>end|beginning|start|middle) of )?(?<which>last|this|next|the coming|the past) (?<unit>year|month|week|quarter|decade)\b(?![’'-])/giu,
    ({ part, end, which, unit }, from) => period(unit, shift(which), from, part ?? end),
  ],
  [
    /\b(?<edge>earlier|later) (?<which>this) (?<unit>year|month|week)\b/giu,
    ({ edge, unit }, from) => period(unit, 0, from, edge?.toLowerCase()),
  ],
  [
    /\b(?:(?<part>early|mid|late)[- ])?(?<which>last|this|next) (?<season>spring|summer|autumn|fall|winter)\b/giu,
    ({ part, which, season }, from) => seasonOf(season, which, from, part),
  ],
  [
    /\b(?<which>last|this|next|past) (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
    ({ which, month }, from) => monthOf(month, which, from),
  ],
  [
    /\b(?:the )?(?:year[- ]end|end of (?:the|this) year|end of year)\b(?! \d{4})/giu,
    (_groups, from) => `end of ${from.getUTCFullYear()}`,
  ],
  [
    /\b(?:in |during |for )?(?:the )?(?<ordinal>first|second|third|fourth) (?<unit>quarter|half)\b(?! (?:of )?(?:fiscal )?(?:\d{4}|last|next|this))/giu,
    ({ ordinal, unit }, from) => quarterOf(ordinal, unit, from),
  ],
  [
    /\b(?:in |during )?(?<ordinal>first|second|third|fourth) (?<unit>quarter|half) of (?<which>last|this|next) year\b/giu,
    ({ ordinal, unit, which }, from) =>
      `${ordinal?.toLowerCase()} ${unit?.toLowerCase()} of ${from.getUTCFullYear() + shift(which)}`,
  ],
  [
    new RegExp(
      String.raw`\b${NUMBER} (?<unit>year|month|week|day|decade)s? (?<way>ago|earlier|from now|later)\b`,
      'giu',
    ),
    ({ n, unit, way }, from) =>
      /ago|from/iu.test(way ?? '') ? offset(n, unit, /ago/iu.test(way ?? '') ? -1 : 1, from) : null,
  ],
  [
    new RegExp(
      String.raw`\b(?:operational|operating|open|in operation|in business|active|running|around|established|existed|serving) (?:\p{L}+ )?for (?:just |only |over |more than |nearly |almost |the past |the last )*${NUMBER} (?<unit>year|month|decade)s?\b`,
      'giu',
    ),
    ({ n, unit }, from) => since(offset(n, unit, -1, from)),
  ],
  [
    new RegExp(
      String.raw`\b(?:for|over|in|during|within) the (?:past|last) ${NUMBER} (?<unit>year|month|decade)s?\b`,
      'giu',
    ),
    ({ n, unit }, from) => since(offset(n, unit, -1, from)),
  ],
  [
    new RegExp(
      String.raw`\b(?:within|over|in|during) the next ${NUMBER} (?<unit>year|month|week|decade)s?\b`,
      'giu',
    ),
    ({ n, unit }, from) => until(offset(n, unit, 1, from)),
  ],
  [
    /\b(?<day>yesterday|tomorrow|tonight|today)\b(?![’'])/giu,
    ({ day }, from) =>
      longDate(addDays(from, /yesterday/iu.test(day ?? '') ? -1 : /tomorrow/iu.test(day ?? '') ? 1 : 0)),
  ],
  [
    new RegExp(String.raw`\b(?:in|since|during|until|from|by|of) (?<month>${MONTH})\b(?!,? \d|\.? \d)`, 'gu'),
    ({ month }, from) => nearestMonth(month, from),
  ],
]

function shift(which: string | undefined): number {
  return /last|past/iu.test(which ?? '') ? -1 : /next|coming/iu.test(which ?? '') ? 1 : 0
}

function period(unit: string | undefined, by: number, from: Date, part: string | undefined): string | null {
  const lead =
    part === undefined
      ? ''
      : /^(?:end|beginning|start|middle)$/iu.test(part)
        ? `${part.toLowerCase()} of `
        : `${part.toLowerCase()} `
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth()
  switch (unit?.toLowerCase()) {
    case 'year':
      return `${lead === 'earlier ' ? 'earlier in ' : lead === 'later ' ? 'later in ' : lead}${year + by}`
    case 'month':
      return `${edge(lead)}${monthName(year, month + by)}`
    case 'quarter': {
      const quarter = Math.floor(month / 3) + by
      return `${lead}${ordinalName(((quarter % 4) + 4) % 4)} quarter of ${year + Math.floor(quarter / 4)}`
    }
    case 'week':
      return `the week of ${longDate(addDays(from, 7 * by - ((from.getUTCDay() + 6) % 7)))}`
    case 'decade':
      return `the ${Math.floor(year / 10) * 10 + 10 * by}s`
    default:
      return null
  }
}

function edge(lead: string): string {
  return lead === 'earlier ' ? 'earlier in ' : lead === 'later ' ? 'later in ' : lead
}

/** "Last spring" is the last one that was over, "this spring" that of the year, "next spring" the next to begin. */
function seasonOf(
  season: string | undefined,
  which: string | undefined,
  from: Date,
  part: string | undefined,
): string | null {
  const name = season?.toLowerCase() ?? ''
  const first = SEASONS[name]
  if (first === undefined) return null
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth()
  let of = year
  if (/last/iu.test(which ?? '')) of = month > first + 2 && month - first > 9 ? year : year - 1
  if (/next/iu.test(which ?? '')) of = month < first ? year : year + 1
  return `${part === undefined ? '' : `${part.toLowerCase()} `}${name} ${of}`
}

function monthOf(month: string | undefined, which: string | undefined, from: Date): string | null {
  const index = MONTHS.findIndex((name) => name.toLowerCase() === month?.toLowerCase())
  if (index === -1) return null
  const now = from.getUTCMonth()
  let year = from.getUTCFullYear()
  if (/last|past/iu.test(which ?? '') && index >= now) year--
  if (/next/iu.test(which ?? '') && index <= now) year++
  return `${MONTHS[index]} ${year}`
}

/** A month without a year lies within half a year of the release, either way. */
function nearestMonth(month: string | undefined, from: Date): string | null {
  const index = MONTHS.findIndex((name) => name === month)
  if (index === -1) return null
  const gap = index - from.getUTCMonth()
  return `${MONTHS[index]} ${from.getUTCFullYear() + (gap > 6 ? -1 : gap < -6 ? 1 : 0)}`
}

/** A quarter or half without a year: the one of the release's year, or the last of the year before when that one has not begun two months on. */
function quarterOf(ordinal: string | undefined, unit: string | undefined, from: Date): string | null {
  const at = ['first', 'second', 'third', 'fourth'].indexOf(ordinal?.toLowerCase() ?? '')
  const length = unit?.toLowerCase() === 'half' ? 6 : 3
  if (at === -1 || at * length >= 12) return null
  const year = from.getUTCFullYear() - (at * length - from.getUTCMonth() > 6 ? 1 : 0)
  return `${ordinal?.toLowerCase()} ${unit?.toLowerCase()} of ${year}`
}

function offset(n: string | undefined, unit: string | undefined, sign: number, from: Date): string | null {
  const word = n?.toLowerCase() ?? ''
  const count = /^\d+$/u.test(word) ? Number(word) : /^an?$/u.test(word) ? 1 : NUMBERS.indexOf(word)
  if (count < 1) return null
  const by = sign * count
  switch (unit?.toLowerCase()) {
    case 'decade':
      return `about ${from.getUTCFullYear() + 10 * by}`
    case 'year':
      return `about ${from.getUTCFullYear() + by}`
    case 'month':
      return `about ${monthName(from.getUTCFullYear(), from.getUTCMonth() + by)}`
    case 'week':
      return `about ${longDate(addDays(from, 7 * by))}`
    case 'day':
      return longDate(addDays(from, by))
    default:
      return null
  }
}

function since(when: string | null): string | null {
  return when === null ? null : `since ${when}`
}

function until(when: string | null): string | null {
  return when === null ? null : `until ${when}`
}

function monthName(year: number, month: number): string {
  const date = new Date(Date.UTC(year, month, 1))
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

function ordinalName(quarter: number): string {
  return ['first', 'second', 'third', 'fourth'][quarter] ?? ''
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000)
}

function longDate(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
