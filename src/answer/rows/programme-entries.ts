import { terms as termsOf } from '../../search/tokens.ts'
import { dayOf } from '../asked/day-over.ts'
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
  return held.length === 1 && entry !== undefined && valuesOf(lens, entry).length > 0 ? entry : null
}

const TOLD_BY_ENTRY: ReadonlySet<string> = new Set(['money', 'date', 'person'])

/** What any entry of a programme may be called. */
const EVENTS =
  /^(?:concerts?|shows?|performances?|events?|evenings?|nights?|mornings?|readings?|talks?|lectures?|workshops?|sessions?|tours?|screenings?|films?|gigs?|recitals?|matche?s?|games?|trips?|courses?|classe?s?|parties|party|admission|tickets?|entry)$/u
