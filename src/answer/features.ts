import { literal } from '../corpus/literal.ts'
import { remembered } from '../remembered.ts'
import { terms as termsOf } from '../search/tokens.ts'
import { likeness } from '../search/word-vectors.ts'
import { textAt } from '../spans.ts'
import { lettersAsked } from './asked/letters-asked.ts'
import { settles } from './asked/polarity.ts'
import { RECOGNISED, valuesOf } from './evidence/asked-values.ts'
import { nameWithFocus, nearQuestion, roleBesideName } from './evidence/beside.ts'
import { countedShare } from './evidence/counted.ts'
import { spellsOut } from './evidence/defines.ts'
import { describes } from './evidence/describes.ts'
import { inQuestion } from './evidence/given-away.ts'
import { cover, covers, type Lens } from './evidence/lens.ts'
import { isOfOwnKind } from './evidence/own-kind.ts'
import { enumerates, listsKind } from './evidence/several.ts'
import { mainTypes } from './evidence/wanted.ts'
import { unstated } from './pieces/attributes.ts'
import { type Candidate, inSentence } from './pieces/candidates.ts'
import { issuerTerms } from './pieces/issuer-terms.ts'
import type { Asked } from './question.ts'
import { ASKS_STEPS, DEFINITION_CUE, MANNER_CUE, STEPS_CUE } from './text/cues.ts'
import { headsPart } from './text/heads.ts'
import { otherOffice } from './text/offices.ts'
import { isPlaced } from './text/placed.ts'
import { reasonIn } from './text/reasons.ts'
import { wordsSaid } from './text/said.ts'
import { isFigure, type TypedSpan } from './text/spans.ts'
import { spokenBy } from './text/spoken-by.ts'

/**
 * The names of the features, in the order of every feature vector. Each is 0
 * when it has nothing to say; most lie between 0 and 1. Which of them carry
 * the ranking was measured in the studies that the README names.
 */
export const FEATURES = [
  /** Share of the question's weight whose words stand in the sentence. */
  'cover',
  /** The same without the words of the headline, which every sentence shares. */
  'coverRest',
  /** Sentence, headline, heading and lead-in together. */
  'coverContext',
  /** Sentence and its neighbours together. */
  'coverNeighbours',
  /** Weight that only other words for the question's cover (WordNet, thesaurus). */
  'synonyms',
  /** Share of the question's word pairs that stand together. */
  'bigrams',
  /** The same without the words of the headline. */
  'synonymsRest',
  /** The same for the sentence and its neighbours. */
  'synonymsNear',
  /** Retrieval score of the passage, as a share of the best passage's. */
  'passage',
  /** Retrieval score of the document's best passage, as a share of the best document's. */
  'document',
  /** A span of the asked type, not of the question, within seven tokens of its words. */
  'typeNear',
  /** One divided by the number of sentences of the document that hold a span of the type. */
  'typeRare',
  /** The type can be recognised and no span of it is there. */
  'typeMissing',
  /** A figure stands beside the noun that is counted. */
  'counted',
  /** A name that the question lacks holds the asked noun: "which hotel", "the Harbour Hotel". */
  'focusName',
  /** The asked noun stands in the sentence. */
  'focus',
  /** A role word of the question stands beside a name. */
  'roleName',
  /** The type is unknown and a name or figure that the question lacks is there. */
  'newName',
  /** Speech is asked for and the sentence is quoted. */
  'quoted',
  /** The speaker who is asked for speaks it. */
  'speaker',
  /** Speech is asked for: share of the words after "say" that the sentence covers. */
  'topic',
  /** List item or table row: share of the question that lead-in, heading or header row covers. */
  'leadIn',
  /** A contact when an address or number is asked for. */
  'contact',
  'headline',
  'dateline',
  'boilerplate',
  /** The dateline when a date or place of announcing is asked for. */
  'issued',
  /** Place in the document, 0 first, 1 last. */
  'position',
  /** Natural logarithm of the number of tokens. */
  'length',
  /** Share of the question's names that stand neither in the block nor in the headline. */
  'namesMissing',
  /** Because, due to, in order to: when a reason is asked for. */
  'reason',
  /** Through, by doing: when a manner is asked for. */
  'manner',
  /** X is a …: when a definition is asked for. */
  'definition',
  /** How alike question and sentence are in what their words mean, names apart (word vectors). */
  'likeness',
  /** Share of what is asked of the subject (its price, its headcount) for which the sentence has no word. */
  'unstated',
  /** Several things are asked for and it names several, 1 from four on. */
  'enumerates',
  /** A yes or no or a reason is asked for, and it denies, permits, requires, says how the matter stands or states a cause. */
  'settles',
  /** Who or what came before is asked for, and it speaks of something earlier. */
  'earlier',
] as const

export type FeatureName = (typeof FEATURES)[number]

