import { elsewhereAway, fullNameAway, isIssuer, namesNearAway, portion } from './apart.ts'
import { plainForm } from './asked-form.ts'
import { valuesOf } from './asked-values.ts'
import { unstated } from './attributes.ts'
import { belongsTo, isAsked, nearQuestion } from './beside.ts'
import { type Candidate, inSentence as holdsTerm, leadText } from './candidates.ts'
import { conflicts } from './conflicts.ts'
import { isContactOfOther } from './contact-away.ts'
import { ORGANISATION_SUFFIX, PLACE_SUFFIX } from './cues.ts'
import { definitionMissing } from './defines.ts'
import type { Evidence } from './evidence.ts'
import { CLOSE, cover, type Lens, strength } from './lens.ts'
import { reasonMissing } from './reason-missing.ts'
import { codesUnknown, figuresMissing, knownTo, namesUnknown, unknownFigures } from './unknown.ts'

/** What of a question the best evidence supports; every value lies between 0 and 1. */
export interface Support {
  /** Share of the question that the sentence covers, synonyms counted. */
  readonly sentence: number
  /** The same with its block, headline, heading and neighbours. */
  readonly context: number
  /** Share of the words that are not in the headline which the sentence covers. */
  readonly rest: number
  /** The same with its block and neighbours. */
  readonly restContext: number
  /** Share of the question whose words the release does not know at all. */
  readonly unknown: number
  /** Share of the question whose words, names apart, the release uses and neither the sentence nor the one before it does. */
  readonly elsewhereAway: number
  /** Share of the names that the release does not know; one that says whose, where or of what is enough. */
  readonly namesUnknown: number
  /** Share of the names that the release knows but the sentence and all around it do not hold. */
  readonly namesAway: number
  /** Share of the names, the issuer's apart, that neither the sentence nor the one before it holds. */
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
  /** The sentence says what excludes a word of the question: "departures" for "arrivals". */
  readonly contrastAway: number
  /** The one that excludes it stands in its very place: "seasonal workers" for "permanent workers". */
  readonly contrastInPlaceAway: number
  /** A reason is asked for, and neither the sentence nor one beside it gives any. */
  readonly reasonMissing: number
  /** The sentence gives another quarter, month or year than the one asked about. */
  readonly periodAway: number
  /** A noun of the question stands there as another one's: "third quarter" for "second quarter". */
  readonly modifierAway: number
  /** One of the kind that is asked for, without its name: "a leading university". */
  readonly withheld: number
  /** The name of something is asked for, and it gives none beside it. */
  readonly nameMissing: number
  /** "Second-largest" where the largest is asked for. */
  readonly rankAway: number
  /** A figure is asked of one that has a name, and neither it nor what is around it names them. */
  readonly namedAway: number
  /** Who or what came before or comes next is asked for, and it speaks of nothing earlier or of no change. */
  readonly turnAway: number
  /** It names the person who is asked about only as the one who speaks it. */
  readonly speaksAway: number
  /** Who heads the whole or holds an office is asked for, and it names the head of a part or none who holds it. */
  readonly headAway: number
  /** Share of the question of the one word that misses most in the sentence. */
  readonly worstMissing: number
  /** A thing of a kind that has it in its name is asked for ("which university"), and no such name is there. */
  readonly kindMissing: number
  /** Words of the question in the sentence, names apart: so many fifths. */
  readonly hits: number
  /** A value of the asked type stands close to the words that say what is asked. */
  readonly typeBound: number
  /** The sentence opens with a name of its own and holds none of the question's. */
  readonly subjectAway: number
  /** Share of what is asked of the subject (its price, its headcount) for which it has no word. */
  readonly attributeAway: number
  /** What happened is asked for, and it tells of what is to come; or the other way round. */
  readonly tenseAway: number
  /** A figure is asked of one thing, and it is given of several together. */
  readonly sharedAway: number
  /** A figure that is to be confirmed is there, and it is another's. */
  readonly figureOthersAway: number
  /** A figure is asked for: share of the question that stands in other clauses of the sentence than any such figure. */
  readonly clauseAway: number
  /** Share of the model numbers and versions ("X-200", "Birdie 2") that the release does not hold. */
  readonly codesUnknown: number
  /** It speaks of another one of numbered things: of "phase 2" for "phase 3", of "the issue" for "the second issue". */
  readonly numberAway: number
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
  const { lens, candidate, features } = evidence
  const { asked } = lens
  const inContext = contextOf(evidence)
  const inSentence = sentenceOf(evidence, inContext)
  // A headline answers by its own words, which for any other sentence go without saying.
  const rest = candidate.kind === 'headline' ? lens.terms : lens.rest
  const known = (term: string): boolean => knownTo(lens, term)
  const counting = asked.type === 'count' && lens.focus.length > 0
  const speaker = asked.speech?.speaker ?? null
  const figuresUnknown = unknownFigures(lens, evidence.document).length
  const restCovered = weighs(rest) ? cover(rest, inSentence) : 1
  return {
    sentence: cover(lens.terms, inSentence),
    context: cover(lens.terms, inContext),
    rest: restCovered,
    restContext: weighs(rest) ? cover(rest, inContext) : 1,
    unknown: 1 - cover(lens.terms, known),
    elsewhereAway: elsewhereAway(evidence, inSentence),
    namesUnknown: namesUnknown(lens),
    namesAway: portion(
      lens.names.filter(
        (name) => name.every(known) && !name.some(inContext) && !isIssuer(evidence.document, name),
      ).length,
      lens.names.length,
    ),
    namesNearAway: namesNearAway(evidence, inSentence),
    figuresUnknown: portion(figuresUnknown, lens.figures.length),
    figuresAway: portion(figuresMissing(lens, around(evidence)).length - figuresUnknown, lens.figures.length),
    // Whoever is named beside the role that is asked for is the one, by whatever name.
    typeMissing: features.roleName === 1 ? 0 : features.typeMissing,
    typeRare: features.typeRare,
    focusNear: Math.max(features.counted, features.roleName, features.focusName),
    countedMissing: counting ? 1 - features.counted : 0,
    roleMissing: asked.type === 'person' && asked.roles.length > 0 ? 1 - features.roleName : 0,
    spoken:
      features.quoted *
      (speaker === null ? 1 : candidate.quotation === null ? 1 - UNNAMED : features.speaker),
    speakerMissing:
      speaker === null
        ? 0
        : Math.min(1 - features.speaker, candidate.quotation === null && features.quoted > 0 ? UNNAMED : 1),
    reasonMissing: asked.type === 'reason' ? reasonMissing(evidence) : 0,
    attributeAway: unstated(asked.attributes, candidate, evidence.document),
    ...conflicts(lens, candidate),
    worstMissing: worstMissing(lens, inSentence),
    kindMissing: kindMissing(lens, candidate) ? 1 : 0,
    hits: hits(lens, inSentence),
    typeBound: valuesOf(lens, candidate).some((value) => nearQuestion(lens, candidate, value, true)) ? 1 : 0,
    codesUnknown: codesUnknown(lens.asked.text, evidence.document.text),
    fullNameAway: fullNameAway(evidence),
    newName: features.newName,
    settles: settlesIt(evidence, restCovered),
    namesMissing: features.namesMissing,
    topic: features.topic,
    enumerates: features.enumerates,
    contactAway: isContactOfOther(lens, candidate) ? 1 : 0,
    definitionMissing: definitionMissing(asked, candidate.text) ? 1 : 0,
  }
}

