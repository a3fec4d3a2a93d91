import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.06,
  coverRest: 1.47,
  coverContext: 1.7,
  coverNeighbours: 2.19,
  synonyms: 1.77,
  bigrams: 1.43,
  synonymsRest: 1.8,
  synonymsNear: 1.56,
  passage: 0.55,
  document: 5.33,
  typeNear: 1.06,
  typeRare: 1.6,
  typeMissing: -1.75,
  counted: 0.83,
  focusName: 0.39,
  focus: 0.53,
  roleName: 1.24,
  newName: 0.47,
  quoted: 2.46,
  speaker: 2.26,
  topic: 2.37,
  leadIn: 4.64,
  contact: 2.43,
  headline: -2.62,
  dateline: -1.52,
  boilerplate: -0.46,
  issued: 4.36,
  position: -0.46,
  length: -0.42,
  namesMissing: -1.63,
  reason: 1.34,
  manner: 1.08,
  definition: 0.41,
  likeness: 3.41,
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
  intercept: -0.88,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1.12,
    restContext: 0.67,
    unknown: 0,
    namesUnknown: -1.64,
    namesAway: -1.49,
    figuresUnknown: -2.13,
    figuresAway: -0.61,
    rankMissing: 0,
    typeMissing: -1.74,
    typeNear: 0.2,
    typeRare: 0.85,
    focusNear: 0.24,
    countedMissing: -1.62,
    focusMissing: -0.17,
    roleMissing: -0.88,
    spoken: 1.22,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.44,
    contrastAway: -0.56,
    contrastInPlaceAway: -0.87,
    periodAway: -1.99,
    modifierAway: -1.81,
    withheld: -2.14,
    rankAway: -1.74,
    subjectAway: -0.49,
    placeAway: -0.83,
    speaksAway: -1.87,
    headAway: -1.5,
    worstMissing: -1.04,
    worstAway: -0.63,
    askedAway: -0.23,
    kindMissing: -1.87,
    hits: 0.39,
    nameWordsUnknown: 0,
    typeBound: 0.02,
    wordsMissing: 0,
    codesUnknown: -0.53,
  },
}
