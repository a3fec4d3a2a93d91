import { terms as termsOf } from '../../search/tokens.ts'
import { dayOf, daysIn } from '../asked/day-over.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * The one entry of a programme that holds what a question tells it by, whatever the
 * question calls it beside: "the jazz concert" for "Tuesday 15 September, 8 p.m.: Orr
 * Trio, jazz (£22)". Null where none or several do, or it has no value of the kind.
 */
export function entryAsked(lens: Lens): Candidate | null {
  const { asked, dissection } = lens
  if (!TOLD_BY_ENTRY.has(asked.type)) return null
  const { document, headline } = dissection
  const above = new Set([...headline, ...termsOf(document.issuer ?? '')])
  const telling = lens.terms.filter(
    ({ term, weight, optional, folded }) =>
      weight === 1 && optional !== true && !above.has(term) && !EVENTS.test(folded),
  )
  if (telling.length === 0) return null
  const held = dissection.candidates.filter(
    (candidate) =>
      candidate.kind === 'item' &&
      telling.every(({ term }) => candidate.terms.has(term)) &&
      dayOf(document, candidate.block) !== null,
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
  const { document, headline, candidates } = dissection
  const above = new Set([...headline, ...termsOf(document.issuer ?? '')])
  if (
    terms.some(
      ({ term, folded, weight }) =>
        weight === 1 && !above.has(term) && !DATED.test(folded) && !TAKES_PLACE.test(folded),
    )
  )
    return []
  return candidates.filter(
    ({ kind, text }) =>
      kind === 'item' && [...daysIn(text.slice(0, OPENING)).dates].some((day) => dates.has(day)),
  )
}

const IS_ON =
  /^what(?:['’]s| is| are they| will be)? (?:on|happening|taking place|planned|going on)\b|^what (?:happens|happened|will happen|takes place|took place|will take place) on\b/iu

/** That something is on. */
const TAKES_PLACE = /^(?:happen(?:s|ed|ing)?|tak(?:es?|ing)|took|place|planned|going)$/u

/** The words of a day. */
const DATED =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** Characters in which an entry names its day. */
const OPENING = 40

const TOLD_BY_ENTRY: ReadonlySet<string> = new Set(['money', 'date', 'person'])

/** What any entry of a programme may be called. */
const EVENTS =
  /^(?:concerts?|shows?|performances?|events?|evenings?|nights?|mornings?|readings?|talks?|lectures?|workshops?|sessions?|tours?|screenings?|films?|gigs?|recitals?|matche?s?|games?|trips?|courses?|classe?s?|parties|party|admission|tickets?|entry)$/u
