import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.05,
  coverRest: 1.17,
  coverContext: 1.74,
  coverNeighbours: 2.15,
  synonyms: 1.72,
  bigrams: 1.55,
  synonymsRest: 1.63,
  synonymsNear: 1.58,
  passage: 0.73,
  document: 5.51,
  typeNear: 1.12,
  typeRare: 1.34,
  typeMissing: -1.89,
  counted: 0.79,
  focusName: 0.74,
  focus: 0.32,
  roleName: 1.7,
  newName: 0.33,
  quoted: 1.74,
  speaker: 2.73,
  topic: 2.21,
  leadIn: 4.64,
  contact: 2.45,
  headline: -2.9,
  dateline: -0.84,
  boilerplate: -0.42,
  issued: 3.98,
  position: -0.52,
  length: -0.49,
  namesMissing: -1.34,
  reason: 1.39,
  manner: 1.05,
  definition: 0.59,
  likeness: 3.12,
  unstated: -1.18,
  enumerates: 1.35,
  settles: 1.83,
  earlier: 2,
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
  intercept: -1.78,
  weights: {
    held: 0.07,
    sentence: 0,
    context: 0.61,
    rest: 1.43,
    restContext: 0.56,
    unknown: 0,
    namesUnknown: -2.32,
    namesAway: -1.46,
    figuresUnknown: -2.19,
    figuresAway: -0.8,
    typeMissing: -1.66,
    typeRare: 0.88,
    focusNear: 0.33,
    countedMissing: -1.57,
    roleMissing: -1.42,
    spoken: 1.44,
    speakerMissing: -0.27,
    reasonMissing: -2.41,
    contrastAway: -1.64,
    contrastInPlaceAway: -1.74,
    periodAway: -2.23,
    modifierAway: -1.59,
    withheld: -2.04,
    rankAway: -1.79,
    subjectAway: -0.62,
    placeAway: -0.79,
    formerAway: -2.05,
    speaksAway: -1.82,
    headAway: -1.34,
    worstMissing: -0.34,
    kindMissing: -2.04,
    hits: 0.38,
    typeBound: 0.3,
    attributeAway: -1.57,
    tenseAway: -1.1,
    sharedAway: -0.67,
    figureOthersAway: -1.19,
    codesUnknown: -2.01,
  },
}
