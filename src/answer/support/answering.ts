import { ANSWERING_TREES } from '../answering-trees.ts'
import { addUp, readTrees } from '../evidence/trees.ts'
import type { Evidence } from '../evidence.ts'
import { FEATURES, type FeatureName } from '../features.ts'
import { DECISION } from '../weights.ts'
import { SUPPORT, type Support } from './support.ts'

/** What the trees look at: all that is held for or against an answer, and what ranked the sentence. */
export const GROUNDS: readonly (keyof Support | FeatureName)[] = [
  ...SUPPORT,
  ...FEATURES.filter((name) => !(SUPPORT as readonly string[]).includes(name)),
]

/** The values of {@link GROUNDS} for one piece of evidence. */
export function groundsOf({ features }: Pick<Evidence, 'features'>, support: Support): Float64Array {
  const values = new Float64Array(GROUNDS.length)
  for (const [at, name] of GROUNDS.entries())
    values[at] = name in support ? support[name as keyof Support] : features[name as FeatureName]
  return values
}

/**
 * Probability that the best evidence answers, if the material speaks of the
 * matter at all: the second of the two questions of a decision.
 *
 * A logistic model, and trees on top for what no sum of weights can say: how far
 * a missing word counts where the sentence ranks high, say. In both, what is
 * missing can only speak against an answer, and what lifts a sentence in the
 * ranking only for it.
 */
export function answersOf(best: Pick<Evidence, 'features'>, support: Support): number {
  let sum = DECISION.intercept
  for (const name of SUPPORT) sum += DECISION.weights[name] * support[name]
  return 1 / (1 + Math.exp(-(sum + treesOf(best, support))))
}

/** What the trees add to it, in log odds. */
export function treesOf(best: Pick<Evidence, 'features'>, support: Support): number {
  return addUp(TREES, groundsOf(best, support))
}

const TREES = readTrees(ANSWERING_TREES, GROUNDS)
