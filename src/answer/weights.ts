import type { FeatureName } from './features.ts'
import type { Support } from './support.ts'

/**
 * Weights of the ranking, written by `npm run fit`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
  cover: 1.05,
  coverRest: 1.25,
  coverContext: 2.05,
  coverNeighbours: 2.46,
  synonyms: 1.67,
  bigrams: 1.53,
  synonymsRest: 1.47,
  synonymsNear: 1.81,
  passage: 0.67,
  document: 4.77,
  typeNear: 0.89,
  typeRare: 1.51,
  typeMissing: -1.94,
  counted: 0.7,
  focusName: 0.3,
  focus: 0.36,
  roleName: 1.57,
  newName: 0.31,
  quoted: 0.89,
  speaker: 2.09,
  topic: 1.35,
  leadIn: 4.28,
  contact: 2.33,
  headline: -2.22,
  dateline: -0.87,
  boilerplate: -0.62,
  issued: 4.1,
  position: -0.07,
  length: -0.29,
  namesMissing: -1.85,
  reason: 1.96,
  manner: 1.03,
  definition: 1.49,
  likeness: 3.47,
  unstated: -1.21,
  enumerates: 1.54,
  settles: 1.38,
  earlier: 1.63,
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
  intercept: -1.03,
  weights: {
    sentence: 0,
    context: 0,
    rest: 1.16,
    restContext: 0.5,
    unknown: 0,
    namesUnknown: -1.83,
    namesAway: -1.83,
    figuresUnknown: -2.13,
    figuresAway: -0.8,
    typeMissing: -1.64,
    typeRare: 0.88,
    focusNear: 0.13,
    countedMissing: -1.35,
    roleMissing: -1.03,
    spoken: 1.6,
    speakerMissing: -0.51,
    reasonMissing: -1.52,
    contrastAway: -0.81,
    contrastInPlaceAway: -1.4,
    periodAway: -1.85,
    modifierAway: -1,
    withheld: -2.36,
    rankAway: -1.75,
    subjectAway: -0.36,
    placeAway: -0.79,
    formerAway: -2.06,
    speaksAway: -1.43,
    headAway: -0.99,
    worstMissing: -1.16,
    kindMissing: -1.71,
    hits: 0.43,
    typeBound: 0.52,
    attributeAway: -1.38,
    tenseAway: -1.1,
    sharedAway: -0.48,
    figureOthersAway: -1.37,
    codesUnknown: -1.88,
    numberAway: -1.99,
    fullNameAway: -1.18,
    newName: 0.09,
    settles: 1.09,
  },
}
