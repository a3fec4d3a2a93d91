import type { Decision } from '../decide.ts'
import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { reasonIn, statesCause } from '../text/reasons.ts'
import {
  AFTER,
  explainsBefore,
  followsUpon,
  LIKELY,
  namesReason,
  SPENT,
  tellsFailure,
  tellsFault,
  tellsPlight,
  tellsTrouble,
} from './explains.ts'
import { asksChange, changeIn, firstOf, isOfSame, matterOf, tellsChange, tellsOf, told, withoutChange } from './told.ts'

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
  const fact = factOf(evidence)
  if (fact === null) return null
  const cause = causeBefore(fact, evidence)
  if (cause !== undefined) return { sentences: [cause, fact], confidence: SAID }
  const isAnswered = refused === null && (fact === best || told(best) >= SPEAKS_OF_IT)
  if (statesCause(fact.candidate.text)) return isAnswered ? null : { sentences: [fact], confidence: SAID }
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

/**
 * The sentence that tells best what is asked about, one that tells the very change
 * before others; null where none tells it all but for a little, or at another time.
 */
function factOf(evidence: readonly Evidence[]): Evidence | null {
  let fact: Evidence | null = null
  let most = TELLS_IT - Number.EPSILON
  for (const one of evidence) {
    if (!isProse(one.candidate) || one.candidate.block.kind === 'boilerplate') continue
    const tells = told(one)
    const worth = tells < TELLS_IT || !changes(one) ? tells : tells + CHANGED
    if (worth > most && tellsEvent(one) && !isOnlyReason(one)) [fact, most] = [one, worth]
  }
  return fact !== null && isOfSame(fact) ? fact : null
}

/** What the very change is worth beside words that are like it. */
const CHANGED = 0.05

/** Whether a sentence, the first with its headline, tells the change that is asked about. */
function changes({ candidate, lens, document }: Evidence): boolean {
  const isFirst = firstOf(lens.dissection) === candidate
  return tellsChange(lens.asked, isFirst ? `${document.title}\n${candidate.text}` : candidate.text)
}

/**
 * What stands right before a sentence that says of itself that it comes of that:
 * "The grant was refused. As a result, the pool will stay shut."
 */
function causeBefore({ candidate, lens }: Evidence, evidence: readonly Evidence[]): Evidence | undefined {
  if (!CONSEQUENCE.test(candidate.text)) return undefined
  const before = lens.dissection.candidates[candidate.index - 1]
  if (before === undefined || !isProse(before)) return undefined
  return evidence.find((one) => one.candidate === before)
}

/** Whether what somebody wants or needs is asked about, and the sentence tells that they do. */
function isWish({ lens, candidate }: Evidence): boolean {
  return WISH.test(lens.asked.text) && WISH.test(candidate.text) && !statesCause(candidate.text)
}

const WISH = /\b(?:needs?|needed|wants?|wanted|wish(?:es|ed)?|seek(?:s|ing)?|sought|hop(?:es?|ed|ing))\b/iu

