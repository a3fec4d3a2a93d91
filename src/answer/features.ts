import { CONTRAST } from '../search/contrasts.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { fold, stem, terms as termsOf, tokens } from '../search/tokens.ts'
import { likeness, WORD_VECTORS } from '../search/word-vectors.ts'
import { unstated } from './attributes.ts'
import { type Candidate, type Dissection, inSentence } from './candidates.ts'
import { DEFINITION_CUE, MANNER_CUE, ORGANISATION_SUFFIX, REASON_CUE, ROLE_WORDS } from './cues.ts'
import { headsPart } from './heads.ts'
import { settles } from './polarity.ts'
import type { AnswerType, Asked, Term } from './question.ts'
import { enumerates } from './several.ts'
import { type SpanType, type TypedSpan, typedSpans } from './spans.ts'

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
  /** A yes or no is asked for, and it denies, permits, requires or says that something is still so. */
  'settles',
  /** Who or what came before is asked for, and it speaks of something earlier. */
  'earlier',
] as const

export type FeatureName = (typeof FEATURES)[number]

/** Feature values by name. */
export type FeatureVector = Readonly<Record<FeatureName, number>>

/** What one question means to one document; made once for all of its candidates. */
export interface Lens {
  readonly asked: Asked
  readonly dissection: Dissection
  readonly terms: readonly WeightedTerm[]
  /** Terms that the headline does not hold. */
  readonly rest: readonly WeightedTerm[]
  readonly focus: readonly WeightedTerm[]
  /** Stems of role words that the question has or means: "boss" is an "executive", who "runs" a firm its "chief". */
  readonly roles: ReadonlySet<string>
  /** What is counted is people, by whatever noun. */
  readonly countsPeople: boolean
  readonly names: readonly (readonly string[])[]
  readonly figures: readonly string[]
  readonly questionWords: ReadonlySet<string>
  /** Sum of the word vectors of what it asks, names apart. */
  readonly meaning: Float32Array
  /** Retrieval scores as a share of the best: of the document, and of the passage around an offset. */
  readonly documentScore: number
  /** How much of the question its best passage holds of what one could, 0 to 1. */
  readonly held: number
  readonly passageScore: (offset: number) => number
}

/** A term with its weight in one document and the other words that can stand for it there. */
export interface WeightedTerm extends Term {
  /** Inverse frequency among the sentences of the document, times the term's own weight. */
  readonly mass: number
  /** Part of a name. */
  readonly named: boolean
  /** Stems of this document that can stand for the term, and how well (0 to 1). */
  readonly related: readonly (readonly [string, number])[]
  /** Stems of this document, not of the question, that exclude the term. */
  readonly excluded: readonly string[]
}

/**
 * Prepares a question for the candidates of one document.
 *
 * A word's weight is its inverse frequency among the document's own sentences:
 * what every sentence of a release shares, the issuer's name first, tells
 * nothing about which one answers.
 */
export function lens(
  asked: Asked,
  dissection: Dissection,
  lexicon: Lexicon,
  scores: { readonly document: number; readonly held: number; readonly passage: (offset: number) => number },
): Lens {
  const names = asked.names.map((name) => termsOf(asked.text.slice(name.start, name.end)))
  const carried = asked.namesCarried.flatMap((name) => termsOf(asked.text.slice(name.start, name.end)))
  const inNames = new Set([...names.flat(), ...carried])
  const weigh = (term: Term): WeightedTerm => {
    const frequency = dissection.frequency.get(term.term) ?? 0
    const related: (readonly [string, number])[] = []
    for (const [other, weight] of [...lexicon.related(term.folded), ...(term.phrase ?? [])]) {
      if (other === term.term || !dissection.frequency.has(other)) continue
      if (!CONTRAST.excludes(term.term, other)) related.push([other, weight])
    }
    // A word that only says how it is asked counts where the release uses it, and is not missed where it does not.
    const absent = (term.weight < 1 || term.phrase?.size === 0) && frequency === 0
    const weight = term.weight * (inNames.has(term.term) ? NAME_WEIGHT : 1)
    const mass = absent ? 0 : weight * Math.log(1 + dissection.candidates.length / (frequency + 0.5))
    return {
      ...term,
      mass,
      related,
      excluded: CONTRAST.means(term.term, term.folded)
        ? [...CONTRAST.excluded(term.term)].filter(
            (other) => dissection.frequency.has(other) && !asked.terms.some((one) => one.term === other),
          )
        : [],
      named: inNames.has(term.term),
    }
  }
  const terms = asked.terms.map(weigh)
  return {
    asked,
    dissection,
    terms,
    rest: terms.filter((term) => !dissection.headline.has(term.term)),
    focus: asked.focus.map(
      (term) =>
        terms.find((known) => known.term === term) ?? weigh({ term, word: term, folded: term, weight: 1 }),
    ),
    roles: rolesMeant(asked, terms, lexicon),
    countsPeople:
      asked.type === 'count' &&
      terms.some(
        ({ term, folded }) =>
          term === asked.focus.at(-1) &&
          (PEOPLE.test(folded) || STAFF.test(folded) || lexicon.isPerson(folded)),
      ),
    names: names.filter((name) => name.length > 0),
    figures: asked.figures.map((figure) => fold(asked.text.slice(figure.start, figure.end))),
    meaning: meaningOf(terms),
    questionWords: new Set(tokens(asked.text).map((token) => token.word)),
    documentScore: scores.document,
    held: scores.held,
    passageScore: scores.passage,
  }
}

