import { literal } from '../../corpus/literal.ts'
import { stem } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import { isOfOwnKind } from '../evidence/own-kind.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { deedTurned } from '../support/deed-turned.ts'
import { movesIt } from '../support/moves-it.ts'
import { isUntold } from '../support/needs-word.ts'
import { reasonIn, statesCause } from '../text/reasons.ts'
import { besideOf, causeBefore, causesIt } from './beside-fact.ts'
import { AFTER, SPENT, tellsPlight } from './explains.ts'
import { factOf, isOnlyIn, isOnlyReason, TELLS_IT } from './fact-asked.ts'
import { comesOfIt, givesWhy } from './gives-why.ts'
import { wishedDeed } from './meant-for.ts'
import { movedBy } from './moved-by.ts'
import { refusedSaying } from './refused-saying.ts'
import { told } from './told.ts'

/** What a release says to a why. */
export interface Reasoned {
  /** The sentence that tells what is asked about, with the one that gives its reason; empty where it gives none. */
  readonly sentences: readonly Evidence[]
  /** Probability that they answer. */
  readonly confidence: number
}

/**
 * Answers a why from the sentence that tells what is asked about: by a reason in
 * it, or right beside it ("The branch closes. Only nine customers a day still
 * come."). Where that sentence only says again what is asked, and none beside it
 * gives a reason, there is none; a reason that another sentence gives is that of
 * something else.
 *
 * Null where no sentence tells plainly what is asked about, or the best evidence
 * says more than was asked: then the decision holds.
 */
export function reasoned(
  asked: Asked,
  evidence: readonly Evidence[],
  { confidence, refused }: Decision,
): Reasoned | null {
  const [best] = evidence
  if (asked.type !== 'reason' || best === undefined) return null
  // "Profit fell because prices were low" gives no reason for the prices, nor does "after prices fell".
  if (refused === null && (isOnlyReason(best) || isOnlyIn(best, AFTER)))
    return { sentences: [], confidence: NONE }
  if (
    refused === null &&
    (answersOther(best) || isOfOtherKind(best) || wishesItAgain(best) || wishesOfBegun(best))
  )
    return { sentences: [], confidence: NONE }
  const fact = factOf(evidence)
  // Why something fell is no matter of why it rose.
  if (fact === null || deedTurned(fact.lens, fact.candidate) !== null) return null
  if (isUntold(fact.lens, fact.candidate)) return null
  const cause = causeBefore(fact, evidence)
  if (cause !== undefined) return { sentences: [cause, fact], confidence: SAID }
  const isAnswered = refused === null && (fact === best || told(best) >= SPEAKS_OF_IT)
  const isMoved = movedBy(fact) || refusedSaying(fact)
  if (isMoved && !statesCause(fact.candidate.text)) return { sentences: [fact], confidence: SAID }
  if (statesCause(fact.candidate.text) || causesIt(fact) || comesOfIt(fact))
    return isAnswered ? null : { sentences: [fact], confidence: SAID }
  const beside = besideOf(fact, evidence)
  if (!beside?.isSaid && givesWhy(fact))
    return isAnswered ? null : { sentences: [fact], confidence: LIKELY_SO }
  if (beside === null) {
    const isOfOther = !isAnswered && !isBeside(fact, best)
    return refused === null && (saysAgain(best) || isOfOther) ? { sentences: [], confidence: NONE } : null
  }
  // What says more than was asked may have a better reason than a likely one.
  if (!beside.isSaid && isAnswered && !saysAgain(best) && !isWish(fact)) return null
  return {
    sentences: beside.sentences,
    confidence: beside.isSaid ? Math.max(SAID, Math.min(confidence, SURE)) : LIKELY_SO,
  }
}

/** Share below which a sentence is about something else. */
const SPEAKS_OF_IT = 0.5

/** A reason that is told as one, and is that of what is asked about for all that can be seen; no surer than the decision was. */
const SAID = 0.75
const SURE = 0.85

/** A plight that stands beside it. */
const LIKELY_SO = 0.65

/** Below what is answered. */
const NONE = 0.3

/**
 * Whether a sentence answers a question of its release that has no word of what is asked,
 * nor has the sentence, where another question of it has: "Is the gala on?" for the gala.
 */
function answersOther({ lens, candidate }: Evidence): boolean {
  const { question } = candidate
  if (question === null || isOfOwnKind(lens.asked, candidate)) return false
  const isOfAsked = (stems: ReadonlySet<string>): boolean =>
    lens.terms.some(({ term, weight }) => weight === 1 && stems.has(term))
  if (isOfAsked(question.terms) || isOfAsked(candidate.terms)) return false
  return lens.dissection.candidates.some((one) => one.question !== null && isOfAsked(one.question.terms))
}

