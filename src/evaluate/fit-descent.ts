export interface Descent {
  /** Length of the first step; it falls to nothing over the steps, so that the last ones settle. */
  readonly rate: number
  readonly steps: number
  /** The side of 0 that each weight must stay on; 0 or none leaves it free. */
  readonly signs?: readonly number[]
}

/**
 * Finds the weights at which a loss is least, from zero, by Adam (Kingma and
 * Ba, 2015, "Adam: a method for stochastic optimization") over all examples at
 * once. A weight that crosses to the wrong side of its sign is put back to 0.
 * Nothing in it is left to chance: equal losses give equal weights.
 *
 * @param slope adds the gradient of the loss at the weights to `gradient`.
 *
 * @example
 * descend(1, { rate: 0.1, steps: 500 }, ([w = 0], gradient) => { gradient[0] = 2 * (w - 3) })
 * // => [3.00…]
 */
export function descend(
  size: number,
  { rate, steps, signs = [] }: Descent,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size)
  const gradient = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    slope(weights, gradient)
    const length = rate * (1 - (step - 1) / steps)
    for (const [at, g] of gradient.entries()) {
      const m = FIRST * (first[at] ?? 0) + (1 - FIRST) * g
      const v = SECOND * (second[at] ?? 0) + (1 - SECOND) * g * g
      first[at] = m
      second[at] = v
      const move = m / (1 - FIRST ** step) / (Math.sqrt(v / (1 - SECOND ** step)) + TINY)
      const moved = (weights[at] ?? 0) - length * move
      weights[at] = moved * (signs[at] ?? 0) < 0 ? 0 : moved
    }
  }
  return weights
}

/** As the paper has it. */
const FIRST = 0.9
const TINY = 1e-8

/** Shorter than the paper's 0.999: with all examples in every step there is no noise to be averaged out. */
const SECOND = 0.99
