import type { Result } from './measure.ts'
import { share } from './metrics.ts'

/** What is known of one question when it is left open from which confidence on it is answered. */
export interface Prospect {
  readonly confidence: number
  readonly answerable: boolean
  /** The answer is right if it is given. */
  readonly right: boolean
}

/** What would come of answering from some confidence on. */
export interface Step {
  readonly from: number
  /** Share of all questions that are answered. */
  readonly given: number
  /** Share of the answers given that are right; NaN when none is given. */
  readonly precision: number
  /** Share of the answerable questions answered right. */
  readonly right: number
  /** Share of the unanswerable questions refused. */
  readonly refused: number
}

/**
 * Draws the curve of answers given against precision: from which confidence on
 * how much is answered, and how much of it is right. The last step answers all.
 *
 * @example
 * curve([{ confidence: 0.8, answerable: true, right: true }, { confidence: 0.3, answerable: false, right: false }], [0.5])
 * // => [{ from: 0.5, given: 0.5, precision: 1, right: 1, refused: 1 }]
 */
export function curve(prospects: readonly Prospect[], thresholds: readonly number[] = THRESHOLDS): Step[] {
  const answerable = prospects.filter((one) => one.answerable)
  const unanswerable = prospects.filter((one) => !one.answerable)
  return thresholds.map((from) => {
    const given = (one: Prospect): boolean => one.confidence >= from
    return {
      from,
      given: share(prospects, given),
      precision: share(prospects.filter(given), ({ right }) => right),
      right: share(answerable, (one) => given(one) && one.right),
      refused: share(unanswerable, (one) => !given(one)),
    }
  })
}

const THRESHOLDS = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.3, 0.2, 0.1, 0]

/**
 * The curve of a run; empty when it is not known what the answers to refused
 * questions would have been, because then it would end at the program's own threshold.
 */
export function curveOf(results: readonly Result[]): Step[] {
  if (results.some(({ judged, rightIfGiven }) => judged.answerable && rightIfGiven === null)) return []
  return curve(
    results.map(({ answer, judged, rightIfGiven }) => ({
      confidence: answer.confidence,
      answerable: judged.answerable,
      right: rightIfGiven === true,
    })),
  )
}
