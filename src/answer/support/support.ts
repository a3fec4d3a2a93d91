import { valuesOf } from '../evidence/asked-values.ts'
import { nearQuestion } from '../evidence/beside.ts'
import { definitionMissing } from '../evidence/defines.ts'
import { knownTo, namesUnknown } from '../evidence/unknown.ts'
import { codesUnknown, figuresMissing, unknownFigures } from '../evidence/unknown-figures.ts'
import type { Evidence } from '../evidence.ts'
import { unstated } from '../pieces/attributes.ts'
import { elsewhereAway, fullNameAway, isAbout, namesNearAway, portion } from './apart.ts'
import { type Conflicts, conflicts } from './conflicts.ts'
import { isContactOfOther } from './contact-away.ts'
import { around, inContextOf, inSentenceOf } from './context.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { kindMissing } from './kind-missing.ts'
import { reasonMissing } from './reason-missing.ts'
import { isSilent } from './silent.ts'

/** What of a question the best evidence supports; every value lies between 0 and 1. */
export interface Support extends Coverage, Conflicts {
  /** Share of the question whose words, names apart, the release uses and neither the sentence nor the one before it does. */
  readonly elsewhereAway: number
  /** Share of the names that the release does not know; one that says whose, where or of what is enough. */
  readonly namesUnknown: number
  /** Share of the names that the release knows but is not about, and that the sentence and all around it do not hold. */
  readonly namesAway: number
  /** Share of the names, those that the release is about apart, that neither the sentence nor the one before it holds. */
  readonly namesNearAway: number
  /** Share of the years, amounts and other figures that the release does not hold. */
  readonly figuresUnknown: number
  /** Share of the figures that it holds, away from the sentence. */
  readonly figuresAway: number
  /** The asked type can be recognised and the sentence holds none. */
  readonly typeMissing: number
  /** How rare such a value is in the release: 1 when only this sentence holds one. */
  readonly typeRare: number
  /** A name or figure stands beside the noun that is asked for or counted. */
  readonly focusNear: number
  /** Something is counted, and no figure stands beside that noun. */
  readonly countedMissing: number
  /** A person in a role is asked for, and the role does not stand beside a name. */
  readonly roleMissing: number
  /** Speech is asked for, and the sentence is quoted from whom it is asked of. */
  readonly spoken: number
  /** Speech of somebody is asked for, and the evidence is not spoken by them. */
  readonly speakerMissing: number
  /** A reason is asked for, and neither the sentence nor one beside it gives any. */
  readonly reasonMissing: number
  /** A thing of a kind that has it in its name is asked for ("which university"), and no such name is there. */
  readonly kindMissing: number
  /** A value of the asked type stands close to the words that say what is asked. */
  readonly typeBound: number
  /** Share of what is asked of the subject (its price, its headcount) for which it has no word. */
  readonly attributeAway: number
  /** Share of the model numbers and versions ("X-200", "Birdie 2") that the release does not hold. */
  readonly codesUnknown: number
  /** Share of the longer names of which it has not the word that tells them apart: "Orme" for the "Orme Annex". */
  readonly fullNameAway: number
  /** No type of value can be recognised, and it gives a name or figure that the question lacks. */
  readonly newName: number
  /** A yes or no is asked for, and it denies, permits, requires or says how the matter stands; or a reason, and it states a cause. */
  readonly settles: number
  /** Share of the names that stand neither in its block nor in what heads it. */
  readonly namesMissing: number
  /** Speech is asked for: share of what it is to be about that it covers. */
  readonly topic: number
  /** Several things are asked for and it names several. */
  readonly enumerates: number
  /** A number or address is asked of whom the release does not name, and the press contact's is there. */
  readonly contactAway: number
  /** What a common thing is is asked for, and it does not say so. */
  readonly definitionMissing: number
}

export const SUPPORT = [
  'sentence',
  'context',
  'rest',
  'restContext',
  'unknown',
  'elsewhereAway',
  'namesUnknown',
  'namesAway',
  'namesNearAway',
  'figuresUnknown',
  'figuresAway',
  'typeMissing',
  'typeRare',
  'focusNear',
  'countedMissing',
  'roleMissing',
  'spoken',
  'speakerMissing',
  'reasonMissing',
  'contrastAway',
  'contrastInPlaceAway',
  'periodAway',
  'modifierAway',
  'withheld',
  'nameMissing',
  'rankAway',
  'subjectAway',
  'namedAway',
  'turnAway',
  'speaksAway',
  'headAway',
  'worstMissing',
  'kindMissing',
  'hits',
  'typeBound',
  'attributeAway',
  'tenseAway',
  'sharedAway',
  'figureOthersAway',
  'clauseAway',
  'codesUnknown',
  'numberAway',
  'fullNameAway',
  'newName',
  'settles',
  'namesMissing',
  'topic',
  'enumerates',
  'contactAway',
  'definitionMissing',
] as const satisfies readonly (keyof Support)[]

