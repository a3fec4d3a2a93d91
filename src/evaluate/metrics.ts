/** Mean of some figures; NaN of none, which a table shows as a dash. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Share of those for which it holds; NaN of none. */
export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return mean(items.map((item) => Number(holds(item))))
}

/** Value below which the share `p` of the values lies (nearest rank). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN
}

/** Share of ranks from 1 to k; a rank of 0 stands for not found. */
export function recallAt(ranks: readonly number[], k: number): number {
  return share(ranks, (rank) => rank >= 1 && rank <= k)
}

/** Mean reciprocal rank; below rank k nothing counts. */
export function reciprocalRankAt(ranks: readonly number[], k: number): number {
  return mean(ranks.map((rank) => (rank >= 1 && rank <= k ? 1 / rank : 0)))
}

/** A prediction and what became of it. */
export interface Outcome {
  readonly confidence: number
  readonly right: boolean
}

/**
 * Area under the ROC curve: the probability that a right one has the higher
 * confidence than a wrong one, ties counting half (Mann and Whitney, 1947).
 *
 * @example
 * auc([{ confidence: 0.9, right: true }, { confidence: 0.2, right: false }]) // => 1
 */
export function auc(outcomes: readonly Outcome[]): number {
  const sorted = [...outcomes].sort((a, b) => a.confidence - b.confidence)
  let wrongBelow = 0
  let area = 0
  for (let i = 0; i < sorted.length; ) {
    const tied = sorted.slice(i).filter(({ confidence }) => confidence === sorted[i]?.confidence)
    const right = tied.filter((outcome) => outcome.right).length
    const wrong = tied.length - right
    area += right * (wrongBelow + wrong / 2)
    wrongBelow += wrong
    i += tied.length
  }
  return area / (wrongBelow * (sorted.length - wrongBelow))
}

/**
 * Area under the risk-coverage curve (El-Yaniv and Wiener, 2010): mean share of
 * wrong ones among the k most confident, over all k. Lower is better. Equal
 * confidences count as one step, with the risk at its end.
 */
export function riskCoverage(outcomes: readonly Outcome[]): number {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence)
  let wrong = 0
  let seen = 0
  let area = 0
  while (seen < sorted.length) {
    const level = sorted[seen]?.confidence
    const from = seen
    while (seen < sorted.length && sorted[seen]?.confidence === level) {
      if (!sorted[seen]?.right) wrong += 1
      seen += 1
    }
    area += (seen - from) * (wrong / seen)
  }
  return area / sorted.length
}

export interface Bin {
  /** Of confidence; the upper bound belongs to the next bin, but for 1. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/** Groups outcomes by confidence into bins of equal width; empty ones are left out. */
export function calibration(outcomes: readonly Outcome[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, index) => {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === index,
    )
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: share(inside, ({ right }) => right),
    }
  }).filter(({ count }) => count > 0)
}

/** Expected calibration error (Naeini and others, 2015): mean distance of confidence and share of right ones, by bin. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  return calibration(outcomes).reduce(
    (sum, { count, confidence, right }) => sum + (count / outcomes.length) * Math.abs(confidence - right),
    0,
  )
}
