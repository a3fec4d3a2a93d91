import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.68,
  coverRest: 2.16,
  coverContext: 2.63,
  coverNeighbours: 2.06,
  synonyms: 2.24,
  bigrams: 0.72,
  synonymsRest: 2.53,
  synonymsNear: 1.42,
  passage: 2.39,
  document: 4.2,
  typeNear: 1,
  typeRare: 1.77,
  typeMissing: -1.95,
  counted: 0.97,
  focusName: 0.57,
  focus: 0.71,
  roleName: 1.59,
  newName: 0.45,
  quoted: 0.88,
  speaker: 0.81,
  topic: 2.22,
  leadIn: 1.2,
  contact: 2.33,
  headline: -2.52,
  dateline: -2.19,
  boilerplate: -0.64,
  issued: 3.38,
  position: -0.54,
  length: -0.61,
  namesMissing: -1.03,
  reason: 1.21,
  manner: 1.03,
  definition: 0.36,
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
  intercept: -0.06,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.75,
    restContext: 0.08,
    unknown: -0.29,
    namesUnknown: -1.82,
    namesAway: -0.73,
    figuresUnknown: -1.9,
    figuresAway: 0,
    rankMissing: -0.03,
    typeMissing: -1.71,
    typeNear: 0.56,
    typeRare: 0.67,
    focusNear: 0.22,
    countedMissing: -1.73,
    focusMissing: 0,
    roleMissing: -1.31,
    spoken: 1.54,
    speakerMissing: -0.92,
    explained: 0,
    periodAway: -2.22,
    modifierAway: -0.89,
    withheld: -0.43,
    rankAway: -1.3,
    subjectAway: -0.42,
    worstMissing: -1.39,
    worstAway: -1.26,
    askedAway: -0.6,
    kindMissing: -1.3,
    hits: 0.36,
    nameWordsUnknown: 0,
    typeBound: 0.03,
    wordsMissing: 0,
    codesUnknown: -0.66,
  },
}
