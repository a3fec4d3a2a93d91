import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.22,
  coverRest: 1.24,
  coverContext: 1.78,
  coverNeighbours: 2.15,
  synonyms: 1.79,
  bigrams: 1.68,
  synonymsRest: 1.36,
  synonymsNear: 2.02,
  passage: 0.75,
  document: 4.67,
  typeNear: 0.82,
  typeRare: 1.52,
  typeMissing: -2.18,
  counted: 0.84,
  focusName: 0.39,
  focus: 0.25,
  roleName: 1.38,
  newName: 0.33,
  quoted: 2.11,
  speaker: 1.19,
  topic: 1.31,
  leadIn: 3.99,
  contact: 2.84,
  headline: -2.8,
  dateline: -1.04,
  boilerplate: -0.58,
  issued: 3.38,
  position: -0.07,
  length: -0.27,
  namesMissing: -1.79,
  reason: 2.28,
  manner: 1.28,
  definition: 1.65,
  likeness: 3.49,
  unstated: -1.16,
  enumerates: 1.68,
  settles: 1.57,
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
  intercept: -0.79,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.93,
    restContext: 0.62,
    unknown: -0.23,
    elsewhereAway: -1.8,
    namesUnknown: -1.18,
    namesAway: -0.96,
    namesNearAway: -0.62,
    figuresUnknown: -2.21,
    figuresAway: -1.19,
    typeMissing: -1.9,
    typeRare: 1.03,
    focusNear: 0.16,
    countedMissing: -1.25,
    roleMissing: -1.51,
    spoken: 1.53,
    speakerMissing: -1.09,
    reasonMissing: -1.44,
    contrastAway: -0.5,
    contrastInPlaceAway: -1.39,
    periodAway: -1.93,
    modifierAway: -1.19,
    withheld: -2.64,
    nameMissing: -1.65,
    rankAway: -1.49,
    subjectAway: -0.25,
    placeAway: -1.35,
    turnAway: -2.12,
    speaksAway: -1.31,
    headAway: -1.22,
    worstMissing: -1.21,
    kindMissing: -1.7,
    hits: 0.4,
    typeBound: 0.61,
    attributeAway: -1.68,
    tenseAway: -1.21,
    sharedAway: -1.36,
    figureOthersAway: -1.47,
    clauseAway: -0.7,
    codesUnknown: -1.9,
    numberAway: -1.7,
    fullNameAway: -1.17,
    newName: 0.13,
    settles: 1.32,
    namesMissing: 0,
    topic: 0.78,
    enumerates: 0.99,
    contactAway: -1.29,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1.18, shift: 0.05 }
