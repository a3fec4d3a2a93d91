import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.29,
  coverRest: 1.23,
  coverContext: 1.9,
  coverNeighbours: 2.24,
  synonyms: 1.88,
  bigrams: 1.43,
  synonymsRest: 1.3,
  synonymsNear: 2.1,
  passage: 0.74,
  document: 4.69,
  typeNear: 0.85,
  typeRare: 1.66,
  typeMissing: -2.12,
  counted: 0.78,
  focusName: 0.38,
  focus: 0.13,
  roleName: 1.36,
  newName: 0.24,
  quoted: 2.08,
  speaker: 1.2,
  topic: 1.36,
  leadIn: 3.73,
  contact: 2.39,
  headline: -2.9,
  dateline: -1.1,
  boilerplate: -0.57,
  issued: 3.41,
  position: -0.03,
  length: -0.29,
  namesMissing: -1.91,
  reason: 2.09,
  manner: 1.64,
  definition: 1.88,
  likeness: 3.35,
  unstated: -0.97,
  enumerates: 1.76,
  settles: 1.44,
  earlier: 1.66,
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
  intercept: -0.73,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.88,
    restContext: 0.64,
    unknown: -0.2,
    elsewhereAway: -1.47,
    namesUnknown: -1.07,
    namesAway: -1.02,
    namesNearAway: -0.42,
    figuresUnknown: -2.23,
    figuresAway: -1.33,
    typeMissing: -1.91,
    typeRare: 0.91,
    focusNear: 0.11,
    countedMissing: -1.26,
    roleMissing: -0.82,
    spoken: 1.33,
    speakerMissing: -1.08,
    reasonMissing: -1.27,
    contrastAway: -0.42,
    contrastInPlaceAway: -1.25,
    periodAway: -2.05,
    modifierAway: -0.91,
    withheld: -2.11,
    nameMissing: -1.55,
    rankAway: -1.52,
    subjectAway: -0.35,
    namedAway: -0.96,
    turnAway: -2.14,
    speaksAway: -1.3,
    headAway: -1.51,
    worstMissing: -1.53,
    kindMissing: -1.79,
    hits: 0.37,
    typeBound: 0.68,
    attributeAway: -1.42,
    tenseAway: -0.65,
    sharedAway: -1.45,
    figureOthersAway: -1.49,
    clauseAway: -0.63,
    codesUnknown: -1.93,
    numberAway: -2.19,
    fullNameAway: -0.79,
    newName: 0.12,
    settles: 1.41,
    namesMissing: 0,
    topic: 0.92,
    enumerates: 0.75,
    contactAway: -2.26,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1.16, shift: 0.06 }
