import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.08,
  coverRest: 1.46,
  coverContext: 1.71,
  coverNeighbours: 2.19,
  synonyms: 1.77,
  bigrams: 1.43,
  synonymsRest: 1.78,
  synonymsNear: 1.6,
  passage: 0.55,
  document: 5.32,
  typeNear: 1.01,
  typeRare: 1.62,
  typeMissing: -1.78,
  counted: 0.82,
  focusName: 0.39,
  focus: 0.54,
  roleName: 1.58,
  newName: 0.47,
  quoted: 2.47,
  speaker: 2.26,
  topic: 2.38,
  leadIn: 4.63,
  contact: 2.39,
  headline: -2.62,
  dateline: -1.53,
  boilerplate: -0.44,
  issued: 4.35,
  position: -0.47,
  length: -0.42,
  namesMissing: -1.63,
  reason: 1.34,
  manner: 1.08,
  definition: 0.41,
  likeness: 3.41,
  unstated: -1,
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
  intercept: -0.87,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1,
    restContext: 0.84,
    unknown: 0,
    namesUnknown: -1.65,
    namesAway: -1.45,
    figuresUnknown: -2.13,
    figuresAway: -0.64,
    rankMissing: 0,
    typeMissing: -2.04,
    typeNear: 0.06,
    typeRare: 0.84,
    focusNear: 0.28,
    countedMissing: -1.63,
    focusMissing: -0.17,
    roleMissing: -1.32,
    spoken: 1.19,
    speakerMissing: -0.03,
    explained: 0,
    reasonMissing: -2.46,
    contrastAway: -0.78,
    contrastInPlaceAway: -0.97,
    periodAway: -2.12,
    modifierAway: -1.83,
    withheld: -2.11,
    rankAway: -1.74,
    subjectAway: -0.52,
    placeAway: -0.86,
    formerAway: -2.07,
    speaksAway: -1.84,
    headAway: -1.33,
    worstMissing: -0.92,
    worstAway: -0.77,
    askedAway: -0.21,
    kindMissing: -1.87,
    hits: 0.28,
    nameWordsUnknown: 0,
    typeBound: 0.19,
    wordsMissing: 0,
    attributeAway: -1,
    tenseAway: -1,
    sharedAway: -0.3,
    codesUnknown: -0.5,
  },
}
