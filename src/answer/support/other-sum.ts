import { tellsPerson } from '../../corpus/person-nouns.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import type { TypedSpan } from '../text/spans.ts'
import { FIGURED } from './conjuncts.ts'
import { tellsOnlyFree } from './no-charge.ts'
import { ASKS_PRICE, DEAL_WORTH, isNoPrice, MONEY_NOUN } from './no-price.ts'
import { isOfEconomy } from './of-economy.ts'

/**
 * Whether a sentence gives a sum of something else than a question asks for, and of
 * what is asked none:
 *
 * - a tax, a dividend, a profit or what is saved for a price: "the airport tax of 9
 *   euros" is no fare;
 * - the size of a market or what an economy gains;
 * - by how much something changed, for how much it is;
 * - the price of one piece, for what something cost a house;
 * - the price of another kind of ticket: "children pay 3 euros" for a family ticket;
 * - what some need not pay, for what it is: "members get the guide for free";
 * - of more than it: "5 million for equipment, including two scanners" for the scanners;
 * - a count of things for how much one is: "the car park has 300 spaces";
 * - what is only free while it is tried;
 * - for what a deal is worth, what it costs to carry out, what it saves or what is owed if it fails.
 *
 * @example
 * // "How much is the flight?": "The new tax is 9 euros a head." => true
 */
export function isOfOtherSum(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type)) return false
  const values = valuesOf(view, candidate)
  if (values.length === 0) return false
  const { text } = view.asked
  return (
    isNoPrice(text, candidate.text, values) ||
    isOfEconomy(text, candidate.text, values) ||
    isChangeBy(view, candidate.text, values) ||
    isPieceOf(text, candidate.text, values) ||
    isOfOtherTariff(text, candidate, values) ||
    isException(view, candidate, values) ||
    isOnlyIncluded(view, candidate, values) ||
    countsThings(text, candidate, values) ||
    tellsOnlyFree(text, candidate.text, values)
  )
}

/** Whether it is asked what a deal is worth, and a sentence gives another sum of it: what it costs to carry out, what it saves. */
export function isSumBesideDeal(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (!FIGURED.has(type) || !DEAL_WORTH.test(text)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && isNoPrice(text, candidate.text, values)
}

/** Whether the level of a result is asked for, and every sum is by how much it rose or fell. */
function isChangeBy({ asked, focus }: Lens, text: string, values: readonly TypedSpan[]): boolean {
  if (ASKS_PAY.test(asked.text))
    return values.every(({ start, end }) => FURTHER.test(text.slice(0, start)) || MORE.test(text.slice(end)))
  return (
    focus.length > 0 &&
    ASKS_LEVEL.test(asked.text) &&
    values.every(({ start }) => CHANGED_BY.test(text.slice(0, start)))
  )
}

/** "What does a household pay?", and not how much more. */
const ASKS_PAY =
  /^(?!.*\b(?:more|less|extra|further|ris(?:e|es)|increase|addition(?:al|ally)?|sav(?:e|es|ing)|dearer|cheaper)\b)(?:and )?(?:what|how much) (?:do|does|did|will|would) [^?]{2,60}? pay\b/iu

/** "{A further} 3 euros", "2 euros {more}" */
const FURTHER = /\b(?:further|extra|additional|another) $/iu
const MORE = /^ (?:(?:an?|per|each) \p{L}+ )?(?:more|less|extra)\b/iu

/** "What was the net income?", and nothing of its change, nor of what is a change itself: "the discount". */
const ASKS_LEVEL =
  /^(?!.*\b(?:change|difference|increase|decrease|ris(?:e|en)|rose|fall|fell|drop|growth|gr[eo]w|reduc\p{L}+|cut|effect|impact|improve\p{L}*|decline\p{L}*|hit|sav(?:e|es|ed|ings?)|discounts?|rebates?|relief|uplift|raises?)\b)(?:and |so )?(?:what|how (?:high|large|big|much)) (?:is|are|was|were)\b/iu

const CHANGED_BY =
  /\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|rose|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|depress(?:es|ed|ing)?|weigh(?:s|ed) on|fell|grew|declined|dropped|improved) [^.;]{0,60}?\bby (?:about |around |some |nearly |almost |roughly |more than |over )?$/iu

