import { dot } from '../answer/evidence/rank.ts'
import { addUp, readTrees, type Trees } from '../answer/evidence/trees.ts'
import { GROUNDS } from '../answer/support/answering.ts'
import { type Case, fitDecision, logistic, slopeOf } from './fit-decision.ts'
import { growTrees, treesSource } from './fit-trees.ts'

/** A case of the decision, with what its trees look at. */
export interface GroundedCase extends Case {
  /** Values of GROUNDS. */
  readonly grounds: Float64Array
}

/** What tells whether evidence answers: weights as of {@link fitDecision}, and trees on top. */
export interface Answering {
  readonly weights: Float64Array
  readonly trees: Trees
  /** The trees as they are written. */
  readonly source: string
}

/** The sides of 0 that the values keep to. */
export interface Signs {
  readonly support: readonly number[]
  readonly priors: readonly number[]
  /** Weights of the support at most: see `mostOf`. */
  readonly most: readonly number[]
  readonly grounds: readonly number[]
}

/**
 * Fits the weights of the decision, then trees for what the weights leave
 * wrong. Both keep to the signs, so that nothing that a set of questions has by
 * chance the other way round comes in.
 */
export function fitAnswering(
  cases: readonly GroundedCase[],
  { support, priors, most, grounds }: Signs,
): Answering {
  const weights = fitDecision(cases, support, priors).map((weight, at) =>
    Math.min(weight, most[at] ?? weight),
  )
  const base = Float64Array.from(cases, ({ values }) => dot(weights, values))
  const counts = Float64Array.from(cases, ({ weight }) => weight)
  const rows = cases.map((one) => one.grounds)
  const grown = growTrees({ rows, signs: grounds }, base, counts, GROWTH, (sums, slope, curve) => {
    for (const [row, one] of cases.entries()) {
      const answers = logistic(sums[row] ?? 0)
      slope[row] = one.weight * slopeOf(one, answers)
      curve[row] = one.weight * answers * (1 - answers)
    }
  })
  const source = treesSource(grown, GROUNDS)
  return { weights, trees: readTrees(source, GROUNDS), source }
}

/** Chosen by cross-validation: half or double of any moves what is answered right by less than half a point. */
const GROWTH = { trees: 200, leaves: 8, rate: 0.05, least: 25, ridge: 5 }

/** Probability that the answer is right. */
export function confidenceOf(
  { values, grounds, spokenOf }: Pick<GroundedCase, 'values' | 'grounds' | 'spokenOf'>,
  { weights, trees }: Pick<Answering, 'weights' | 'trees'>,
): number {
  return spokenOf * logistic(dot(weights, values) + addUp(trees, grounds))
}
