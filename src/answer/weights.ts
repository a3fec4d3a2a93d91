import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.11,
  coverRest: 1.64,
  coverContext: 2.25,
  coverNeighbours: 2.43,
  synonyms: 1.93,
  bigrams: 0.93,
  synonymsRest: 1.58,
  synonymsNear: 1.96,
  passage: 1.08,
  document: 7.2,
  typeNear: 0.7,
  typeRare: 1.56,
  typeMissing: -2.25,
  counted: 0.74,
  focusName: 0.35,
  focus: 0.14,
  roleName: 1.38,
  newName: -0.11,
  quoted: 1.87,
  speaker: 0.79,
  topic: 1.21,
  leadIn: 2.98,
  contact: 3.06,
  headline: -2.75,
  dateline: -1.09,
  boilerplate: -0.42,
  issued: 3.45,
  position: 0.09,
  length: -0.37,
  namesMissing: -1.46,
  reason: 1.91,
  manner: 1.25,
  definition: 1.93,
  likeness: 3.45,
  unstated: -1.24,
  enumerates: 2.18,
  settles: 1.57,
  earlier: 1.72,
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
  intercept: -0.57,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.69,
    restContext: 0.91,
    unknown: 0,
    elsewhereAway: -1.34,
    namesUnknown: -2.52,
    namesAway: -0.72,
    namesNearAway: -0.18,
    figuresUnknown: -2.74,
    figuresAway: -1.66,
    typeMissing: -1.73,
    typeRare: 0.59,
    focusNear: 0.08,
    countedMissing: -1.45,
    roleMissing: -0.81,
    spoken: 1.48,
    speakerMissing: -0.66,
    reasonMissing: -1.6,
    contrastAway: -0.1,
    contrastInPlaceAway: -1.89,
    periodAway: -1.48,
    modifierAway: -1.38,
    withheld: -2.07,
    nameMissing: -1.87,
    rankAway: -0.95,
    subjectAway: -0.26,
    namedAway: -1.8,
    turnAway: -1.51,
    speaksAway: -0.94,
    headAway: -1.81,
    worstMissing: -1.02,
    kindMissing: -1.15,
    hits: 0.55,
    typeBound: 0.3,
    attributeAway: -1.17,
    tenseAway: -0.36,
    sharedAway: -1.76,
    figureOthersAway: -1.36,
    clauseAway: -0.56,
    codesUnknown: -1.43,
    numberAway: -1.49,
    fullNameAway: -0.46,
    newName: 0,
    settles: 0.45,
    namesMissing: 0,
    topic: 0.85,
    enumerates: 0.25,
    contactAway: -3,
    definitionMissing: -3,
    ownMissing: 0,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 0.94, shift: 0.06 }