/** Whether it is asked what something cost a house, and every sum is what one piece is sold at or made for. */
function isPieceOf(question: string, text: string, values: readonly TypedSpan[]): boolean {
  return (
    COST_SOMEBODY.test(question) &&
    (PRICE_OF.test(text) || values.every(({ end }) => A_PIECE.test(text.slice(end))))
  )
}

/** "How much did the strike cost Orme?", "… cost the mill in repairs?" */
const COST_SOMEBODY =
  /\b[Hh]ow much (?:did|has|have|had|will|does|do) [^?]{2,60}? costs? (?:it|them|us|him|her|the [\p{L}-]+|[Oo]rganisers|\p{Lu}[\p{L}&.’'-]+)\b/u
const PRICE_OF = /\b(?:price|fare|fee|ticket)s? (?:of|for) (?:an?|one|each) \p{L}/iu

/** "4 euros a head"; "2 million a day" is what it costs a house. */
const A_PIECE = /^ (?:an?|per|each|apiece)\b(?! (?:hour|day|night|week|month|quarter|season|year)\b)/iu

/** Whether the price of one kind of ticket or term is asked for, and it gives those of others of the kind and none of this. */
function isOfOtherTariff(question: string, { text, lead }: Candidate, values: readonly TypedSpan[]): boolean {
  if (!ASKS_TARIFF.test(question)) return false
  return TARIFFS.some((kinds) => {
    const isLed = (kind: RegExp): boolean => [...lead].some((one) => kind.test(one))
    const [asked, ...others] = kinds.filter((kind) => kind.test(question))
    if (asked === undefined || others.length > 0 || asked.test(text) || isLed(asked)) return false
    if (!kinds.some((kind) => isLed(kind) || kind.test(text))) return false
    return asked !== ADULT || kinds.some(isLed) || !hasPlainPrice(text, values, kinds)
  })
}

/** Whether a price stands in a clause that has no kind: "{Tickets cost £12}, or £6 for children." */
function hasPlainPrice(text: string, values: readonly TypedSpan[], kinds: readonly RegExp[]): boolean {
  return partedAt(text, PRICE_SEAM).some((clause) => {
    const words = textAt(text, clause)
    return (
      values.some(
        (value) => within(value, clause) && HAS_PRICE.test(text.slice(clause.start, value.start)),
      ) && !kinds.some((kind) => kind.test(words))
    )
  })
}

const PRICE_SEAM = /[;,:]\s(?:and |or |but )?|\s(?:and|or|but|while|\|)\s|\s?[()]/gu

const ASKS_TARIFF =
  /\b(?:how much|what)\b[^?]*\b(?:tickets?|fares?|pass(?:es)?|admission|entry|subscriptions?|memberships?|fees?|rates?|prices?|plans?|tours?|swim|swims|seats?)\b|\bhow much is an? (?:return|single)\b/iu

const HAS_PRICE =
  /\b(?:tickets?|fares?|pass(?:es)?|admission|entry|subscriptions?|memberships?|fees?|rates?|prices?|plans?|tours?|seats?|cards?|permits?|costs?|is|are)\b/iu

/** A price without a kind is what adults pay. */
const ADULT = /\badults?\b/iu

/** "A {monthly} pass", "9 euros {a month}"; "the fee this month" is of no other kind. */
function every(time: string, called: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${called}|(?:an?|per|each|every) ${time}(?! (?:ticket|pass|card|rate)))\b`,
    'iu',
  )
}

/** Kinds of which a price list gives each its own. */
const TARIFFS: readonly (readonly RegExp[])[] = [
  [
    ADULT,
    /\bfamil(?:y|ies)\b/iu,
    /\b(?:child(?:ren|['’]s)?|kids?)\b/iu,
    /\b(?:students?|concessions?|concessionary|reduced)\b/iu,
    /\b(?:seniors?|pensioners?)\b/iu,
    /\bgroups?\b/iu,
  ],
  [/\b(?:single|one[- ]way)\b/iu, /\b(?:return|round[- ]trip)\b/iu],
  [every('day', 'daily'), every('week', 'weekly'), every('month', 'monthly'), every('year', 'yearly|annual')],
]

/**
 * Whether a price is asked for, and it is told only that some who are not asked about
 * pay none, where the release has a price for the others.
 */
function isException(
  { asked, terms, dissection }: Lens,
  { text }: Candidate,
  values: readonly TypedSpan[],
): boolean {
  if (!ASKS_PRICE.test(asked.text) || MONEY_NOUN.test(asked.text)) return false
  const isPrice = (one: Candidate): boolean => one.figures().some(({ type }) => type === 'money')
  if (!dissection.candidates.some((one) => one.text !== text && isPrice(one))) return false
  const group = GET.exec(text)?.[1] ?? FREE_FOR.exec(text)?.[1] ?? ''
  const some = termsOf(group)
  if (!isOfPeople(group) || terms.some(({ term }) => some.includes(term))) return false
  return values.every(({ start, end }) => !/\d/u.test(text.slice(start, end)))
}

/** "Tickets are free": no people. */
function isOfPeople(group: string): boolean {
  return group
    .split(/[\s-]+/u)
    .some(
      (word) => tellsPerson(word.toLowerCase()) || LEXICON.isPerson(word.toLowerCase()) || BODIES.test(word),
    )
}

const BODIES = /^(?:organi[sz]ations?|charit(?:y|ies)|schools?|clubs?|families|women|men|children|members)$/iu

const GROUP = String.raw`(?!(?:all|everyone|everybody|anyone|anybody|guests|visitors|customers|people|users|passengers|you|they|we)\b)(?:[\p{L}-]+ ){0,3}?(?:[\p{L}-]+[^su]s|children|women|men|people)`

/** "{Members of the club} get the guide for free" */
const GET = new RegExp(
  String.raw`^(${GROUP})(?: (?:of|under|over|aged|from|with|in) [^,.;:]{1,40}?)? (?:(?:can|may|will) )?(?:gets?|receives?|have|travels?|go(?:es)?|enters?|rides?|swims?|plays?|stays?|eats?|parks?|are|pays?)\b`,
  'iu',
)

/** "Free of charge for {members}" */
const FREE_FOR = new RegExp(
  String.raw`\b(?:free(?: of charge)?|no charge|at no (?:extra )?(?:charge|cost)) (?:for|to) (${GROUP})\b`,
  'iu',
)

/** Whether every sum stands before what it includes, and what is asked about only there. */
function isOnlyIncluded(view: Lens, { text, tokens }: Candidate, values: readonly TypedSpan[]): boolean {
  const at = INCLUDING.exec(text)?.index
  if (at === undefined || values.some(({ end }) => end > at)) return false
  const things = view.terms.filter(
    ({ named, weight, folded }) => !named && weight === 1 && !PAYS.test(folded),
  )
  const held = tokens.filter(({ term }) =>
    things.some((thing) => strength(thing, (one) => one === term) >= CLOSE),
  )
  return held.length > 0 && held.every(({ start }) => start > at)
}

const INCLUDING = /,? (?:including|among them|which includes)\b/iu
const PAYS = /^(?:costs?|pric(?:e|es|ed)|pa(?:y|id)|spen[dt]|worth|charged?|much)$/u

/** Whether it is asked how much something is, and only things are counted that are not those. */
function countsThings(question: string, { text, tokens }: Candidate, values: readonly TypedSpan[]): boolean {
  return (
    HOW_MUCH_IS.test(question) &&
    values.every(({ type, end }) => {
      const next = tokens.find(({ start }) => start >= end)
      return type === 'count' && next !== undefined && THINGS.test(text.slice(end, next.end))
    })
  )
}

const HOW_MUCH_IS = /\bhow much (?:is|are)\b(?! there\b| (?:left|missing)\b)/iu

/** Right behind a count: " spaces". */
const THINGS = /^ \p{Ll}+s$/u
