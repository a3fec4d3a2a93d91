import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how heavy, tall or fast something is and a sentence has the very
 * word with no measure and nothing that it is set beside: "The soil is heavy," said Ada
 * Berg, for how heavy Ada Berg is.
 *
 * @example
 * // "How heavy is the bell?": "It took ten men to ring the heavy bell." => true
 */
export function tellsNoMeasure(view: Lens, candidate: Candidate): boolean {
  const adjective = HOW.exec(view.asked.text)?.[1]?.toLowerCase()
  if (adjective === undefined || view.asked.type === 'other') return false
  const word = new RegExp(String.raw`(?<![\p{L}-])${adjective}(?![\p{L}-])`, 'iu')
  if (!word.test(candidate.text) || SET_BESIDE.test(candidate.text)) return false
  return valuesOf(view, candidate).length === 0
}

const HOW = /\bhow (heavy|tall|wide|deep|thick|fast|loud|hot|cold) (?:is|are|was|were|will)\b/iu

/** "As heavy as a bus", "heavier than" */
const SET_BESIDE = /\bas \p{L}+ as\b|\bthan\b/iu