/**
 * What the evidence itself says: its words, and for an item or a row the words
 * of what introduces it. A contact, and the dateline that tells when something
 * was announced, speak of the whole release.
 */
function sentenceOf({ candidate, features }: Evidence, inContext: (term: string) => boolean) {
  if (candidate.kind === 'contact' || features.issued === 1) return inContext
  const structured = candidate.kind === 'item' || candidate.kind === 'row'
  return (term: string): boolean => holdsTerm(candidate, term) || (structured && candidate.lead.has(term))
}

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

/** Whether any of the words must be covered at all. */
function weighs(terms: Lens['terms']): boolean {
  return terms.some(({ mass, optional = false }) => mass > 0 && !optional)
}

/** "He added" may well be whom the question names. */
const UNNAMED = 0.3

/** Share of the question of the one word that misses most. */
function worstMissing({ terms }: Lens, holds: (term: string) => boolean): number {
  const all = terms.reduce((sum, { mass }) => sum + mass, 0)
  return portion(
    Math.max(
      0,
      ...terms.map((term) => (term.optional ? 0 : massOf(term, terms) * (1 - strength(term, holds)))),
    ),
    all,
  )
}

/** Where none of the sides of a choice is there, all that was to be chosen from is missing. */
function massOf({ term, mass, either = [] }: Lens['terms'][number], terms: Lens['terms']): number {
  const others = terms.filter((other) => either.some((one) => one.term === other.term && one.term !== term))
  return others.reduce((sum, other) => sum + other.mass, mass)
}

