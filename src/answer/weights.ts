import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.74,
  coverRest: 2.11,
  coverContext: 2.58,
  coverNeighbours: 2.03,
  synonyms: 2.14,
  bigrams: 0.73,
  synonymsRest: 2.64,
  synonymsNear: 1.38,
  passage: 2.78,
  document: 4.09,
  typeNear: 0.99,
  typeRare: 1.72,
  typeMissing: -1.96,
  counted: 0.97,
  focusName: 0.58,
  focus: 0.71,
  roleName: 1.59,
  newName: 0.45,
  quoted: 0.86,
  speaker: 0.8,
  topic: 2.21,
  leadIn: 1.21,
  contact: 2.37,
  headline: -2.41,
  dateline: -2.17,
  boilerplate: -0.52,
  issued: 3.41,
  position: -0.47,
  length: -0.62,
  namesMissing: -0.93,
  reason: 1.19,
  manner: 1.04,
  definition: 0.38,
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
  intercept: -0.08,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.76,
    restContext: 0.1,
    unknown: -0.28,
    namesUnknown: -1.84,
    namesAway: -0.89,
    figuresUnknown: -1.9,
    figuresAway: 0,
    rankMissing: -0.02,
    typeMissing: -1.5,
    typeNear: 0.49,
    typeRare: 0.68,
    focusNear: 0.28,
    countedMissing: -1.72,
    focusMissing: 0,
    roleMissing: -1.31,
    spoken: 1.56,
    speakerMissing: -0.91,
    explained: 0,
    reasonMissing: 0,
    periodAway: -2.21,
    modifierAway: -0.99,
    withheld: -0.42,
    rankAway: -1.31,
    subjectAway: -0.28,
    speaksAway: -1,
    headAway: -1.5,
    worstMissing: -1.45,
    worstAway: -1.11,
    askedAway: -0.65,
    kindMissing: -1.31,
    hits: 0.32,
    nameWordsUnknown: -0.02,
    typeBound: 0.08,
    wordsMissing: 0,
    codesUnknown: -0.65,
  },
}