function meaningOf(terms: readonly WeightedTerm[]): Float32Array {
  const sum = new Float32Array(WORD_VECTORS.dimensions)
  for (const { term, named, mass } of terms)
    if (!named) WORD_VECTORS.addTo(sum, term, Math.max(mass, LEAST_MEANING))
  return sum
}

/** Words that are not missed in a sentence still tell what is meant: "how {many people}". */
const LEAST_MEANING = 0.5

function rolesMeant(asked: Asked, terms: readonly WeightedTerm[], lexicon: Lexicon): ReadonlySet<string> {
  const meant = new Set(asked.roles.map(stem))
  if (asked.type !== 'person') return meant
  for (const { folded, named } of terms) {
    if (named) continue
    for (const [other, weight] of lexicon.related(folded))
      if (weight >= ROLE_MEANT && ROLE_STEMS.has(other)) meant.add(other)
  }
  return meant
}

const ROLE_STEMS = new Set([...ROLE_WORDS].map(stem))

/** A synonym rather than an association. */
const ROLE_MEANT = 0.8

/** A name tells which release is meant more than which of its sentences; of 1, .8 and .6 the last was best on the tune half. */
const NAME_WEIGHT = 0.6

/** Computes the features of one candidate: a pure function, safe to call for any candidate of the lens's document. */
export function features(view: Lens, candidate: Candidate): FeatureVector {
  const { asked, dissection } = view
  const { candidates, headline } = dissection
  const before = candidates[candidate.index - 1]
  const after = candidates[candidate.index + 1]
  const own = (term: string): boolean => inSentence(candidate, term)
  const inContext = (term: string): boolean => own(term) || headline.has(term) || candidate.lead.has(term)
  const near = (term: string): boolean =>
    own(term) || (before?.terms.has(term) ?? false) || (after?.terms.has(term) ?? false)
  const inParagraph = (term: string): boolean =>
    candidate.paragraph.has(term) || headline.has(term) || candidate.lead.has(term)

  const exact = cover(view.terms, own, false)
  const rest = cover(view.rest, own, false)
  const coverNeighbours = cover(view.terms, near, false)
  const values = valuesOf(view, candidate)
  const checkable = RECOGNISED.has(asked.type)
  const speech = asked.speech
  const quoted = candidate.quotation
  const structured = candidate.kind === 'item' || candidate.kind === 'row'
  const wantsContact =
    asked.whole === 'contact' || asked.type === 'email' || asked.type === 'phone' || asked.type === 'address'

  return {
    cover: exact,
    coverRest: rest,
    coverContext: cover(view.terms, inContext, false),
    coverNeighbours,
    synonyms: cover(view.terms, own) - exact,
    bigrams: bigramShare(asked, candidate),
    synonymsRest: cover(view.rest, own) - rest,
    synonymsNear: cover(view.terms, near) - coverNeighbours,
    passage: view.passageScore(candidate.start),
    document: view.documentScore,
    typeNear: values.some((value) => nearQuestion(view, candidate, value)) ? 1 : 0,
    typeRare:
      values.length > 0 ? 1 / Math.max(1, ...mainTypes(asked).map((type) => dissection.holding(type))) : 0,
    typeMissing: checkable && values.length === 0 ? 1 : 0,
    counted: countedShare(view, candidate, values),
    focusName: nameWithFocus(view, candidate) ? 1 : 0,
    focus: cover(view.focus, own),
    roleName: roleBesideName(view, candidate) && !headsPart(asked.text, candidate.text) ? 1 : 0,
    newName: !checkable && candidate.spans().some((span) => !inQuestion(view, candidate, span)) ? 1 : 0,
    quoted: speech === null ? 0 : quoted !== null ? 1 : REPORTED.test(candidate.text) ? REPORTED_WORTH : 0,
    speaker:
      speech !== null &&
      quoted !== null &&
      spokenBy(speech.speaker, quoted.speaker?.name ?? null, quoted.speaker?.role ?? null)
        ? 1
        : 0,
    topic:
      speech !== null && (quoted !== null || REPORTED.test(candidate.text))
        ? cover(
            view.terms.filter((term) => speech.topic.includes(term.term)),
            own,
          )
        : 0,
    leadIn: structured ? cover(view.terms, (term) => candidate.lead.has(term)) : 0,
    contact: wantsContact && (candidate.kind === 'contact' || candidate.block.kind === 'contact') ? 1 : 0,
    headline: candidate.kind === 'headline' ? 1 : 0,
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
    namesMissing: view.names.length === 0 ? 0 : 1 - share(view.names, (name) => name.some(inParagraph)),
    reason: asked.type === 'reason' && REASON_CUE.test(candidate.text) ? 1 : 0,
    manner: asked.type === 'manner' && MANNER_CUE.test(candidate.text) ? 1 : 0,
    unstated: unstated(asked.attributes, candidate, dissection.document),
    enumerates: enumerates(view, candidate),
    settles: settles(asked, candidate.text) ? 1 : 0,
    earlier: ASKS_EARLIER.test(asked.text) && EARLIER.test(candidate.text) ? 1 : 0,
    likeness: likeness(view.meaning, dissection.meaning(candidate)),
    definition: asked.type === 'definition' && DEFINITION_CUE.test(candidate.text) ? rest : 0,
  }
}

