import type { Composition } from './composition/composition.ts'
import type { Correction, Refused } from './decide.ts'
import type { Evidence } from './evidence.ts'
import type { Asked } from './question.ts'

/** One thing asked, answered or refused. */
export interface Settled {
  readonly asked: Asked
  /** Null when it is refused. */
  readonly composition: Composition | null
  /** Probability that the composition answers it; of a refusal, that one would have. */
  readonly confidence: number
  /** Why it is refused; null when it is answered. */
  readonly refused: Refused | null
  readonly evidence: readonly Evidence[]
}

/** What is settled, without the evidence that was looked at. */
export type Outcome = Omit<Settled, 'evidence'>

/** An answer by what was composed. */
export function answered(asked: Asked, composition: Composition, confidence: number): Outcome {
  return { asked, composition, confidence, refused: null }
}

/** A refusal of what nothing found gives. */
export function lacking(asked: Asked, unsupported: readonly string[]): Outcome {
  return {
    asked,
    composition: null,
    confidence: 0.1,
    refused: { reason: 'no_support', unsupported, correction: null },
  }
}

/** A refusal of what the material states otherwise. */
export function turned(asked: Asked, correction: Correction): Outcome {
  return {
    asked,
    composition: null,
    confidence: 0.1,
    refused: { reason: 'conflicting_premise', unsupported: [], correction },
  }
}
