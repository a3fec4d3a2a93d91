/** A straight line through log odds: `slope` of 1 and `shift` of 0 leave a probability as it is. */
export interface Calibration {
  readonly slope: number
  readonly shift: number
}

/**
 * Makes of what a model takes for its probability of being right, 0 to 1, the
 * share of answers that are right where it takes it for that (Platt, 1999). The
 * order of probabilities stays.
 *
 * @example
 * calibrated(0.8, { slope: 2, shift: 0 }) // => 0.94…
 */
export function calibrated(probability: number, { slope, shift }: Calibration): number {
  if (probability <= 0 || probability >= 1) return Math.min(1, Math.max(0, probability))
  const odds = Math.log(probability / (1 - probability))
  return 1 / (1 + Math.exp(-(slope * odds + shift)))
}
