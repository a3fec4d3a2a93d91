import { dot } from '../answer/evidence/rank.ts'
import { descend } from './fit-descent.ts'

/** The candidates of one question, with those that are right. */
export interface Choice {
  /** Feature values of each candidate, in the order of FEATURES. */
  readonly vectors: readonly Float64Array[]
  readonly right: readonly boolean[]
  /** How many times the question counts. */
  readonly weight: number
}

/**
 * Fits the weights of the ranking: listwise softmax regression (Cao et al.,
 * 2007, "Learning to rank: from pairwise approach to listwise approach").
 *
 * The candidates of a question share a probability of 1 by the softmax of their
 * weighted features; what is made greatest is the probability that falls on the
 * right ones together, since any of them answers. Questions without a right
 * candidate teach nothing and are passed over.
 *
 * @param size number of features.
 */
export function fitRanking(choices: readonly Choice[], size: number): Float64Array {
  const usable = choices.filter(({ right }) => right.includes(true)).map(sparse)
  return descend(size, { rate: 0.1, steps: 400 }, (weights, gradient) => {
    for (const choice of usable) addSlope(choice, weights, gradient)
    for (const [at, weight] of weights.entries()) gradient[at] = (gradient[at] ?? 0) + L2 * weight
  })
}

/** Chosen by cross-validation; from 0.1 to 2 little changes. */
const L2 = 0.3

/** The candidates of a question without the zeros, which are seven in ten of all values. */
interface Sparse extends Pick<Choice, 'right' | 'weight'> {
  /** Where the values of each candidate begin, and after the last where they end. */
  readonly starts: readonly number[]
  /** The feature of each value. */
  readonly columns: Uint16Array
  readonly values: Float64Array
}

function sparse({ vectors, right, weight }: Choice): Sparse {
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  for (const vector of vectors) {
    for (const [column, value] of vector.entries()) {
      if (value === 0) continue
      columns.push(column)
      values.push(value)
    }
    starts.push(values.length)
  }
  return { starts, columns: Uint16Array.from(columns), values: Float64Array.from(values), right, weight }
}

function addSlope(
  { starts, columns, values, right, weight }: Sparse,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const { odds, all, rightOdds } = oddsOf(
    right.map((_, at) => {
      let score = 0
      for (let j = starts[at] ?? 0; j < (starts[at + 1] ?? 0); j++)
        score += (weights[columns[j] ?? 0] ?? 0) * (values[j] ?? 0)
      return score
    }),
    right,
  )
  for (const [at, own] of odds.entries()) {
    const pull = weight * (own / all - (right[at] ? own / rightOdds : 0))
    // Most candidates are far behind and pull at nothing.
    if (Math.abs(pull) < NOTHING) continue
    for (let j = starts[at] ?? 0; j < (starts[at + 1] ?? 0); j++) {
      const column = columns[j] ?? 0
      gradient[column] = (gradient[column] ?? 0) + pull * (values[j] ?? 0)
    }
  }
}

const NOTHING = 1e-9

/** The odds of the candidates of a question by their scores, and the sums of all and of the right ones, to which shares are taken. */
export function oddsOf(
  scores: readonly number[],
  right: readonly boolean[],
): { readonly odds: readonly number[]; readonly all: number; readonly rightOdds: number } {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  // Rounded off to nothing when a wrong one is hundreds of log odds ahead: divided by, it would spoil every weight.
  const rightOdds = Math.max(sum(odds.filter((_, at) => right[at])), Number.MIN_VALUE)
  return { odds, all: sum(odds), rightOdds }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** Rank of the first right candidate under some weights, from 1; 0 when none is right. Ties keep their order. */
export function rankOf({ vectors, right }: Pick<Choice, 'vectors' | 'right'>, weights: Float64Array): number {
  const ranked = vectors
    .map((vector, at) => ({ score: dot(weights, vector), right: right[at] ?? false }))
    .sort((a, b) => b.score - a.score)
  return ranked.findIndex((candidate) => candidate.right) + 1
}
