import { addressesIn } from '../corpus/addresses.ts'
import { laterFirst } from '../library/later-first.ts'
import type { Document, Hit } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { terms as termsOf, tokens } from '../search/tokens.ts'
import { quotedOf } from './asked/asked-whole.ts'
import { compose, composeGiven, composeRows } from './compose.ts'
import type { Composition } from './composition/composition.ts'
import { lackedKind, REACHED_BY } from './composition/contacts.ts'
import { documentOn, documentsOf, holds, ofNamed, PRESS_WORDS } from './composition/document-on.ts'
import { doneBy } from './composition/done-by.ts'
import { harmed } from './composition/harmed.ts'
import { answerBelow } from './composition/own-questions.ts'
import { type Reached, reached, reachedBy, viewOf } from './composition/reached.ts'
import { reasoned } from './composition/reasoned.ts'
import { saidOfAnother } from './composition/said-of-another.ts'
import { spentOn } from './composition/spent-on.ts'
import { staffOf } from './composition/staff-of.ts'
import { succession } from './composition/succession.ts'
import { untold } from './composition/untold.ts'
import { allQuotations, answerReached, answerWhole } from './composition/whole.ts'
import { worksAt } from './composition/works-at.ts'
import { type Decision, decide, type Refused } from './decide.ts'
import { unknownTo } from './evidence/unknown.ts'
import { unknownFigures } from './evidence/unknown-figures.ts'
import { type Evidence, rankEvidence } from './evidence.ts'
import { dissect } from './pieces/dissect.ts'
import type { Asked } from './question.ts'
import { factsOf } from './rows/facts.ts'
import { factsAsked } from './rows/from-facts.ts'
import { fromRows } from './rows/from-rows.ts'
import { withoutOthers } from './rows/other-facts.ts'
import { asksForOneself, withoutOthersContacts } from './support/contact-away.ts'
import { contactHouse, givesContactsOf, tellsOfHouse } from './support/contact-house.ts'
import { missingNames } from './support/missing.ts'
import { withoutPlainlyOther } from './support/plainly-other.ts'
import { ISSUERS } from './text/cues.ts'

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
  const ranked = rankEvidence(asked, asked.whole === 'contact' ? ofNamed(hits, asked) : hits, lexicon)
  const all = withoutOthersContacts(withoutOthers(ranked))
  const parsed = asked.instruction ? null : settleParsed(asked, hits, meant, lexicon)
  if (parsed !== null) return { ...parsed, evidence: all }
  const below = asked.instruction ? null : answerBelow(asked, hits, lexicon)
  if (below?.isElliptic === false) return { ...answered(asked, below.composition, BELOW), evidence: all }
  const { evidence, decision } = decided(asked, all)
  const special = asked.instruction ? null : settleSpecial(asked, ranked, evidence, decision)
  if (special !== null) return { ...special, evidence }
  const { confidence, refused } = decision
  if (refused !== null) {
    return below === null
      ? { asked, composition: null, confidence, refused, evidence }
      : { ...answered(asked, below.composition, BELOW), evidence }
  }
  return { ...answered(asked, compose(asked, evidence, among), confidence), evidence }
}

/** Where the best sentence is plainly of another time or thing than is asked about, the next may be of it. */
function decided(
  asked: Asked,
  all: readonly Evidence[],
): { readonly evidence: readonly Evidence[]; readonly decision: Decision } {
  const decision = decide(asked, all)
  const left = withoutPlainlyOther(all)
  if (left === all) return { evidence: all, decision }
  const next = decide(asked, left)
  if (next.refused === null) return { evidence: left, decision: next }
  return { evidence: all, decision: decision.refused === null ? next : decision }
}

type Outcome = Omit<Settled, 'evidence'>

function answered(asked: Asked, composition: Composition, confidence: number): Outcome {
  return { asked, composition, confidence, refused: null }
}

