import { dot } from '../answer/evidence/rank.ts'
import { descend } from './fit-descent.ts'

/** What the best evidence of a question supports of it, and whether the answer is right. */
export interface Case {
  /** Values in the order of SUPPORT, followed by a 1 for the intercept. */
  readonly values: Float64Array
  readonly right: boolean
  /** Probability that the material speaks of it, by which the fitted one is multiplied: see `spokenOf`. */
  readonly spokenOf: number
  /** How many times the question counts. */
  readonly weight: number
}

/**
 * Fits the weights of the decision: logistic regression with ridge penalty and
 * fixed signs. The last weight is the intercept, which is free and not
 * penalised.
 *
 * What is fitted answers the second question of a decision; the first, whether the
 * material speaks of the matter at all, is given with each case.
 *
 * Signs are fixed so that missing support can only speak against an answer:
 * what a set of questions has by chance the other way round does not come in.
 *
 * @param signs of the values, without the intercept.
 * @param priors weights that the penalty draws towards; 0 where none is given.
 */
export function fitDecision(
  cases: readonly Case[],
  signs: readonly number[],
  priors: readonly number[] = [],
): Float64Array {
  return descend(signs.length + 1, { rate: 0.05, steps: 1500, signs }, (weights, gradient) => {
    for (const { values, right, weight, spokenOf } of cases) {
      const pull = weight * slopeOf({ right, spokenOf }, logistic(dot(weights, values)))
      for (let j = 0; j < values.length; j++) gradient[j] = (gradient[j] ?? 0) + pull * (values[j] ?? 0)
    }
    for (let j = 0; j < signs.length; j++)
      gradient[j] = (gradient[j] ?? 0) + L2 * ((weights[j] ?? 0) - (priors[j] ?? 0))
  })
}

/** Slope of the loss at the log odds of an answer whose probability, if the material speaks of it, is taken for `answers`. */
export function slopeOf({ right, spokenOf }: Pick<Case, 'right' | 'spokenOf'>, answers: number): number {
  return right ? answers - 1 : (spokenOf * answers * (1 - answers)) / (1 - spokenOf * answers)
}

const L2 = 1

/**
 * What a reader would hold against an answer although few of the judged
 * questions turn on it: without a prior, a dozen of them would decide.
 */
export function priorOf(name: string): number {
  return PRIORS.get(name) ?? 0
}

const PRIORS: ReadonlyMap<string, number> = new Map([
  ['roleMissing', -2],
  ['speakerMissing', -1],
  ['namesAway', -0.7],
  ['namesMissing', -1],
  ['contactAway', -3],
  ['figuresAway', -0.7],
  ['namesUnknown', -2],
  ['subjectAway', -0.7],
  ['withheld', -1.5],
  ['nameMissing', -1.5],
  ['kindMissing', -1],
  ['rankAway', -1],
  ['speaksAway', -1],
  ['headAway', -1.5],
  ['turnAway', -2],
  ['contrastInPlaceAway', -1],
  ['figureOthersAway', -2],
  ['codesUnknown', -2],
  ['numberAway', -2],
  ['fullNameAway', -0.7],
  ['definitionMissing', -3],
])

/**
 * Above it no fit may put a weight, however few of its questions turn on it: the
 * number of a press contact is not that of somebody else, nor is what is said of
 * one house true of another, or of one year of the next; and six countries that
 * are not named are no answer to which they are.
 */
export function mostOf(name: string): number {
  return MOST.get(name) ?? Number.POSITIVE_INFINITY
}

const MOST: ReadonlyMap<string, number> = new Map([
  ['contactAway', -8],
  ['withheld', -3.5],
  ['namedAway', -1.8],
  ['periodAway', -1.6],
])

/** Probability that the answer is right. */
export function confidenceOf(
  { values, spokenOf }: Pick<Case, 'values' | 'spokenOf'>,
  weights: Float64Array,
): number {
  return spokenOf * logistic(dot(weights, values))
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** Support whose name tells of something that is missing speaks against an answer, all other for it. */
export function signOf(name: string): 1 | -1 {
  return /(?:missing|unknown|away|withheld)$/iu.test(name) ? -1 : 1
}
