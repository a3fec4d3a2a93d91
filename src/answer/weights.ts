import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.21,
  coverRest: 1.28,
  coverContext: 1.84,
  coverNeighbours: 2.15,
  synonyms: 2,
  bigrams: 1.62,
  synonymsRest: 1.19,
  synonymsNear: 2.05,
  passage: 0.72,
  document: 4.77,
  typeNear: 0.84,
  typeRare: 1.57,
  typeMissing: -2.16,
  counted: 0.86,
  focusName: 0.35,
  focus: 0.22,
  roleName: 1.38,
  newName: 0.35,
  quoted: 2.13,
  speaker: 1.2,
  topic: 1.31,
  leadIn: 4.04,
  contact: 2.85,
  headline: -2.84,
  dateline: -1.04,
  boilerplate: -0.58,
  issued: 3.38,
  position: -0.08,
  length: -0.27,
  namesMissing: -1.67,
  reason: 2.3,
  manner: 1.28,
  definition: 1.64,
  likeness: 3.53,
  unstated: -1.13,
  enumerates: 1.68,
  settles: 1.56,
  earlier: 1.57,
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
  intercept: -0.82,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.88,
    restContext: 0.7,
    unknown: -0.19,
    elsewhereAway: -1.86,
    namesUnknown: -1.19,
    namesAway: -0.94,
    namesNearAway: -0.61,
    figuresUnknown: -2.2,
    figuresAway: -1.17,
    typeMissing: -1.91,
    typeRare: 1.04,
    focusNear: 0.16,
    countedMissing: -1.23,
    roleMissing: -1.5,
    spoken: 1.53,
    speakerMissing: -1.09,
    reasonMissing: -1.42,
    contrastAway: -0.48,
    contrastInPlaceAway: -1.36,
    periodAway: -1.93,
    modifierAway: -1.22,
    withheld: -2.64,
    nameMissing: -1.66,
    rankAway: -1.49,
    subjectAway: -0.31,
    namedAway: -1.14,
    turnAway: -2.04,
    speaksAway: -1.31,
    headAway: -1.21,
    worstMissing: -1.27,
    kindMissing: -1.86,
    hits: 0.42,
    typeBound: 0.6,
    attributeAway: -1.67,
    tenseAway: -1.14,
    sharedAway: -1.4,
    figureOthersAway: -1.46,
    clauseAway: -0.61,
    codesUnknown: -1.89,
    numberAway: -1.68,
    fullNameAway: -1.25,
    newName: 0.11,
    settles: 1.31,
    namesMissing: 0,
    topic: 0.78,
    enumerates: 1.01,
    contactAway: -2,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1.18, shift: 0.05 }
