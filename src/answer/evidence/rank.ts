import { FEATURES, type FeatureVector } from '../features.ts'
import { addUp, type Trees } from './trees.ts'

/** What ranks candidates: weights of the features, in their order, and trees for what no sum of them can say. */
export interface Ranking {
  readonly weights: Float64Array
  readonly trees: Trees
}

/** Values in the order of FEATURES; a plain array, which is made much faster than a typed one. */
export function vectorOf(features: FeatureVector): number[] {
  return FEATURES.map((name) => features[name])
}

/**
 * Ranks the candidates of one question, best first: all by the weights, and the
 * {@link FRONT} first of them once more with the trees. Equal scores keep their order.
 *
 * @returns places in `vectors` with their scores; differences of scores are log odds.
 */
export function rankBy(
  vectors: readonly ArrayLike<number>[],
  { weights, trees }: Ranking,
): { readonly place: number; readonly score: number }[] {
  const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score
  const ranked = vectors.map((vector, place) => ({ place, score: dot(weights, vector) })).sort(byScore)
  const front = ranked
    .slice(0, FRONT)
    .map(({ place, score }) => ({ place, score: score + addUp(trees, vectors[place] ?? []) }))
  return [...front.sort(byScore), ...ranked.slice(FRONT)]
}

/** Behind them one of a hundred right candidates is left, and none that trees would bring to the top. */
export const FRONT = 40

/** Sum of weight times value. */
export function dot(weights: Float64Array, values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0)
  return sum
}
