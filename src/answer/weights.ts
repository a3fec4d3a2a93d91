import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.64,
  coverRest: 2.13,
  coverContext: 2.66,
  coverNeighbours: 2.06,
  synonyms: 2.23,
  bigrams: 0.75,
  synonymsRest: 2.6,
  synonymsNear: 1.46,
  passage: 2.34,
  document: 4.24,
  typeNear: 1.02,
  typeRare: 1.73,
  typeMissing: -1.96,
  counted: 0.98,
  focusName: 0.53,
  focus: 0.71,
  roleName: 1.68,
  newName: 0.45,
  quoted: 0.88,
  speaker: 0.82,
  topic: 2.22,
  leadIn: 1.15,
  contact: 2.32,
  headline: -2.37,
  dateline: -2.16,
  boilerplate: -0.68,
  issued: 3.39,
  position: -0.51,
  length: -0.61,
  namesMissing: -0.98,
  reason: 1.21,
  manner: 1.02,
  definition: 0.37,
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
  intercept: -0.16,
  weights: {
    sentence: 0,
    context: 0.09,
    rest: 0.73,
    restContext: 0.11,
    unknown: -0.17,
    namesUnknown: -1.79,
    namesAway: -0.96,
    figuresUnknown: -1.9,
    figuresAway: 0,
    rankMissing: -0.19,
    typeMissing: -1.74,
    typeNear: 0.57,
    typeRare: 0.7,
    focusNear: 0.21,
    countedMissing: -1.71,
    focusMissing: 0,
    roleMissing: -0.44,
    spoken: 1.55,
    speakerMissing: -0.92,
    explained: 0,
    periodAway: -2.22,
    modifierAway: -0.93,
    withheld: -0.43,
    rankAway: -1.3,
    subjectAway: -0.39,
    worstMissing: -1.39,
    worstAway: -1.22,
    askedAway: -0.66,
    kindMissing: -1.28,
    hits: 0.4,
    nameWordsUnknown: 0,
    wordsMissing: 0,
    codesUnknown: -0.64,
  },
}
