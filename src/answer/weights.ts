import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.06,
  coverRest: 1.46,
  coverContext: 1.7,
  coverNeighbours: 2.18,
  synonyms: 1.74,
  bigrams: 1.44,
  synonymsRest: 1.79,
  synonymsNear: 1.6,
  passage: 0.55,
  document: 5.33,
  typeNear: 1.06,
  typeRare: 1.6,
  typeMissing: -1.75,
  counted: 0.81,
  focusName: 0.39,
  focus: 0.54,
  roleName: 1.24,
  newName: 0.47,
  quoted: 2.47,
  speaker: 2.26,
  topic: 2.38,
  leadIn: 4.64,
  contact: 2.43,
  headline: -2.62,
  dateline: -1.52,
  boilerplate: -0.45,
  issued: 4.36,
  position: -0.47,
  length: -0.41,
  namesMissing: -1.63,
  reason: 1.34,
  manner: 1.08,
  definition: 0.41,
  likeness: 3.42,
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
  intercept: -0.88,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1.04,
    restContext: 0.77,
    unknown: 0,
    namesUnknown: -1.65,
    namesAway: -1.61,
    figuresUnknown: -2.14,
    figuresAway: -0.65,
    rankMissing: 0,
    typeMissing: -1.87,
    typeNear: 0.15,
    typeRare: 0.8,
    focusNear: 0.25,
    countedMissing: -1.62,
    focusMissing: -0.18,
    roleMissing: -0.86,
    spoken: 1.21,
    speakerMissing: -0.01,
    explained: 0,
    reasonMissing: -2.45,
    contrastAway: -0.67,
    contrastInPlaceAway: -1.05,
    periodAway: -1.97,
    modifierAway: -1.88,
    withheld: -2.13,
    rankAway: -1.75,
    subjectAway: -0.5,
    placeAway: -0.83,
    formerAway: -2,
    speaksAway: -1.86,
    headAway: -1.13,
    worstMissing: -1.06,
    worstAway: -0.65,
    askedAway: -0.2,
    kindMissing: -1.87,
    hits: 0.34,
    nameWordsUnknown: 0,
    typeBound: 0.11,
    wordsMissing: 0,
    codesUnknown: -0.49,
  },
}
