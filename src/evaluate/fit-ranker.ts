import { dot, FRONT, type Ranking, rankBy } from '../answer/evidence/rank.ts'
import { readTrees } from '../answer/evidence/trees.ts'
import { FEATURES } from '../answer/features.ts'
import { type Choice, fitRanking, oddsOf } from './fit-ranking.ts'
import { growTrees, treesSource } from './fit-trees.ts'

/** A fitted ranking, with its trees as they are written. */
export interface Ranker extends Ranking {
  readonly source: string
}

/**
 * Fits the weights of the ranking (see {@link fitRanking}), then trees that make
 * the same probability greater still among the candidates that the weights put
 * in front.
 */
export function fitRanker(choices: readonly Choice[]): Ranker {
  const weights = fitRanking(choices, FEATURES.length)
  const fronts = choices.map((choice) => frontOf(choice, weights)).filter(({ right }) => right.includes(true))
  const starts: number[] = []
  let size = 0
  for (const { vectors } of fronts) {
    starts.push(size)
    size += vectors.length
  }
  const rows = fronts.flatMap(({ vectors }) => vectors)
  const base = Float64Array.from(rows, (row) => dot(weights, row))
  const counts = Float64Array.from(fronts.flatMap(({ vectors, weight }) => vectors.map(() => weight)))
  const signs = FEATURES.map(() => 0)
  const grown = growTrees({ rows, signs }, base, counts, GROWTH, (sums, slope, curve) => {
    for (const [at, { right, weight }] of fronts.entries()) {
      const start = starts[at] ?? 0
      addSlope(right, weight, start, sums, slope, curve)
    }
  })
  const source = treesSource(grown, FEATURES)
  return { weights, trees: readTrees(source, FEATURES), source }
}

/** Chosen by cross-validation: half or double of any moves the right one among the first three by less than half a point. */
const GROWTH = { trees: 120, leaves: 8, rate: 0.08, least: 40, ridge: 5 }

/** The candidates that the trees will look at. */
function frontOf({ vectors, right, weight }: Choice, weights: Float64Array): Choice {
  const places = vectors
    .map((vector, place) => ({ place, score: dot(weights, vector) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, FRONT)
    .map(({ place }) => place)
  return {
    vectors: places.flatMap((place) => vectors[place] ?? []),
    right: places.map((place) => right[place] ?? false),
    weight,
  }
}

/** Slope and curvature of the listwise loss at the candidates of one question, which begin at `start`. */
function addSlope(
  right: readonly boolean[],
  weight: number,
  start: number,
  sums: Float64Array,
  slope: Float64Array,
  curve: Float64Array,
): void {
  const { odds, all, rightOdds } = oddsOf([...sums.subarray(start, start + right.length)], right)
  for (const [at, own] of odds.entries()) {
    const share = own / all
    slope[start + at] = weight * (share - (right[at] ? own / rightOdds : 0))
    curve[start + at] = weight * Math.max(share * (1 - share), FLAT)
  }
}

/** A candidate far behind bends the loss by nothing, which no step could be divided by. */
const FLAT = 1e-6

/** Rank of the first right candidate, from 1; 0 when none is right. */
export function rankIn({ vectors, right }: Pick<Choice, 'vectors' | 'right'>, ranking: Ranking): number {
  return rankBy(vectors, ranking).findIndex(({ place }) => right[place]) + 1
}
