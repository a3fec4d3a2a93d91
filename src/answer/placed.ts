import { terms } from '../search/tokens.ts'
import { orBySynonym, withBefore } from './apart.ts'
import type { Candidate } from './candidates.ts'
import type { Lens } from './lens.ts'

/**
 * Whether something is asked of a place, "in Malawi" or "at the Orme works",
 * that is named neither by a sentence nor by what introduces it, the sentence
 * before it in its paragraph, the headline or the issuer.
 */
export function placeAway(lens: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = lens
  const { document, headline } = dissection
  const issuer = new Set(terms(document.issuer ?? ''))
  const isHeld = orBySynonym(
    lens,
    withBefore(
      dissection,
      candidate,
      (term) =>
        candidate.terms.has(term) ||
        candidate.carried.has(term) ||
        candidate.lead.has(term) ||
        headline.has(term) ||
        issuer.has(term),
    ),
  )
  return asked.names
    .filter(({ start }) => PLACED.test(asked.text.slice(0, start)))
    .some(({ start, end }) => {
      const words = terms(asked.text.slice(start, end))
      return words.length > 0 && !words.some(isHeld)
    })
}

const PLACED = /\b(?:in|at|on|near|from|across|outside) (?:the )?$/iu
