import { tokens } from '../../search/tokens.ts'
import { cover, type Lens, SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, inSentence, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import type { AnswerType, Asked } from '../question.ts'
import { isOfOtherTense } from '../support/conflicts.ts'
import { supportOf } from '../support/support.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'
import { isOfSame, issuerAsked } from './told.ts'

/**
 * Finds what answers a question for a value by saying that there is none, or that
 * it is not known or not decided: "When the ferry will sail again is not known."
 * for when it will sail, "Her post will not be filled." for who replaces her.
 *
 * Empty for a question of another kind, and where nothing of the sort is told of
 * all but the whole of what is asked.
 */
export function untold(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  if (!VALUED.has(asked.type)) return []
  const one = evidence.find(
    (it) =>
      isProse(it.candidate) &&
      (tellsLoss(asked, it) ||
        (saysNone(asked, it) && isOfSame(it) && !isOfOtherTense(it.lens, it.candidate))),
  )
  return one === undefined ? withoutSuccessor(asked, evidence) : [one]
}

/**
 * Who follows somebody is answered by what a release says of their post where it
 * tells that they go: "Ada Berg leaves in May. Her successor will be named later."
 */
function withoutSuccessor({ text, type }: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  if (type !== 'person' || !ASKS_NEXT.test(text)) return []
  for (const one of evidence) {
    const { names, dissection } = one.lens
    const { terms, block, index, text: told } = one.candidate
    const isOfThem = names.length > 0 && names.every((name) => name.every((term) => terms.has(term)))
    if (!isOfThem || !isProse(one.candidate) || !GOES.test(told)) continue
    const next = dissection.candidates[index + 1]
    if (next === undefined || next.block !== block || !NO_ONE_YET.test(next.text)) continue
    const behind = evidence.find(({ candidate }) => candidate === next)
    if (behind !== undefined) return [one, behind]
  }
  return []
}

const ASKS_NEXT =
  /\b(?:succe(?:eds?|ed|ssor)|replac(?:e[sd]?|ement)|takes? over from|take the place of|follow(?:s|ed)?)\b/iu

const GOES =
  /\b(?:leav(?:es?|ing)|left|step(?:s|ped|ping)? (?:down|back|aside)|retir(?:es?|ed|ing)|resign(?:s|ed|ing)?|quit(?:s|ting)?|depart(?:s|ed|ing)?|dismissed|sacked|goes|going|died|dies)\b/iu

/** "Her post will not be filled", "A successor is being sought", "The successor will be named in May". */
const NO_ONE_YET =
  /^(?:(?:his|her|their|its|the|an?|no)(?: \p{L}+)? (?:successor|replacement|post|position|role|job|duties|office|seat)\b).{0,40}?\b(?:not|yet|unfilled|vacant|sought|will be (?:named|announced|appointed|chosen|elected|filled|advertised)|to be (?:named|announced|appointed|chosen|elected))(?!\p{L})/iu

const VALUED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'person',
  'organisation',
  'name',
  'place',
  'date',
  'duration',
  'money',
  'amount',
  'count',
  'percent',
  'other',
])

/** Whether a sentence says of what is asked that it is open, or denies it. */
function saysNone({ text: question, type }: Asked, one: Evidence): boolean {
  const { text } = one.candidate
  if (!MAY_BE.test(text)) return false
  // That a price is not disclosed says nothing of what the whole house is worth.
  if (one.features.unstated > 0) return false
  const kind = KINDS[type]
  const isKind = kind?.test(text) ?? false
  // "Where it will be held is open" says nothing of when.
  const isAsked = isKind || askingWord(text) === askingWord(question)
  if (isAsked && (OPEN.test(text) || NOT_SAID.test(text)))
    return toldNear(one, isKind && kind !== undefined ? termsIn(question, kind) : NONE) >= TELLS_IT
  if (ASKS_DENIED.test(question) || one.candidate.tokens.length > SHORT) return false
  return (NOBODY.test(text) || denies(one.lens, one.candidate)) && tellsItself(one)
}

