import * as chrono from 'chrono-node/en'
import type { Span } from '../model.ts'
import { overlapping } from './text/overlapping.ts'
import {
  addDays,
  DAYS,
  dateOf,
  dayOf,
  longDate,
  MONTHS,
  MONTHS_IN_SHORT,
  monthAlone,
  monthOf,
  NUMBERS,
  offset,
  period,
  quarterOf,
  seasonOf,
  shift,
  since,
  TENS,
  until,
  weekday,
} from './text/periods.ts'
import { tellingOf } from './text/telling.ts'
import { bothOf, isChange, isChanged, sideOf } from './times/changed-days.ts'
import { withoutClockTimes } from './times/clock-times.ts'
import { isFar, isHabit, isOtherYears, onWeekday, YEAR_BEHIND } from './times/day-years.ts'
import { type Beside, SINCE, tenseAt } from './times/governing-verb.ts'
import { isSure } from './times/sure-verb.ts'

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
 * past, after it when it tells of the future; a weekday of which it could be
 * either is not given, nor a day that a mere guess puts into the farther year. Of a change ("moved from 12 June to 13 June") both days are
 * given, each by itself. The end of "the quarter" or "the year" in a text that
 * tells of the past is that of one that is over, and only the release knows
 * which. Where it reports by a fiscal year (`isFiscal`), its quarters, halves
 * and ends of years are its own too.
 *
 * @example
 * resolveDates('It opened last spring.', '2024-06-27')
 * // => [{ start: 10, end: 21, words: 'last spring', when: 'spring 2023' }]
 */
