import type { Support } from './decide.ts'
import type { FeatureName } from './features.ts'

/** Weights of the ranking. Set by hand after the signs and sizes that the studies in the README found. */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.66,
  coverRest: 1.9,
  coverContext: 2.71,
  coverNeighbours: 2.15,
  synonyms: 3.81,
  bigrams: 0.28,
  passage: 1.92,
  document: 5.71,
  typeNear: 0.58,
  typeRare: 1.31,
  typeMissing: -2.53,
  counted: 0.6,
  focusName: 0.17,
  focus: 0.92,
  roleName: 1.53,
  newName: 0.36,
  quoted: 1.18,
  speaker: 0.65,
  topic: 2.83,
  leadIn: 1.27,
  contact: 2.49,
  headline: -2.42,
  dateline: -2.36,
  boilerplate: -0.83,
  issued: 2.93,
  position: -0.44,
  length: -0.14,
  namesMissing: -1.05,
  reason: 1.43,
  manner: 0.99,
  definition: 0.75,
}

/** Weights of the decision whether to answer. Set by hand; every sign is the sensible one. */
export const DECISION: {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Support, number>>
} = {
  intercept: -1.46,
  weights: {
    sentence: 0,
    context: 0.04,
    rest: 1.35,
    restContext: 0.56,
    unknown: 0,
    namesUnknown: -1.17,
    namesAway: 0,
    figuresUnknown: -1.73,
    figuresAway: 0,
    rankMissing: -0.16,
    typeMissing: -1.39,
    typeNear: 0.52,
    typeRare: 0.95,
    focusNear: 0.66,
    countedMissing: -0.82,
    focusMissing: 0,
    roleMissing: -0.12,
    spoken: 1.34,
    speakerMissing: 0,
    explained: 0,
  },
}