/** Nouns that stand at the end of names, but of few that are asked for by them. */
const LOOSE_KINDS =
  /^(?:company|group|co|city|state|town|village|team|press|energy|media|capital|technology|technologies|services|organi[sz]ations?|industr(?:y|ies)|systems|solutions|network|office|board|partners|international|exchange|post|times|news|region|district|country|street|building|station|island|area|motors|securities|financial)$/u

/** "Which {hospital}", "which two {hospital}s". */
const ASKED_KIND =
  /\b(?:which|what|whose)\s+(?:(?!(?:two|three|four|five|six|seven|eight|nine|ten|other)\b)([\p{L}-]+)|\p{L}+\s+([\p{L}-]+)s\b)/iu

function kindMissing(lens: Lens, candidate: Candidate): boolean {
  const { asked } = lens
  const [, one, several] = ASKED_KIND.exec(plainForm(asked.text)) ?? []
  const kind = (one ?? several)?.toLowerCase()
  if (kind === undefined || LOOSE_KINDS.test(kind)) return false
  const capital = kind.charAt(0).toUpperCase() + kind.slice(1)
  if (!ORGANISATION_SUFFIX.test(capital) && !PLACE_SUFFIX.test(capital)) return false
  const noun = lens.focus.find((term) => term.folded === kind || kind.startsWith(term.term))
  if (noun === undefined) return false
  const ofKind = candidate.tokens.filter((token) => strength(noun, (term) => term === token.term) >= CLOSE)
  return !candidate
    .spans()
    .some(
      (span) =>
        span.type === 'name' &&
        !isAsked(lens, candidate, span) &&
        ofKind.some((token) => belongsTo(candidate.text, token, span)),
    )
}

/** So many hits are enough: beyond them a sentence is only longer. */
const ENOUGH_HITS = 5

function hits({ terms }: Lens, holds: (term: string) => boolean): number {
  const found = terms.filter((term) => !term.named && term.mass > 0 && strength(term, holds) >= 0.5)
  return Math.min(1, found.length / ENOUGH_HITS)
}

/** The sentence with its block, its neighbours, the headline and the date of the release. */
function around({ lens, candidate, document }: Evidence): string {
  const { candidates } = lens.dissection
  const texts = [candidates[candidate.index - 1]?.text, candidates[candidate.index + 1]?.text]
  return [
    document.title,
    document.subtitle,
    document.published,
    document.text.slice(candidate.block.start, candidate.block.end),
    leadText(document, candidate),
    ...texts,
  ].join('\n')
}

/** Whether a term stands in the sentence, its block, its headings, the headline or a neighbouring sentence. */
export function contextOf({ lens, candidate, features }: Evidence): (term: string) => boolean {
  const { candidates, headline } = lens.dissection
  const neighbours = [candidates[candidate.index - 1], candidates[candidate.index + 1]]
  // A contact belongs to the whole release, and so does the day on which it was announced.
  if (candidate.kind === 'contact' || features.issued === 1)
    return (term) => candidate.terms.has(term) || knownTo(lens, term)
  return (term) =>
    candidate.terms.has(term) ||
    candidate.paragraph.has(term) ||
    candidate.lead.has(term) ||
    headline.has(term) ||
    neighbours.some((neighbour) => neighbour?.terms.has(term) ?? false)
}
