import type { Document } from '../../model.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect, pieceBefore } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import { isBody, isOfHouse } from './body.ts'
import { type Composition, composition } from './composition.ts'
import { bestFirst, inOrder } from './in-order.ts'
import { breaksOff, isAside, isStance, isWhole, opensLeaning } from './news.ts'

/**
 * Gives what a release says is to come ("What happens next?"), in the order of the text: what is told
 * to come at a time, else what is planned or expected in so many words, else what its first paragraph
 * says "will" be. Neither what somebody says nor what a house hopes for.
 *
 * @returns null where it tells of nothing to come.
 * @example
 * // 'Orme opened a mill. A bakery follows in May.' => null
 * // 'Orme opened a mill. A bakery will open in May.' => the second sentence
 */
export function whatNext(document: Document): Composition | null {
  const dissection = dissect(document)
  const opening = openingOf(dissection)
  const told = dissection.candidates.filter(
    (one) =>
      isBody(one) &&
      !isOfHouse(document, one) &&
      isWhole(one.text) &&
      !ASKS.test(one.text) &&
      !isAside(one) &&
      !breaksOff(one) &&
      !isStance(one),
  )
  // Without the one before it, nobody knows of what it speaks.
  const isTorn = (one: Candidate): boolean =>
    opensLeaning(one) && pieceBefore(dissection, one) !== opening && one !== opening
  const worth = (one: Candidate): number => comes(one, document) * (isTorn(one) ? TORN : 1)
  const best = Math.max(0, ...told.map(worth))
  const least = best >= AT_A_TIME ? AT_A_TIME : PLANNED
  const next = told.filter((one) => worth(one) >= least)
  const first =
    opening === undefined ? [] : told.filter((one) => one.block === opening.block && worth(one) > 0)
  return composition(inOrder([], bestFirst(next.length > 0 ? next : first, worth), document, MOST))
}

const MOST = 3

const AT_A_TIME = 3
const PLANNED = 2
const WILL = 1

const TORN = 0.5

const ASKS = /\?['"”’)\]]*$/u

/** How plainly a sentence tells of what is to come; 0 not at all, or of a year that had passed. */
function comes({ text }: Candidate, { published }: Document): number {
  const issued = Number((published ?? '').slice(0, 4))
  const years = (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number)
  const isPast = years.length > 0 && years.every((year) => year < issued)
  if (isPast || !(TO_COME.test(text) || PLANS.test(text) || IS_TO.test(text) || AHEAD.test(text))) return 0
  if (TIME.test(text)) return AT_A_TIME
  return PLANS.test(text) || AHEAD.test(text) ? PLANNED : WILL
}

/** "Looking ahead, Orme is working on a second yard." */
const AHEAD = /^(?:Looking (?:ahead|forward|to the future)|Going forward|In the future|Next up)\b/u

const TO_COME = /\b(?:will|shall)\s(?:(?:also|then|now|soon|next|be|not)\s)?\p{Ll}/u

/** "Work is to start", and not "the aim is to help". */
const IS_TO =
  /(?<!\b(?:aim|goal|mission|purpose|objective|idea|challenge|task|priority|vision|role|focus|key|job|way|point|approach|intention|strategy|dream|ambition)s?\s)(?<=\p{Ll}\s|\d\s)(?:is|are) to (?!(?:be (?:found|seen|welcomed|congratulated)|blame|date)\b)\p{Ll}/u

const PLANS =
  /\b(?:(?:is|are|was|were) (?:\p{Ll}+ly )?(?:expected|scheduled|slated|planned|due|anticipated|set(?! (?:on|by))) (?:to (?!(?:transform|redefine|revolutioni[sz]e|reshape|become|elevate|disrupt)\b)|for\b|in\b|on\b|by\b)|(?:plans?|intends?|expects?|hopes) (?:to \p{Ll}|for \p{Ll})|(?:next|following) (?:steps?|phases?|stages?)\b|upcoming \p{Ll}|(?:phases?|stages?|steps?|tranches?|updates?|details?|releases?|products?|locations?) to follow\b|(?:start|launch|opening|completion|closing|delivery) is (?:planned|expected|due)|[Ww]hat (?:happens|comes|is) next\b)/u

/** A time to come, or one that may be. */
const TIME = new RegExp(
  String.raw`\b(?:${MONTHS.join('|')}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|(?:next|this|coming|following) (?:week|month|year|quarter|season|spring|summer|autumn|fall|winter)|later (?:this|in)|(?:in|over|within) the (?:next|coming) (?:\p{Ll}+ )?(?:days?|weeks?|months?|years?|quarters?)|(?:first|second|third|fourth) quarter|Q[1-4]|H[12]|by (?:the end|mid|early|late|20\d\d)|until|20\d\d|${DAYS.join('|')}|tomorrow)\b`,
  'u',
)
