import { terms, tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { isAbout } from './apart.ts'

/**
 * Whether a sentence goes on about another of the kind that is asked about: it opens with
 * "this" and the noun of the question, the sentence before it names one, and the one that
 * the question names stands elsewhere in the release.
 *
 * @example
 * // "How long is the Orme hunt?"
 * // "Brack holds a hunt of its own. This hunt lasts nine days." => true of the second
 */
export function isOfOtherBefore(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  const [opening] = (isProse(candidate) && THIS.exec(candidate.text)) || []
  const before = opening === undefined ? undefined : pieceBefore(dissection, candidate)
  if (opening === undefined || before === undefined) return false
  const nouns = tokens(opening).slice(1)
  const isSame = nouns.some(
    ({ term }) => before.terms.has(term) && view.terms.some((one) => one.term === term && !one.named),
  )
  const names = before.spans().filter(({ type }) => type === 'name')
  return (
    isSame &&
    names.length > 0 &&
    asked.names.some(({ start, end }) => {
      const name = terms(asked.text.slice(start, end))
      return (
        name.length > 0 &&
        !isAbout(view, name) &&
        name.every((term) => knownTo(view, term)) &&
        !name.some((term) => candidate.terms.has(term) || candidate.lead.has(term) || before.terms.has(term))
      )
    })
  )
}

/** "This treasure {hunt}": an article, and up to three words. */
const THIS = /^(?:This|These)(?: [\p{L}\p{N}’'-]+){1,3}/u
