import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.98,
  coverRest: 1.16,
  coverContext: 1.75,
  coverNeighbours: 2.15,
  synonyms: 1.6,
  bigrams: 1.57,
  synonymsRest: 1.73,
  synonymsNear: 1.45,
  passage: 0.81,
  document: 5.19,
  typeNear: 1.12,
  typeRare: 1.35,
  typeMissing: -1.88,
  counted: 0.81,
  focusName: 0.7,
  focus: 0.29,
  roleName: 1.69,
  newName: 0.31,
  quoted: 2.66,
  speaker: 2.25,
  topic: 2.54,
  leadIn: 4.56,
  contact: 2.45,
  headline: -2.87,
  dateline: -0.82,
  boilerplate: -0.42,
  issued: 3.95,
  position: -0.5,
  length: -0.48,
  namesMissing: -1.57,
  reason: 1.39,
  manner: 1.05,
  definition: 0.6,
  likeness: 3.12,
  unstated: -1.12,
  enumerates: 1.35,
  settles: 1.72,
  earlier: 2.01,
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
  intercept: -1.56,
  weights: {
    held: 0.21,
    sentence: 0,
    context: 0.16,
    rest: 1.36,
    restContext: 0.79,
    unknown: 0,
    namesUnknown: -2.38,
    namesAway: -1.54,
    figuresUnknown: -2.2,
    figuresAway: -0.7,
    rankMissing: 0,
    typeMissing: -1.67,
    typeNear: 0,
    typeRare: 0.79,
    focusNear: 0.3,
    countedMissing: -1.56,
    focusMissing: -0.07,
    roleMissing: -1.43,
    spoken: 1.32,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.42,
    contrastAway: -0.92,
    contrastInPlaceAway: -1.2,
    periodAway: -2.2,
    modifierAway: -1.78,
    withheld: -2.06,
    rankAway: -1.81,
    subjectAway: -0.61,
    placeAway: -0.79,
    formerAway: -2.06,
    speaksAway: -1.83,
    headAway: -1.34,
    worstMissing: -0.49,
    worstAway: -0.1,
    askedAway: 0,
    kindMissing: -2.06,
    hits: 0.39,
    nameWordsUnknown: 0,
    typeBound: 0.31,
    wordsMissing: 0,
    attributeAway: -1.68,
    tenseAway: -0.91,
    sharedAway: -0.66,
    figureOthersAway: -1.2,
    codesUnknown: -2.03,
  },
}
