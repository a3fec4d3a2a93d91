import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.06,
  coverRest: 1.41,
  coverContext: 1.77,
  coverNeighbours: 2.2,
  synonyms: 1.71,
  bigrams: 1.35,
  synonymsRest: 1.79,
  synonymsNear: 1.49,
  passage: 0.51,
  document: 5.18,
  typeNear: 1,
  typeRare: 1.64,
  typeMissing: -1.75,
  counted: 0.79,
  focusName: 0.4,
  focus: 0.56,
  roleName: 1.57,
  newName: 0.45,
  quoted: 2.85,
  speaker: 2.23,
  topic: 2.62,
  leadIn: 4.56,
  contact: 2.46,
  headline: -2.66,
  dateline: -0.84,
  boilerplate: -0.47,
  issued: 4.07,
  position: -0.47,
  length: -0.42,
  namesMissing: -1.7,
  reason: 1.38,
  manner: 1.04,
  definition: 0.43,
  likeness: 3.34,
  unstated: -1.42,
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
  intercept: -1.06,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1.18,
    restContext: 0.74,
    unknown: 0,
    namesUnknown: -2.35,
    namesAway: -1.78,
    figuresUnknown: -2.12,
    figuresAway: -0.66,
    rankMissing: 0,
    typeMissing: -1.69,
    typeNear: 0.12,
    typeRare: 0.8,
    focusNear: 0.31,
    countedMissing: -1.55,
    focusMissing: -0.09,
    roleMissing: -2.08,
    spoken: 1.39,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.31,
    contrastAway: -0.69,
    contrastInPlaceAway: -1.09,
    periodAway: -2.34,
    modifierAway: -1.83,
    withheld: -2.11,
    rankAway: -1.77,
    subjectAway: -0.41,
    placeAway: -0.79,
    formerAway: -2.01,
    speaksAway: -1.82,
    headAway: -1.35,
    worstMissing: -0.72,
    worstAway: -0.62,
    askedAway: -0.12,
    kindMissing: -1.89,
    hits: 0.34,
    nameWordsUnknown: 0,
    typeBound: 0.24,
    wordsMissing: 0,
    attributeAway: -1.87,
    tenseAway: -1.02,
    sharedAway: -0.54,
    figureOthersAway: -2,
    codesUnknown: -0.5,
  },
}
