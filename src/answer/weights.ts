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
  coverNeighbours: 2.23,
  synonyms: 1.77,
  bigrams: 1.58,
  synonymsRest: 1.43,
  synonymsNear: 1.98,
  passage: 0.69,
  document: 4.72,
  typeNear: 0.85,
  typeRare: 1.41,
  typeMissing: -2.03,
  counted: 0.78,
  focusName: 0.34,
  focus: 0.32,
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
  position: -0.05,
  length: -0.27,
  namesMissing: -1.88,
  reason: 2.16,
  manner: 1.27,
  definition: 1.21,
  likeness: 3.42,
  unstated: -1.35,
  enumerates: 1.7,
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
  intercept: -0.71,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.87,
    restContext: 0.65,
    unknown: -0.44,
    elsewhereAway: -1.78,
    namesUnknown: -1.4,
    namesAway: -1.17,
    namesNearAway: -0.48,
    figuresUnknown: -2.22,
    figuresAway: -0.7,
    typeMissing: -1.76,
    typeRare: 0.95,
    focusNear: 0.16,
    countedMissing: -1.3,
    roleMissing: -1.46,
    spoken: 1.81,
    speakerMissing: -0.67,
    reasonMissing: -1.39,
    contrastAway: -0.77,
    contrastInPlaceAway: -1.14,
    periodAway: -1.87,
    modifierAway: -1.26,
    withheld: -2.52,
    nameMissing: -1.64,
    rankAway: -1.66,
    subjectAway: -0.32,
    placeAway: -1.29,
    turnAway: -2.13,
    speaksAway: -1.33,
    headAway: -1.32,
    worstMissing: -1.02,
    kindMissing: -1.74,
    hits: 0.37,
    typeBound: 0.55,
    attributeAway: -1.46,
    tenseAway: -0.86,
    sharedAway: -1.39,
    figureOthersAway: -1.48,
    clauseAway: -0.59,
    codesUnknown: -1.91,
    numberAway: -1.7,
    fullNameAway: -1.21,
    newName: 0.13,
    settles: 1.29,
    namesMissing: -0.95,
    topic: 1.3,
    enumerates: 1.1,
    confirms: 0.6,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1.17, shift: 0.06 }
