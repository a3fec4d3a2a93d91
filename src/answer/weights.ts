import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.04,
  coverRest: 1.43,
  coverContext: 1.76,
  coverNeighbours: 2.18,
  synonyms: 1.68,
  bigrams: 1.37,
  synonymsRest: 1.83,
  synonymsNear: 1.49,
  passage: 0.52,
  document: 5.17,
  typeNear: 0.99,
  typeRare: 1.65,
  typeMissing: -1.75,
  counted: 0.81,
  focusName: 0.41,
  focus: 0.55,
  roleName: 1.57,
  newName: 0.45,
  quoted: 2.85,
  speaker: 2.23,
  topic: 2.61,
  leadIn: 4.56,
  contact: 2.46,
  headline: -2.66,
  dateline: -0.84,
  boilerplate: -0.46,
  issued: 4.06,
  position: -0.47,
  length: -0.42,
  namesMissing: -1.7,
  reason: 1.37,
  manner: 1.04,
  definition: 0.43,
  likeness: 3.34,
  unstated: -1.42,
  enumerates: 1,
  settles: 0.5,
  earlier: 0.5,
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
  intercept: -1.12,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1.15,
    restContext: 0.83,
    unknown: 0,
    namesUnknown: -2.32,
    namesAway: -1.78,
    figuresUnknown: -2.06,
    figuresAway: -0.64,
    rankMissing: -0.03,
    typeMissing: -1.71,
    typeNear: 0.11,
    typeRare: 0.82,
    focusNear: 0.34,
    countedMissing: -1.54,
    focusMissing: -0.13,
    roleMissing: -2.08,
    spoken: 1.4,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.34,
    contrastAway: -0.78,
    contrastInPlaceAway: -1.03,
    periodAway: -2.34,
    modifierAway: -1.8,
    withheld: -2.1,
    rankAway: -1.77,
    subjectAway: -0.41,
    placeAway: -0.79,
    formerAway: -2.01,
    speaksAway: -1.82,
    headAway: -1.35,
    worstMissing: -0.76,
    worstAway: -0.58,
    askedAway: -0.06,
    kindMissing: -1.88,
    hits: 0.34,
    nameWordsUnknown: 0,
    typeBound: 0.24,
    wordsMissing: 0,
    attributeAway: -1.81,
    tenseAway: -1.03,
    sharedAway: -0.56,
    figureOthersAway: -0.21,
    codesUnknown: -2.01,
  },
}