/** Measures what the best evidence supports of its question. */
export function supportOf(evidence: Evidence): Support {
  const { lens, candidate, document, features } = evidence
  const { asked } = lens
  const inSentence = inSentenceOf(evidence)
  const inContext = inContextOf(evidence)
  const coverage = coverageOf(evidence, inSentence, inContext)
  return {
    elsewhereAway: elsewhereAway(evidence, inSentence),
    reasonMissing: asked.type === 'reason' ? reasonMissing(evidence) : 0,
    attributeAway: unstated(asked.attributes, candidate, document),
    settles: settlesIt(evidence, coverage.rest),
    enumerates: features.enumerates,
    contactAway: isContactOfOther(lens, candidate) ? 1 : 0,
    definitionMissing: definitionMissing(asked, candidate.text) ? 1 : 0,
    // An object that begins with what others hold is built many times as slowly.
    ...coverage,
    ...conflicts(lens, candidate),
    ...namesSupport(evidence, inSentence, inContext),
    ...figuresSupport(evidence),
    ...valueSupport(evidence),
    ...speechSupport(evidence),
  }
}

function namesSupport(
  evidence: Evidence,
  inSentence: (term: string) => boolean,
  inContext: (term: string) => boolean,
) {
  const { lens, features } = evidence
  const away = lens.names.filter(
    (name) => name.every((term) => knownTo(lens, term)) && !name.some(inContext) && !isAbout(lens, name),
  )
  return {
    namesUnknown: namesUnknown(lens),
    namesAway: portion(away.length, lens.names.length),
    namesNearAway: namesNearAway(evidence, inSentence),
    namesMissing: features.namesMissing,
    fullNameAway: fullNameAway(evidence),
  }
}

function figuresSupport(evidence: Evidence) {
  const { lens, document } = evidence
  const all = lens.figures.length
  const unknown = unknownFigures(lens, document).length
  return {
    figuresUnknown: portion(unknown, all),
    figuresAway: portion(figuresMissing(lens, around(evidence)).length - unknown, all),
    codesUnknown: codesUnknown(lens.asked.text, document.text),
  }
}

function valueSupport({ lens, candidate, features }: Evidence) {
  const { type, roles } = lens.asked
  const isBound = valuesOf(lens, candidate).some((value) => nearQuestion(lens, candidate, value, true))
  return {
    // Whoever is named beside the role that is asked for is the one, by whatever name.
    typeMissing: features.roleName === 1 ? 0 : features.typeMissing,
    typeRare: features.typeRare,
    typeBound: isBound ? 1 : 0,
    focusNear: Math.max(features.counted, features.roleName, features.focusName),
    countedMissing: type === 'count' && lens.focus.length > 0 ? 1 - features.counted : 0,
    roleMissing: type === 'person' && roles.length > 0 ? 1 - features.roleName : 0,
    kindMissing: kindMissing(lens, candidate) ? 1 : 0,
    newName: features.newName,
  }
}

function speechSupport({ lens, candidate, features: { quoted, speaker, topic } }: Evidence) {
  if (isSilent(lens, candidate)) return { spoken: 0, speakerMissing: 1, topic: 0 }
  const isQuotation = candidate.quotation !== null
  if ((lens.asked.speech?.speaker ?? null) === null) return { spoken: quoted, speakerMissing: 0, topic }
  return {
    spoken: quoted * (isQuotation ? speaker : 1 - UNNAMED),
    speakerMissing: Math.min(1 - speaker, !isQuotation && quoted > 0 ? UNNAMED : 1),
    topic,
  }
}

/** "He added" may well be whom the question names. */
const UNNAMED = 0.3

/** A "not", a matter or a cause that stands in a sentence about something else settles nothing. */
function settlesIt({ lens, features: { settles } }: Evidence, restCovered: number): number {
  const least = lens.asked.type === 'yesno' && settles < 1 ? MATTER_SPOKEN_OF : SPOKEN_OF
  return restCovered < least ? 0 : settles * (lens.asked.type === 'reason' ? OF_SOMETHING : 1)
}

/** Share of the question below which a "not" or "must" settles something else. */
const SPOKEN_OF = 0.3

/** The same for what only speaks of the matter. */
const MATTER_SPOKEN_OF = 0.5

/** A cause that a sentence states may be that of something else in it. */
const OF_SOMETHING = 0.75
