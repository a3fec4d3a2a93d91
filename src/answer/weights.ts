import type { Calibration } from './calibration.ts'
import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.24,
  coverRest: 1.21,
  coverContext: 1.93,
  coverNeighbours: 2.24,
  synonyms: 1.98,
  bigrams: 1.45,
  synonymsRest: 1.25,
  synonymsNear: 2.09,
  passage: 0.73,
  document: 4.71,
  typeNear: 0.82,
  typeRare: 1.64,
  typeMissing: -2.15,
  counted: 0.78,
  focusName: 0.36,
  focus: 0.15,
  roleName: 1.13,
  newName: 0.26,
  quoted: 2.09,
  speaker: 1.2,
  topic: 1.34,
  leadIn: 3.71,
  contact: 2.58,
  headline: -2.88,
  dateline: -1.1,
  boilerplate: -0.55,
  issued: 3.38,
  position: -0.02,
  length: -0.29,
  namesMissing: -1.92,
  reason: 2.1,
  manner: 1.64,
  definition: 1.89,
  likeness: 3.43,
  unstated: -0.95,
  enumerates: 1.76,
  settles: 1.46,
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
  intercept: -0.92,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.95,
    restContext: 0.72,
    unknown: -0.1,
    elsewhereAway: -1.56,
    namesUnknown: -1.04,
    namesAway: -0.82,
    namesNearAway: -0.48,
    figuresUnknown: -2.28,
    figuresAway: -1.41,
    typeMissing: -1.78,
    typeRare: 0.94,
    focusNear: 0.06,
    countedMissing: -1.27,
    roleMissing: -1.34,
    spoken: 1.37,
    speakerMissing: -1.08,
    reasonMissing: -1.21,
    contrastAway: -0.51,
    contrastInPlaceAway: -1.36,
    periodAway: -1.87,
    modifierAway: -0.87,
    withheld: -2.53,
    nameMissing: -1.53,
    rankAway: -1.52,
    subjectAway: -0.33,
    namedAway: -1.1,
    turnAway: -2.12,
    speaksAway: -1.32,
    headAway: -1.24,
    worstMissing: -1.39,
    kindMissing: -1.76,
    hits: 0.36,
    typeBound: 0.75,
    attributeAway: -1.54,
    tenseAway: -0.82,
    sharedAway: -1.46,
    figureOthersAway: -1.46,
    clauseAway: -0.6,
    codesUnknown: -1.92,
    numberAway: -2.18,
    fullNameAway: -0.85,
    newName: 0.17,
    settles: 1.29,
    namesMissing: 0,
    topic: 0.91,
    enumerates: 0.67,
    contactAway: -2.26,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 1.16, shift: 0.06 }