/** What is told by the parsed release: of it as a whole, and whom to reach. */
function settleParsed(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  const house = contactHouse(asked)
  if (house === null) return settleContact(asked, hits, meant, lexicon)
  const isOwn = (document: Document): boolean => givesContactsOf(house, document)
  const own = hits.filter(({ document }) => isOwn(document))
  const given = meant !== null && isOwn(meant) ? meant : null
  if (own.length > 0 || given !== null) return settleContact(asked, own, given, lexicon)
  const documents = documentsOf(hits)
  if (documents.some((document) => tellsOfHouse(house, document, isReachable))) return null
  if (!documents.some((document) => termsOf(house).every((term) => holds(document, term))))
    return {
      ...lacking(asked, [house]),
      refused: { reason: 'no_subject', unsupported: [house], correction: null },
    }
  return lacking(asked, [
    asked.whole === 'contact' ? `a contact of ${house}` : (REACHED_BY[asked.type] ?? house),
  ])
}

/** What is told by the parsed release, whosever contacts are asked for. */
function settleContact(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  const isOwnMatter = asksForOneself(asked.text)
  const isPress = asked.whole === 'contact' && isOwnMatter
  const whole = asked.whole === null || isPress ? null : settleWhole(asked, hits, meant, lexicon)
  if (whole !== null) return whole
  const person = isOwnMatter ? null : reachedBy(asked, hits, meant, lexicon)
  return person === null ? null : settleReached(asked, person)
}

/** What facts, rows, reasons and denials tell, whose evidence no decision by features weighs. */
function settleSpecial(
  asked: Asked,
  ranked: readonly Evidence[],
  evidence: readonly Evidence[],
  decision: Decision,
): Outcome | null {
  const facts = isSure(decision, evidence) ? [] : factsAsked(ranked)
  if (facts.length > 0) return answered(asked, composeRows(facts, null), FACT)
  const table = fromRows(asked, evidence, decision)
  if (table !== null) {
    const { rows, compared, confidence, unsupported } = table
    return rows.length === 0
      ? { ...lacking(asked, unsupported), confidence }
      : answered(asked, composeRows(rows, compared), confidence)
  }
  const staff = staffOf(asked, evidence)
  if (staff !== null) return answered(asked, composeGiven([staff]), STAFF)
  const hurt = harmed(asked, evidence, decision)
  if (hurt !== null) return givenOr(asked, hurt, UNTOLD)
  const other = saidOfAnother(asked, evidence, decision)
  if (other !== null) return givenOr(asked, other, UNTOLD)
  const next = succession(asked, evidence, decision)
  if (next !== null) return givenOr(asked, next, HANDED_OVER)
  const done = doneBy(asked, evidence, decision)
  if (done !== null) return answered(asked, composeGiven(done), UNTOLD)
  const work = worksAt(asked, evidence, decision)
  if (work !== null) return answered(asked, composeGiven([work]), HANDED_OVER)
  const spent = spentOn(asked, evidence, decision)
  if (spent !== null) return answered(asked, composeGiven(spent), SPENT)
  const why = reasoned(asked, evidence, decision)
  if (why !== null)
    return why.sentences.length === 0
      ? { ...lacking(asked, ['a reason']), confidence: why.confidence }
      : answered(asked, composeGiven(why.sentences), why.confidence)
  const none = decision.refused === null ? [] : untold(asked, evidence)
  return none.length === 0 ? null : answered(asked, composeGiven(none), UNTOLD)
}

/** Answers by the sentences given; where there is none, what is asked is told of another thing alone. */
function givenOr(asked: Asked, given: readonly Evidence[], confidence: number): Outcome {
  return given.length === 0
    ? { ...lacking(asked, []), confidence: OF_ANOTHER }
    : answered(asked, composeGiven(given), confidence)
}

/** Whether a sentence, and no fact of a sheet, answers for certain. */
function isSure({ refused, confidence }: Decision, [best]: readonly Evidence[]): boolean {
  if (best === undefined) return true
  return refused === null && confidence >= FACT && !factsOf(best.lens.dissection).has(best.candidate)
}

