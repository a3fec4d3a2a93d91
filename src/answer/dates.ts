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
 * years ago", "for two years") and weekdays are read by our own rules, since a
 * general date parser turns them into single days; days of a month are left to
 * chrono. An absolute time ("May 2023") is not given, a fiscal period is not
 * (its bounds are the issuer's), and an undated release has nothing to count from.
 *
 * "Last spring" is the spring of the year before the release, "next spring" that
 * of the year after: of the year itself one says "this". Where readers would
 * differ ("last spring" in November, "next March" in January), none is given. A
 * month or weekday by itself lies before the release when the text tells of the
 * past, after it when it tells of the future.
 *
 * @example
 * resolveDates('It opened last spring.', '2024-06-27')
 * // => [{ start: 10, end: 21, words: 'last spring', when: 'spring 2023' }]
 */
export function resolveDates(text: string, published: string | null): ResolvedDate[] {
  const from = published === null ? null : dateOf(published)
  if (from === null) return []
  const tense = tenseOf(text)
  const found: ResolvedDate[] = []
  const taken: Span[] = []
  const take = (start: number, words: string, when: string | null): void => {
    const span = { start, end: start + words.length }
    if (taken.some((other) => other.start < span.end && start < other.end)) return
    taken.push(span)
    if (when !== null) found.push({ ...span, words, when })
  }
  for (const [pattern, read] of RULES) {
    for (const match of text.matchAll(pattern))
      take(match.index, match[0], read(match.groups ?? {}, from, tense))
  }
  for (const { index, text: words, start, end } of chrono.parse(text, { instant: from, timezone: 'UTC' })) {
    if (
      start.isCertain('year') ||
      !start.isCertain('month') ||
      !start.isCertain('day') ||
      !/\p{L}/u.test(words)
    )
      continue
    const first = dayOf(start, from, tense)
    take(
      index,
      words,
      end == null ? longDate(first) : `${longDate(first)} to ${longDate(dayOf(end, first, 'future'))}`,
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

type Tense = 'past' | 'future' | null

/** What a sentence tells of, when it tells of one only. */
function tenseOf(text: string): Tense {
  const future = FUTURE.test(text)
  const past = PAST.test(text.replace(PLANNED, ''))
  return future === past ? null : future ? 'future' : 'past'
}

/** Participles that look back and speak of what is to come. */
const PLANNED = /\b(?:expected|scheduled|planned|slated|anticipated|projected)\b/giu
const FUTURE =
  /\b(?:will|shall|upcoming|plans? to|set to|due to|(?:is|are) to|aims? to|expects?|expected|scheduled|planned|slated|anticipated|projected)\b/iu
const PAST =
  /\b(?:was|were|had|did|went|began|took|said|saw|won|came|held|led|made|met|sold|bought|grew|rose|fell|\p{L}+(?<!e)ed)\b/iu

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const MONTH = MONTHS.join('|')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const SEASONS: Readonly<Record<string, number>> = { winter: 11, spring: 2, summer: 5, autumn: 8, fall: 8 }
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Not the tail of another number: "2.5 years", "1,500 years", "twenty-five years", "half a year". */
const NUMBER = String.raw`(?<![\p{L}\d][.,-]|half )(?<n>\d{1,3}|a|an|${[...NUMBERS.slice(1), ...TENS].join('|')})`

type Groups = Readonly<Record<string, string | undefined>>
type Rule = readonly [RegExp, (groups: Groups, from: Date, tense: Tense) => string | null]

/** In order: what an earlier rule takes, a later one leaves. */
const RULES: readonly Rule[] = [
  // Named here so that no later rule reads a part of them: absolute and fiscal periods, and what is no time at all.
  [
    new RegExp(
      String.raw`\b(?:first|second|third|fourth)[- ](?:quarter|half)(?: of)?(?: the)?(?: fiscal\b| \d{4}| end(?:ed|ing)\b)|\b(?:${MONTH})(?: of)?,? \d{4}|\b(?:${MONTH})\s*(?:and|or|to|through|until|[-–])\s*(?:${MONTH}),? \d{4}`,
      'gu',
    ),
    () => null,
  ],
  [
    /\b(?:the )?(?<ordinal>first|second|third|fourth)[- ](?<unit>quarter|half) of (?:(?<which>last|this|next)|the) year\b/gu,
    ({ ordinal, unit, which }, from) => `${ordinal} ${unit} of ${from.getUTCFullYear() + shift(which)}`,
  ],
  [
    new RegExp(String.raw`\b(?<month>${MONTH}) (?:of )?(?<which>last|this|next) year\b`, 'gu'),
    ({ month, which }, from) => `${month} ${from.getUTCFullYear() + shift(which)}`,
  ],
  [
    new RegExp(
      String.raw`\b(?:for|over|in|during|within) the (?:past|last) (?:${NUMBER} )?(?<unit>year|month|decade)s?\b(?! of)`,
      'giu',
    ),
    ({ n, unit }, from) => since(offset(n ?? 'one', unit, -1, from)),
  ],
  [
    new RegExp(
      String.raw`\b(?:for|over|in|during|within) the (?:next|coming) (?:${NUMBER} )?(?<unit>year|month|week|decade)s?\b(?! of)`,
      'giu',
    ),
    ({ n, unit }, from) => until(offset(n ?? 'one', unit, 1, from)),
  ],
  [
    /\b(?:(?<part>earlier|later|early|mid|late)(?:[- ]in)?[- ])?(?:(?:the )?(?<end>end|beginning|start|middle) of )?(?<!\bthe )(?<which>last|this|next) (?<unit>year|month|week|weekend|quarter|decade)\b(?![’'-])/giu,
    ({ part, end, which, unit }, from) => period(unit, shift(which), from, part ?? end),
  ],
  [
    /\b(?:(?<part>earlier|later|early|mid|late)[- ])?(?<which>last|this|next) (?<season>spring|summer|autumn|fall|winter)\b/giu,
    ({ part, which, season }, from) => seasonOf(season, which, from, part),
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<part>early|mid|late)[- ])?(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<month>${MONTH})\b(?! \d)`,
      'gu',
    ),
    ({ part, which, month }, from) => monthOf(month, which, from, part),
  ],
  [
    /\b(?:the )?(?<end>end|beginning|start|middle) of (?:the )?(?<unit>year|month|quarter)\b(?! \d)/giu,
    ({ end, unit }, from) => period(unit, 0, from, end),
  ],
  [
    /\b(?<part>year[- ]end|mid-?year)\b(?! \d)/giu,
    ({ part }, from) => period('year', 0, from, /end/iu.test(part ?? '') ? 'end' : 'middle'),
  ],
  [
    /\b(?:the|in|during|for) (?<ordinal>first|second|third|fourth)[- ](?<unit>quarter|half)\b(?! of\b)/gu,
    ({ ordinal, unit }, from) => quarterOf(ordinal, unit, from),
  ],
  [
    new RegExp(String.raw`\b${NUMBER} (?<unit>year|month|week|day|decade)s? (?<way>ago|from now)\b`, 'giu'),
    ({ n, unit, way }, from) => offset(n, unit, /ago/iu.test(way ?? '') ? -1 : 1, from),
  ],
  [
    new RegExp(
      String.raw`\b(?:operational|operating|open|in operation|in business|active|running|around|established|existed|serving) (?:\p{L}+ )?for (?:just |only |over |more than |nearly |almost |about )*${NUMBER} (?<unit>year|month|decade)s?\b`,
      'giu',
    ),
    ({ n, unit }, from) => since(offset(n, unit, -1, from)),
  ],
  [
    /(?<!\bof )\b(?<day>yesterday|tomorrow|tonight|today|this (?:morning|afternoon|evening))\b(?![’'])|(?<=^|[.!?:“"–—-]\s*)(?<day2>Yesterday|Tomorrow|Tonight|Today|This (?:morning|afternoon|evening))\b(?![’'])/gu,
    ({ day, day2 }, from) => {
      const word = (day ?? day2 ?? '').toLowerCase()
      return longDate(addDays(from, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0))
    },
  ],
  [
    // Opening hours and names of days hold weekdays that are no date.
    new RegExp(
      String.raw`\b(?:every|each|Black|Good|Cyber|Giving) (?:${DAYS.join('|')})\b|\b(?:${DAYS.join('|')})\s*(?:and|or|to|through|until|[-–])\s*(?:${DAYS.join('|')})\b|\b(?:${DAYS.join('|')})(?=[’'-]| \p{Lu})`,
      'gu',
    ),
    () => null,
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<day>${DAYS.join('|')})\b(?!,? (?:the )?\d|,? (?:${MONTH})\b)`,
      'gu',
    ),
    ({ which, day }, from, tense) => weekday(day, which, from, tense),
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<part>early|mid|late)[- ]|(?:the )?(?<end>end|beginning|start|middle) of |(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Ff]rom|[Bb]y) )(?<month>${MONTH})\b(?!,? \d|\.? \d| \p{Lu})`,
      'gu',
    ),
    ({ part, end, month }, from, tense) => monthAlone(month, from, tense, part ?? end),
  ],
]

function shift(which: string | undefined): number {
  return /last/iu.test(which ?? '') ? -1 : /next/iu.test(which ?? '') ? 1 : 0
}

/** "late", "the end of", "earlier" before a period. */
function edge(part: string | undefined): string {
  const word = part?.toLowerCase()
  if (word === undefined) return ''
  if (word === 'mid') return 'mid-'
  return word === 'early' || word === 'late' ? `${word} ` : `${word} ${/er$/u.test(word) ? 'in' : 'of'} `
}

function period(unit: string | undefined, by: number, from: Date, part: string | undefined): string | null {
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth()
  switch (unit?.toLowerCase()) {
    case 'year':
      return `${edge(part)}${year + by}`
    case 'month':
      return `${edge(part)}${monthName(year, month + by)}`
    case 'quarter': {
      const first = new Date(Date.UTC(year, 3 * (Math.floor(month / 3) + by), 1))
      return `${edge(part)}${part === undefined ? '' : 'the '}${ORDINALS[first.getUTCMonth() / 3]} quarter of ${first.getUTCFullYear()}`
    }
    case 'week':
      return `${edge(part)}the week of ${longDate(addDays(monday(from), 7 * by))}`
    case 'weekend':
      // "Next weekend" is this one's for some and the one after for others.
      return by > 0 ? null : `the weekend of ${longDate(addDays(monday(from), 5 + 7 * by))}`
    case 'decade':
      return `${edge(part)}the ${Math.floor(year / 10) * 10 + 10 * by}s`
    default:
      return null
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

function monday(date: Date): Date {
  return addDays(date, -((date.getUTCDay() + 6) % 7))
}

function seasonOf(
  season: string | undefined,
  which: string | undefined,
  from: Date,
  part: string | undefined,
): string | null {
  const name = season?.toLowerCase() ?? ''
  const first = SEASONS[name]
  if (first === undefined) return null
  if (name === 'winter') return winterOf(shift(which), from, part)
  const away = first - from.getUTCMonth()
  // Months between the season of this year and the release: with a whole season between, "last" and "next" may mean this year's.
  if ((shift(which) < 0 && away <= -6) || (shift(which) > 0 && away > 3)) return null
  return `${edge(part)}${name} ${from.getUTCFullYear() + shift(which)}`
}

/** A winter has two years: December 2023 to February 2024 is winter 2023–24. */
function winterOf(by: number, from: Date, part: string | undefined): string | null {
  const month = from.getUTCMonth()
  const within = month === 11 || month < 2
  // In spring "this winter" is the one just over or the one to come; in autumn "next winter" is this or the one after.
  if ((by === 0 && !within && month < 5) || (by === 1 && !within && month >= 8)) return null
  const current = month < 2 ? from.getUTCFullYear() - 1 : from.getUTCFullYear()
  const start = within || by < 0 ? current + by : current
  return `${edge(part)}winter ${start}–${String((start + 1) % 100).padStart(2, '0')}`
}

/** "Last October" in June is October of the year before; of a month of this year that is over, readers differ. */
function monthOf(
  month: string | undefined,
  which: string | undefined,
  from: Date,
  part: string | undefined,
): string | null {
  const away = MONTHS.indexOf(month ?? '') - from.getUTCMonth()
  if (away * shift(which) > 0) return null
  return `${edge(part)}${month} ${from.getUTCFullYear() + shift(which)}`
}

/** Without a tense to go by, the nearest such month is meant. */
function monthAlone(
  month: string | undefined,
  from: Date,
  tense: Tense,
  part: string | undefined,
): string | null {
  const index = MONTHS.indexOf(month ?? '')
  return index === -1 ? null : `${edge(part)}${month} ${yearOf(index, from, tense)}`
}

/** The year of a month that is given without one. */
function yearOf(month: number, from: Date, tense: Tense): number {
  const away = month - from.getUTCMonth()
  const year = from.getUTCFullYear()
  if (tense === 'past') return away > 0 ? year - 1 : year
  if (tense === 'future') return away < 0 ? year + 1 : year
  return away > 6 ? year - 1 : away < -6 ? year + 1 : year
}

/** A day of a month without its year. */
function dayOf(parsed: Pick<chrono.ParsedResult['start'], 'get'>, from: Date, tense: Tense): Date {
  const month = (parsed.get('month') ?? 1) - 1
  return new Date(Date.UTC(yearOf(month, from, tense), month, parsed.get('day') ?? 1))
}

/** A weekday by itself lies within a week of the release, on the side that the sentence tells of; the release's own is that day. */
function weekday(
  day: string | undefined,
  which: string | undefined,
  from: Date,
  tense: Tense,
): string | null {
  const on = (DAYS.indexOf(day ?? '') - from.getUTCDay() + 7) % 7
  if (which === undefined) {
    if (on === 0) return longDate(from)
    return tense === null ? null : longDate(addDays(from, tense === 'past' ? on - 7 : on))
  }
  const thisWeek = addDays(monday(from), (DAYS.indexOf(day ?? '') + 6) % 7)
  if (shift(which) === 0) return longDate(thisWeek)
  // "Next Friday" on a Thursday is tomorrow's for some: only a day that this week no longer holds is certain.
  const passed = thisWeek.getTime() <= from.getTime()
  if (shift(which) > 0) return passed ? longDate(addDays(thisWeek, 7)) : null
  return passed && on !== 0 ? null : longDate(addDays(thisWeek, -7))
}

/** A quarter or half without a year: the one of the release's year, or of the year before when this year's is more than half a year away. */
function quarterOf(ordinal: string | undefined, unit: string | undefined, from: Date): string | null {
  const first = ORDINALS.indexOf(ordinal ?? '') * (unit === 'half' ? 6 : 3)
  if (first < 0 || first >= 12) return null
  const year = from.getUTCFullYear() - (first - from.getUTCMonth() > 6 ? 1 : 0)
  return `${ordinal} ${unit} of ${year}`
}

/** A single year is counted to the month, more of them to the year. */
function offset(n: string | undefined, unit: string | undefined, sign: number, from: Date): string | null {
  const by = sign * numberOf(n?.toLowerCase() ?? '')
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth()
  if (by === 0) return null
  switch (unit?.toLowerCase()) {
    case 'decade':
      return `about ${year + 10 * by}`
    case 'year':
      return Math.abs(by) === 1 ? `about ${monthName(year + by, month)}` : `about ${year + by}`
    case 'month':
      return `about ${monthName(year, month + by)}`
    case 'week':
      return `about ${longDate(addDays(from, 7 * by))}`
    case 'day':
      return longDate(addDays(from, by))
    default:
      return null
  }
}

function numberOf(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word)
  if (/^an?$/u.test(word)) return 1
  return TENS.includes(word) ? 10 * (TENS.indexOf(word) + 2) : Math.max(0, NUMBERS.indexOf(word))
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

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000)
}

function longDate(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
