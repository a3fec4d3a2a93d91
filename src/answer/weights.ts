import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.03,
  coverRest: 1.19,
  coverContext: 1.75,
  coverNeighbours: 2.17,
  synonyms: 1.74,
  bigrams: 1.58,
  synonymsRest: 1.62,
  synonymsNear: 1.62,
  passage: 0.6,
  document: 4.72,
  typeNear: 1.11,
  typeRare: 1.34,
  typeMissing: -1.89,
  counted: 0.8,
  focusName: 0.75,
  focus: 0.35,
  roleName: 1.69,
  newName: 0.33,
  quoted: 1.75,
  speaker: 2.74,
  topic: 2.21,
  leadIn: 4.67,
  contact: 2.45,
  headline: -2.88,
  dateline: -0.85,
  boilerplate: -0.42,
  issued: 3.99,
  position: -0.52,
  length: -0.49,
  namesMissing: -1.35,
  reason: 1.39,
  manner: 1.06,
  definition: 0.58,
  likeness: 3.13,
  unstated: -1.18,
  enumerates: 1.34,
  settles: 1.83,
  earlier: 1.99,
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
  intercept: -1.76,
  weights: {
    sentence: 0,
    context: 0.59,
    rest: 1.36,
    restContext: 0.66,
    unknown: 0,
    namesUnknown: -2.01,
    namesAway: -1.47,
    figuresUnknown: -2.18,
    figuresAway: -0.81,
    typeMissing: -1.68,
    typeRare: 0.87,
    focusNear: 0.35,
    countedMissing: -1.48,
    roleMissing: -1.42,
    spoken: 1.43,
    speakerMissing: -0.28,
    reasonMissing: -2.42,
    contrastAway: -1.46,
    contrastInPlaceAway: -1.52,
    periodAway: -2.24,
    modifierAway: -1.75,
    withheld: -2.04,
    rankAway: -1.79,
    subjectAway: -0.61,
    placeAway: -0.8,
    formerAway: -2.05,
    speaksAway: -1.81,
    headAway: -1.34,
    worstMissing: -0.32,
    kindMissing: -2.05,
    hits: 0.4,
    typeBound: 0.3,
    attributeAway: -1.59,
    tenseAway: -1.09,
    sharedAway: -0.66,
    figureOthersAway: -1.19,
    codesUnknown: -2.01,
  },
}
