import { type Calibration, calibrated } from '../answer/support/calibration.ts'

/** What was held for the probability of a question's being answered right, by weights fitted without its document. */
export interface Held {
  readonly probability: number
  readonly right: boolean
  /** How many times the question counts. */
  readonly weight: number
}

/**
 * Fits the line through log odds under which such probabilities come true, by
 * logistic regression with one variable (Platt, 1999): the penalty of the
 * decision's fit, and its two questions multiplied, leave sure answers more
 * often right than they say.
 *
 * Throws when what was held for more was less often right.
 */
export function fitCalibration(held: readonly Held[]): Calibration {
  let [slope, shift] = [1, 0]
  for (let step = 0; step < STEPS; step++) {
    // Newton's method, by steps of 1 at most: gradient and curvature of the loss.
    let [g1, g0, h11, h10, h00] = [RIDGE * (slope - 1), RIDGE * shift, RIDGE, 0, RIDGE]
    for (const { probability, right, weight } of held) {
      if (probability <= 0 || probability >= 1) continue
      const odds = Math.log(probability / (1 - probability))
      const share = calibrated(probability, { slope, shift })
      const pull = weight * (share - (right ? 1 : 0))
      const curve = weight * share * (1 - share)
      g1 += pull * odds
      g0 += pull
      h11 += curve * odds * odds
      h10 += curve * odds
      h00 += curve
    }
    const determinant = h11 * h00 - h10 * h10
    const [bySlope, byShift] = [(g1 * h00 - g0 * h10) / determinant, (g0 * h11 - g1 * h10) / determinant]
    const scale = Math.min(1, 1 / Math.max(Math.abs(bySlope), Math.abs(byShift)))
    slope -= scale * bySlope
    shift -= scale * byShift
  }
  if (!(slope > 0 && Number.isFinite(slope) && Number.isFinite(shift)))
    throw new Error('the fitted confidences tell nothing of what is right: no calibration keeps their order')
  return { slope, shift }
}

/** Half a dozen are enough where confidences tell anything. */
const STEPS = 60

/** Draws towards leaving probabilities as they are, as a tenth of a question would. */
const RIDGE = 0.1
