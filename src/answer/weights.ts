import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.58,
  coverRest: 2.1,
  coverContext: 2.63,
  coverNeighbours: 2.13,
  synonyms: 2.22,
  bigrams: 0.74,
  synonymsRest: 2.74,
  synonymsNear: 1.53,
  passage: 2.32,
  document: 4.27,
  typeNear: 1.11,
  typeRare: 1.8,
  typeMissing: -1.85,
  counted: 0.99,
  focusName: 0.46,
  focus: 0.75,
  roleName: 1.66,
  newName: 0.49,
  quoted: 0.94,
  speaker: 0.88,
  topic: 2.2,
  leadIn: 1.09,
  contact: 2.32,
  headline: -2.42,
  dateline: -2.1,
  boilerplate: -0.69,
  issued: 3.47,
  position: -0.48,
  length: -0.62,
  namesMissing: -1,
  reason: 1.21,
  manner: 1.05,
  definition: 0.57,
}

/**
 * Weights of the decision whether to answer, written by `npm run fit`: logistic
 * regression in which missing support can only speak against an answer, drawn
 * towards what judgement says where few questions tell (`fit-decision.ts`).
 */
export const DECISION: {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Support, number>>
} = {
  intercept: -1.16,
  weights: {
    sentence: 0,
    context: 0.61,
    rest: 0.65,
    restContext: 0.61,
    unknown: -0.28,
    namesUnknown: -1.03,
    namesAway: -1.25,
    figuresUnknown: -1.74,
    figuresAway: 0,
    rankMissing: -0.3,
    typeMissing: -1.67,
    typeNear: 0.53,
    typeRare: 0.77,
    focusNear: 0.28,
    countedMissing: -1.62,
    focusMissing: 0,
    roleMissing: -0.51,
    spoken: 1.57,
    speakerMissing: -0.92,
    explained: 0,
    periodAway: -2.08,
    modifierAway: -0.98,
    withheld: -0.37,
    rankAway: -1.44,
    worstMissing: -2.02,
    hits: 0.45,
    nameWordsUnknown: -0.62,
    wordsMissing: 0,
    codesUnknown: -0.58,
  },
}
