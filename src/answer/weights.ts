import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.36,
  coverRest: 1.49,
  coverContext: 2.22,
  coverNeighbours: 2.41,
  synonyms: 1.8,
  bigrams: 0.76,
  synonymsRest: 1.53,
  synonymsNear: 1.81,
  passage: 1.02,
  document: 7.73,
  typeNear: 0.75,
  typeRare: 1.83,
  typeMissing: -2.11,
  counted: 0.84,
  focusName: 0.46,
  focus: 0.24,
  roleName: 1.37,
  newName: -0.07,
  quoted: 2.53,
  speaker: 0.51,
  topic: 1.34,
  leadIn: 2.32,
  contact: 4.49,
  headline: -2.18,
  dateline: -0.77,
  boilerplate: -0.57,
  issued: 3.8,
  position: 0.06,
  length: -0.34,
  namesMissing: -1.32,
  reason: 1.76,
  manner: 1.67,
  definition: 1.36,
  likeness: 3.71,
  unstated: -1.14,
  enumerates: 1.94,
  settles: 1.41,
  earlier: 1.52,
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
  intercept: -0.77,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.72,
    restContext: 1.01,
    unknown: 0,
    elsewhereAway: -1.39,
    namesUnknown: -2.65,
    namesAway: -0.72,
    namesNearAway: -0.17,
    figuresUnknown: -3.58,
    figuresAway: -1.44,
    typeMissing: -2.02,
    typeRare: 0.47,
    focusNear: 0.08,
    countedMissing: -1.43,
    roleMissing: -0.87,
    spoken: 1.5,
    speakerMissing: -0.26,
    reasonMissing: -1.97,
    contrastAway: -0.11,
    contrastInPlaceAway: -1.91,
    periodAway: -1.32,
    modifierAway: -0.78,
    withheld: -2.51,
    nameMissing: -2.09,
    rankAway: -1.4,
    subjectAway: -0.25,
    namedAway: -1.8,
    turnAway: -2.22,
    speaksAway: -0.98,
    headAway: -2.02,
    worstMissing: -0.74,
    kindMissing: -1.31,
    hits: 0.77,
    typeBound: 0.28,
    attributeAway: -1.31,
    tenseAway: -0.81,
    sharedAway: -1.66,
    figureOthersAway: -1.36,
    clauseAway: -0.62,
    codesUnknown: -0.93,
    numberAway: -1.23,
    fullNameAway: -0.37,
    newName: 0.02,
    settles: 0.41,
    namesMissing: -0.02,
    topic: 0.75,
    enumerates: 0.21,
    contactAway: -4,
    definitionMissing: -1.86,
    ownMissing: 0,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 0.92, shift: 0.04 }
