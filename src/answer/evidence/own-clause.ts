import type { Span } from '../../model.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { partedAt } from '../text/clauses.ts'
import { type Lens, SAME, strength } from './lens.ts'

/**
 * The clause of a sentence that tells of what is asked, where several tell of a figure each:
 * the one that has all words of the question that the others have, and more. Null where the
 * sentence has but one, and where none is plainly meant; offsets in the candidate's text.
 *
 * @example
 * // "What were costs?": "Sales rose to 5 million, while costs fell to 4 million."
 * // => "costs fell to 4 million."
 */
export function ownClause({ terms }: Lens, { text, tokens, figures }: Candidate): Span | null {
  const parts = partedAt(text, SEAM, (seam, behind) => PLAIN.test(seam) || TELLS.test(behind))
  const isFigured = ({ start, end }: Span): boolean =>
    figures().some((figure) => figure.type !== 'date' && figure.start >= start && figure.end <= end)
  if (parts.length < 2 || !parts.every(isFigured)) return null
  const asked = terms.filter(({ term }) => !OF_BOTH.test(term))
  // "Sales" is a word for revenue as well, but not where revenue is told of beside it.
  for (const least of [1, SAME]) {
    const held = parts.map(({ start, end }) => {
      const own = tokens.filter((token) => token.start >= start && token.end <= end)
      return asked.filter((term) => own.some((token) => strength(term, (one) => one === token.term) >= least))
    })
    const best = held.findIndex((one) => held.every((other) => one === other || isMore(one, other)))
    if (best !== -1) return parts[best] ?? null
  }
  return null
}

function isMore<Value>(some: readonly Value[], others: readonly Value[]): boolean {
  return others.length < some.length && others.every((one) => some.includes(one))
}

/** Each clause may tell of a time and of a change. */
const OF_BOTH =
  /^(?:(?:year|earlier|ago|before|last|month|quarter|half|previous|prior|\d+)$|(?:increas|decreas|ris|rose|grow|grew|fall|fell|chang|declin|drop|climb))/u

const SEAM = /;\s|,?\s(?:while|whereas)\s|,?\s(?:and|but)\s/gu

/** What parts clauses whatever stands behind. */
const PLAIN = /;|while|whereas/u

/** "And {costs fell by} 4 per cent": a clause of its own; "and 4 per cent in May" is none. */
const TELLS =
  /^(?:[\p{L}’'-]+ ){1,6}(?:was|were|rose|fell|grew|increased|decreased|declined|dropped|climbed|improved|came to|stood at|amounted to|totall?ed|reached)\b/u
