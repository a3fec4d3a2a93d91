import { MONTH } from '../../corpus/date.ts'
import { dayOf, daysIn } from '../asked/day-over.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { DAYS } from '../text/periods.ts'

/**
 * The one entry of a programme that holds what a question tells it by, whatever the
 * question calls it beside: "the jazz concert" for "Tuesday 15 September, 8 p.m.: Orr
 * Trio, jazz (£22)". Null where none or several do, or it has no value of the kind.
 */
export function entryAsked(lens: Lens): Candidate | null {
  const { asked, dissection } = lens
  if (!TOLD_BY_ENTRY.has(asked.type)) return null
  const above = goesUnsaid(dissection)
  const telling = lens.terms.filter(
    ({ term, weight, optional, folded }) =>
      weight === 1 && optional !== true && !above.has(term) && !EVENTS.test(folded),
  )
  if (telling.length === 0) return null
  const held = dissection.candidates.filter(
    (candidate) =>
      candidate.kind === 'item' &&
      telling.every(({ term }) => candidate.terms.has(term)) &&
      dayOf(dissection.document, candidate.block) !== null,
  )
  const [entry] = held
  if (held.length !== 1 || entry === undefined) return null
  const isGiven = valuesOf(lens, entry).length > 0 || (asked.type === 'money' && FREE.test(entry.text))
  return isGiven ? entry : null
}

/** What costs nothing: "(free)", "admission free". */
const FREE = /\bfree\b(?!\s(?:of|from|to|up)\b(?! charge))/iu

/**
 * The entries of a programme on the day of which a question asks what is on: "What's on
 * on 6 June at the museum?". None where it says more than the release is headed by.
 */
export function entriesOn({ asked, terms, dissection }: Lens): readonly Candidate[] {
  const { dates } = daysIn(asked.text)
  if (dates.size === 0 || !IS_ON.test(asked.text)) return []
  const above = goesUnsaid(dissection)
  if (
    terms.some(
      ({ term, folded, weight }) =>
        weight === 1 && !above.has(term) && !DATED.test(folded) && !TAKES_PLACE.test(folded),
    )
  )
    return []
  return dissection.candidates.filter(
    ({ kind, text }) =>
      kind === 'item' && [...daysIn(text.slice(0, OPENING)).dates].some((day) => dates.has(day)),
  )
}

const IS_ON =
  /^what(?:['’]s| is| are they| will be)? (?:on|happening|taking place|planned|going on)\b|^what (?:happens|happened|will happen|takes place|took place|will take place) on\b/iu

/** That something is on. */
const TAKES_PLACE = /^(?:happen(?:s|ed|ing)?|tak(?:es?|ing)|took|place|planned|going)$/u

/** The words of a day. */
const DATED = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|${MONTH}|${DAYS.join('|')})$`,
  'iu',
)

/** Characters in which an entry names its day. */
const OPENING = 40

const TOLD_BY_ENTRY: ReadonlySet<string> = new Set(['money', 'date', 'person'])

/** What any entry of a programme may be called. */
const EVENTS =
  /^(?:concerts?|shows?|performances?|events?|evenings?|nights?|mornings?|readings?|talks?|lectures?|workshops?|sessions?|tours?|screenings?|films?|gigs?|recitals?|matche?s?|games?|trips?|courses?|classe?s?|parties|party|admission|tickets?|entry)$/u