/** A time before is another matter: "a year earlier", "the previous quarter". */
const ASKS_EARLIER =
  /(?<!\b(?:year|quarter|month|week|day|season)s? )\b(?:before|previously|formerly|predecessor|used to|(?:previous|former|prior) (?!year|quarter|month|week|day|season|period|results?)\p{L})/iu
const EARLIER =
  /\b(?:previous(?:ly)?|former(?:ly)?|prior|earlier|before|predecessors?|until|succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|outgoing|retir(?:e|es|ed|ing)|had been|served|held|joins? from)\b/iu

/** Speech without quotation marks: "…, he added." */
const REPORTED = /\b(?:said|says|added|noted|explained|stated|commented|according to)\b/u
const REPORTED_WORTH = 0.7

const ISSUED =
  /\b(?:announced?|issued?|released?|published?|dated?|datelined?|disclosed?|unveiled?|reported)\b/iu

/** Types for which the absence of a span tells that the sentence cannot answer. */
export const RECOGNISED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'person',
  'organisation',
  'place',
  'date',
  'duration',
  'money',
  'percent',
  'count',
  'amount',
  'phone',
  'address',
  'email',
  'url',
])

/** "Since when" is also answered by how long. */
const SINCE = /\bsince\b|\b(?:founded|established|started|begin|began|opened)\b/iu

/** Places that go by a name like an organisation's: "at which venue", "where did she study". */
const BY_NAME =
  /\b(?:venue|hotel|museum|gallery|restaurant|store|stadium|arena|theat(?:er|re)|club|hospital|campus|facility)\b|\bwhere\b.*\b(?:stud(?:y|ied)|train(?:ed)?|degree|diploma|graduate[ds]?|educat\p{L}+|school|work(?:ed)?|job|career|employ\p{L}*|stream(?:ed)?|watch(?:ed)?|buy|bought|sold|listed|published|aired?)\b/iu

