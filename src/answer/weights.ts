import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.09,
  coverRest: 1.36,
  coverContext: 1.6,
  coverNeighbours: 2.27,
  synonyms: 1.55,
  bigrams: 1.39,
  synonymsRest: 1.87,
  synonymsNear: 1.64,
  passage: 0.64,
  document: 5.26,
  typeNear: 1.04,
  typeRare: 1.5,
  typeMissing: -1.86,
  counted: 0.73,
  focusName: 0.34,
  focus: 0.48,
  roleName: 1.25,
  newName: 0.47,
  quoted: 2.43,
  speaker: 2.26,
  topic: 2.35,
  leadIn: 4.61,
  contact: 2.44,
  headline: -2.58,
  dateline: -1.47,
  boilerplate: -0.42,
  issued: 4.34,
  position: -0.4,
  length: -0.37,
  namesMissing: -1.64,
  reason: 1.33,
  manner: 1.08,
  definition: 0.53,
  likeness: 3.47,
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
  intercept: -0.43,
  weights: {
    sentence: 0,
    context: 0,
    rest: 0.62,
    restContext: 0.73,
    unknown: 0,
    namesUnknown: -1.58,
    namesAway: -1.31,
    figuresUnknown: -1.94,
    figuresAway: -0.43,
    rankMissing: 0,
    typeMissing: -1.74,
    typeNear: 0.11,
    typeRare: 0.76,
    focusNear: 0.32,
    countedMissing: -1.56,
    focusMissing: 0,
    roleMissing: -0.89,
    spoken: 1.21,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.42,
    contrastAway: -0.34,
    periodAway: -1.69,
    modifierAway: -2.1,
    withheld: 0,
    rankAway: -1.63,
    subjectAway: -0.47,
    speaksAway: -1.76,
    headAway: -1.5,
    worstMissing: -1.29,
    worstAway: -0.88,
    askedAway: -0.31,
    kindMissing: -1.1,
    hits: 0.29,
    nameWordsUnknown: 0,
    typeBound: 0.05,
    wordsMissing: 0,
    codesUnknown: -0.5,
  },
}
