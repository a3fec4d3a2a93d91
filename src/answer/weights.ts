import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.09,
  coverRest: 1.45,
  coverContext: 1.67,
  coverNeighbours: 2.19,
  synonyms: 1.76,
  bigrams: 1.41,
  synonymsRest: 1.79,
  synonymsNear: 1.57,
  passage: 0.55,
  document: 5.34,
  typeNear: 1.06,
  typeRare: 1.6,
  typeMissing: -1.75,
  counted: 0.82,
  focusName: 0.39,
  focus: 0.53,
  roleName: 1.25,
  newName: 0.47,
  quoted: 2.46,
  speaker: 2.26,
  topic: 2.37,
  leadIn: 4.67,
  contact: 2.43,
  headline: -2.61,
  dateline: -1.52,
  boilerplate: -0.43,
  issued: 4.36,
  position: -0.46,
  length: -0.42,
  namesMissing: -1.63,
  reason: 1.34,
  manner: 1.09,
  definition: 0.41,
  likeness: 3.45,
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
  intercept: -0.83,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1.02,
    restContext: 0.75,
    unknown: 0,
    namesUnknown: -1.58,
    namesAway: -1.48,
    figuresUnknown: -2.16,
    figuresAway: -0.68,
    rankMissing: 0,
    typeMissing: -1.74,
    typeNear: 0.13,
    typeRare: 0.83,
    focusNear: 0.22,
    countedMissing: -1.64,
    focusMissing: -0.16,
    roleMissing: -0.88,
    spoken: 1.19,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.44,
    contrastAway: -0.58,
    contrastInPlaceAway: -0.83,
    periodAway: -1.8,
    modifierAway: -1.91,
    withheld: -0.19,
    rankAway: -1.69,
    subjectAway: -0.39,
    placeAway: -0.5,
    speaksAway: -1.87,
    headAway: -1.5,
    worstMissing: -1.01,
    worstAway: -0.67,
    askedAway: -0.24,
    kindMissing: -2.08,
    hits: 0.36,
    nameWordsUnknown: 0,
    typeBound: 0.09,
    wordsMissing: 0,
    codesUnknown: -0.52,
  },
}
