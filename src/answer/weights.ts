import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.04,
  coverRest: 1.22,
  coverContext: 1.68,
  coverNeighbours: 2.24,
  synonyms: 1.82,
  bigrams: 1.65,
  synonymsRest: 1.68,
  synonymsNear: 1.54,
  passage: 0.56,
  document: 5.09,
  typeNear: 1.06,
  typeRare: 1.66,
  typeMissing: -1.77,
  counted: 0.83,
  focusName: 0.48,
  focus: 0.49,
  roleName: 1.56,
  newName: 0.49,
  quoted: 2.76,
  speaker: 2.22,
  topic: 2.59,
  leadIn: 4.58,
  contact: 2.44,
  headline: -2.74,
  dateline: -0.84,
  boilerplate: -0.43,
  issued: 4.03,
  position: -0.45,
  length: -0.46,
  namesMissing: -1.71,
  reason: 1.37,
  manner: 1.05,
  definition: 0.63,
  likeness: 3.27,
  unstated: -1.37,
  enumerates: 1.61,
  settles: 1.74,
  earlier: 2.12,
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
  intercept: -1,
  weights: {
    sentence: 0,
    context: 0.04,
    rest: 1.32,
    restContext: 0.49,
    unknown: 0,
    namesUnknown: -2.28,
    namesAway: -1.72,
    figuresUnknown: -2.12,
    figuresAway: -0.6,
    rankMissing: -0.05,
    typeMissing: -1.58,
    typeNear: 0.07,
    typeRare: 0.78,
    focusNear: 0.33,
    countedMissing: -1.62,
    focusMissing: 0,
    roleMissing: -2.12,
    spoken: 1.38,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.39,
    contrastAway: -0.62,
    contrastInPlaceAway: -1.15,
    periodAway: -2.38,
    modifierAway: -1.96,
    withheld: -2.1,
    rankAway: -1.78,
    subjectAway: -0.45,
    placeAway: -0.78,
    formerAway: -2.01,
    speaksAway: -1.83,
    headAway: -1.35,
    worstMissing: -0.61,
    worstAway: -0.51,
    askedAway: 0,
    kindMissing: -1.91,
    hits: 0.35,
    nameWordsUnknown: 0,
    typeBound: 0.27,
    wordsMissing: 0,
    attributeAway: -1.75,
    tenseAway: -0.92,
    sharedAway: -0.62,
    figureOthersAway: -1.19,
    codesUnknown: -2.02,
  },
}
