import { terms as termsOf } from '../../search/tokens.ts'
import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { openingOf } from '../pieces/opening.ts'
import { statesCause } from '../text/reasons.ts'
import {
  explainsBefore,
  LIKELY,
  namesReason,
  tellsFailure,
  tellsFault,
  tellsPlight,
  tellsTrouble,
} from './explains.ts'
import { eventTerms } from './fact-asked.ts'
import { meantFor } from './meant-for.ts'
import { isOfSameMatter, staysWithFact } from './same-matter.ts'
import { asksChange, tellsChange } from './told.ts'

/** Sentences in the order of the release. */
export interface Beside {
  readonly sentences: readonly Evidence[]
  /** Whether the reason is told as one. */
  readonly isSaid: boolean
}

/** The sentence with the one that gives its reason: one behind it, or a failure that opens its paragraph. */
export function besideOf(fact: Evidence, evidence: readonly Evidence[]): Beside | null {
  const { block, index } = fact.candidate
  const { candidates } = fact.lens.dissection
  const found = (one: Candidate): Evidence | undefined => evidence.find(({ candidate }) => candidate === one)
  const listed = reasonsListed(fact, evidence)
  if (listed.length > 0) return { sentences: [fact, ...listed], isSaid: true }
  const pointing = pointingBack(fact)
  const said = pointing === undefined ? undefined : found(pointing)
  for (const next of behind(fact)) {
    const plainly = explains(fact, next)
    const reason = plainly === 0 || (plainly <= LIKELY && said !== undefined) ? undefined : found(next)
    if (reason !== undefined) return { sentences: [fact, reason], isSaid: plainly > LIKELY }
  }
  if (said !== undefined) return { sentences: [fact, said], isSaid: true }
  const stance = stanceSaid(fact)
  const own = stance === undefined ? undefined : found(stance)
  if (own !== undefined) return { sentences: [fact, own], isSaid: false }
  const causing = evidence.find((one) => one.lens === fact.lens && one !== fact && causesIt(one))
  if (causing !== undefined) return { sentences: [fact, causing], isSaid: true }
  const before = candidates[index - 1]
  if (before === undefined || !isProse(before) || before.block !== block) return null
  if (candidates[index - 2]?.block === block || !tellsFailure(before.text)) return null
  if (!isOfSameMatter(fact, before.text)) return null
  const reason = found(before)
  return reason === undefined ? null : { sentences: [reason, fact], isSaid: false }
}

/**
 * Whether a sentence tells by a verb what brought on what is asked about: "A fan had set
 * off the detector." What it brought on is no other thing at the same place: "A goal
 * sparked songs in the stadium."
 */
export function causesIt({ candidate, lens }: Evidence): boolean {
  const verb = CAUSES.exec(candidate.text)
  if (verb === null || !isProse(candidate) || OF_NOTHING.test(candidate.text)) return false
  const own = eventTerms(lens)
  const at = verb.index + verb[0].length
  const isIn = (from: number, end: number): ((one: WeightedTerm) => boolean) => {
    const found = new Set(
      candidate.tokens.filter(({ start }) => start >= from && start < end).map(({ term }) => term),
    )
    return (one) => strength(one, (term) => found.has(term)) >= SAME
  }
  const { length } = candidate.text
  const object = candidate.text.slice(at)
  const head = at + (HEAD.exec(object)?.[0].length ?? object.length)
  const last = head - (LAST_WORD.exec(candidate.text.slice(at, head))?.[0].length ?? 0)
  const held = own.filter(isIn(at, length)).length
  // "What set it off" asks by no verb of its own.
  const isEnough = WHY.test(lens.asked.text) ? held > own.length / 2 : held >= own.length / 2
  return own.length > 0 && isEnough && own.some(isIn(last, head))
}

/** What is brought on, without what stands on it: "the delay | of the ferry". */
const HEAD =
  /^.+?(?= (?:of|in|at|on|by|for|from|to|with|among|across|during|after|and|that|which|when)\b|[.,;:])/su

const LAST_WORD = /\S+$/u

const WHY = /\bwhy\b/iu