export function resolveDates(
  text: string,
  published: string | null,
  isFiscal = (): boolean => false,
): ResolvedDate[] {
  const from = published === null ? null : dateOf(published)
  if (from === null) return []
  const telling = tellingOf(text)
  const found: ResolvedDate[] = []
  const taken: Span[] = []
  const take = (start: number, words: string, when: string | null): void => {
    const span = { start, end: start + words.length }
    if (taken.some((other) => overlapping(other, span))) return
    taken.push(span)
    if (when !== null) found.push({ ...span, words, when })
  }
  for (const [pattern, read] of RULES) {
    for (const match of text.matchAll(pattern)) {
      const isOwn = FISCAL_PERIOD.test(match[0]) && isFiscal()
      const beside = {
        telling,
        ahead: text.slice(0, match.index),
        behind: text.slice(match.index + match[0].length),
      }
      take(match.index, match[0], isOwn ? null : read(match.groups ?? {}, from, beside))
    }
  }
  // "From 1 July" and "from 1 to 4 July" are one o'clock to chrono.
  const days = withoutClockTimes(text).replace(FROM_DAY, (word) => ' '.repeat(word.length))
  for (const { index, text: words, start, end } of chrono.parse(days, { instant: from, timezone: 'UTC' })) {
    if (
      start.isCertain('year') ||
      !start.isCertain('month') ||
      !start.isCertain('day') ||
      !/\p{L}/u.test(words)
    )
      continue
    const ahead = text.slice(0, index)
    const beside = { telling, ahead, behind: text.slice(index + words.length) }
    const tense = isChanged(ahead, beside.behind) ? null : tenseAt(beside)
    // "Closed on Mondays and on 25 December": every year; "born on 4 July": of some year; "Friday, 7 May 2": read amiss.
    if (
      RECURS.test(text) ||
      isHabit(beside) ||
      YEAR_BEHIND.test(beside.behind) ||
      /\bmay\b/u.test(words) ||
      BORN.test(ahead) ||
      tense === 'unsure' ||
      (DAY_AHEAD.test(ahead) && BY_MONTH.test(words)) ||
      COUNTED.test(words)
    ) {
      take(index, words, null)
      continue
    }
    const nearest = dayOf(start, from, tense)
    const first = start.isCertain('weekday') ? onWeekday(nearest, start.get('weekday')) : nearest
    const isDoubtful = (day: Date): boolean =>
      tense === null && !start.isCertain('weekday')
        ? isFar(day, from)
        : isOtherYears(day, from, tense, beside, start.isCertain('weekday'))
    if (first === null || isDoubtful(first) || (end?.isCertain('year') && !isChange(ahead))) {
      take(index, words, null)
      continue
    }
    if (end == null) {
      take(index, words, longDate(first))
      continue
    }
    if (!isChange(ahead)) {
      const last = dayOf(end, first, 'future')
      const range =
        last.getTime() === first.getTime() ? longDate(first) : `${longDate(first)} to ${longDate(last)}`
      // What ends before it begins is no range, nor on another weekday than it says.
      const isOther = end.isCertain('weekday') && end.get('weekday') !== last.getUTCDay()
      take(index, words, last < first || isOther ? null : range)
      continue
    }
    const side = sideOf(ahead)
    const near = dayOf(end, first, side)
    const last = end.isCertain('weekday') ? onWeekday(near, end.get('weekday')) : near
    const both = bothOf(words)
    if (both === null || last === null || end.isCertain('year') || (side === null && isFar(last, first)))
      take(index, words, null)
    else
      both.forEach((day, at) => {
        take(index + day.start, words.slice(day.start, day.end), longDate(at === 0 ? first : last))
      })
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

const BORN = /\bborn(?:\s+on)?\s+(?:the\s+)?$/iu

/** The number of a day, of whose month another is read as the day. */
const DAY_AHEAD = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)? $/u
const BY_MONTH = /^\p{L}+\.?,? \d/u

/** "Had 40 mills at the end of the quarter": of one that is over. "It was to open by the end of the quarter" looks ahead. */
function isOver({ telling: { hasPast }, ahead }: Beside): boolean {
  return hasPast && !/\b(?:by|until|till|before|through)\s+(?:the )?$/iu.test(ahead)
}

/** Periods whose bounds a fiscal year moves. */
const FISCAL_PERIOD =
  /\b(?:quarter|half)\b|\byear[- ]end\b|\bmid-?year\b|\b(?:end|beginning|start|middle) of (?:the )?year\b/iu

const MONTH = MONTHS.join('|')

/** "Took on 40 in {September, 13} of them women" */
const COUNTED = new RegExp(String.raw`^(?:${MONTH}), \d{1,2}$`, 'u')
/** "Is open daily, in July and August until 7 p.m." */
const HOURS = /\b(?:is|are) (?:open|closed)\b/iu
const RECURS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|\b(?:every|each) year\b|\bannually\b/u
const FROM_DAY = new RegExp(
  String.raw`\b[Ff]rom(?= \d{1,2}(?:st|nd|rd|th)?(?:(?: to | ?[-–] ?)\d{1,2}(?:st|nd|rd|th)?)? (?:${MONTH})\b)`,
  'gu',
)
/** Not the tail of another number: "2.5 years", "1,500 years", "twenty-five years", "half a year". */
const NUMBER = String.raw`(?<![\p{L}\d][.,-]|half )(?<n>\d{1,3}|a|an|${[...NUMBERS.slice(1), ...TENS].join('|')})`

/** "In the coming weeks": nobody knows how many. */
function isVague(n: string | undefined, many: string | undefined): boolean {
  return n === undefined && many !== undefined
}

type Groups = Readonly<Record<string, string | undefined>>
type Rule = readonly [RegExp, (groups: Groups, from: Date, beside: Beside) => string | null]

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
      String.raw`\b(?:for|over|in|during|within) the (?:past|last) (?:${NUMBER} )?(?<unit>year|month|decade)(?<many>s)?\b(?! of)`,
      'giu',
    ),
    ({ n, unit, many }, from) => (isVague(n, many) ? null : since(offset(n ?? 'one', unit, -1, from))),
  ],
  [
    new RegExp(
      String.raw`\b(?:for|over|in|during|within) the (?:next|coming) (?:${NUMBER} )?(?<unit>year|month|week|decade)(?<many>s)?\b(?! of)`,
      'giu',
    ),
    ({ n, unit, many }, from) => (isVague(n, many) ? null : until(offset(n ?? 'one', unit, 1, from))),
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
    ({ end, unit }, from, beside) =>
      isOver(beside) && (end === 'end' || unit === 'quarter') ? null : period(unit, 0, from, end),
  ],
  [
    /\b(?<part>year[- ]end|mid-?year)\b(?! \d)/giu,
    ({ part }, from, beside) => {
      const isEnd = /end/iu.test(part ?? '')
      return isEnd && isOver(beside) ? null : period('year', 0, from, isEnd ? 'end' : 'middle')
    },
  ],
  [
    /\b(?:the|in|during|for) (?<ordinal>first|second|third|fourth)[- ](?<unit>quarter|half)\b(?! of\b| in a row\b| running\b)/gu,
    ({ ordinal, unit }, from, beside) => {
      const tense = tenseAt(beside)
      return tense === 'unsure' ? null : quarterOf(ordinal, unit, from, tense)
    },
  ],
  [
    new RegExp(
      String.raw`\b${NUMBER} (?<unit>year|month|week|day|decade)s?(?: (?<way>ago|from now)|(?<=\bin [\p{L}\d-]+ \p{L}+)[’']s? time)\b`,
      'giu',
    ),
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
    /(?<!\bof )\b(?<day>yesterday|last night|tomorrow|tonight|today|this (?:morning|afternoon|evening))\b(?![’'])|(?<=^|[.!?:“"–—-]\s{0,3})(?<day2>Yesterday|Last night|Tomorrow|Tonight|Today|This (?:morning|afternoon|evening))\b(?![’'])/gu,
    ({ day, day2 }, from) => {
      const word = (day ?? day2 ?? '').toLowerCase()
      return longDate(
        addDays(from, /^(?:yesterday|last night)$/u.test(word) ? -1 : word === 'tomorrow' ? 1 : 0),
      )
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
      String.raw`\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<day>${DAYS.join('|')})\b(?!,? (?:the )?\d|,? (?:${MONTH}|(?:${MONTHS_IN_SHORT.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})t?\.)| of )`,
      'gu',
    ),
    ({ which, day }, from, beside) => {
      // "The remaining half the following Monday": counted from another day.
      if (/\b(?:following|previous|preceding|same) $/iu.test(beside.ahead)) return null
      const tense = tenseAt(beside)
      const isSure = tense === beside.telling.tense || SINCE.test(beside.ahead)
      return weekday(day, which, from, isSure && tense !== 'unsure' ? tense : null)
    },
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<part>early|mid|late)[- ]|(?:the )?(?<end>end|beginning|start|middle) of |(?<to>(?:[Ss]ince|[Ii]n|[Dd]uring|[Uu]ntil|[Ff]rom|[Bb]y) ))(?<month>${MONTH})\b(?!,? \d|\.? \d| \p{Lu})`,
      'gu',
    ),
    ({ part, end, to, month }, from, beside) => {
      const governed = { ...beside, ahead: `${beside.ahead}${to ?? ''}` }
      const tense = tenseAt(governed)
      if (tense === null && HOURS.test(beside.ahead)) return null
      if (tense === 'unsure' || isHabit(beside) || YEAR_BEHIND.test(beside.behind)) return null
      return monthAlone(month, from, tense, part ?? end, () => isSure(tense, governed))
    },
  ],
]
