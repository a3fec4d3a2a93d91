import { tellsPerson } from '../../corpus/person-nouns.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { NUMBERS } from '../text/periods.ts'
import type { TypedSpan } from '../text/spans.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a sentence gives a sum of something else than a question asks for, and of
 * what is asked none:
 *
 * - a tax, a levy or a dividend for a price: "the airport tax of 9 euros" is no fare;
 * - what others pay, for what the one pays who bears the rest of it;
 * - what is saved, for what that costs;
 * - a count of things for how much one is: "the car park has 300 spaces";
 * - the price of another kind of ticket ("children pay 3 euros" for a family ticket), or
 *   of the thing itself for what it costs to change or cancel it;
 * - what stands beside it: "a loan from the bank and 3 million of its own";
 * - what some need not pay, for what it is: "members get the guide for free";
 * - a sum from or up to which other things count: "four orders above 9,000 euros";
 * - of more than it: "5 million for equipment, including two scanners" for the scanners.
 *
 * @example
 * // "How much did the town pay?"
 * // "The state gave 3 million; the rest was paid by the town." => true
 */
export function isOfOtherSum(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type)) return false
  if (isOfPriceList(view, candidate)) return true
  const values = valuesOf(view, candidate)
  if (values.length === 0) return false
  return (
    isOfOtherKind(view.asked.text, candidate.text, values) ||
    isOfSavings(view.asked.text, candidate.text, values) ||
    isOfResult(view.asked.text, candidate.text, values) ||
    isOfOtherTariff(view.asked.text, candidate, values) ||
    isOfChange(view, candidate) ||
    bearsRest(view, candidate, values) ||
    standsBeside(view, candidate, values) ||
    isOnlyIncluded(view, candidate, values) ||
    isThreshold(view, candidate, values) ||
    isException(view, candidate, values) ||
    countsThings(view, candidate, values)
  )
}

/**
 * Whether a price is asked for, and it is told only that some who are not asked about
 * pay none, where the release has a price for the others.
 */
