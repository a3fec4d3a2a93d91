import { tokens } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a sentence gives a sum of another kind than a question asks for:
 *
 * - what one has to pay for somebody or something else: "fares for adults" for the fare
 *   for a bicycle, and not for tickets for the show that the release is about;
 * - the price of one piece, for what something cost a house;
 * - by how much something changed, for how much it is.
 *
 * @example
 * // "What was the net income?": "The strike reduced net income by 2 million." => true
 */
export function isOfOtherWorth(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type)) return false
  return isForOther(view, candidate) || isPieceOf(view, candidate) || isChangeBy(view, candidate)
}

/** Whether a price is asked for one thing, and the sentence gives it for another and has no word of the one. */
function isForOther(view: Lens, { text, terms, lead, paragraph }: Candidate): boolean {
  const [, article = '', asked] = ASKS_FOR.exec(view.asked.text) ?? ASKS_COST.exec(view.asked.text) ?? []
  const [, other = ''] = IS_FOR.exec(text) ?? COSTS.exec(text) ?? []
  if (asked === undefined || other === '' || ANYBODY.test(other)) return false
  const words = new Set(tokens(asked).map(({ term }) => term))
  const wanted = view.terms.filter(({ term, weight, named }) => words.has(term) && weight === 1 && !named)
  // "The show" is one that is spoken of around the sentence; "a bicycle" is any.
  const around = /^the$/iu.test(article) ? paragraph() : NOTHING
  const isTold = (stem: string): boolean =>
    [terms, lead, around, view.dissection.headline].some((known) => known.has(stem))
  return wanted.length > 0 && wanted.every((term) => strength(term, isTold) < CLOSE)
}

const NOTHING: ReadonlySet<string> = new Set()

const CHARGE = '(?:fares?|charges?|fees?|prices?|tickets?|admission|tolls?|rates?)'

/** "What is the fare for a {bicycle}?" */
const ASKS_FOR = new RegExp(
  String.raw`\b${CHARGE} for (an?|the|my|one|each|every)?\s?((?!\d)(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?= (?:on|in|at|to|from|of|with|this|next|per)\b|\s*\?*$)`,
  'iu',
)

/** "How much does a {monthly pass} cost?" */
const ASKS_COST =
  /\bhow much (?:do|does|did|will|would) (an?|the|my|one|each|every)?\s?((?!(?:it|this|that|they|these|those|you|we|i|one|people|visitors|adults|children)\b)(?:[\p{L}-]+ ){0,2}?[\p{L}-]+) costs?\b/iu

/** "The {work} will cost": tickets and the like go for each other. */
const COSTS = new RegExp(
  String.raw`^(?:the|an?|its|this) ((?!(?:[\p{L}-]+ ){0,3}(?:${CHARGE}|entry|pass(?:es)?|seats?|cards?|visits?|tours?)\b)(?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:(?:will|would|is (?:expected|estimated|likely|set) to|could|should) )?costs?\b`,
  'iu',
)

/** "Fares for {foot passengers} stay" */
const IS_FOR = new RegExp(String.raw`\b${CHARGE} for ([^,.;:]{2,60})`, 'iu')

const ANYBODY = /\b(?:all|every\p{L}*|any\p{L}*|each|both|others?)\b/iu

/** Whether it is asked what something cost a house, and every sum is what one piece is sold at or made for. */
function isPieceOf(view: Lens, candidate: Candidate): boolean {
  if (!COST_SOMEBODY.test(view.asked.text)) return false
  const { text } = candidate
  const values = valuesOf(view, candidate)
  return (
    values.length > 0 && (PRICE_OF.test(text) || values.every(({ end }) => A_PIECE.test(text.slice(end))))
  )
}

/** "How much did the strike cost Orme?", "… cost the mill in repairs?" */
const COST_SOMEBODY =
  /\b[Hh]ow much (?:did|has|have|had|will|does|do) [^?]{2,60}? costs? (?:it|them|us|him|her|the [\p{L}-]+|[Oo]rganisers|\p{Lu}[\p{L}&.’'-]+)\b/u
const PRICE_OF = /\b(?:price|fare|fee|ticket)s? (?:of|for) (?:an?|one|each) \p{L}/iu

/** "4 euros a head"; "2 million a day" is what it costs a house. */
const A_PIECE = /^ (?:an?|per|each|apiece)\b(?! (?:hour|day|night|week|month|quarter|season|year)\b)/iu

/** Whether the level of a result is asked for, and every sum is by how much it rose or fell. */
function isChangeBy(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)
  if (noun === undefined || !ASKS_LEVEL.test(view.asked.text)) return false
  const { text } = candidate
  const values = valuesOf(view, candidate)
  return values.length > 0 && values.every(({ start }) => CHANGED_BY.test(text.slice(0, start)))
}

/** "What was the net income?", and nothing of its change, nor of what is a change itself: "the discount". */
const ASKS_LEVEL =
  /^(?!.*\b(?:change|difference|increase|decrease|ris(?:e|en)|rose|fall|fell|drop|growth|gr[eo]w|reduc\p{L}+|cut|effect|impact|improve\p{L}*|decline\p{L}*|hit|sav(?:e|es|ed|ings?)|discounts?|rebates?|relief|uplift|raises?)\b)(?:and |so )?(?:what|how (?:high|large|big|much)) (?:is|are|was|were)\b/iu

const CHANGED_BY =
  /\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|rose|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|depress(?:es|ed|ing)?|weigh(?:s|ed) on|fell|grew|declined|dropped|improved) [^.;]{0,60}?\bby (?:about |around |some |nearly |almost |roughly |more than |over )?$/iu
