import { inSetting } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import type { Settled } from '../settled.ts'
import { isOfAnother } from './of-another.ts'

/**
 * Whether what a follow-up's own words led to is borne out by the question as it was
 * completed: this must lead to the same sentence as well, and the sentence must be of the
 * same thing and measure.
 *
 * @param whole what the completed question came to, which is `part`.
 * @param own as the reader wrote it.
 * @example
 * // "Why was it cut?", of a dividend, leads by "cut" to "Profit fell, since wheat was dear" => false
 */
export function isBorneOut(settled: Settled, whole: Settled, part: Asked, own: string): boolean {
  return isFoundSo(settled, whole, own) && isOfMeasure(settled, part) && isOfThat(settled, whole)
}

/** "And with 20 mg?", "And the year before?" say themselves which one is meant. */
const SAYS_WHICH = /\d|\b(?:before|earlier|previously|originally|last|next|later)\b/iu

function isFoundSo({ evidence: [best] }: Settled, whole: Settled, own: string): boolean {
  return (
    whole.confidence >= POSSIBLE &&
    whole.evidence
      .slice(0, BESIDE)
      .some(
        (one) =>
          one.document === best?.document &&
          one.candidate.start === best.candidate.start &&
          (SAYS_WHICH.test(own) || !isOfAnother(one)),
      )
  )
}

/**
 * Whether a sentence has a word of the reader's, or of what was spoken of. By another word
 * for the reader's own alone, "profit fell" for "why was it cut?", anything that fell answers.
 */
function isOfThat({ evidence: [best], asked }: Settled, whole: Settled): boolean {
  const lens = whole.evidence[0]?.lens
  if (best === undefined || lens === undefined || asked.terms.length === 0) return true
  const own = new Set(asked.terms.map(({ term }) => term))
  const before = lens.terms.filter(({ term }) => !own.has(term))
  return (
    before.length === 0 || [...before, ...asked.terms].some(({ term }) => inSetting(best.candidate, term))
  )
}

/** "And in 2023?" after loan losses: what holds only the year is another measure of it. */
function isOfMeasure({ evidence: [best], asked }: Settled, { focus, type }: Asked): boolean {
  if (best === undefined || focus.length === 0 || asked.focus.length > 0 || !MEASURED.has(type)) return true
  const { candidate } = best
  return focus.some((term) => inSetting(candidate, term))
}

const MEASURED: ReadonlySet<string> = new Set(['money', 'count', 'percent', 'amount'])

/** What the resolved question all but rules out, its bare words do not bring back. */
const POSSIBLE = 0.2

/** So many of the best sentences for the resolved question. */
const BESIDE = 5
