import { calendarDay, daysAfter, MONTH } from '../../corpus/date.ts'
import { ordinalOf } from '../text/ordinals.ts'
import { MONTHS, monthNumber } from '../text/periods.ts'
import { RUNNING, runningTime } from './running-times.ts'

/** A question about releases without the words that say when they were issued, and the first and last day of that, ISO; null where it is open. */
export interface TimeOfIssue {
  readonly text: string
  readonly from: string | null
  readonly to: string | null
  /** A month without its year, 1 to 12; null where none is named. */
  readonly month: number | null
  /** The words that say so: "since May 2024". */
  readonly words: string
}

/**
 * Parts a question about releases from the time in which they are to have been
 * issued: "in 2025", "in March 2025", "since May 2024", "between 2023 and 2024",
 * "this year", "in the past 30 days" ({@link runningTime}). Null when it names none.
 *
 * @param today ISO date from which "this year" is counted.
 *
 * @example
 * timeOfIssue('How many releases has Acme issued since May 2024?', '2025-06-01')
 * // => { text: 'How many releases has Acme issued?', from: '2024-05-01', to: null, month: null, words: 'since May 2024' }
 */
export function timeOfIssue(question: string, today: string): TimeOfIssue | null {
  for (const { form, span } of FORMS) {
    const found = form.exec(question)
    const read = found?.groups === undefined ? null : span(found.groups, today)
    if (found === null || read === null) continue
    const text = `${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`
    return {
      ...read,
      month: read.month ?? null,
      words: found[0].replace(/^[,\s]+|\s+$/gu, ''),
      text: text
        .replace(/\s{2,}/gu, ' ')
        .replace(/\s+(?=[?.!,])/gu, '')
        .trim(),
    }
  }
  return null
}

type Groups = Readonly<Record<string, string | undefined>>
type Stretch = Pick<TimeOfIssue, 'from' | 'to'> & Partial<Pick<TimeOfIssue, 'month'>>

/** A day, a month or a year, with its parts named after a letter. */
function when(name: string): string {
  const day = String.raw`(?<${name}Iso>(?:19|20)\d\d-\d\d-\d\d)|(?:(?<${name}Day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?:(?<${name}Month>${MONTH})\.?(?: (?<${name}DayAfter>\d{1,2})(?:st|nd|rd|th)?(?!\d),?)? ?)?(?:(?<${name}Quarter>Q[1-4]|(?:first|second|third|fourth) quarter(?: of)?|H[12]|(?:first|second) half(?: of)?) )?(?<${name}Year>(?:19|20)\d\d)`
  return `(?:(?:the )?(?<${name}Edge>start|beginning|end) of )?(?:the )?(?:${day})`
}

/** Written out, since "may" and "mar" are words. */
const MONTH_NAMES = MONTHS.join('|')

