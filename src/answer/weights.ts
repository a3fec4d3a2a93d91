import type { FeatureName } from './features.ts'
import type { Calibration } from './support/calibration.ts'
import type { Support } from './support/support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.4,
  coverRest: 1.52,
  coverContext: 2.22,
  coverNeighbours: 2.44,
  synonyms: 1.78,
  bigrams: 0.74,
  synonymsRest: 1.55,
  synonymsNear: 1.78,
  passage: 0.98,
  document: 7.63,
  typeNear: 0.76,
  typeRare: 2.16,
  typeMissing: -2.46,
  counted: 0.84,
  focusName: 0.47,
  focus: 0.21,
  roleName: 1.34,
  newName: -0.07,
  quoted: 2.64,
  speaker: 0.66,
  topic: 1.31,
  leadIn: 2.37,
  contact: 4.25,
  headline: -2.08,
  dateline: -1.23,
  boilerplate: -0.59,
  issued: 4.18,
  position: 0.08,
  length: -0.36,
  namesMissing: -1.44,
  reason: 1.8,
  manner: 1.68,
  definition: 0.24,
  likeness: 3.68,
  unstated: -1.35,
  enumerates: 1.99,
  settles: 1.37,
  earlier: 1.57,
}

/**
 * Weights of the ranking for texts that are no releases (see `isPlain`), written by
 * `npm run fit`: the same regression over questions about paragraphs of other text.
 */
export const PLAIN_RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.83,
  coverRest: 1.84,
  coverContext: 1.85,
  coverNeighbours: 2.62,
  synonyms: 1.2,
  bigrams: 1.52,
  synonymsRest: 1.18,
  synonymsNear: 0.89,
  passage: 4.59,
  document: 4.62,
  typeNear: 0.48,
  typeRare: 1.22,
  typeMissing: -1.37,
  counted: 0.78,
  focusName: 0.24,
  focus: 0.4,
  roleName: 0.58,
  newName: 0.01,
  quoted: 0.94,
  speaker: 1.11,
  topic: -0.01,
  leadIn: 0,
  contact: 0,
  headline: 0,
  dateline: 0,
  boilerplate: 0,
  issued: 0,
  position: -0.02,
  length: -0.24,
  namesMissing: -0.88,
  reason: 1.05,
  manner: 0.36,
  definition: 0.66,
  likeness: 3.36,
  unstated: -0.11,
  enumerates: 1.89,
  settles: 1.64,
  earlier: 0.19,
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
  intercept: -0.53,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.75,
    restContext: 0.85,
    unknown: 0,
    elsewhereAway: -1.86,
    namesUnknown: -2.15,
    namesAway: -0.93,
    namesNearAway: -0.3,
    figuresUnknown: -3.29,
    figuresAway: -1.44,
    typeMissing: -2.56,
    typeRare: 0.59,
    focusNear: 0.01,
    countedMissing: -1.48,
    roleMissing: -1.07,
    spoken: 1.59,
    speakerMissing: -0.62,
    reasonMissing: -2,
    contrastAway: -0.16,
    contrastInPlaceAway: -1.76,
    periodAway: -1.91,
    modifierAway: -1.03,
    withheld: -3.5,
    nameMissing: -1.89,
    rankAway: -1.78,
    subjectAway: -0.45,
    namedAway: -1.8,
    turnAway: -1.88,
    speaksAway: -1.31,
    headAway: -2.13,
    worstMissing: -1.06,
    kindMissing: -1.55,
    hits: 0.66,
    typeBound: 0.31,
    attributeAway: -1.38,
    tenseAway: -0.91,
    sharedAway: -1.78,
    figureOthersAway: -1.4,
    clauseAway: -0.62,
    codesUnknown: -1.44,
    numberAway: -1.56,
    fullNameAway: -0.5,
    newName: 0,
    settles: 0.61,
    namesMissing: 0,
    topic: 1.05,
    enumerates: 0.29,
    contactAway: -8,
    definitionMissing: -1.94,
  },
}

/** What makes the decision's probabilities come true, written by `npm run fit` (`fit-calibration.ts`). */
export const CALIBRATION: Calibration = { slope: 0.94, shift: 0.04 }