/** Whether a sentence tells only that somebody wishes to do once more what is asked about: "It wants to open a third shop." */
function wishesItAgain(one: Evidence): boolean {
  const { candidate, lens } = one
  const text = candidate.text.replace(/\s+/gu, ' ')
  const deed = stem((wishedDeed(text) ?? '').toLowerCase())
  const isAsked = !WISH.test(lens.asked.text) && lens.terms.some(({ term }) => term === deed)
  return isAsked && AGAIN.test(text) && !statesCause(text)
}

/**
 * Whether it is asked why something ends, and a sentence tells only what somebody wishes of what the sentence before
 * begins, in a release that tells of no end: "It is opening a shop in Tarn. It wants to be near the station."
 */
function wishesOfBegun({ candidate, lens }: Evidence): boolean {
  if (!ENDS.test(lens.asked.text) || wishedDeed(candidate.text.replace(/\s+/gu, ' ')) === null) return false
  const { candidates, document } = lens.dissection
  const before = candidates[candidate.index - 1]
  if (before === undefined || !BEGINS.test(before.text)) return false
  return !ENDS.test(document.title) && !candidates.some(({ text }) => ENDS.test(text))
}

const ENDS =
  /\b(?:clos(?:e[sd]?|ing|ure)|shut(?:s|ting)?|end(?:s|ed|ing)?|cancel\p{L}*|scrap\p{L}*|abandon\p{L}*)\b/iu

const BEGINS =
  /\b(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|introduc(?:es|ed|ing)|add(?:s|ed|ing))\b/iu

/** One more of a kind. */
const AGAIN =
  /\b(?:also|another|(?:an )?(?:additional|further)|second|third|fourth|fifth|more|next (?:week|month|year|spring|summer|autumn))\b/iu

/**
 * Whether a figure of one thing is asked about, and a sentence has it of another alone: "sales of cider", "sales of
 * ale"; and not of the same by a wider word ("of the drink") or another one for it.
 */
function isOfOtherKind({ lens, candidate }: Evidence): boolean {
  const [, figure = '', by, kind = ''] = FIGURE_OF.exec(lens.asked.text) ?? []
  if (kind === '' || new RegExp(String.raw`\b${literal(kind)}`, 'iu').test(candidate.text)) return false
  const other = FIGURE_OF.exec(candidate.text)
  const own = lens.terms.find(({ term }) => term === stem(kind.toLowerCase()))
  const isLike = own === undefined || strength(own, (term) => inSentence(candidate, term)) >= CLOSE
  return !isLike && other?.[1]?.toLowerCase() === figure.toLowerCase() && other[2] === by
}

/** What it is of is one bare word: "sales of ale fell". */
const FIGURE_OF =
  /\b(sales|exports|imports|production|output|prices?|orders|shipments|demand) (of|for) (?!(?:the|this|that|these|those|its|their|his|her|our|all|both|them|such|each|some|most|goods|products?)\b)(\p{Ll}{3,})(?=\s*[?.,;]|\s*$| (?:f[ae]ll|fallen|r[io]se|risen|dropped|drop|gr[eo]w|grown|increased?|decreased?|decline[ds]?|up|down|so|in|by|to|last|this|at|and|was|were|is|are|has|have|doubled|halved|jumped|climbed|slumped)\b)/iu

/** Whether what somebody wants or needs is asked about, and the sentence tells that they do. */
function isWish({ lens, candidate }: Evidence): boolean {
  return WISH.test(lens.asked.text) && WISH.test(candidate.text) && !statesCause(candidate.text)
}

const WISH = /\b(?:needs?|needed|wants?|wanted|wish(?:es|ed)?|seek(?:s|ing)?|sought|hop(?:es?|ed|ing))\b/iu

function isBeside({ document, candidate }: Evidence, other: Evidence): boolean {
  return other.document === document && Math.abs(other.candidate.index - candidate.index) <= 1
}

/** Whether a sentence tells what is asked about and next to nothing else: no reason, and few words but names, sums and times. */
function saysAgain(one: Evidence): boolean {
  const { candidate, lens } = one
  const text = candidate.text.replace(SPENT, '')
  if (told(one) < TELLS_IT || reasonIn(text) > 0 || tellsPlight(text)) return false
  if (movesIt(lens.asked.text, text)) return false
  const spans = candidate.spans()
  const more = candidate.tokens.filter(
    ({ stop, term, start, end }) =>
      !stop &&
      !spans.some((span) => span.start <= start && end <= span.end) &&
      !lens.terms.some((asked) => asked.term === term || asked.related.some(([other]) => other === term)),
  )
  return more.length <= FEW
}

/** Words that add no reason: "until further notice". */
const FEW = 3
