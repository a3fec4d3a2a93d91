import type { Token } from '../../search/tokens.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import { asksSeveral } from '../evidence/several.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'

/**
 * Whether a further sentence tells of another what the first tells of the one asked
 * about: beside "Tram 4 runs every 8 minutes" it is "Tram 7 runs every 12 minutes", and
 * beside "Business customers get 40 euros" "Household customers get 15 euros".
 *
 * Both begin alike, or have the same noun, and where the first has its own word of the
 * question the other has another; nothing else of the question stands in the other alone.
 */
export function isOfSister(first: Evidence, other: Evidence): boolean {
  const { lens, candidate, document } = first
  if (asksSeveral(lens.asked) || other.document !== document) return false
  if (!isProse(candidate) || !isProse(other.candidate) || other.candidate.quotation !== null) return false
  const { terms, lead, carried } = other.candidate
  const isIn = (term: string): boolean => terms.has(term) || lead.has(term) || carried.has(term)
  const asked = lens.terms.filter(({ weight }) => weight === 1)
  const isTold = (term: (typeof asked)[number]): boolean => strength(term, isIn) >= CLOSE
  if (asked.some((term) => terms.has(term.term) && !candidate.terms.has(term.term))) return false
  return asked.some((term) => !isTold(term) && standsInPlaceOf(first, other, term.term))
}

/** Whether another word stands in the other sentence where the first has this one. */
function standsInPlaceOf({ candidate }: Evidence, { candidate: other }: Evidence, term: string): boolean {
  const words = candidate.tokens
  const at = words.findIndex((token) => token.term === term)
  if (at === -1) return false
  return (
    beginAlike(words.slice(0, at), other.tokens) ||
    hasOtherBefore(words[at + 1], at, other.tokens, candidate.terms)
  )
}

/** "{At} Orme, …", "{Tram} 4 …": few words, and the same in both. */
function beginAlike(before: readonly Token[], others: readonly Token[]): boolean {
  return (
    before.length > 0 && before.length <= OPENING && before.every(({ term }, at) => others[at]?.term === term)
  )
}

/** "Business {customers}" and "every household {customer}", each as the subject. */
function hasOtherBefore(
  noun: Token | undefined,
  place: number,
  others: readonly Token[],
  own: ReadonlySet<string>,
): boolean {
  if (noun === undefined || noun.stop || place > OPENING) return false
  const at = others.findIndex(({ term }) => term === noun.term)
  const before = others[at - 1]
  return at > 0 && at <= OPENING + 1 && before !== undefined && !before.stop && !own.has(before.term)
}

/** Words in which a sentence names what it is about. */
const OPENING = 2
