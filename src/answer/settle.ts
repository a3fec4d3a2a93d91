import type { Document, Hit, Span } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { tokens } from '../search/tokens.ts'
import { valuesOf } from './asked-values.ts'
import { quotedOf } from './asked-whole.ts'
import { compose } from './compose.ts'
import type { Composition } from './composition.ts'
import { decide, type Refused } from './decide.ts'
import { dissect } from './dissect.ts'
import { type Evidence, rankEvidence } from './evidence.ts'
import { lens } from './lens.ts'
import { missingNames } from './missing.ts'
import { answerBelow } from './own-questions.ts'
import type { AnswerType, Asked } from './question.ts'
import { reached } from './reached.ts'
import { unknownFigures, unknownTo } from './unknown.ts'
import { allQuotations, answerReached, answerWhole } from './whole.ts'
import { withoutPossessive } from './word-forms.ts'

/** One thing asked, answered or refused. */
export interface Settled {
  readonly asked: Asked
  /** Null when it is refused. */
  readonly composition: Composition | null
  /** Probability that the composition answers it; of a refusal, that one would have. */
  readonly confidence: number
  /** Why it is refused; null when it is answered. */
  readonly refused: Refused | null
  readonly evidence: readonly Evidence[]
}

/**
 * Settles one thing asked: what is asked of a release as a whole is taken from
 * the parsed release, all else is ranked, decided and composed.
 *
 * @param meant the release that "this release" means when the question names none.
 * @param among how many things are asked at once.
 */
export function settle(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
  among = 1,
): Settled {
  const evidence = rankEvidence(asked, asked.whole === 'contact' ? ofNamed(hits, asked) : hits, lexicon)
  const whole = asked.whole === null || asked.instruction ? null : settleWhole(asked, hits, meant, lexicon)
  if (whole !== null) return { ...whole, evidence }
  const person = asked.instruction ? null : reached(asked, hits)
  if (person !== null) {
    const composition = answerReached(asked, person.document, person.contact)
    if (composition !== null) return { asked, composition, confidence: WHOLE, refused: null, evidence }
  }
  const below = asked.instruction ? null : answerBelow(asked, hits)
  if (below !== null) return { asked, composition: below, confidence: BELOW, refused: null, evidence }
  const decision = decide(asked, evidence)
  if (decision.refused !== null)
    return { asked, composition: null, confidence: decision.confidence, refused: decision.refused, evidence }
  return {
    asked,
    composition: compose(asked, evidence, among),
    confidence: decision.confidence,
    refused: null,
    evidence,
  }
}

/** Null when the release gives no such thing and its sentences should be searched instead. */
function settleWhole(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Omit<Settled, 'evidence'> | null {
  const named =
    asked.names.length > 0 ||
    asked.terms.some((term) => term.weight === 1 && hits.some((hit) => holds(hit.document, term.term)))
  const document = (named ? documentOn(asked, hits) : meant) ?? meant
  if (document === null) return null
  const view = lens(asked, dissect(document), lexicon, {
    document: 1,
    held: 0,
    byChance: 0,
    passage: () => 0,
  })
  const unknown = unknownTo(view, document)
  if (unknown.length > 0) {
    const missing = [...missingNames(view), ...unknownFigures(view, document)]
    return {
      asked,
      composition: null,
      confidence: 0.1,
      refused: { reason: 'no_subject', unsupported: missing, correction: null },
    }
  }
  if (isOffTopic(asked, document)) return null
  const composition =
    asked.whole === 'quotations'
      ? allQuotations(asked, quotedOf(asked.text) === null ? [document] : quoting(document, hits))
      : answerWhole(asked, document)
  if (composition !== null) return { asked, composition, confidence: WHOLE, refused: null }
  const kind = asked.whole === 'quotations' ? 'a quotation' : REACHED_BY[asked.type]
  const given =
    kind === undefined ||
    (asked.whole !== 'quotations' &&
      dissect(document).candidates.some((candidate) => valuesOf(view, candidate).length > 0))
  if (given) return null
  return {
    asked,
    composition: null,
    confidence: 0.1,
    refused: { reason: 'no_support', unsupported: [kind], correction: null },
  }
}

/** The release that is meant, then the others that were found, the newest first. */
function quoting(document: Document, hits: readonly Hit[]): Document[] {
  const others = [...new Set(hits.map((hit) => hit.document))].filter((other) => other !== document)
  return [document, ...others.sort(newestFirst)]
}

/** Those of one day, and those of none, stay as they came. */
function newestFirst({ published: a }: Document, { published: b }: Document): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? 1 : -1
}

