import { hash } from './typos.ts'

/** An example that is scored by weights which were fitted without its document. */
export interface Foldable {
  /** Null for one that is only ever fitted on. */
  readonly fold: number | null
}

/** The fold of a document: what is asked about one release always shares a fold. */
export function foldOf(document: string): number {
  return hash(document) % FOLDS
}

const FOLDS = 5

/**
 * Scores every example of a fold with what was fitted on all others
 * (cross-validation); those without a fold are fitted on and not scored.
 *
 * @example
 * crossValidate([{ fold: 0 }, { fold: 1 }, { fold: null }], (rest) => rest.length, (_, fitted) => fitted)
 * // => Map { { fold: 0 } => 2, { fold: 1 } => 2 }
 */
export function crossValidate<Example extends Foldable, Fitted, Score>(
  examples: readonly Example[],
  fitTo: (examples: readonly Example[]) => Fitted,
  score: (example: Example, fitted: Fitted) => Score,
): Map<Example, Score> {
  const scores = new Map<Example, Score>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const aside = examples.filter((example) => example.fold === fold)
    if (aside.length === 0) continue
    const fitted = fitTo(examples.filter((example) => example.fold !== fold))
    for (const example of aside) scores.set(example, score(example, fitted))
  }
  return scores
}
