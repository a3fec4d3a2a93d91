import type { Support } from './decide.ts'
import type { FeatureName } from './features.ts'

/** Weights of the ranking. Set by hand after the signs and sizes that the studies in the README found. */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.0,
  coverRest: 2.5,
  coverContext: 1.2,
  coverNeighbours: 0.8,
  synonyms: 1.3,
  bigrams: 1.0,
  passage: 1.2,
  document: 2.0,
  typeNear: 1.8,
  typeRare: 1.2,
  typeCover: 2.2,
  typeMissing: -1.0,
  counted: 2.0,
  focus: 0.6,
  roleName: 2.5,
  newName: 0.5,
  quoted: 2.5,
  speaker: 3.0,
  topic: 3.0,
  leadIn: 2.0,
  contact: 2.3,
  headline: -1.4,
  dateline: -1.1,
  issued: 3.0,
  boilerplate: -0.3,
  position: -0.4,
  length: -0.2,
  figures: 1.0,
  namesMissing: -0.8,
  reason: 1.2,
  manner: 0.8,
  definition: 1.5,
}

/** Weights of the decision whether to answer. Set by hand; every sign is the sensible one. */
export const DECISION: {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Support, number>>
} = {
  intercept: -3.2,
  weights: {
    sentence: 2.5,
    context: 4.5,
    unknown: -3.0,
    namesUnknown: -3.0,
    figuresUnknown: -3.0,
    typeMissing: -2.5,
    typeNear: 0.8,
    countedMissing: -1.5,
    focusMissing: -1.0,
    roleMissing: -1.5,
    speakerMissing: -1.5,
  },
}
