import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.97,
  coverRest: 1.23,
  coverContext: 1.76,
  coverNeighbours: 2.18,
  synonyms: 1.65,
  bigrams: 1.61,
  synonymsRest: 1.75,
  synonymsNear: 1.56,
  passage: 0.63,
  document: 5.13,
  typeNear: 1.12,
  typeRare: 1.35,
  typeMissing: -1.89,
  counted: 0.82,
  focusName: 0.68,
  focus: 0.28,
  roleName: 1.69,
  newName: 0.31,
  quoted: 2.71,
  speaker: 2.28,
  topic: 2.51,
  leadIn: 4.62,
  contact: 2.47,
  headline: -2.78,
  dateline: -0.82,
  boilerplate: -0.41,
  issued: 3.95,
  position: -0.5,
  length: -0.48,
  namesMissing: -1.72,
  reason: 1.41,
  manner: 1.04,
  definition: 0.58,
  likeness: 3.13,
  unstated: -1.12,
  enumerates: 1.36,
  settles: 1.71,
  earlier: 2.01,
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
  intercept: -1.45,
  weights: {
    held: 0,
    sentence: 0,
    context: 0.11,
    rest: 1.42,
    restContext: 0.8,
    unknown: 0,
    namesUnknown: -2.4,
    namesAway: -1.71,
    figuresUnknown: -2.2,
    figuresAway: -0.7,
    rankMissing: 0,
    typeMissing: -1.68,
    typeNear: 0.04,
    typeRare: 0.82,
    focusNear: 0.31,
    countedMissing: -1.55,
    focusMissing: -0.11,
    roleMissing: -1.43,
    spoken: 1.34,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.42,
    contrastAway: -0.86,
    contrastInPlaceAway: -1.04,
    periodAway: -2.23,
    modifierAway: -1.93,
    withheld: -2.05,
    rankAway: -1.79,
    subjectAway: -0.58,
    placeAway: -0.77,
    formerAway: -2.06,
    speaksAway: -1.82,
    headAway: -1.36,
    worstMissing: -0.52,
    worstAway: -0.04,
    askedAway: 0,
    kindMissing: -1.99,
    hits: 0.37,
    nameWordsUnknown: 0,
    typeBound: 0.28,
    wordsMissing: 0,
    attributeAway: -1.74,
    tenseAway: -1.01,
    sharedAway: -0.67,
    figureOthersAway: -1.19,
    codesUnknown: -2.02,
  },
}
