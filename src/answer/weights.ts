import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.02,
  coverRest: 1.14,
  coverContext: 1.78,
  coverNeighbours: 2.13,
  synonyms: 1.67,
  bigrams: 1.58,
  synonymsRest: 1.67,
  synonymsNear: 1.57,
  passage: 0.82,
  document: 5.18,
  typeNear: 1.11,
  typeRare: 1.36,
  typeMissing: -1.89,
  counted: 0.79,
  focusName: 0.69,
  focus: 0.33,
  roleName: 1.69,
  newName: 0.33,
  quoted: 1.74,
  speaker: 2.71,
  topic: 2.21,
  leadIn: 4.57,
  contact: 2.44,
  headline: -2.89,
  dateline: -0.84,
  boilerplate: -0.41,
  issued: 3.97,
  position: -0.51,
  length: -0.49,
  namesMissing: -1.56,
  reason: 1.38,
  manner: 1.05,
  definition: 0.61,
  likeness: 3.12,
  unstated: -1.17,
  enumerates: 1.36,
  settles: 1.83,
  earlier: 2.02,
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
  intercept: -1.77,
  weights: {
    held: 0.09,
    sentence: 0,
    context: 0.63,
    rest: 1.43,
    restContext: 0.53,
    unknown: 0,
    namesUnknown: -2.37,
    namesAway: -1.55,
    figuresUnknown: -2.2,
    figuresAway: -0.8,
    rankMissing: 0,
    typeMissing: -1.66,
    typeNear: 0,
    typeRare: 0.84,
    focusNear: 0.31,
    countedMissing: -1.56,
    focusMissing: -0.03,
    roleMissing: -1.42,
    spoken: 1.44,
    speakerMissing: -0.27,
    explained: 0,
    reasonMissing: -2.41,
    contrastAway: -1.54,
    contrastInPlaceAway: -1.41,
    periodAway: -2.23,
    modifierAway: -1.66,
    withheld: -2.05,
    rankAway: -1.8,
    subjectAway: -0.61,
    placeAway: -0.79,
    formerAway: -2.05,
    speaksAway: -1.82,
    headAway: -1.35,
    worstMissing: -0.35,
    worstAway: -0.07,
    askedAway: 0,
    kindMissing: -2.05,
    hits: 0.38,
    nameWordsUnknown: 0,
    typeBound: 0.33,
    wordsMissing: 0,
    attributeAway: -1.56,
    tenseAway: -1.09,
    sharedAway: -0.65,
    figureOthersAway: -1.19,
    codesUnknown: -2.03,
  },
}