/** Where something is to be had may be a shop or a web page. */
const ONLINE =
  /\bwhere (?:can|could|do|does|should|will|would|is|are)\b.*\b(?:buy|bought|order(?:ed)?|book(?:ed)?|read|found|find|download(?:ed)?|watch(?:ed)?|stream(?:ed)?|listen|register|sign(?: up)?|apply|enrol{1,2}|donate|subscribe|get (?:it|them|one|tickets?|more))\b/iu

/** What is taken as a share of money: "a fee of 0.5 %". */
const SHARE_OF_MONEY =
  /\b(?:fees?|commissions?|discounts?|royalt(?:y|ies)|interest|coupon|tariffs?|tax(?:es)?|dut(?:y|ies))\b/iu

/** Which spans can be the value of an answer type. */
export function mainTypes({ type, text: question }: Asked): readonly SpanType[] {
  switch (type) {
    case 'person':
      return ['person', 'organisation']
    case 'organisation':
      return ['organisation']
    case 'place':
      if (ONLINE.test(question)) return ['place', 'organisation', 'url']
      return BY_NAME.test(question) ? ['place', 'organisation'] : ['place']
    case 'amount':
      return ['percent', 'money', 'measure', 'count']
    case 'duration':
      return ASKS_AGE.test(question) ? ['duration', 'measure', 'count', 'date'] : ['duration', 'measure']
    case 'count':
      return ['count', 'measure']
    case 'date':
      return SINCE.test(question) ? ['date', 'duration'] : ['date']
    case 'money':
      return SHARE_OF_MONEY.test(question) ? ['money', 'percent'] : ['money']
    case 'percent':
    case 'phone':
    case 'address':
    case 'email':
    case 'url':
      return [type]
    default:
      return []
  }
}

/** Spans of the asked type that the question itself does not give away. */
export function valuesOf(view: Lens, candidate: Candidate): TypedSpan[] {
  const types: SpanType[] = mainTypes(view.asked).filter(
    (type) => type !== 'organisation' || !wantsPerson(view),
  )
  if (types.length === 0) return []
  if (types.includes('money') && countsMoney(view, candidate)) types.push('count')
  const unit = DIMENSIONS.find(({ asks }) => asks.test(view.asked.text))?.unit
  return candidate
    .spans()
    .filter((span) => types.includes(span.type) && !inQuestion(view, candidate, span))
    .filter(
      (span) => view.asked.type !== 'count' || span.type !== 'measure' || holdsFocus(view, candidate, span),
    )
    .filter(
      (span) => unit === undefined || unit.test(candidate.text.slice(span.start, span.end + UNIT_AFTER)),
    )
    .filter((span) => !ASKS_AGE.test(view.asked.text) || isAge(candidate.text, span, ofPerson(view)))
}

function ofPerson({ asked: { names, text } }: Lens): boolean {
  return names.some(({ start, end }) =>
    typedSpans(text).some((one) => one.type === 'person' && one.start < end && start < one.end),
  )
}

/** A row of bare figures under a header or heading that names a currency: "£ million", "Price (SEK)". */
function countsMoney({ dissection: { document } }: Lens, { kind, block }: Candidate): boolean {
  if (kind !== 'row') return false
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  const above = header?.lead === null || header === undefined ? undefined : document.blocks[header.lead]
  return [header, above].some(
    (one) => one !== undefined && CURRENCY.test(document.text.slice(one.start, one.end)),
  )
}

const CURRENCY =
  /[$€£¥₹₩]|\b(?:USD|EUR|GBP|CHF|RMB|CAD|AUD|CNY|JPY|INR|HKD|SGD|AED|SEK|NOK|DKK|NZD|ZAR|BRL|MXN|PLN|CZK|HUF|dollars?|euros?|pounds?|yuan|yen|rupees?|kron(?:a|or|er)|crowns?|francs?|zloty|pence)\b/u

const ASKS_AGE = /\bhow old\b|\b(?:what|which) age\b|\bage of\b|['’]s age\b/iu

/** A time is an age only where it is said to be one: "aged 45", "45, chief executive", "founded in 1969". */
function isAge(text: string, span: TypedSpan, person: boolean): boolean {
  const before = text.slice(Math.max(0, span.start - AGE_BESIDE), span.start)
  const after = text.slice(span.end, span.end + AGE_BESIDE)
  return (
    (person ? /\b(?:aged?|turn(?:s|ed|ing)?|born)\b[^.;]*$/iu : FOUNDED).test(before) ||
    /\b(?:years?[- ]old|year-old|of age|anniversary)\b/iu.test(
      text.slice(span.start, span.end + UNIT_AFTER),
    ) ||
    (/\p{L}, $/u.test(before) && /^\d{1,3}$/u.test(text.slice(span.start, span.end)) && /^[,)]/u.test(after))
  )
}

