import { terms as termsOf } from '../../search/tokens.ts'
import { strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { inContextOf } from './context.ts'
import { toldOfMatter } from './of-matter.ts'

/**
 * The places of a question to which nothing belongs that tells of what is asked: the
 * material has the therapists of Leeds where those of Pune are asked for. It says why a
 * question is refused, and never that it is.
 *
 * @param evidence the best first.
 * @returns the names as the question writes them; empty when no place is in the way.
 * @example
 * // "Orme has 12 therapists in Leeds. A shop in Pune opens in May."
 * // for "How many therapists work in Pune?" => ['Pune']
 */
export function placesAway(asked: Asked, evidence: readonly Evidence[]): string[] {
  return placesAsked(asked).filter((words) => {
    const name = new Set(termsOf(words))
    const near = toldOfMatter(evidence, ({ term }) => name.has(term))
    // A row has fewer words than a sentence that tells as much.
    const rows = evidence.slice(0, SHOWN).filter(({ candidate }) => candidate.kind === 'row')
    return near.length > 0 && ![...near, ...rows].some((one) => holdsAny(one, name))
  })
}

/** As many are shown with a refusal. */
const SHOWN = 3

/** Whether evidence, or what is around it, has a word of a name in this or another form. */
function holdsAny(evidence: Evidence, name: ReadonlySet<string>): boolean {
  const holds = inContextOf(evidence)
  return evidence.lens.terms.some((term) => name.has(term.term) && strength(term, holds) > 0)
}

/** Names behind a preposition that only a place follows. */
function placesAsked({ text, names }: Asked): string[] {
  return names.flatMap(({ start, end }) => (IN.test(text.slice(0, start)) ? [text.slice(start, end)] : []))
}

const IN = /\b(?:in|near) (?:the )?$/iu
