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
  intercept: -1.09,
  weights: {
    sentence: 0.07,
    context: 0,
    rest: 1.2,
    restContext: 0.46,
    unknown: 0,
    namesUnknown: -1.77,
    namesAway: -1.74,
    figuresUnknown: -2.11,
    figuresAway: -0.81,
    typeMissing: -1.63,
    typeRare: 0.93,
    focusNear: 0.16,
    countedMissing: -1.39,
    roleMissing: -1.5,
    spoken: 1.82,
    speakerMissing: -0.62,
    reasonMissing: -1.38,
    contrastAway: -0.81,
    contrastInPlaceAway: -1.1,
    periodAway: -1.85,
    modifierAway: -1.21,
    withheld: -2.32,
    rankAway: -1.7,
    subjectAway: -0.36,
    placeAway: -0.63,
    formerAway: -2.07,
    speaksAway: -1.39,
    headAway: -0.87,
    worstMissing: -1.09,
    kindMissing: -1.7,
    hits: 0.42,
    typeBound: 0.51,
    attributeAway: -1.43,
    tenseAway: -0.84,
    sharedAway: -0.57,
    figureOthersAway: -1.4,
    codesUnknown: -1.86,
    numberAway: -1.67,
    fullNameAway: -1.24,
    newName: 0.17,
    settles: 1.23,
    namesMissing: -0.95,
    topic: 1.3,
    enumerates: 1.1,
    confirms: 0.6,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1, shift: 0 }
