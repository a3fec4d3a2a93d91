import type { Span } from '../../model.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { partedAt } from '../text/clauses.ts'

/**
 * Holds a value of a sentence against the others by the words of the question that
 * stand in each one's own part of it. It is given up for the one whose part has all
 * that the parts of the others have, and more; and there is none where each part has
 * some that another lacks, unless what stands beside the value weighs far more.
 *
 * @example
 * // "What were fuel sales?"
 * // "Rent rose to {$4 million}, while fuel sales fell to {$1 million}" => the second
 */
export function byOwnWords<Value extends Span>(
  { terms }: Lens,
  { text, tokens }: Candidate,
  values: readonly Value[],
  kept: Value,
): Value | null {
  const parts = ownParts(text, values).map((part) =>
    tokens.filter(({ start, end }) => part.some((one) => start >= one.start && end <= one.end)),
  )
  const heldBy = (asked: readonly WeightedTerm[]): WeightedTerm[][] =>
    parts.map((own) =>
      asked.filter((term) => own.some((token) => strength(term, (one) => one === token.term) >= SAME)),
    )
  // A name goes without saying in the second half of a sentence.
  const unnamed = heldBy(terms.filter(({ named }) => !named))
  const held = unnamed.every((one) => isIn(one, unnamed[0] ?? [])) ? heldBy(terms) : unnamed
  const best = held.findIndex((one) =>
    held.every((other) => one === other || (isIn(other, one) && other.length < one.length)),
  )
  if (best !== -1) return values[best] ?? null
  const own = held[values.indexOf(kept)] ?? []
  return held.every((other) => isIn(other, own) || massOf(own) >= CLEAR * massOf(other)) ? kept : null
}

function isIn(some: readonly WeightedTerm[], all: readonly WeightedTerm[]): boolean {
  return some.every((term) => all.includes(term))
}

function massOf(terms: readonly WeightedTerm[]): number {
  return terms.reduce((sum, { mass }) => sum + mass, 0)
}

/** Less might be chance: a word of the question may well stand in the neighbour's part. */
const CLEAR = 1.5

/** What stands before and behind each value, up to the nearest seam or the next value. */
function ownParts(text: string, values: readonly Span[]): Span[][] {
  return values.map(({ start, end }, at) => {
    const from = values[at - 1]?.end ?? 0
    const until = values[at + 1]?.start ?? text.length
    const ahead = partedAt(text.slice(from, start), SEAM).at(-1) ?? { start: 0, end: 0 }
    // "In 2021, it opened": what opens a sentence is told of the clause behind it.
    const behind = partedAt(text.slice(end, until), SEAM)[OPENS.test(text.slice(0, start)) ? 1 : 0] ?? {
      start: 0,
      end: 0,
    }
    return [
      { start: from + ahead.start, end: start },
      { start: end, end: end + behind.end },
    ]
  })
}

const OPENS = /^\P{L}*\p{Lu}\p{Ll}+\s$/u

/** Where what is said of one value ends and what is said of the next begins. */
const SEAM = /[;:()–—]|[,.](?!\d)|\s(?:and|but|while|whereas|with|from|compared|versus|or)\s/gu
