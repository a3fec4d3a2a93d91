import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.29,
  coverRest: 1.3,
  coverContext: 1.93,
  coverNeighbours: 2.24,
  synonyms: 1.77,
  bigrams: 1.58,
  synonymsRest: 1.42,
  synonymsNear: 1.99,
  passage: 0.69,
  document: 4.72,
  typeNear: 0.86,
  typeRare: 1.41,
  typeMissing: -2.02,
  counted: 0.78,
  focusName: 0.3,
  focus: 0.31,
  roleName: 1.51,
  newName: 0.3,
  quoted: 2.2,
  speaker: 1.12,
  topic: 1.26,
  leadIn: 4.29,
  contact: 2.93,
  headline: -2.28,
  dateline: -0.87,
  boilerplate: -0.55,
  issued: 4.18,
  position: -0.06,
  length: -0.27,
  namesMissing: -1.87,
  reason: 2.16,
  manner: 1.27,
  definition: 1.2,
  likeness: 3.41,
  unstated: -1.35,
  enumerates: 1.69,
  settles: 1.53,
  earlier: 1.61,
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
  intercept: -0.8,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.85,
    restContext: 0.72,
    unknown: -0.39,
    elsewhereAway: -1.48,
    namesUnknown: -1.39,
    namesAway: -1.17,
    namesNearAway: -0.5,
    figuresUnknown: -2.18,
    figuresAway: -0.75,
    typeMissing: -1.7,
    typeRare: 0.97,
    focusNear: 0.2,
    countedMissing: -1.28,
    roleMissing: -1.47,
    spoken: 1.83,
    speakerMissing: -0.63,
    reasonMissing: -1.35,
    contrastAway: -0.78,
    contrastInPlaceAway: -1.11,
    periodAway: -1.82,
    modifierAway: -1.25,
    withheld: -2.55,
    nameMissing: -1.57,
    rankAway: -1.66,
    subjectAway: -0.31,
    placeAway: -1.28,
    turnAway: -2.14,
    speaksAway: -1.39,
    headAway: -1.32,
    worstMissing: -0.98,
    kindMissing: -1.75,
    hits: 0.41,
    typeBound: 0.55,
    attributeAway: -1.44,
    tenseAway: -0.88,
    sharedAway: -0.57,
    figureOthersAway: -1.48,
    clauseAway: -0.55,
    codesUnknown: -1.87,
    numberAway: -1.69,
    fullNameAway: -1.19,
    newName: 0.13,
    settles: 1.31,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1, shift: 0 }
