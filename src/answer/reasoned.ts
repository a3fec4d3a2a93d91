import { type Candidate, inSentence, isProse } from './candidates.ts'
import type { Decision } from './decide.ts'
import type { Evidence } from './evidence.ts'
import { explainsBefore, LIKELY, tellsFailure, tellsPlight } from './explains.ts'
import { SAME, strength, type WeightedTerm } from './lens.ts'
import type { Asked } from './question.ts'
import { reasonIn, statesCause } from './reasons.ts'
import { firstOf, isOfSame, told } from './told.ts'

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
  // "Profit fell because prices were low" gives no reason for the prices.
  if (refused === null && isOnlyReason(best)) return { sentences: [], confidence: NONE }
  const fact = factOf(evidence)
  if (fact === null) return null
  const isAnswered = refused === null && (fact === best || told(best) >= SPEAKS_OF_IT)
  if (statesCause(fact.candidate.text)) return isAnswered ? null : { sentences: [fact], confidence: SAID }
  const beside = besideOf(fact, evidence)
  if (beside === null) {
    const isOfOther = !isAnswered && !isBeside(fact, best)
    return refused === null && (saysAgain(best) || isOfOther) ? { sentences: [], confidence: NONE } : null
  }
  // What says more than was asked may have a better reason than a likely one.
  if (!beside.isSaid && isAnswered && !saysAgain(best)) return null
  return {
    sentences: beside.sentences,
    confidence: beside.isSaid ? Math.max(SAID, Math.min(confidence, SURE)) : LIKELY_SO,
  }
}

/** Share of what is asked about that the sentence which tells it must hold. */
const TELLS_IT = 0.8

/** Share below which a sentence is about something else. */
const SPEAKS_OF_IT = 0.5

/** A reason that is told as one, and is that of what is asked about for all that can be seen; no surer than the decision was. */
const SAID = 0.75
const SURE = 0.85

/** A plight that stands beside it. */
const LIKELY_SO = 0.65

/** Below what is answered. */
const NONE = 0.3

/** The sentence that tells best what is asked about; null where none tells it all but for a little, or at another time. */
function factOf(evidence: readonly Evidence[]): Evidence | null {
  let fact: Evidence | null = null
  let most = TELLS_IT - Number.EPSILON
  for (const one of evidence) {
    if (!isProse(one.candidate) || one.candidate.block.kind === 'boilerplate') continue
    const tells = told(one)
    if (tells > most && tellsEvent(one) && !isOnlyReason(one)) [fact, most] = [one, tells]
  }
  return fact !== null && isOfSame(fact) ? fact : null
}

/** Whether a sentence has half the words of what is asked about beside whom it is asked of: "join" of "Why did Ada Berg join Orme?". */
function tellsEvent({ lens, candidate }: Evidence): boolean {
  const own = eventTerms(lens)
  const held = own.filter((one) => strength(one, (term) => inSentence(candidate, term)) >= SAME)
  return held.length >= own.length / 2
}

function eventTerms({ terms }: Evidence['lens']): readonly WeightedTerm[] {
  return terms.filter(({ named, weight }) => !named && weight === 1)
}

/** Whether a sentence has what is asked about only as the reason of something else. */
function isOnlyReason({ lens, candidate }: Evidence): boolean {
  const own = eventTerms(lens)
  const [at, end] = reasonAt(candidate.text)
  if (own.length === 0 || at === -1) return false
  const share = (isIn: (start: number) => boolean): number => {
    const words = candidate.tokens.filter(({ start }) => isIn(start))
    const found = new Set(words.map(({ term }) => term))
    return own.filter((one) => strength(one, (term) => found.has(term)) >= SAME).length / own.length
  }
  const inReason = share((start) => start >= at && start < end)
  return inReason >= MOST && share((start) => start < at || start >= end) < LEAST
}

const MOST = 2 / 3
const LEAST = 1 / 2

/** Where the clause of a reason begins and ends in a sentence; -1 where there is none, or nothing else. */
function reasonAt(text: string): readonly [number, number] {
  const found = REASON.exec(text)
  if (found === null) return [-1, -1]
  const comma = text.indexOf(',', found.index)
  const end = found.index < OPENS && comma !== -1 ? comma : text.length
  return found.index < OPENS && comma === -1 ? [-1, -1] : [found.index, end]
}

const REASON = /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of)\b/iu

/** A sentence that opens with its reason goes on behind a comma. */
const OPENS = 4

/** Sentences in the order of the release. */
interface Beside {
  readonly sentences: readonly Evidence[]
  /** Whether the reason is told as one. */
  readonly isSaid: boolean
}

/** The sentence with the one that gives its reason: the one behind it, or a failure that opens its paragraph. */
function besideOf(fact: Evidence, evidence: readonly Evidence[]): Beside | null {
  const { block, index } = fact.candidate
  const { candidates } = fact.lens.dissection
  const found = (one: Candidate): Evidence | undefined => evidence.find(({ candidate }) => candidate === one)
  const next = candidates[index + 1]
  // The lead is often a paragraph by itself.
  const goesOn = next?.block === block || firstOf(fact.lens.dissection) === fact.candidate
  if (next !== undefined && isProse(next) && goesOn) {
    const plainly = explainsBefore(next.text)
    const reason = plainly === 0 ? undefined : found(next)
    if (reason !== undefined) return { sentences: [fact, reason], isSaid: plainly > LIKELY }
  }
  const before = candidates[index - 1]
  if (before === undefined || !isProse(before) || before.block !== block) return null
  if (candidates[index - 2]?.block === block || !tellsFailure(before.text)) return null
  const reason = found(before)
  return reason === undefined ? null : { sentences: [reason, fact], isSaid: false }
}

function isBeside({ document, candidate }: Evidence, other: Evidence): boolean {
  return other.document === document && Math.abs(other.candidate.index - candidate.index) <= 1
}

/** Whether a sentence tells what is asked about and next to nothing else: no reason, and few words but names, sums and times. */
function saysAgain(one: Evidence): boolean {
  const { candidate, lens } = one
  if (told(one) < TELLS_IT || reasonIn(candidate.text) > 0 || tellsPlight(candidate.text)) return false
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
