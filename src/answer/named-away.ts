import { terms } from '../search/tokens.ts'
import { issuerTerms, orBySynonym, withBefore } from './apart.ts'
import type { Candidate } from './candidates.ts'
import type { Lens } from './lens.ts'

/**
 * Whether something is asked of one that has a name, "in Malawi" or "has Ada Berg
 * sold", and the name stands neither in a sentence nor in what introduces it, the
 * sentence before it in its paragraph, the headline or the issuer. Where "it" or
 * "her" goes on from what was named before, its paragraph may hold it. What stands
 * about one house says nothing of another that the headline has.
 */
export function namedAway(lens: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = lens
  const { document, headline } = dissection
  const issuer = issuerTerms(document)
  const refers = PRONOUN.test(candidate.text)
  const isHeld = orBySynonym(
    lens,
    withBefore(
      dissection,
      candidate,
      (term) =>
        candidate.terms.has(term) ||
        candidate.carried.has(term) ||
        candidate.lead.has(term) ||
        (refers && candidate.paragraph.has(term)) ||
        (candidate.block.kind !== 'boilerplate' && headline.has(term)) ||
        issuer.has(term),
    ),
  )
  return asked.names.some(({ start, end }) => {
    const words = terms(asked.text.slice(start, end))
    return words.length > 0 && !words.some(isHeld)
  })
}

const PRONOUN = /\b(?:it|its|he|his|him|she|her)\b/iu