const FOUNDED =
  /\b(?:aged?|ages|turn(?:s|ed)?|founded|established|since|formed|built|created|opened|dat(?:es|ing|ed)|incorporated|launched|completed|started|began|operational|operating|existed|in (?:operation|business|service))\b[^.;]*$/iu

/** Characters on either side in which it is said. */
const AGE_BESIDE = 24

/** "Who is the boss", "who runs": a firm is no answer. */
function wantsPerson({ asked, roles }: Lens): boolean {
  return asked.type === 'person' && roles.size > 0 && IN_OFFICE.test(asked.text)
}

const IN_OFFICE =
  /\bwho(?:'s|’s| is| was| are| were)? (?:now |currently )?(?:the |its |their )?(?:\p{L}+ )?(?:boss|head|chief|ceo|cfo|coo|cto|president|chair\p{L}*|director|founder|leader|manager|captain|coach|editor|mayor|governor|minister|secretary|heads?|leads?|led|runs?|ran|manages?|directs?|chairs?|founded|started|created)\b/iu

/** "768 million gallons" counts gallons. */
function holdsFocus(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  return candidate.tokens.some(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      view.focus.some((noun) => strength(noun, (term) => term === token.term) > 0),
  )
}

/** What a figure must be measured in to answer: a speed is no distance. */
const DIMENSIONS: readonly { readonly asks: RegExp; readonly unit: RegExp }[] = [
  {
    asks: /\bhow long\b/iu,
    unit: /second|minute|hour|day|week|month|quarter|year|decade|centur|generation|night|km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm/iu,
  },
  {
    asks: /\bhow fast\b|\b(?:top |average |maximum )?speed\b/iu,
    unit: /km\/h|kmh|mph|knots?|bps|per (?:second|minute|hour|day)|times|percent|%|transactions/iu,
  },
  {
    asks: /\bhow heavy\b|\bweighs?\b|\bweight\b/iu,
    unit: /kg|kilo|gram|pound|lbs?|tons?|tonnes?|ounces?|oz|carats?/iu,
  },
  {
    asks: /\bhow (?:tall|far|deep|wide)\b/iu,
    unit: /km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm|stor(?:y|ies|eys?)|floors?|minutes?|hours?/iu,
  },
]

/** A unit may stand a word behind its figure. */
const UNIT_AFTER = 12

/** Share of the mass that is covered; a term that only a related word covers counts as much as the relation is worth. */
export function cover(
  terms: readonly WeightedTerm[],
  holds: (term: string) => boolean,
  withRelated = true,
): number {
  let covered = 0
  let all = 0
  for (const term of terms) {
    all += term.mass
    covered += term.mass * strength(term, holds, withRelated)
  }
  return all === 0 ? 0 : covered / all
}

/** How well a place stands for a term: 1 for the word itself, less for a relative of it, 0 for neither. */
export function strength(term: WeightedTerm, holds: (term: string) => boolean, withRelated = true): number {
  if (holds(term.term)) return 1
  let best = 0
  if (withRelated)
    for (const [other, weight] of term.related) if (weight > best && holds(other)) best = weight
  return best
}

function inQuestion(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const words = candidate.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && !token.stop,
  )
  const known = words.filter((token) => view.questionWords.has(token.word))
  // "Peapack Private Bank & Trust" is the "Peapack Private" of the question.
  const named = span.type !== 'person' && known.length >= 2
  return (
    words.length > 0 &&
    words.every(
      (token) =>
        view.questionWords.has(token.word) ||
        (named && ORGANISATION_SUFFIX.test(candidate.text.slice(token.start, token.end))),
    )
  )
}

/** Close enough to be said of each other: the window that the studies settled on. */
const WINDOW = 7