/** "What does the release say about hospitals?" asks for a part of it, and is answered by its sentences or not at all. */
function isOffTopic(asked: Asked, document: Document): boolean {
  const topic = TOPIC.exec(asked.text)?.[1]
  if (topic === undefined) return false
  const inTopic = new Set(tokens(topic).map(({ term }) => term))
  const { headline } = dissect(document)
  const issuer = new Set(tokens(document.issuer ?? '').map(({ term }) => term))
  return asked.terms.some(
    ({ term, folded, weight }) =>
      weight === 1 &&
      inTopic.has(term) &&
      !PRESS_WORDS.has(folded) &&
      !headline.has(term) &&
      !issuer.has(term) &&
      // A contact is asked for what its release is about, in whatever words it has.
      (asked.whole !== 'contact' || !holds(document, term)),
  )
}

const TOPIC =
  /\b(?:(?:say|says|said|mention|mentions|contain|contains|cover|covers|discuss|describe|figures|numbers|statistics|summar\p{L}+|overview)\b.*?\b(?:about|regarding|concerning)|what(?:['’]s| is) (?:this|it|that|the release) about|contacts? for)\s+(.+)$/iu

/** A contact without the number or address that is asked for, in a release that gives none anywhere. */
const REACHED_BY: Partial<Record<AnswerType, string>> = {
  phone: 'phone number',
  email: 'email address',
  address: 'postal address',
  url: 'web address',
}

/** A press contact is of the release that it stands in: another house's is none of the one that is named. */
function ofNamed(hits: readonly Hit[], asked: Asked): readonly Hit[] {
  return hits.filter(({ document }) => asked.names.every((name) => isNamed(document, asked, name)))
}

/** The words of a name may stand anywhere in a release that does not speak of whom it names. */
function isNamed({ text, issuer }: Document, asked: Asked, { start, end }: Span): boolean {
  const name = withoutPossessive(asked.text.slice(start, end))
  return text.includes(name) || (issuer ?? '').includes(name)
}

/**
 * The release of the hits that has most names of the question, and of several such
 * the one that speaks most of the subject, for which it is taken apart; the words
 * of press work ("press contact") stand in all of them.
 */
function documentOn(asked: Asked, hits: readonly Hit[]): Document | null {
  const subject = asked.terms.filter((term) => term.weight === 1 && !PRESS_WORDS.has(term.folded))
  const held = (document: Document): number => subject.filter((term) => holds(document, term.term)).length
  const named = (document: Document): number =>
    asked.names.filter((name) => isNamed(document, asked, name)).length
  const documents = mostOf([...new Set(hits.map((hit) => hit.document))], named)
  return (documents.length < 2 ? documents : mostOf(documents, held))[0] ?? null
}

/** Those that have most of something, in their order. */
function mostOf(documents: readonly Document[], count: (document: Document) => number): Document[] {
  const counts = documents.map(count)
  const most = Math.max(...counts)
  return documents.filter((_, at) => counts[at] === most)
}

const PRESS_WORDS = new Set(
  'press media public relations contact contacts person phone telephone email number call reach ask issue issued issuer publish published quote quotes quotation key main figures summary summarise summarize title headline'.split(
    ' ',
  ),
)

/** What stands below a question that the release puts itself answers it, but for a word of it that may matter. */
const BELOW = 0.88

/** What the parsed release gives is as sure as its parsing; of the judged questions of this kind, 19 in 20 are right. */
const WHOLE = 0.95

function holds(document: Document, term: string): boolean {
  const { frequency, headline } = dissect(document)
  return headline.has(term) || frequency.has(term)
}