/** "Which projects never came about?" is answered by what did not. */
const ASKS_DENIED = /\b(?:not|no|never|without)\b|n[’']t\b/iu

/** Words of a sentence that denies one thing and tells nothing beside. */
const SHORT = 22

/** Whether a sentence has the question's own words, and at least two of them: a "not" beside one like them denies anything. */
function tellsItself({ lens, candidate }: Evidence): boolean {
  const issuer = new Set(issuerAsked(lens))
  const holds = (term: string): boolean => inSentence(candidate, term)
  const held = lens.terms.filter(({ term, weight }) => weight === 1 && !issuer.has(term) && holds(term))
  return held.length > 1 && cover(lens.terms, (term) => issuer.has(term) || holds(term), false) >= TELLS_IT
}

function askingWord(text: string): string | undefined {
  return /\b(?:who|when|where|how|what|which)\b/iu.exec(text)?.[0].toLowerCase()
}

/** A loss is no profit, though it is its contrary. */
function tellsLoss({ text }: Asked, one: Evidence): boolean {
  if (!PROFIT.test(text) || !LOSS.test(one.candidate.text)) return false
  const { periodAway, namesUnknown } = supportOf(one)
  return periodAway + namesUnknown === 0 && toldNear(one, termsIn(text, PROFIT)) >= TELLS_IT
}

const PROFIT = /\bprofits?\b/iu
const LOSS = /(?<!\b(?:to|from|by|of|on|sale|including) (?:an? )?(?:\p{L}+ )?)\bloss of\b/iu

const NONE: ReadonlySet<string> = new Set()

/** Share of what is asked that must be told. */
const TELLS_IT = 0.75

/** Nearly all sentences deny nothing. */
const MAY_BE =
  /\b(?:not|no|none|neither|nobody|never|yet|un(?:known|clear|certain|decided)|open|declined)\b|n[’']t\b/iu

const STATE = oneOfWords(
  'decided known set fixed found chosen named announced disclosed determined agreed settled appointed clear scheduled published revealed specified finali[sz]ed identified confirmed',
)

/** "Has not been decided", "is not yet known", "is still open", "is unclear". */
const OPEN = new RegExp(
  String.raw`\b(?:${oneOf(
    String.raw`(?:has|have|is|are|was|were|had) (?:not|yet to|still to|never)(?: yet)?(?: be| been)? (?:worked out|made public|\p{L}+ly )?${STATE}`,
    String.raw`(?:has|have|had) not(?: yet)?(?: been)? (?:worked out|made public)`,
    String.raw`(?:is|are|was|were|remains?) (?:still |as yet |not yet )?(?:unknown|unclear|uncertain|undecided|open(?=[.;,]|$)|up in the air)`,
    String.raw`no \p{L}+ (?:for \p{L}+ )?(?:has|have) (?:yet )?been ${STATE}`,
  )})(?!\p{L})`,
  'iu',
)

/** "The company did not say how many". */
const NOT_SAID =
  /\b(?:did not|does not|didn[’']t|would not|has not|have not|declined to|refused to|has yet to|have yet to) (?:yet )?(?:sa(?:y|id)|disclosed?|revealed?|specif(?:y|ied)|stated?|named?|decided?|announced?|give|given|know|known)\b/iu

/** Nouns for a value of the kind, and what asks for one. */
const KINDS: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  person: /\b(?:succe(?:ssors?|eds?|ed)|replac(?:e[sd]?|ements?)|next|names?|identity)\b/iu,
  name: /\b(?:names?|call(?:s|ed)?|titles?)\b/iu,
  other: /\b(?:names?|called|titles?)\b/iu,
  place: /\b(?:places?|venues?|sites?|locations?)\b/iu,
  date: /\b(?:dates?|days?|times?|schedule)\b/iu,
  money: /\b(?:prices?|costs?|sums?|amounts?|fees?|pay|paid|terms|value)\b/iu,
  amount: /\b(?:prices?|costs?|sums?|amounts?|quantity)\b/iu,
  count: /\b(?:numbers?)\b/iu,
}

function termsIn(question: string, kind: RegExp): ReadonlySet<string> {
  return new Set(tokens(question).flatMap(({ word, term }) => (kind.test(word) ? [term] : [])))
}

/** "Neither company will pay": the whole sentence is denied. */
const NOBODY = /^(?:neither|none of|nobody|no one|no \p{L}+)\b/iu

/** Whether a sentence denies a word of the question: "has no {branch}", "will not be {replaced}", "are no {plans} for a". */
function denies(lens: Lens, { tokens: words, text }: Candidate): boolean {
  if (NOT_DENIED.test(text)) return false
  return words.some(
    ({ word, end }, at) =>
      /^(?:no|not|never)$/u.test(word) &&
      !ADVICE.test(words[at - 1]?.word ?? '') &&
      words.slice(at + 1, at + 1 + WITHIN).some(({ term, word: next, stop, start }) =>
        // "It was not unanimous: four {members} …" denies nothing of the members.
        SEAM.test(text.slice(end, start))
          ? false
          : PLANS.test(next)
            ? true
            : !stop && lens.terms.some((one) => !one.named && strength(one, (it) => it === term) >= SAME),
      ),
  )
}

/** "Not only", and what is denied of some: "events that have no {auctioneer}", "if there is no {snow}", "is not open to guests under 18". */
const NOT_DENIED =
  /\bnot (?:[\p{L}-]+ ){1,5}(?:under|over|below|above|aged|younger than|older than) (?:the age of )?\d|\bnot (?:only|just|merely|simply|necessarily|more|less)\b|\b(?:that|which|who|whose|where|if|unless|whether|because|although|while) [^,;]*?\b(?:no|not|never)\b/iu

/** "You should not eat it" tells what to do. */
const ADVICE = /^(?:should|must|may|do|can|please|shall|ought)$/u

const SEAM = /[:;]/u

const PLANS = /^(?:plans?|planned|intends?|intention)$/u

/** Words from a "not" to what it denies: "not yet been {filled}". */
const WITHIN = 3

/** Share of what is asked that a sentence tells, with those before it that its pronouns stand for; `free` goes without saying. */
function toldNear({ lens, candidate }: Evidence, free: ReadonlySet<string>): number {
  const issuer = new Set(issuerAsked(lens))
  const near = [candidate]
  for (let one = candidate; PRONOUN.test(one.text) && near.length <= REACH; ) {
    const before = pieceBefore(lens.dissection, one)
    if (before === undefined) break
    near.push(before)
    one = before
  }
  return cover(
    lens.terms,
    (term) => free.has(term) || issuer.has(term) || near.some((one) => inSentence(one, term)),
  )
}

const PRONOUN = /\b(?:it|its|they|their|he|his|she|her)\b/iu

/** Sentences that a chain of pronouns goes back. */
const REACH = 2
