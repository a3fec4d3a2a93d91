import type { Support } from './decide.ts'
import type { FeatureName } from './features.ts'

/** Weights of the ranking. Set by hand after the signs and sizes that the studies in the README found. */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.42,
  coverRest: 1.83,
  coverContext: 2.91,
  coverNeighbours: 1.93,
  synonyms: 3.71,
  bigrams: 0.59,
  passage: 1.93,
  document: 5.74,
  typeNear: 0.55,
  typeRare: 1.23,
  typeMissing: -2.72,
  counted: 0.76,
  focusName: 0.28,
  focus: 0.8,
  roleName: 1.54,
  newName: 0.41,
  quoted: 1.14,
  speaker: 0.64,
  topic: 2.31,
  leadIn: 1.28,
  contact: 2.7,
  headline: -2.31,
  dateline: -2.3,
  boilerplate: -0.79,
  issued: 2.96,
  position: -0.48,
  length: -0.13,
  namesMissing: -0.85,
  reason: 1.42,
  manner: 0.99,
  definition: 0.64,
}

/** Weights of the decision whether to answer. Set by hand; every sign is the sensible one. */
export const DECISION: {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Support, number>>
} = {
  intercept: -1.74,
  weights: {
    sentence: 0,
    context: 0.65,
    rest: 1.14,
    restContext: 0.67,
    unknown: 0,
    namesUnknown: -1.68,
    namesAway: 0,
    figuresUnknown: -2.2,
    figuresAway: -0.04,
    rankMissing: -0.2,
    typeMissing: -1.3,
    typeNear: 0.55,
    typeRare: 1.01,
    focusNear: 0.55,
    countedMissing: -1.24,
    focusMissing: -0.07,
    roleMissing: -0.62,
    spoken: 1.41,
    speakerMissing: 0,
    explained: 0,
  },
}
