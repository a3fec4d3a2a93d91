import { strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { inContextOf } from './context.ts'
import { toldOfMatter } from './of-matter.ts'

/**
 * The places of a question of which nothing is told that comes near to what is asked,
 * where it is told of others: the therapists of Leeds where those of Pune are asked for.
 * It says why a question is refused, and never that it is.
 *
 * @param evidence the best first.
 * @returns the names as the question writes them; empty when no place is in the way.
 */
export function placesAway(evidence: readonly Evidence[]): string[] {
  const [best] = evidence
  if (best === undefined) return []
  const { asked, names } = best.lens
  return placesAsked(asked).flatMap(({ words, at }) => {
    const terms = new Set(names[at])
    const near = toldOfMatter(evidence, ({ term }) => terms.has(term))
    const isThere = near.some((one) => {
      const holds = inContextOf(one)
      return one.lens.terms.some((term) => terms.has(term.term) && strength(term, holds) > 0)
    })
    return near.length === 0 || isThere ? [] : [words]
  })
}

/** Names behind a preposition of place, with their place among the names. */
function placesAsked({ text, names }: Asked): { words: string; at: number }[] {
  return names.flatMap(({ start, end }, at) =>
    IN.test(text.slice(0, start)) ? [{ words: text.slice(start, end), at }] : [],
  )
}

const IN = /\b(?:in|near) (?:the )?$/iu