/** Whether a span stands within {@link WINDOW} tokens of a word of the question; `unnamed` leaves out words of its names. */
export function nearQuestion(view: Lens, candidate: Candidate, span: TypedSpan, unnamed = false): boolean {
  return candidate.tokens.some((token, at) => {
    if (token.stop || (token.start >= span.start && token.end <= span.end)) return false
    if (
      !view.terms.some(
        (term) =>
          term.weight === 1 &&
          !(unnamed && term.named) &&
          (term.term === token.term ||
            term.related.some(([other, weight]) => other === token.term && weight >= 0.5)),
      )
    )
      return false
    return distance(candidate, at, span) <= WINDOW
  })
}

/** Tokens between a token and a span. */
function distance(candidate: Candidate, at: number, span: TypedSpan): number {
  const first = candidate.tokens.findIndex((token) => token.end > span.start)
  let last = first
  while (
    last + 1 < candidate.tokens.length &&
    (candidate.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end
  )
    last++
  return at < first ? first - at : Math.max(0, at - last)
}

/** A figure up to four tokens before the counted noun, or right after it: "14 universities", "universities: 14". */
function countedShare(view: Lens, candidate: Candidate, values: readonly TypedSpan[]): number {
  if (view.focus.length === 0 || values.length === 0) return 0
  const noun = view.focus.at(-1)
  if (noun === undefined) return 0
  let best = 0
  for (const [at, token] of candidate.tokens.entries()) {
    const exact = token.term === noun.term
    const fits = Math.max(
      strength(noun, (term) => term === token.term),
      view.countsPeople && PEOPLE.test(token.word) ? AS_PEOPLE : 0,
      /^(?:them|these|those)$/u.test(token.word) ? AS_PEOPLE : 0,
      view.countsPeople && EMPLOYS.test(token.word) ? AS_PEOPLE : 0,
    )
    if (fits <= best) continue
    const beside = values.some((value) => {
      if (value.start <= token.start && token.end <= value.end) return value.type === 'measure'
      const gap = distance(candidate, at, value)
      // Behind its noun a figure only counts for the very noun: "universities: 14".
      const before = exact || (view.countsPeople && EMPLOYS.test(token.word))
      return gap > 0 && (token.start > value.start ? gap <= 5 : gap <= 2 && before)
    })
    if (beside) best = fits
  }
  return best
}

const STAFF = /^(?:staff|folks?|personnel|workforce|hands|headcount|attendance|crowd|audience|population)$/u

/** Whoever is counted: "how many workers" is answered by "employed 1,340 people". */
const PEOPLE = /^(?:people|persons|individuals)$/u
const EMPLOYS = /^(?:employs?|employed|employing)$/u
const AS_PEOPLE = 0.7

function nameWithFocus(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)?.term
  if (noun === undefined) return false
  const holders = candidate.tokens.filter((token) => token.term === noun)
  return candidate
    .spans()
    .some(
      (span) =>
        span.type === 'name' &&
        !inQuestion(view, candidate, span) &&
        holders.some((token) => token.start >= span.start && token.end <= span.end),
    )
}

function roleBesideName(view: Lens, candidate: Candidate): boolean {
  if (view.roles.size === 0 || view.asked.type !== 'person') return false
  const people = candidate
    .spans()
    .filter((span) => (span.type === 'person' || span.type === 'name') && !inQuestion(view, candidate, span))
  return candidate.tokens.some(
    (token, at) =>
      view.roles.has(token.term) && people.some((person) => distance(candidate, at, person) <= WINDOW),
  )
}

/** Compares the name a question gives a speaker, or a role, with the words of the attribution. */
export function spokenBy(asked: string | null, name: string | null, role: string | null): boolean {
  if (asked === null || name === null) return false
  const given = new Set(termsOf(`${name} ${role ?? ''}`))
  const wanted = termsOf(asked)
  const last = termsOf(name).at(-1)
  return (
    (last !== undefined && wanted.includes(last)) ||
    (wanted.length > 0 && wanted.filter((term) => given.has(term)).length / wanted.length > 0.5)
  )
}

function bigramShare(asked: Asked, candidate: Candidate): number {
  if (asked.bigrams.length === 0) return 0
  const content = candidate.tokens.filter((token) => !token.stop)
  const pairs = new Set(content.slice(1).map((token, at) => `${content[at]?.term} ${token.term}`))
  return share(asked.bigrams, (pair) => pairs.has(pair))
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length
}
