import { calendarDay, MONTH } from '../../corpus/date.ts'
import { monthNumber } from '../text/periods.ts'
import { capitalise } from '../text/word-forms.ts'

/** A question without the words that say of when its answer should be. */
export interface Steered {
  readonly text: string
  /** Last day of the time that is asked about, ISO; null when it is the present. */
  readonly until: string | null
}

/**
 * Parts a question from the words that only say of when its answer should be:
 * "as of 2024", "as of March 2024", "as of 12 August 2025", "currently", "latest". Null when it has none.
 *
 * @example
 * steer('As of 2024, how many people work at Acme?')
 * // => { text: 'How many people work at Acme?', until: '2024-12-31' }
 */
export function steer(question: string): Steered | null {
  const asOf = AS_OF.exec(question)
  const until = asOf === null ? null : lastDay(asOf.groups ?? {})
  const pattern = until === null ? PRESENT : AS_OF
  const text = without(question, pattern)
  // A question typed small begins with a capital by now, and that is no difference.
  return text === capitalise(question.trim()) || text === '' ? null : { text, until }
}

function without(question: string, pattern: RegExp): string {
  const text = question
    .replace(pattern, ' ')
    .replace(/\s+(?=[?.,!])|^[\s,]+/gu, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(/,(?=[?.!])/gu, '')
    .trim()
  return capitalise(text)
}

/** A question without the time that it is asked of, and the first and last day of that, ISO. */
export interface Timed {
  readonly text: string
  readonly from: string
  readonly until: string
}

/**
 * Parts a question from the one month or year that it is asked of; null when it
 * names none, or several.
 *
 * @example
 * timeOf('How many people worked at Acme in March 2024?')
 * // => { text: 'How many people worked at Acme?', from: '2024-03-01', until: '2024-03-31' }
 */
export function timeOf(question: string): Timed | null {
  const found = IN_TIME.exec(question)
  const { year = '', month } = found?.groups ?? {}
  const until = found === null ? null : lastDay({ year, month })
  const text = found === null ? '' : without(question, IN_TIME)
  if (until === null || /\b(?:19|20)\d\d\b/u.test(text)) return null
  return { text, from: month === undefined ? `${year}-01-01` : `${until.slice(0, 8)}01`, until }
}

/** A question in the present without its "this year"; null when it has none. */
export function withoutThisYear(question: string): string | null {
  return THIS_YEAR.test(question) && IN_PRESENT.test(question) ? without(question, THIS_YEAR) : null
}

const THIS_YEAR = /,?\s*\b(?:in )?this year\b(?!['’]),?/iu

const IN_PRESENT = /\b(?:do|does|is|are|has|have)\b/iu

/** The time of a question that asks what somebody said then, and not of something that was so then; null for any other. */
export function saidIn(question: string): Timed | null {
  return SAID.test(question.replace(IN_TIME, ' ')) ? timeOf(question) : null
}

const SAID =
  /^\s*(?:and )?(?:what|which words) (?:did|has|had|does) [^?]{1,80} (?:say|said|comment|state|tell us)(?: then| else)?\s*[?.!]*\s*$/iu

const ORDINAL = '(?:st|nd|rd|th)?'

const AS_OF = new RegExp(
  [
    String.raw`,?\s*\bas (?:of|at) (?:the end of )?(?:`,
    String.raw`(?<iso>(?:19|20)\d\d-\d\d-\d\d)\b`,
    String.raw`|(?:(?:the )?(?<day>\d{1,2})${ORDINAL} (?:of )?)?(?:(?<month>${MONTH})\.? (?:(?<dayAfter>\d{1,2})${ORDINAL},? )?)?(?<year>(?:19|20)\d\d)\b`,
    '),?',
  ].join(''),
  'iu',
)

const IN_TIME = new RegExp(
  String.raw`(?<!\bthan),?\s*\b(?:in|during|back in) (?:(?<month>${MONTH})\.? )?(?<year>(?:19|20)\d\d)\b,?`,
  'iu',
)

const PRESENT =
  /,?\s*\bas of (?:now|today|yet)\b,?|\b(?:currently|at present|at the moment|right now|nowadays|these days|so far|to date)\b|(?<=^(?:who|how (?:many|much|large|big|high))\b[^?]*)\btoday\b(?=\s*\?*$)|\b(?:latest|newest|most recent(?:ly)?|current)\b(?=\s+[\p{Ll}\d])/iu

function lastDay({ iso, year = '', month, day, dayAfter }: Partial<Record<string, string>>): string | null {
  if (iso !== undefined) return calendarDay(iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8)))
  if (month === undefined) return `${year}-12-31`
  const number = monthNumber(month)
  const given = day ?? dayAfter
  if (given !== undefined) return calendarDay(year, number, Number(given))
  return calendarDay(year, number, new Date(Date.UTC(Number(year), number, 0)).getUTCDate())
}
