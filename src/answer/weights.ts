import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.08,
  coverRest: 1.36,
  coverContext: 1.59,
  coverNeighbours: 2.27,
  synonyms: 1.58,
  bigrams: 1.41,
  synonymsRest: 1.85,
  synonymsNear: 1.67,
  passage: 0.6,
  document: 5.29,
  typeNear: 1.07,
  typeRare: 1.53,
  typeMissing: -1.8,
  counted: 0.79,
  focusName: 0.33,
  focus: 0.51,
  roleName: 1.25,
  newName: 0.49,
  quoted: 2.43,
  speaker: 2.26,
  topic: 2.36,
  leadIn: 4.65,
  contact: 2.44,
  headline: -2.58,
  dateline: -1.45,
  boilerplate: -0.45,
  issued: 4.34,
  position: -0.4,
  length: -0.36,
  namesMissing: -1.63,
  reason: 1.32,
  manner: 1.09,
  definition: 0.44,
  likeness: 3.45,
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
  intercept: -0.49,
  weights: {
    sentence: 0.07,
    context: 0.01,
    rest: 0.61,
    restContext: 0.77,
    unknown: 0,
    namesUnknown: -1.55,
    namesAway: -1.41,
    figuresUnknown: -2.09,
    figuresAway: -0.61,
    rankMissing: 0,
    typeMissing: -1.89,
    typeNear: 0.13,
    typeRare: 0.73,
    focusNear: 0.25,
    countedMissing: -1.6,
    focusMissing: -0.13,
    roleMissing: -0.9,
    spoken: 1.2,
    speakerMissing: 0,
    explained: 0,
    reasonMissing: -2.43,
    contrastAway: -0.36,
    periodAway: -1.92,
    modifierAway: -2.03,
    withheld: -0.17,
    rankAway: -1.64,
    subjectAway: -0.44,
    speaksAway: -1.8,
    headAway: -1.5,
    worstMissing: -1.27,
    worstAway: -0.83,
    askedAway: -0.3,
    kindMissing: -2.05,
    hits: 0.23,
    nameWordsUnknown: 0,
    typeBound: 0.06,
    wordsMissing: 0,
    codesUnknown: -0.46,
  },
}