/** A line of a data sheet whose label is what is asked for. */
const FACT = 0.92

/** Null when the release gives no such thing and its sentences should be searched instead. */
function settleWhole(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  const named =
    asked.names.length > 0 ||
    asked.terms.some((term) => term.weight === 1 && hits.some((hit) => holds(hit.document, term.term)))
  const news = newsOf(asked.text)
  const document =
    news === null ? ((named ? documentOn(asked, hits) : meant) ?? meant) : newestHeaded(news, hits)
  if (document === null) return null
  const view = viewOf(asked, document, lexicon)
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
  if (asked.whole === 'contact') {
    const found = reached(view, document, hits)
    return found === null ? null : settleReached(asked, found)
  }
  if (isOffTopic(asked, document)) return null
  const composition =
    asked.whole === 'quotations'
      ? allQuotations(asked, quotedOf(asked.text) === null ? [document] : quoting(document, hits))
      : answerWhole(asked, document)
  if (composition !== null) return answered(asked, composition, WHOLE)
  const kind = asked.whole === 'quotations' ? 'a quotation' : lackedKind(view, document)
  return kind === null ? null : lacking(asked, [kind])
}

/** Of the house itself, in a sentence that says so. */
const STAFF = 0.88

function isReachable(text: string): boolean {
  return addressesIn(text).length > 0
}

function settleReached(asked: Asked, found: Reached): Outcome {
  if ('lacks' in found) return lacking(asked, found.lacks)
  return answered(asked, answerReached(found), WHOLE)
}

/** A refusal of what nothing found gives. */
export function lacking(asked: Asked, unsupported: readonly string[]): Outcome {
  return {
    asked,
    composition: null,
    confidence: 0.1,
    refused: { reason: 'no_support', unsupported, correction: null },
  }
}

/** Of what the latest is asked: "the Reykjavik route"; null for any other question. */
function newsOf(question: string): string | null {
  return NEWS_OF.exec(question)?.[1] ?? null
}

const NEWS_OF = /\b(?:latest(?: news)?|news?) (?:on|about|from|at|with|of) (.+)$/iu

/** The newest of the releases found on what a text names. */
function newestHeaded(subject: string, hits: readonly Hit[]): Document | null {
  const [newest = null] = documentsOf(hits)
    .filter((document) => isHeaded(document, subject))
    .sort(laterFirst)
  return newest
}

/** Whether a release is one on what a text names: it stands in its headline, or has issued it. */
function isHeaded(document: Document, subject: string): boolean {
  const { headline } = dissect(document)
  const issuer = new Set(tokens(document.issuer ?? '').map(({ term }) => term))
  return tokens(subject).every(
    ({ term, stop, word }) => stop || headline.has(term) || issuer.has(term) || ISSUERS.test(word),
  )
}

/** The release that is meant, then the others that were found, the newest first. */
function quoting(document: Document, hits: readonly Hit[]): Document[] {
  const others = documentsOf(hits).filter((other) => other !== document)
  return [document, ...others.sort(laterFirst)]
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
      !issuer.has(term),
  )
}

const TOPIC =
  /\b(?:(?:say|says|said|mention|mentions|contain|contains|cover|covers|discuss|describe|figures|numbers|statistics|summar\p{L}+|overview)\b.*?\b(?:about|regarding|concerning)|what(?:['’]s| is) (?:this|it|that|the release) about)\s+(.+)$/iu

/** What stands below a question that the release puts itself answers it, but for a word of it that may matter. */
const BELOW = 0.88

/** Below what is answered. */
const OF_ANOTHER = 0.3

/** Who comes in whose place, told in so many words; by a pronoun it may be another's. */
const HANDED_OVER = 0.8

/** What money goes into is plainly said, but it may be other money. */
const SPENT = 0.65

/** That something is not there or not decided is plainly said, but may be of something like it. */
const UNTOLD = 0.7

/** What the parsed release gives is as sure as its parsing; of the judged questions of this kind, 19 in 20 are right. */
const WHOLE = 0.95