const FORMS: readonly {
  readonly form: RegExp
  readonly span: (groups: Groups, today: string) => Stretch | null
}[] = [
  {
    form: new RegExp(
      String.raw`,?\s*\b(?:between|from) ${when('a')} (?:and|to|through|until|till) ${when('b')}\b`,
      'iu',
    ),
    span: (groups) => stretch(first(groups, 'a'), last(groups, 'b')),
  },
  {
    form: new RegExp(
      String.raw`,?\s*\b(?:(?:between|from|in) )(?<aMonth>${MONTH}) (?:and|to|through|until|till|or) (?<bMonth>${MONTH}) (?<bYear>(?:19|20)\d\d)\b`,
      'iu',
    ),
    span: (groups) => {
      // "From November to February 2025" begins in the year before.
      const isLater = monthNumber(groups.aMonth ?? '') > monthNumber(groups.bMonth ?? '')
      return stretch(
        first({ ...groups, aYear: String(Number(groups.bYear) - (isLater ? 1 : 0)) }, 'a'),
        last(groups, 'b'),
      )
    },
  },
  {
    form: /,?\s*\b(?:in|during|from) (?<aYear>(?:19|20)\d\d) (?:and|or) (?<bYear>(?:19|20)\d\d)\b/iu,
    span: (groups) =>
      Number(groups.bYear) - Number(groups.aYear) === 1
        ? stretch(first(groups, 'a'), last(groups, 'b'))
        : null,
  },
  {
    form: new RegExp(String.raw`,?\s*\b(?:since ${when('a')}|from ${when('b')} on(?:wards)?)\b`, 'iu'),
    span: (groups) => stretch(first(groups, (groups.aYear ?? groups.aIso) ? 'a' : 'b'), null),
  },
  {
    form: new RegExp(String.raw`,?\s*\bafter ${when('a')}\b`, 'iu'),
    span: (groups) => stretch(next(last(groups, 'a'), 1), null),
  },
  {
    form: new RegExp(String.raw`,?\s*\bbefore ${when('a')}\b`, 'iu'),
    span: (groups) => stretch(null, next(first(groups, 'a'), -1)),
  },
  {
    form: new RegExp(String.raw`,?\s*\b(?:until|till|up to|by(?= the end of)) ${when('a')}\b`, 'iu'),
    span: (groups) => stretch(null, last(groups, 'a')),
  },
  {
    form: new RegExp(
      String.raw`,?\s*\b(?:in|during|from|of|on|for|throughout) (?:the )?${when('a')}\b`,
      'iu',
    ),
    // Where "the end of 2024" begins is not said.
    span: (groups) => (groups.aEdge === undefined ? stretch(first(groups, 'a'), last(groups, 'a')) : null),
  },
  ...RUNNING.map((form) => ({ form, span: runningTime })),
  {
    form: new RegExp(String.raw`,?\s*\b(?:in|during|from|of) (?<month>${MONTH_NAMES})(?!\s+\d)\b`, 'iu'),
    span: ({ month = '' }) => ({ from: null, to: null, month: monthNumber(month) }),
  },
]

function stretch(from: string | null, to: string | null): Stretch | null {
  return from === null && to === null ? null : { from, to }
}

function first(groups: Groups, name: string): string | null {
  return edge(groups, name, true)
}

function last(groups: Groups, name: string): string | null {
  return edge(groups, name, false)
}

/** The first or last day of what was named; null for a day that no calendar has. */
function edge(groups: Groups, name: string, opens: boolean): string | null {
  const part = (of: string): string | undefined => groups[`${name}${of}`]
  // "Since the end of 2024", "until the start of 2025"
  const isFirst = part('Edge') === undefined ? opens : part('Edge')?.toLowerCase() !== 'end'
  const iso = part('Iso')
  if (iso !== undefined) return calendarDay(iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8)))
  const year = part('Year') ?? ''
  const half = part('Quarter')
  if (half !== undefined && /^H|half/iu.test(half) && part('Month') === undefined) {
    const isSecond = /2|second/iu.test(half)
    return isFirst ? `${year}-${isSecond ? '07' : '01'}-01` : `${year}-${isSecond ? '12-31' : '06-30'}`
  }
  const quarter = quarterOf(half)
  const named = part('Month')
  const day = part('Day') ?? part('DayAfter')
  const month = named === undefined ? monthOf(quarter, isFirst) : monthNumber(named)
  if (named !== undefined && day !== undefined) return calendarDay(year, month, Number(day))
  return calendarDay(year, month, isFirst ? 1 : new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
}

/** The first or last month of a quarter, or of the year. */
function monthOf(quarter: number, isFirst: boolean): number {
  if (quarter === 0) return isFirst ? 1 : 12
  return isFirst ? 3 * quarter - 2 : 3 * quarter
}

/** 1 to 4; 0 where none is named. */
function quarterOf(words: string | undefined): number {
  return ordinalOf(words?.replace(/^Q| .*$/giu, '') ?? '') ?? 0
}

function next(day: string | null, by: number): string | null {
  return day === null ? null : daysAfter(day, by)
}
