import type { Support } from './decide.ts'
import type { FeatureName } from './features.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 2.07,
  coverRest: 1.65,
  coverContext: 2.88,
  coverNeighbours: 1.72,
  synonyms: 4.2,
  bigrams: 0.38,
  passage: 2.05,
  document: 5.64,
  typeNear: 0.59,
  typeRare: 1.39,
  typeMissing: -2.64,
  counted: 0.79,
  focusName: 0.34,
  focus: 0.8,
  roleName: 1.53,
  newName: 0.42,
  quoted: 1.13,
  speaker: 0.63,
  topic: 2.35,
  leadIn: 1.24,
  contact: 2.7,
  headline: -2.36,
  dateline: -2.25,
  boilerplate: -0.74,
  issued: 2.97,
  position: -0.48,
  length: -0.21,
  namesMissing: -0.74,
  reason: 1.41,
  manner: 0.98,
  definition: 0.63,
}

/**
 * Weights of the decision whether to answer, written by `npm run fit`: logistic
 * regression in which missing support can only speak against an answer. Four are
 * set by judgement, since too few of the judged questions turn on them:
 * `roleMissing`, `speakerMissing`, `namesAway` and `figuresAway`.
 */
export const DECISION: {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Support, number>>
} = {
  intercept: -1.51,
  weights: {
    sentence: 0,
    context: 0.6,
    rest: 1.09,
    restContext: 0.59,
    unknown: 0,
    namesUnknown: -1.61,
    namesAway: -0.7,
    figuresUnknown: -2.23,
    figuresAway: -0.7,
    rankMissing: -0.24,
    typeMissing: -1.48,
    typeNear: 0.38,
    typeRare: 0.91,
    focusNear: 0.63,
    countedMissing: -1.24,
    focusMissing: -0.16,
    roleMissing: -2,
    spoken: 1.27,
    speakerMissing: -1,
    explained: 0,
  },
}