/** Feature values by name. */
export type FeatureVector = Readonly<Record<FeatureName, number>>

/** Computes the features of one candidate: a pure function, safe to call for any candidate of the lens's document. */
export function features(view: Lens, candidate: Candidate): FeatureVector {
  const { asked, dissection } = view
  const { candidates, headline } = dissection
  const before = candidates[candidate.index - 1]
  const after = candidates[candidate.index + 1]
  const speech = asked.speech
  const quoted = candidate.quotation
  const isSpeakers =
    speech !== null &&
    quoted !== null &&
    spokenBy(speech.speaker, quoted.speaker?.name ?? null, quoted.speaker?.role ?? null, dissection.document)
  // All that somebody says is theirs, also where the sentence does not name them again.
  const speaker = isSpeakers ? new Set(termsOf(speech.speaker ?? '')) : NO_TERMS
  const own = (term: string): boolean => inSentence(candidate, term) || (isSpeakers && speaker.has(term))
  const inContext = (term: string): boolean => own(term) || headline.has(term) || candidate.lead.has(term)
  // A row is of something else than the rows beside it; its columns belong to it.
  const isRow = candidate.kind === 'row'
  const isBeside = (one: Candidate | undefined, term: string): boolean =>
    one !== undefined && !(isRow && one.kind === 'row') && one.terms.has(term)
  const near = (term: string): boolean =>
    own(term) || (isRow && candidate.lead.has(term)) || isBeside(before, term) || isBeside(after, term)
  const inParagraph = (term: string): boolean =>
    headline.has(term) || candidate.lead.has(term) || candidate.paragraph().has(term)

  const all = covers(view.terms, own)
  const rest = covers(view.rest, own)
  const around = covers(view.terms, near)
  const values = valuesOf(view, candidate)
  const checkable = RECOGNISED.has(asked.type)
  const isOfKind = isOfOwnKind(asked, candidate)
  const isMissing = checkable && values.length === 0 && !isOfKind && !listsKind(view, candidate)
  const structured = candidate.kind === 'item' || candidate.kind === 'row'
  const wantsContact =
    asked.whole === 'contact' || asked.type === 'email' || asked.type === 'phone' || asked.type === 'address'

  return {
    cover: all.exact,
    coverRest: rest.exact,
    coverContext: cover(view.terms, inContext, false),
    coverNeighbours: around.exact,
    synonyms: all.related - all.exact,
    bigrams: bigramShare(asked, candidate),
    synonymsRest: rest.related - rest.exact,
    synonymsNear: around.related - around.exact,
    passage: view.passageScore(candidate.start),
    document: view.documentScore,
    typeNear: values.some((value) => nearQuestion(view, candidate, value)) ? 1 : 0,
    typeRare:
      values.length > 0 ? 1 / Math.max(1, ...mainTypes(asked).map((type) => dissection.holding(type))) : 0,
    typeMissing: isMissing ? 1 : 0,
    counted: countedShare(view, candidate, values),
    focusName: nameWithFocus(view, candidate) ? 1 : 0,
    focus: cover(view.focus, own),
    roleName: isInOffice(view, candidate) ? 1 : 0,
    newName: !checkable && candidate.spans().some((span) => !inQuestion(view, candidate, span)) ? 1 : 0,
    quoted: speech === null ? 0 : quoted !== null ? 1 : REPORTED.test(candidate.text) ? REPORTED_WORTH : 0,
    speaker: isSpeakers ? 1 : 0,
    topic:
      speech !== null && (quoted !== null || REPORTED.test(candidate.text))
        ? cover(
            view.terms.filter((term) => speech.topic.includes(term.term)),
            quoted === null ? own : (term) => wordsSaid(candidate.text).has(term),
          )
        : 0,
    leadIn: structured && !isMissing ? cover(view.terms, (term) => candidate.lead.has(term)) : 0,
    contact: wantsContact && (candidate.kind === 'contact' || candidate.block.kind === 'contact') ? 1 : 0,
    headline: candidate.kind === 'headline' && !tellsAlone(view, candidate, values) ? 1 : 0,
    dateline: candidate.kind === 'dateline' || candidate.kind === 'source' ? 1 : 0,
    issued:
      candidate.kind === 'dateline' &&
      (asked.type === 'date' || asked.type === 'place') &&
      ISSUED.test(asked.text)
        ? 1
        : 0,
    boilerplate:
      candidate.block.kind === 'boilerplate' ||
      candidate.block.kind === 'safe-harbour' ||
      candidate.block.kind === 'note'
        ? 1
        : 0,
    position: candidates.length > 1 ? candidate.index / (candidates.length - 1) : 0,
    length: Math.log(1 + candidate.tokens.length),
    namesMissing:
      view.names.length === 0
        ? 0
        : 1 - share(view.names, (name) => name.some(inParagraph) || isIssuersPlace(view, name)),
    reason: asked.type !== 'reason' ? 0 : isOfKind ? 1 : reasonIn(candidate.text),
    manner: asked.type === 'manner' && (isOfKind || givesManner(asked.text, candidate.text)) ? 1 : 0,
    unstated: unstated(asked.attributes, candidate, dissection.document),
    enumerates: enumerates(view, candidate),
    settles: settles(asked, candidate.text),
    earlier: asksEarlier(asked.text) && EARLIER.test(candidate.text) ? 1 : 0,
    likeness: likeness(view.meaning, dissection.meaning(candidate)),
    definition: definition(asked, candidate.text, rest.exact),
  }
}

