import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.56,
  coverRest: 2.13,
  coverContext: 2.64,
  coverNeighbours: 2.11,
  synonyms: 2.26,
  bigrams: 0.77,
  synonymsRest: 2.7,
  synonymsNear: 1.52,
  passage: 2.32,
  document: 4.23,
  typeNear: 1.11,
  typeRare: 1.77,
  typeMissing: -1.89,
  counted: 1.01,
  focusName: 0.56,
  focus: 0.73,
  roleName: 1.65,
  newName: 0.45,
  quoted: 0.94,
  speaker: 0.87,
  topic: 2.2,
  leadIn: 1.09,
  contact: 2.32,
  headline: -2.43,
  dateline: -2.09,
  boilerplate: -0.68,
  issued: 3.53,
  position: -0.49,
  length: -0.62,
  namesMissing: -1,
  reason: 1.22,
  manner: 1.04,
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
  intercept: -0.07,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.73,
    restContext: 0.04,
    unknown: -0.21,
    namesUnknown: -1.78,
    namesAway: -1.29,
    figuresUnknown: -1.87,
    figuresAway: 0,
    rankMissing: -0.2,
    typeMissing: -1.77,
    typeNear: 0.55,
    typeRare: 0.75,
    focusNear: 0.25,
    countedMissing: -1.86,
    focusMissing: 0,
    roleMissing: -0.43,
    spoken: 1.56,
    speakerMissing: -0.92,
    explained: 0,
    periodAway: -2.18,
    modifierAway: -0.86,
    withheld: -0.42,
    rankAway: -1.28,
    subjectAway: -0.54,
    worstMissing: -1.33,
    worstAway: -1.45,
    askedAway: -0.59,
    kindMissing: -1.27,
    hits: 0.49,
    nameWordsUnknown: 0,
    wordsMissing: 0,
    codesUnknown: -0.68,
  },
}