function isException(
  { asked, terms, dissection }: Lens,
  { text }: Candidate,
  values: readonly Span[],
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

/** Whether it is asked what something costs, and every sum only tells which other things are meant, or that none is above it: "orders above 9,000 euros". */
function isThreshold({ asked, terms }: Lens, candidate: Candidate, values: readonly Span[]): boolean {
  const { text } = candidate
  if (![ASKS_PRICE, ASKS_WHAT_IS_PAID, ASKS_FEE].some((asks) => asks.test(asked.text))) return false
  const isAskedOf = terms.some(
    (term) => !term.named && term.weight === 1 && strength(term, (one) => candidate.terms.has(one)) >= CLOSE,
  )
  return values.every(({ start }) => {
    if (!isAskedOf && NONE_ABOVE.test(text.slice(0, start))) return true
    const [noun] = termsOf(FROM_OR_UP_TO.exec(text.slice(0, start))?.[1] ?? '')
    return noun !== undefined && !terms.some((term) => strength(term, (one) => one === noun) >= CLOSE)
  })
}

/** "How much did the surveyor get for the report?" */
const ASKS_FEE =
  /\bhow much (?:did|does|do|will|is|was|were|has|have) [^?]{2,60} (?:get|gets|receive|earn|paid) for\b/iu

/** "Found errors in 11 of them, none above " */
const NONE_ABOVE =
  /\b(?:none|nothing|not one|neither)(?: of (?:them|these|those|which))? (?:was |were |is |are |being )?(?:above|over|more than|exceeding|higher than|larger than) (?:the )?$/iu

/** "Six {orders} above ", and not "fees above ", which are paid; a verb has no such word before it. */
const FROM_OR_UP_TO = new RegExp(
  String.raw`\b(?:\d[\d,.]*|${NUMBERS.join('|')}|all|any|some|several|most|many|for|of|on) (?:\p{Ll}+ )?((?!(?:costs|prices|fees|fares|charges|sums|amounts|bids|offers|payments|rates|rents|bills)\b)\p{Ll}{2,}s) (?:(?:worth|of) )?(?:above|over|under|below|exceeding|more than|less than|at least)(?: (?:about|around))? $`,
  'u',
)

/** Whether every sum stands before what it includes, and what is asked about only there. */
function isOnlyIncluded(view: Lens, { text, tokens }: Candidate, values: readonly Span[]): boolean {
  const at = INCLUDING.exec(text)?.index
  if (at === undefined || values.some(({ end }) => end > at)) return false
  const things = view.terms.filter(
    ({ named, weight, folded }) => !named && weight === 1 && !PAID.test(folded),
  )
  const held = tokens.filter(({ term }) =>
    things.some((thing) => strength(thing, (one) => one === term) >= CLOSE),
  )
  return held.length > 0 && held.every(({ start }) => start > at)
}

const INCLUDING = /,? (?:including|among them|which includes)\b/iu
const PAID = /^(?:costs?|pric(?:e|es|ed)|pa(?:y|id)|spen[dt]|worth|charged?|much)$/u

/** Whether it is asked what a house makes or spends, and a row tells what something costs. */
function isOfPriceList({ asked, dissection: { document } }: Lens, { kind, text, block }: Candidate): boolean {
  if (kind !== 'row' || !ASKS_RESULT.test(asked.text)) return false
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  const said = `${header === undefined ? '' : document.text.slice(header.start, header.end)} ${text}`
  return PRICES.test(said) && !ASKS_RESULT.test(said)
}

const ASKS_RESULT =
  /\b(?:profits?|revenues?|turnover|income|earnings|budget|loss(?:es)?|debts?|dividends?|takings|ebitda|cash flow)\b/iu
const PRICES =
  /\b(?:tickets?|fares?|prices?|fees?|admission|tariffs?|subscriptions?|adults?|child(?:ren)?)\b/iu

/** Whether it is asked how much something is, and only things are counted that are not those. */
function countsThings(view: Lens, { text, tokens }: Candidate, values: readonly TypedSpan[]): boolean {
  return (
    ASKS_HOW_MUCH_IS.test(view.asked.text) &&
    values.every(({ type, end }) => {
      const next = tokens.find(({ start }) => start >= end)
      return type === 'count' && next !== undefined && THINGS.test(text.slice(end, next.end))
    })
  )
}

const ASKS_HOW_MUCH_IS = /\bhow much (?:is|are)\b(?! there\b| (?:left|missing)\b)/iu

/** Right behind a count: " spaces". */
const THINGS = /^ \p{Ll}+s$/u

/** Whether a price is asked for and every sum is called by what is no price. */
function isOfOtherKind(question: string, text: string, values: readonly Span[]): boolean {
  if (MONEY_NOUN.test(question)) return false
  if (PAYS_FOR.test(question)) return values.every(({ start }) => BESIDE_DEAL.test(text.slice(0, start)))
  if (!ASKS_PRICE.test(question)) return false
  if (ASKS_PAST_COST.test(question) && LOSES.test(text)) return false
  return values.every(
    ({ start }) =>
      NO_PRICE_OF.test(text.slice(Math.max(0, start - NOUN_WITHIN), start)) ||
      AFTER_NO_PRICE.test(text.slice(Math.max(0, start - NOUN_WITHIN * 4), start)),
  )
}

/**
 * Whether it is asked what something costs and a sentence tells only what is saved: "cost
 * savings of 3 million" for what the savings will cost.
 */
export function isOnlySaved(view: Lens, candidate: Candidate): boolean {
  if (!COSTS_WHAT.test(view.asked.text)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && isOfSavings(view.asked.text, candidate.text, values)
}

/** Whether every sum of a sentence is what is saved, where it is asked what something costs. */
export function isOfSavings(question: string, text: string, values: readonly Span[]): boolean {
  return COSTS_WHAT.test(question) && values.every(({ start }) => SAVED.test(text.slice(0, start)))
}

/** "What will the savings {cost}?" */
const COSTS_WHAT =
  /\b(?:how much|what) (?:does|do|did|will|would) [^?]{2,60} cost\b(?! (?:savings?|cuts?|reductions?)\b)/iu
const SAVED =
  /\b(?:savings?|cost (?:cuts|reductions?)|synergies) (?:of|by|to|worth|totall?ing) (?:(?:about|around|up to|some|nearly|almost|at least|more than|over) )?$/iu

/** By its name, by what something costs, or in short: "How much is a flight?" */
const ASKS_PRICE =
  /\bhow much (?:is|are) (?!(?:there|left|missing|known)\b)(?![^?]*\b(?:\p{L}{2,}ed|being|going|worth|lost|made|spent|given|paid|won)\b)[^?]{1,60}\??$|\b(?:how much|what) (?:does|do|did|will|would) [^?]{2,60} (?:costs?|charge)\b|\b(?:price|fare|cost)s? (?:of|for)\b|\b(?:for|at) what price\b|\b(?:share|ticket|purchase|sale) price\b/iu

/** "How much did Lind {pay for Orme Mills}?" */
const PAYS_FOR =
  /\bhow much (?:does|do|did|will|would|has|have) [^?]{2,60} pa(?:y|id) for (?:the |its |their |an? )?\p{L}/iu

const SOME = String.raw`(?:(?:about|around|up to|some|nearly|almost|at least) )?`

/** What comes of a deal or of its failure. */
const BESIDE_DEAL = new RegExp(
  String.raw`\b(?:savings|synergies|(?:termination|break-?up|break) fee|one-(?:time|off) (?:costs?|charge)) (?:of|at|to|is|was|amounts to) ${SOME}$`,
  'iu',
)

/** What an event cost may be told as a loss or a fine. */
const ASKS_PAST_COST = /\b(?:did|costs? of)\b/iu
const LOSES = /\b(?:loss|fine|penalty) of\b/iu

/** Sums that a question may ask for by their own names. */
const MONEY_NOUN =
  /\b(?:tax(?:es)?|lev(?:y|ies)|dut(?:y|ies)|(?:sur)?charges?|dividends?|payouts?|fines?|penalt(?:y|ies)|loans?|grants?|subsid(?:y|ies)|bonus(?:es)?|discounts?|deposits?|donations?|fees?|aid|support|funding|compensation|prizes?|damages?|loss(?:es)?|profits?|relief|assistance|help|rewards?|refunds?|rebates?|reductions?|premiums?|contributions?|benefits?|allowances?|stipends?|scholarships?|savings?|surplus|deficit|earnings|income|turnover|revenues?|gains?|money|sums?|amounts?|rounds?)\b/iu

const NO_PRICE = String.raw`(?:tax|levy|duty|surcharge|dividend|fine|penalty|loan|grant|subsidy|bonus|discount|donation|loss|profit|savings|synergies|(?:termination|break-?up|break) fee|one-(?:time|off) (?:costs?|charge)|(?:(?:funding|financing|investment) )?round)`

/** Characters before a sum in which it is called by its noun. */
const NOUN_WITHIN = 40
const NO_PRICE_OF = new RegExp(String.raw`\b${NO_PRICE} (?:of|at|to|is|was|amounts to) ${SOME}$`, 'iu')

/** "A dividend of 3 crowns a share, after {2}", "the loss was 9 million, or {2} a share" */
const AFTER_NO_PRICE = new RegExp(
  String.raw`\b${NO_PRICE} (?:of|is|was) [^;]*[, ](?:or|after|against|up from|down from|compared with|instead of) ${SOME}$`,
  'iu',
)

/** Whether it is asked what something costs, was bought for or had spent on it, and every sum is what a house made or lost. */
function isOfResult(question: string, text: string, values: readonly Span[]): boolean {
  const asked = question.replace(/\bhow much (?:money|cash)\b/iu, 'how much')
  if (!ASKS_WHAT_IS_PAID.test(asked) || MONEY_NOUN.test(asked) || TAKINGS.test(asked)) return false
  return values.every(
    ({ start, end }) => RESULT_OF.test(text.slice(0, start)) || RESULT_BEHIND.test(text.slice(end)),
  )
}

/** "What is the price of the van?", "What did Lind pay for the card book?", "How much money went into research?" */
const ASKS_WHAT_IS_PAID =
  /\bprices? of\b|\b(?:did|does|has|have|will) [^?]{2,60} pa(?:y|id) for (?:the|its|their|an?)\b|\bhow much (?:went|goes|has gone|is going|(?:was|is|has been|will be) (?:spent|put|invested)) (?:into|in|on|towards?)\b/iu
const TAKINGS = /\b(?:sales|rents?|takings)\b/iu

const RESULT = '(?:gain|revenues?|turnover|income|earnings|profit|loss|sales)'

/** "Revenue of", "income rose 11% to" */
const RESULT_OF = new RegExp(
  String.raw`\b${RESULT} (?:(?:of|was|were|came to|totall?ed|reached|exceed(?:s|ed|ing)?|above|over)|(?:rose|fell|grew|increased|declined|climbed|dropped)(?: (?:by )?[\d.,]+(?:%| percent| per cent))?,? (?:to|by)) ${SOME}$`,
  'iu',
)

/** "A $4 million {gain on the sale}" */
const RESULT_BEHIND = new RegExp(String.raw`^ (?:net |pre-?tax |one-time )?${RESULT}\b`, 'iu')

/** Whether the price of one kind of ticket or term is asked for, and it gives those of others of the kind and none of this. */
function isOfOtherTariff(question: string, { text, lead }: Candidate, values: readonly Span[]): boolean {
  if (!ASKS_TARIFF.test(question)) return false
  const [wanted, told] = [question, text].map((words) => words.replace(NOW, ' ')) as [string, string]
  return TARIFFS.some((kinds) => {
    const isLed = ({ word }: Tariff): boolean => [...lead].some((one) => word.test(one))
    const [asked, ...others] = kinds.filter(({ kind = null, word }) => (kind ?? word).test(wanted))
    if (asked === undefined || others.length > 0 || asked.word.test(told) || isLed(asked)) return false
    if (!kinds.some((one) => isLed(one) || (one.kind ?? one.word).test(told))) return false
    return !(asked.isPlain === true && !kinds.some(isLed) && hasPlainPrice(text, values, kinds))
  })
}

/** Whether a price stands in a clause that has no kind: "{Tickets cost £12}, or £6 for children." */
function hasPlainPrice(text: string, values: readonly Span[], kinds: readonly Tariff[]): boolean {
  return partedAt(text, PRICE_SEAM).some((clause) => {
    const words = text.slice(clause.start, clause.end)
    return (
      values.some(
        (value) => within(value, clause) && HAS_PRICE.test(text.slice(clause.start, value.start)),
      ) && !kinds.some(({ word }) => word.test(words))
    )
  })
}

const PRICE_SEAM = /[;,:]\s(?:and |or |but )?|\s(?:and|or|but|while|\|)\s|\s?[()]/gu

const ASKS_TARIFF =
  /\b(?:how much|what)\b[^?]*\b(?:tickets?|fares?|pass(?:es)?|admission|entry|subscriptions?|memberships?|fees?|rates?|prices?|plans?|tours?|swim|swims|seats?)\b|\bhow much is an? (?:return|single)\b/iu

const NOUN =
  '(?:tickets?|fares?|pass(?:es)?|admission|entry|subscriptions?|memberships?|fees?|rates?|prices?|plans?|tours?|seats?|cards?|permits?)'
const HAS_PRICE = new RegExp(String.raw`\b(?:${NOUN}|costs?|is|are)\b`, 'iu')

/** "The fee this year" is of no other kind than the fee. */
const NOW = /\b(?:this|last|next) (?:day|week|month|year|season)\b/giu

interface Tariff {
  readonly word: RegExp
  /** Where the word alone may tell of something else. */
  readonly kind?: RegExp
  /** What a price without a kind is of. */
  readonly isPlain?: true
}

/** A time is a kind before what is paid for, or as what one pays by: "a {week} pass", "90 euros a {week}". */
function period(words: string): Tariff {
  return {
    word: new RegExp(String.raw`\b(?:${words})\b`, 'iu'),
    kind: new RegExp(
      String.raw`\b(?:an?|per|each|every) (?:${words})\b|\b(?:${words})(?:['’]s)? (?:(?!(?:and|or|the|for)\b)\p{Ll}+ )?${NOUN}\b`,
      'iu',
    ),
  }
}

/** Kinds of which a price list gives each its own. */
const TARIFFS: readonly (readonly Tariff[])[] = [
  [
    { word: /\bfamil(?:y|ies)\b/iu },
    { word: /\badults?\b/iu, isPlain: true },
    { word: /\b(?:child(?:ren|['’]s)?|kids?)\b/iu },
    { word: /\b(?:students?|concessions?|concessionary|reduced)\b/iu },
    { word: /\b(?:seniors?|pensioners?)\b/iu },
    { word: /\bgroups?\b/iu },
  ],
  [{ word: /\b(?:single|one[- ]way)\b/iu }, { word: /\b(?:return|round[- ]trip)\b/iu }],
  [
    { ...period('day|daily'), isPlain: true },
    period('week|weekly'),
    period('month|monthly'),
    period('annual|yearly|year'),
    period('season'),
  ],
]

/** Whether it is asked what it costs to change or cancel something, and the sentence has no word of that. */
function isOfChange(view: Lens, candidate: Candidate): boolean {
  const deed = ASKS_CHANGE.exec(view.asked.text)?.[1]?.toLowerCase()
  const term = view.terms.find(({ folded }) => folded === deed)
  return (
    term !== undefined && strength(term, (one) => candidate.terms.has(one) || candidate.lead.has(one)) < CLOSE
  )
}

/** What has a price beside that of the thing. */
const ASKS_CHANGE =
  /\b(?:costs?|pay|charged?|fees?|price) (?:for |of )?(?:to )?(chang(?:e|ing)|cancel(?:l?ing)?|rebook(?:ing)?|transfer(?:ring)?|insur(?:e|ing))\b/iu

/** Whether the one asked about bears the rest, in a clause without a sum, and stands in none that has one. */
function bearsRest(view: Lens, { text, tokens }: Candidate, values: readonly Span[]): boolean {
  const clauses = partedAt(text, SEAM)
  const rest = clauses.find(
    (clause) =>
      REST.test(text.slice(clause.start, clause.end)) && !values.some((value) => within(value, clause)),
  )
  if (rest === undefined || clauses.length < 2) return false
  const asked = tokens.filter((token) =>
    view.terms.some(({ term, weight, folded }) => weight === 1 && term === token.term && !PAYS.test(folded)),
  )
  return asked.length > 0 && asked.every((token) => within(token, rest))
}

const REST = /\b(?:the|its) (?:rest|remainder|remaining \p{L}+|balance|difference)\b/iu

/** What is done with money says nothing of whose it is. */
const PAYS =
  /^(?:pa(?:y|ys|id|ying)|gives?|gave|given|contribut\p{L}+|costs?|fund\p{L}*|financ\p{L}+|rais\p{L}+|bear\p{L}*|bore|cover\p{L}*|provid\p{L}+|com(?:e|es|ing)|came|put|money|sums?|amounts?|much)$/u

const SEAM = /[;,]\s(?:and |but |while )?|\s(?:while|but)\s/gu

/** Whether the noun that is asked for has no sum and is joined to one that is something else's. */
function standsBeside(view: Lens, { text, tokens }: Candidate, values: readonly Span[]): boolean {
  const noun = view.focus.at(-1)?.term
  const [value, ...others] = values
  if (noun === undefined || value === undefined || others.length > 0) return false
  const places = tokens.filter(({ term }) => term === noun)
  return (
    places.length > 0 &&
    places.every(
      ({ start, end }) =>
        PUT_IN.test(text.slice(0, start)) && AND_SUM.test(text.slice(end, Math.max(end, value.start))),
    )
  )
}

/** "With a loan", "from a bank loan" */
const PUT_IN = /\b(?:with|by|from|through|via|in|of) (?:an?|the|its|another) (?:[\p{L}-]+ ){0,2}$/iu

/** From a noun to a sum that is joined to it: " from the Orme Bank and some ". */
const AND_SUM =
  /^(?: (?:from|of|by|with|at|for) [^,;.]{1,60}?)? and (?:(?:an?|the) [\p{L}-]+ of )?(?:about |some )?$/iu