const NO_TERMS: ReadonlySet<string> = new Set()

/**
 * Whether a headline gives a figure that its release has nowhere else: what it
 * says is then no repetition of what a sentence says better.
 */
function tellsAlone(view: Lens, candidate: Candidate, values: readonly TypedSpan[]): boolean {
  const { text } = view.dissection.document
  return values.some((value) => {
    if (!isFigure(value.type) || !nearQuestion(view, candidate, value)) return false
    const said = literal(textAt(candidate.text, value))
    return [...text.matchAll(new RegExp(String.raw`(?<![\d.,])${said}(?!\d|[.,]\d)`, 'gu'))].length === 1
  })
}

/** Whether a name is the place of the house that issues a release: the rates "in Orme" are those that Orme Council sets. */
function isIssuersPlace({ asked, dissection: { document } }: Lens, name: readonly string[]): boolean {
  const issuer = issuerTerms(document)
  return placesIn(asked).has(name.join(' ')) && name.every((term) => issuer.has(term))
}

/** Names behind "in" or the like, by their stems. */
const placesIn = remembered(
  ({ names, text }: Asked): ReadonlySet<string> =>
    new Set(
      names.filter(({ start }) => isPlaced(text, start)).map((name) => termsOf(textAt(text, name)).join(' ')),
    ),
)

/** How much of what is to be defined a sentence defines; letters it spells out or not. */
function definition(asked: Asked, text: string, rest: number): number {
  const letters = lettersAsked(asked.text)
  if (letters !== null) return spellsOut(letters, text) ? SPELT : 0
  if (describes(asked, text)) return SURELY
  return asked.type === 'definition' && DEFINITION_CUE.test(text) ? rest : 0
}

/** "Is a …" is said of many things; what one of this very name is, once. */
const SURELY = 2

/** No sentence answers but one that says what the letters stand for, and few words of the question are in it. */
const SPELT = 12

/** What is to be done is told by steps as well as by a means. */
function givesManner(question: string, text: string): boolean {
  return MANNER_CUE.test(text) || (ASKS_STEPS.test(question) && STEPS_CUE.test(text))
}

function isInOffice(view: Lens, candidate: Candidate): boolean {
  const { text } = view.asked
  return (
    roleBesideName(view, candidate) && !headsPart(text, candidate.text) && !otherOffice(text, candidate.text)
  )
}

const asksEarlier = remembered((question: string) => ASKS_EARLIER.test(question))

/** A time before is another matter: "a year earlier", "the previous quarter". */
const ASKS_EARLIER =
  /(?<!\b(?:year|quarter|month|week|day|season)s? )\b(?:before|previously|formerly|predecessor|used to|(?:previous|former|prior) (?!year|quarter|month|week|day|season|period|results?)\p{L})/iu
const EARLIER =
  /\b(?:previous(?:ly)?|former(?:ly)?|prior|earlier|before|predecessors?|until|succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|outgoing|retir(?:e|es|ed|ing)|had been|served|held|joins? from)\b/iu

/** Speech without quotation marks: "…, he added." */
const REPORTED = /\b(?:said|says|added|noted|explained|stated|commented|according to)\b/u
const REPORTED_WORTH = 0.7

/** "Date of the verdict" asks for no day of issue, and what is to be released was not with the dateline. */
const ISSUED =
  /^(?!.*\b(?:will|to be|going to)\b).*\b(?:announce(?:d|ments?)?|launch dates?|issued?|released?|published?|dated|datelined?|disclosed?|unveiled?|reported|date (?:is )?(?:on|of) (?:the|this) (?:document|statement|release))\b/isu

function bigramShare({ bigrams }: Asked, { tokens }: Candidate): number {
  if (bigrams.length === 0) return 0
  const opening = openingOf(bigrams)
  const found = new Set<string>()
  let before = ''
  for (const { term, stop } of tokens) {
    if (stop) continue
    if (opening.has(before)) found.add(`${before} ${term}`)
    before = term
  }
  return share(bigrams, (pair) => found.has(pair))
}

/** The stems that open pairs: most words of a sentence open none. */
const openingOf = remembered(
  (bigrams: readonly string[]) => new Set(bigrams.map((pair) => pair.split(' ', 1)[0] ?? '')),
)

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length
}
