import type { Evidence } from '../evidence.ts'
import { AFTER, explainsBefore, followsUpon, LIKELY, tellsFailure, tellsTrouble } from './explains.ts'
import { eventTerms, isOnlyIn } from './fact-asked.ts'
import { isHistory, isOfSameMatter } from './same-matter.ts'
import { asksChange, tellsChange, withoutChange } from './told.ts'

/**
 * Whether the sentence that tells what is asked about gives its reason without a
 * "because": tells what it followed upon, what it is for, what stood in the way or who
 * demanded it.
 */
export function givesWhy(fact: Evidence): boolean {
  const { text } = fact.candidate
  // A single word may stand anywhere in it: "on loan".
  if (eventTerms(fact.lens).length < 2 && !asksChange(fact.lens.asked)) return false
  return (
    (followsUpon(text) && !isOnlyIn(fact, AFTER)) ||
    (PURPOSE.test(text) && !isOnlyIn(fact, PURPOSE)) ||
    tellsItsTrouble(fact) ||
    (ASKS_MOVE.test(fact.lens.asked.text) && LEFT_AT_WORK.test(text)) ||
    saysBehindSeam(fact) ||
    tellsDemand(fact)
  )
}

/** Whether what is asked about stands behind a "so", and what it comes of before that: "The river froze, so the ferry stayed in port." */
export function comesOfIt(fact: Evidence): boolean {
  return isOnlyIn(fact, SO)
}

/** "So that" gives an aim, "so far" a time, and "so did the other" a likeness. */
const SO =
  /(?<=\p{L}{3}), (?:and )?so (?!(?:that|far|much|many|long|as|too|called|often|on|forth|to|is|are|was|were|did|does|do|has|have|had|can|will|would)\b)/iu

/**
 * Whether a sentence that tells a change tells what stood in the way: of the same
 * subject before it ("Orme has been hit by a fire and cannot deliver before May"), or
 * in a clause behind it ("… will close the bridge, which no longer meets the rules").
 * What is told behind an "and" came of it.
 */
function tellsItsTrouble(fact: Evidence): boolean {
  const { candidate, lens } = fact
  const text = candidate.text.replace(/\s+/gu, ' ')
  if (!tellsChange(lens.asked, text)) return false
  const parts = withoutChange(lens.asked, text, MARK).split(MARK)
  const before = parts.slice(0, -1).join(' ')
  const behind = CLAUSE.exec(parts.at(-1) ?? '')?.[0] ?? ''
  const forces = (part: string): boolean =>
    (tellsTrouble(part) || tellsFailure(part)) && !isHistory(fact, part)
  return (GOES_ON.test(before) && forces(before)) || forces(behind)
}

/** Whether the reason stands behind a semicolon, a colon or a dash, as it would in a sentence of its own. */
function saysBehindSeam(fact: Evidence): boolean {
  const { candidate, lens } = fact
  const [first = '', ...others] = candidate.text.replace(/\s+/gu, ' ').split(SEAM)
  const isOfFirst = !asksChange(lens.asked) || tellsChange(lens.asked, first)
  return (
    isOfFirst &&
    others.some((part) => {
      const plainly = explainsBefore(part)
      if (plainly > LIKELY) return true
      return (plainly > 0 || (asksChange(lens.asked) && tellsFailure(part))) && isOfSameMatter(fact, part)
    })
  )
}

const SEAM = /(?:[;:]| [–—])\s/u

/** Stands for the words of a change that are cut out of a sentence. */
const MARK = '|'

/** Before a change of which nothing else is the subject. */
const GOES_ON =
  / and (?:(?:so|thus|therefore|now|is|are|was|were|has|have|had|will|would|must|be|been|being|to|had|also) ){0,4}$/iu

/** On what is changed, and no "which will open in May". */
const CLAUSE = /,? (?:which|whose|where) (?!will\b)[^,;]+/iu

/** Whether what somebody must do is asked about, and the sentence tells which authority wants it of them. */
function tellsDemand(one: Evidence): boolean {
  const { lens, candidate } = one
  const before = candidate.text.slice(0, Math.max(0, candidate.text.search(DEMAND)))
  return MUST.test(lens.asked.text) && AUTHORITY.test(before) && isOnlyIn(one, DEMAND)
}

/** Whose word is a reason; that customers "are asked to" do something is none. */
const AUTHORITY =
  /\b(?:regulators?|authorit(?:y|ies)|courts?|judges?|ministr(?:y|ies)|minister|count(?:y|ies)|cit(?:y|ies)|town|state|council|agenc(?:y|ies)|commission|inspectors?|police|government|parliament|laws?|rules|landlord|insurers?|lenders?|banks?|department|office|union|board|auditors?|exchange|fire brigade)\b/iu

const MUST = /\b(?:must|ha(?:s|ve|d) to|needs? to|(?:forced|obliged|required|ordered|made|told) to)\b/iu

const DEMAND =
  /\b(?<!\b(?:is|are|was|were|be|been) )(?:asked|ordered|demand(?:s|ed)|requir(?:es|ed)|told|insist(?:s|ed)|requested|oblig(?:es|ed)|forc(?:es|ed))\b/iu

const ASKS_MOVE = /\b(?:mov(?:e|es|ed|ing)|relocat\p{L}+|shift\p{L}*|leav(?:e|es|ing)|left)\b/iu

/** What is the matter with the place that is left: "from Lund Park, where the grass {is being relaid}". */
const LEFT_AT_WORK =
  /\b(?:from|instead of|rather than|out of|leav(?:es?|ing)|left) (?:the )?\p{Lu}[^,.;]{1,50}, (?:where|which|whose) (?!(?:she|he|they|it|we|I|you)\b)[^,.;]{0,60}?\b(?:(?:is|are|was|were) (?:now |currently )?(?:being \p{L}+|closed|shut|under (?:repairs?|construction|water|works?)|too \p{L}+|no longer)|needs? (?:to be )?\p{L}+)/u

/** "So that the deck can be replaced": of many aims that a release has, those that are surely why something is done. */
const PURPOSE =
  /\b(?:so that|in order to|so as to|in (?:an effort|a bid) to|in the hope of|to (?:make (?:way|room) for|cover|save|avoid|protect|prevent|allow|enable|ease|win back|cut costs))\b/iu
