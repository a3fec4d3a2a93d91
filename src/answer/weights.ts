import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.58,
  coverRest: 2.1,
  coverContext: 2.63,
  coverNeighbours: 2.13,
  synonyms: 2.22,
  bigrams: 0.74,
  synonymsRest: 2.74,
  synonymsNear: 1.53,
  passage: 2.32,
  document: 4.27,
  typeNear: 1.11,
  typeRare: 1.8,
  typeMissing: -1.85,
  counted: 0.99,
  focusName: 0.46,
  focus: 0.75,
  roleName: 1.66,
  newName: 0.49,
  quoted: 0.94,
  speaker: 0.88,
  topic: 2.2,
  leadIn: 1.09,
  contact: 2.32,
  headline: -2.42,
  dateline: -2.1,
  boilerplate: -0.69,
  issued: 3.47,
  position: -0.48,
  length: -0.62,
  namesMissing: -1,
  reason: 1.21,
  manner: 1.05,
  definition: 0.57,
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
  intercept: -0.15,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.76,
    restContext: 0.12,
    unknown: -0.14,
    namesUnknown: -1.09,
    namesAway: -1.31,
    figuresUnknown: -1.84,
    figuresAway: 0,
    rankMissing: -0.26,
    typeMissing: -1.66,
    typeNear: 0.58,
    typeRare: 0.71,
    focusNear: 0.21,
    countedMissing: -1.65,
    focusMissing: 0,
    roleMissing: -0.44,
    spoken: 1.58,
    speakerMissing: -0.92,
    explained: 0,
    periodAway: -2.11,
    modifierAway: -1.05,
    withheld: -0.41,
    rankAway: -1.38,
    worstMissing: -1.45,
    worstAway: -1.4,
    askedAway: -0.55,
    kindMissing: -1.31,
    hits: 0.45,
    nameWordsUnknown: -0.65,
    wordsMissing: 0,
    codesUnknown: -0.6,
  },
}