/** "So", "As a result", "This means that": what stands before is why. */
const CONSEQUENCE =
  /^["“]?(?:so,? (?!(?:far|long|many|much|that)\b)|as a (?:result|consequence)\b(?! of)|because of (?:this|that|it)\b|therefore|consequently|for (?:this|that) reason|(?:this|that|it|which) (?:is why|means?\b|meant\b|led to|has led to|forced|has forced|caused|has caused))/iu

/** Whether a sentence has half the words of what is asked about beside whom it is asked of: "join" of "Why did Ada Berg join Orme?". */
function tellsEvent(one: Evidence): boolean {
  const own = eventTerms(one.lens)
  const tells = tellsOf(one)
  const held = own.filter((term) => strength(term, tells) >= SAME)
  return !UNDONE.test(one.candidate.text) && held.length >= own.length / 2
}

/** "Has ended its recall": why it was recalled is told elsewhere. */
const UNDONE =
  /\b(?:end(?:s|ed|ing)?|lift(?:s|ed|ing)?|revers(?:es|ed|ing)|cancell?(?:s|ed|ing)?|withdr[ae]w\p{L}*|dropp?(?:s|ed|ing)?|call(?:s|ed|ing)? off) (?:its|the|their|an?) (?:\p{L}+ )?(?:recall|suspension|delay|closure|ban|halt|strike|postponement|cuts?)\b/iu

function eventTerms(lens: Evidence['lens']): readonly WeightedTerm[] {
  return matterOf(lens).filter(({ named, weight }) => !named && weight === 1)
}

/** Whether the sentence that tells what is asked about tells what that followed upon, or what it is for. */
function givesWhy(fact: Evidence): boolean {
  const { text } = fact.candidate
  // A single word may stand anywhere in it: "on loan".
  if (eventTerms(fact.lens).length < 2 && !asksChange(fact.lens.asked)) return false
  return (
    (followsUpon(text) && !isOnlyIn(fact, AFTER)) ||
    (PURPOSE.test(text) && !isOnlyIn(fact, PURPOSE)) ||
    tellsItsTrouble(fact) ||
    saysBehindSeam(fact) ||
    tellsDemand(fact)
  )
}

/**
 * Whether a sentence that tells a change tells what stood in the way: of the same
 * subject before it ("Orme has been hit by a fire and cannot deliver before May"), or
 * in a clause behind it ("… will close the bridge, which no longer meets the rules").
 * What is told behind an "and" came of it.
 */
function tellsItsTrouble({ candidate, lens }: Evidence): boolean {
  const text = candidate.text.replace(/\s+/gu, ' ')
  if (!asksChange(lens.asked) || !tellsChange(lens.asked, text)) return false
  const parts = withoutChange(lens.asked, text, MARK).split(MARK)
  const before = parts.slice(0, -1).join(' ')
  const behind = CLAUSE.exec(parts.at(-1) ?? '')?.[0] ?? ''
  const forces = (part: string): boolean => tellsTrouble(part) || tellsFailure(part)
  return (GOES_ON.test(before) && forces(before)) || forces(behind)
}

/** Whether the reason stands behind a semicolon, a colon or a dash, as it would in a sentence of its own. */
function saysBehindSeam({ candidate, lens }: Evidence): boolean {
  const [first = '', ...others] = candidate.text.replace(/\s+/gu, ' ').split(SEAM)
  const isOfFirst = !asksChange(lens.asked) || tellsChange(lens.asked, first)
  return isOfFirst && others.some((part) => explainsBefore(part) > 0 || (asksChange(lens.asked) && tellsFailure(part)))
}

const SEAM = /(?:[;:]| [–—])\s/u

/** Stands for the words of a change that are cut out of a sentence. */
const MARK = '|'

/** Before a change of which nothing else is the subject. */
const GOES_ON =
  / and (?:(?:so|thus|therefore|now|is|are|was|were|has|have|had|will|would|must|be|been|being|to|had|also) ){0,4}$/iu

/** On what is changed, and no "which will open in May". */
const CLAUSE = /,? (?:which|whose|where) (?!will\b)[^,;]+/iu

/** Whether what somebody must do is asked about, and the sentence tells who wants it of them. */
function tellsDemand(one: Evidence): boolean {
  return MUST.test(one.lens.asked.text) && isOnlyIn(one, DEMAND)
}

const MUST = /\b(?:must|ha(?:s|ve|d) to|needs? to|(?:forced|obliged|required|ordered|made|told) to)\b/iu

const DEMAND =
  /\b(?:asked|ordered|demand(?:s|ed)|requir(?:es|ed)|told|insist(?:s|ed)|requested|oblig(?:es|ed)|forc(?:es|ed))\b/iu

/** "So that the deck can be replaced": of many aims that a release has, those that are surely why something is done. */
const PURPOSE =
  /\b(?:so that|in order to|so as to|in (?:an effort|a bid) to|in the hope of|to (?:make (?:way|room) for|cover|save|avoid|protect|prevent|allow|enable|ease|win back|cut costs))\b/iu

/** Whether a sentence has what is asked about only as the reason of something else. */
function isOnlyReason(one: Evidence): boolean {
  return isOnlyIn(one, REASON)
}

/** Whether a sentence has what is asked about only in a clause that opens with the words given. */
function isOnlyIn({ lens, candidate }: Evidence, opening: RegExp): boolean {
  const own = eventTerms(lens)
  const [at, end] = clauseAt(candidate.text, opening)
  if (own.length === 0 || at === -1) return false
  const share = (isIn: (start: number) => boolean): number => {
    const words = candidate.tokens.filter(({ start }) => isIn(start))
    const free = changeIn(lens.asked, words.map(({ word }) => word).join(' '))
    const found = new Set([...words.map(({ term }) => term), ...free])
    return own.filter((one) => strength(one, (term) => found.has(term)) >= SAME).length / own.length
  }
  const inClause = share((start) => start >= at && start < end)
  return inClause >= MOST && share((start) => start < at || start >= end) < LEAST
}

const MOST = 2 / 3
const LEAST = 1 / 2

/** Where a clause begins and ends in a sentence; -1 where there is none, or nothing else. */
function clauseAt(text: string, opening: RegExp): readonly [number, number] {
  const found = opening.exec(text)
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

/** The sentence with the one that gives its reason: one behind it, or a failure that opens its paragraph. */
function besideOf(fact: Evidence, evidence: readonly Evidence[]): Beside | null {
  const { block, index } = fact.candidate
  const { candidates } = fact.lens.dissection
  const found = (one: Candidate): Evidence | undefined => evidence.find(({ candidate }) => candidate === one)
  const pointing = pointingBack(fact)
  const said = pointing === undefined ? undefined : found(pointing)
  for (const next of behind(fact)) {
    const plainly = explains(fact, next)
    const reason = plainly === 0 || (plainly <= LIKELY && said !== undefined) ? undefined : found(next)
    if (reason !== undefined) return { sentences: [fact, reason], isSaid: plainly > LIKELY }
  }
  if (said !== undefined) return { sentences: [fact, said], isSaid: true }
  const causing = evidence.find((one) => one.lens === fact.lens && one !== fact && causesIt(one))
  if (causing !== undefined) return { sentences: [fact, causing], isSaid: true }
  const before = candidates[index - 1]
  if (before === undefined || !isProse(before) || before.block !== block) return null
  if (candidates[index - 2]?.block === block || !tellsFailure(before.text)) return null
  const reason = found(before)
  return reason === undefined ? null : { sentences: [reason, fact], isSaid: false }
}

/** Whether a sentence tells by a verb what brought on what is asked about: "A fan had set off the detector." */
function causesIt({ candidate, lens }: Evidence): boolean {
  const verb = CAUSES.exec(candidate.text)
  if (verb === null || !isProse(candidate)) return false
  const own = eventTerms(lens)
  const at = verb.index + verb[0].length
  const object = new Set(candidate.tokens.filter(({ start }) => start >= at).map(({ term }) => term))
  const held = own.filter((term) => strength(term, (other) => object.has(other)) >= SAME)
  return own.length > 0 && held.length >= own.length / 2
}

const CAUSES =
  /\b(?<!\b(?:not|never) )(?:set off|triggered|sparked|caused|led to|brought (?:about|down|on)|gave rise to)(?! by\b)(?= (?:the|its|their|this|an?|\p{L}))/iu

/**
 * The sentence that opens the next paragraph by saying that it tells the reason of
 * what the paragraph before opens with: "The cause was a leak."
 */
function pointingBack({ candidate, lens }: Evidence): Candidate | undefined {
  const { candidates } = lens.dissection
  const before = pieceBefore(lens.dissection, candidate)
  if (before !== undefined && isProse(before)) return undefined
  const next = candidates.find(({ index, block }) => index > candidate.index && block !== candidate.block)
  return next !== undefined && isProse(next) && namesReason(next.text) ? next : undefined
}

/** How plainly a sentence behind gives the reason; a change that nobody wishes for comes of more than a failure. */
function explains({ lens, candidate }: Evidence, next: Candidate): number {
  const text = next.text.replace(/\s+/gu, ' ')
  // "It", "this" is what stands right before; further on much is told that has to do with something else.
  const isNext = next.index === candidate.index + 1
  const plainly = isNext ? explainsBefore(text) : tellsPlight(text) ? LIKELY : 0
  if (plainly > 0) return plainly
  const isForced = asksChange(lens.asked) && (tellsFailure(text) || (isNext ? tellsTrouble(text) : tellsFault(text)))
  return isForced || (isNext && WANTS_NEW.test(lens.asked.text) && OLD_ONE.test(text)) ? LIKELY : 0
}

const WANTS_NEW = /\b(?:new|need(?:s|ed)?|want(?:s|ed)?|replac(?:e[sd]?|ing|ement)|mov(?:e[sd]?|ing)|build(?:s|ing)?|buy(?:s|ing)?|renew(?:s|ed|ing)?)\b/iu

/** "The old one burns too much": why there is to be another. */
const OLD_ONE =
  /^["“]?(?:the|its|their|our|his|her) (?:old|present|existing|current|previous|former) |\b(?:until|up to) now\b|\bused to (?:wait|queue|have to|travel|share|stand|be (?:sent|taken))\b/iu

/**
 * The sentences behind one in which its reason may stand: the next one; behind the
 * lead, which is often a paragraph by itself, of a change also all up to the end of
 * the paragraph after it.
 */
function behind({ candidate, lens }: Evidence): readonly Candidate[] {
  const { candidates } = lens.dissection
  const next = candidates[candidate.index + 1]
  if (next === undefined || !isProse(next)) return []
  if (firstOf(lens.dissection) !== candidate) return next.block === candidate.block ? [next] : []
  if (!asksChange(lens.asked)) return [next]
  const after = candidates.slice(candidate.index + 1)
  const blocks = [...new Set(after.map(({ block }) => block))].filter((block) => block !== candidate.block)
  const near = blocks.slice(0, tellsChange(lens.asked, lens.dissection.document.title) ? 2 : 1)
  return after.filter((one) => (one.block === candidate.block || near.includes(one.block)) && isProse(one))
}

function isBeside({ document, candidate }: Evidence, other: Evidence): boolean {
  return other.document === document && Math.abs(other.candidate.index - candidate.index) <= 1
}

/** Whether a sentence tells what is asked about and next to nothing else: no reason, and few words but names, sums and times. */
function saysAgain(one: Evidence): boolean {
  const { candidate, lens } = one
  const text = candidate.text.replace(SPENT, '')
  if (told(one) < TELLS_IT || reasonIn(text) > 0 || tellsPlight(text)) return false
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
