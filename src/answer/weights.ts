import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.25,
  coverRest: 1.4,
  coverContext: 2.3,
  coverNeighbours: 2.1,
  synonyms: 2.05,
  bigrams: 1.43,
  synonymsRest: 1.4,
  synonymsNear: 1.57,
  passage: 0.66,
  document: 4.99,
  typeNear: 1.08,
  typeRare: 1.34,
  typeMissing: -1.92,
  counted: 0.81,
  focusName: 0.72,
  focus: 0.3,
  roleName: 1.7,
  newName: 0.39,
  quoted: 1.74,
  speaker: 2.69,
  topic: 2.15,
  leadIn: 4.34,
  contact: 2.35,
  headline: -2.51,
  dateline: -0.69,
  boilerplate: -0.56,
  issued: 3.99,
  position: -0.24,
  length: -0.42,
  namesMissing: -1.5,
  reason: 1.42,
  manner: 1.06,
  definition: 1.64,
  likeness: 3.34,
  unstated: -1.14,
  enumerates: 1.38,
  settles: 1.81,
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
  intercept: -1.73,
  weights: {
    sentence: 0.05,
    context: 0.46,
    rest: 1.35,
    restContext: 0.69,
    unknown: 0,
    namesUnknown: -2.04,
    namesAway: -1.58,
    figuresUnknown: -2.18,
    figuresAway: -0.8,
    typeMissing: -1.68,
    typeRare: 0.83,
    focusNear: 0.31,
    countedMissing: -1.49,
    roleMissing: -1.56,
    spoken: 1.47,
    speakerMissing: -0.27,
    reasonMissing: -2.37,
    contrastAway: -1.53,
    contrastInPlaceAway: -1.85,
    periodAway: -2.21,
    modifierAway: -1.69,
    withheld: -2.05,
    rankAway: -1.8,
    subjectAway: -0.58,
    placeAway: -0.78,
    formerAway: -2.05,
    speaksAway: -1.77,
    headAway: -1.35,
    worstMissing: -0.41,
    kindMissing: -2.06,
    hits: 0.44,
    typeBound: 0.34,
    attributeAway: -1.58,
    tenseAway: -1.17,
    sharedAway: -0.66,
    figureOthersAway: -1.19,
    codesUnknown: -2.01,
    numberAway: -2,
    fullNameAway: -0.8,
    newName: 0.3,
    settles: 1.3,
  },
}
