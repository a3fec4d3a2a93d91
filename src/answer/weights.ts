import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.34,
  coverRest: 1.51,
  coverContext: 2.22,
  coverNeighbours: 2.39,
  synonyms: 1.75,
  bigrams: 0.8,
  synonymsRest: 1.58,
  synonymsNear: 1.79,
  passage: 1.02,
  document: 7.7,
  typeNear: 0.73,
  typeRare: 1.89,
  typeMissing: -2.14,
  counted: 0.86,
  focusName: 0.46,
  focus: 0.23,
  roleName: 1.37,
  newName: -0.07,
  quoted: 2.53,
  speaker: 0.51,
  topic: 1.34,
  leadIn: 2.33,
  contact: 4.46,
  headline: -2.22,
  dateline: -0.79,
  boilerplate: -0.55,
  issued: 3.71,
  position: 0.06,
  length: -0.33,
  namesMissing: -1.31,
  reason: 1.75,
  manner: 1.67,
  definition: 0.2,
  likeness: 3.72,
  unstated: -1.13,
  enumerates: 2,
  settles: 1.39,
  earlier: 1.53,
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
  intercept: -0.66,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.67,
    restContext: 0.94,
    unknown: -0.09,
    elsewhereAway: -1.52,
    namesUnknown: -2.13,
    namesAway: -1.06,
    namesNearAway: -0.28,
    figuresUnknown: -3.25,
    figuresAway: -1.54,
    typeMissing: -2.01,
    typeRare: 0.58,
    focusNear: 0.02,
    countedMissing: -1.46,
    roleMissing: -0.87,
    spoken: 1.48,
    speakerMissing: -0.47,
    reasonMissing: -1.95,
    contrastAway: -0.19,
    contrastInPlaceAway: -1.74,
    periodAway: -1.6,
    modifierAway: -0.99,
    withheld: -2.69,
    nameMissing: -2.15,
    rankAway: -1.76,
    subjectAway: -0.34,
    namedAway: -1.8,
    turnAway: -1.89,
    speaksAway: -1.27,
    headAway: -2,
    worstMissing: -0.9,
    kindMissing: -1.61,
    hits: 0.7,
    typeBound: 0.32,
    attributeAway: -1.36,
    tenseAway: -0.89,
    sharedAway: -1.87,
    figureOthersAway: -1.4,
    clauseAway: -0.62,
    codesUnknown: -1.34,
    numberAway: -1.61,
    fullNameAway: -0.5,
    newName: 0.01,
    settles: 0.65,
    namesMissing: 0,
    topic: 1.1,
    enumerates: 0.36,
    contactAway: -6,
    definitionMissing: -1.9,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 0.95, shift: 0.03 }