/** "No fault led to the delay." */
const OF_NOTHING = /^["“]?(?:no|none|nothing|nobody|neither)\b/iu

const CAUSES =
  /\b(?<!\b(?:not|never) )(?:sets? off|trigger(?:s|ed)|spark(?:s|ed)|caus(?:es|ed)|(?:can|may|often|usually|mostly|also) cause|leads? to|led to|br(?:ings?|ought) (?:about|down|on)|g(?:ives?|ave) rise to)(?! by\b)(?= (?:the|its|their|this|an?|\p{L}))/iu

/**
 * What lists the reasons of the news of a release, wherever in it: "The council gave
 * three reasons: the noise, the cost and the dust.", with the items below a colon at its
 * end. Empty where the fact is not the news, the reasons are told to be of something
 * else, or two sentences list some.
 */
function reasonsListed(fact: Evidence, evidence: readonly Evidence[]): readonly Evidence[] {
  const { candidate, lens, document } = fact
  if (openingOf(lens.dissection) !== candidate) return []
  const { candidates, headline } = lens.dissection
  const issuer = issuerTerms(document)
  const isKnown = (term: string): boolean =>
    [candidate.terms, headline, issuer].some((all) => all.has(term)) ||
    lens.terms.some((one) => one.term === term)
  // A survey may give reasons of its own.
  const lists = ({ text, block }: Candidate): boolean => {
    const found = block.kind === 'boilerplate' ? null : LISTS_REASONS.exec(text.replace(/\s+/gu, ' '))
    const { who = '', whose = '' } = found?.groups ?? {}
    return found !== null && [...termsOf(who), ...termsOf(whose)].every(isKnown)
  }
  const [list, ...others] = candidates.filter((one) => isProse(one) && lists(one))
  if (list === undefined || others.length > 0) return []
  const lead = list.text.trimEnd().endsWith(':')
    ? document.blocks.findIndex(({ start }) => start === list.block.start)
    : null
  const isItem = (one: Candidate): boolean => lead !== null && one.kind === 'item' && one.block.lead === lead
  return evidence
    .filter((one) => one.lens === lens && (one.candidate === list || isItem(one.candidate)))
    .sort((a, b) => a.candidate.index - b.candidate.index)
}

/** "The council gave three reasons:", "there are two grounds for the closure:". */
const LISTS_REASONS =
  /^["“]?(?:there (?:are|were)|(?<who>[^:;,.]{2,60}?) (?:g[ai]ves?|has given|cite[sd]?|name[sd]?|state[sd]?|list(?:s|ed)?|ha[ds]|have)) (?:the following|these|several|\d|two|three|four|five|six) (?:\p{L}+ )?(?:reasons|grounds|causes)(?: (?:for|behind) (?<whose>[^:;,.]+))?:/iu

/**
 * The sentence that says that it tells the reason of what was told before: "The cause
 * was a leak." It stands behind the quotations of the same paragraph, or opens the next
 * one and takes up what the paragraph before opens with.
 */
function pointingBack({ candidate, lens }: Evidence): Candidate | undefined {
  const { candidates } = lens.dissection
  // "The map failed. “I am sorry,” she said. The cause was a fault": what is said in between takes up the same.
  const behind = candidates.find(({ index, quotation }) => index > candidate.index && quotation === null)
  if (behind?.block === candidate.block && isProse(behind) && namesReason(behind.text)) return behind
  const before = pieceBefore(lens.dissection, candidate)
  if (before !== undefined && isProse(before)) return undefined
  const next = candidates.find(({ index, block }) => index > candidate.index && block !== candidate.block)
  return next !== undefined && isProse(next) && namesReason(next.text) ? next : undefined
}

/** What the one who takes a side says right behind it: "Berg voted against the plan. “It leaves the east without a bus,” she said." */
function stanceSaid({ candidate, lens }: Evidence): Candidate | undefined {
  const who = termsOf(SIDE.exec(lens.asked.text)?.[1] ?? '').at(-1)
  const next = lens.dissection.candidates[candidate.index + 1]
  const speaker = next?.quotation?.speaker ?? null
  if (who === undefined || speaker === null || !candidate.terms.has(who)) return undefined
  return [speaker.name, speaker.role ?? ''].some((words) => termsOf(words).includes(who)) ? next : undefined
}

/** "Why did {Ada Berg} oppose it?": what somebody thinks of something, and says why. */
const SIDE =
  /\bwhy (?:did|does|do|has|have|had|is|was|will) ([\p{L}.’' -]{2,60}?) (?:vot(?:e|ed|ing)|oppos(?:e|ed|ing)|support(?:ed|ing)?|back(?:ed|ing)?|reject(?:ed|ing)?|welcom(?:e|ed|ing)|critici[sz](?:e|ed|ing)|object(?:ed|ing)?|prais(?:e|ed|ing)|endors(?:e|ed|ing)|condemn(?:ed|ing)?|favou?r(?:ed|ing)?|against|for|in favou?r)\b/iu

/** How plainly a sentence behind gives the reason; a change that nobody wishes for comes of more than a failure. */
function explains(fact: Evidence, next: Candidate): number {
  const text = next.text.replace(/\s+/gu, ' ')
  // "It", "this" is what stands right before; further on much is told that has to do with something else.
  const isNext = next.index === fact.candidate.index + 1
  if (isNext && asksChange(fact.lens.asked) && LAST_ONE.test(text) && statesCause(text)) return 1
  const plainly = isNext ? explainsBefore(text) : tellsPlight(text) ? LIKELY : 0
  if (plainly > LIKELY) return plainly
  if (!staysWithFact(fact, next)) return 0
  if (plainly > 0) return plainly
  const { lens } = fact
  const isForced =
    asksChange(lens.asked) &&
    ((tellsFailure(text) && (isNext || !RAN_OUT.test(text))) ||
      (isNext ? tellsTrouble(text) : tellsFault(text)))
  const isMeant = isNext && next.block === fact.candidate.block && isOwnDeed(fact) && meantFor(text)
  const isMistake = isNext && CORRECTS.test(lens.asked.text) && MISTAKEN.test(text)
  return isForced || isMeant || isMistake || (isNext && WANTS_NEW.test(lens.asked.text) && OLD_ONE.test(text))
    ? LIKELY
    : 0
}

/** Whether it is asked why somebody does something, and the fact opens with them: what "it" behind it wants is of their deed. */
function isOwnDeed({ candidate, lens }: Evidence): boolean {
  const [first] = termsOf(DOES.exec(lens.asked.text)?.[1] ?? '')
  return first !== undefined && candidate.tokens.slice(0, HEAD_WORDS).some(({ term }) => term === first)
}

/** "Why is {Orme Foods} opening a shop?"; of what was done to something it is not asked who did it. */
const DOES =
  /\bwhy (?:did|does|do|is|are|has|have|will) ((?:the )?(?!(?:it|they|he|she|we|there|this|that)\b)\p{L}[^?]*)/iu

/** Words of a sentence in which its subject begins. */
const HEAD_WORDS = 3

/** "The last operator told the port that it would not renew its licence, citing …": who else would go on with it, and not the last café. */
const LAST_ONE =
  /^["“]?(?:the|its) (?:last|only|sole|one) (?:remaining )?(?:operator|carrier|airline|provider|supplier|contractor|bidder|company|firm|maker|manufacturer|publisher|insurer|lender|sponsor|teacher|doctor|driver|farmer)\b[^.;]*?\b(?:(?:would|will|could|can|did|does|has|had) not|cannot|no longer|withdr[ae]w\p{L}*|gave up|giv(?:es|ing) up|pull(?:s|ed|ing) out|quit|stop(?:s|ped)|clos(?:es|ed)|end(?:s|ed)|leav(?:es|ing)|left)\b/iu

/** Of further on: a café runs out of cakes as well. */
const RAN_OUT = /\bran out\b/iu

const WANTS_NEW =
  /\b(?:new|need(?:s|ed)?|want(?:s|ed)?|replac(?:e[sd]?|ing|ement)|mov(?:e[sd]?|ing)|build(?:s|ing)?|buy(?:s|ing)?|bought|acquir(?:e[sd]?|ing)|renew(?:s|ed|ing)?)\b/iu

const CORRECTS = /\b(?:correct(?:s|ed|ing|ions?)?|revis(?:e[sd]?|ing|ions?)|restat\p{L}+|amend\p{L}*)\b/iu

/** What has to be corrected had been wrong. */
const MISTAKEN =
  /\b(?:errors?|mistakes?|mistaken(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|inaccura\p{L}+|misprint(?:s|ed)?|misstate\p{L}*|miscalculat\p{L}+|(?:counted|included|entered|listed|booked) twice|double-counted|left out|omitted|mixed up|swapped|should have (?:read|been|said))\b/iu

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
  if (openingOf(lens.dissection) !== candidate) return next.block === candidate.block ? [next] : []
  if (!asksChange(lens.asked)) return [next]
  const after = candidates.slice(candidate.index + 1)
  const blocks = [...new Set(after.map(({ block }) => block))].filter((block) => block !== candidate.block)
  const near = blocks.slice(0, tellsChange(lens.asked, lens.dissection.document.title) ? 2 : 1)
  return after.filter((one) => (one.block === candidate.block || near.includes(one.block)) && isProse(one))
}

/**
 * What stands right before a sentence that says of itself that it comes of that:
 * "The grant was refused. As a result, the pool will stay shut.", "The pool will
 * therefore stay shut."
 */
export function causeBefore(
  { candidate, lens }: Evidence,
  evidence: readonly Evidence[],
): Evidence | undefined {
  const isInside = THEREFORE.test(candidate.text)
  if (!isInside && !CONSEQUENCE.test(candidate.text)) return undefined
  const before = lens.dissection.candidates[candidate.index - 1]
  if (before === undefined || !isProse(before)) return undefined
  if (isInside && before.block !== candidate.block) return undefined
  return evidence.find((one) => one.candidate === before)
}

/** "So", "As a result", "This means that": what stands before is why. */
const CONSEQUENCE =
  /^["“]?(?:so,? (?!(?:far|long|many|much|that)\b)|as a (?:result|consequence)\b(?! of)|because of (?:this|that|it)\b|therefore|consequently|for (?:this|that) reason|(?:this|that|it|which) (?:is why|means?\b|meant\b|led to|has led to|forced|has forced|caused|has caused))/iu

/** "The port will therefore stay shut": the same behind a subject, in a sentence that tells nothing else before. */
const THEREFORE =
  /^["“]?(?:(?!(?:and|but|or|as|because|since|so|which|who|that|if|when|where)\b)[\p{L}\p{N}’'.-]+ ){1,8}?(?:therefore|consequently|accordingly) /iu
