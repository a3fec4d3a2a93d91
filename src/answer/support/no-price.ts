import { oneOf } from '../text/one-of.ts'
import type { TypedSpan } from '../text/spans.ts'

/** Whether a price or what something cost is asked for, and every sum is called by what is none: "a tax of {9 euros}". */
export function isNoPrice(question: string, text: string, values: readonly TypedSpan[]): boolean {
  const asked = question.replace(/\bhow much (?:money|cash)\b/iu, 'how much')
  const isWorth = DEAL_WORTH.test(asked)
  const isPaid = isWorth || PAID.test(asked)
  if (!isPaid && !ASKS_PRICE.test(asked)) return false
  // The thing itself may be a sum: "What will the savings cost?"
  if (MONEY_NOUN.test(asked.replace(COSTS_WHAT, ' ')) || (PAST_COST.test(asked) && LOSES.test(text)))
    return false
  const priced = ({ start }: TypedSpan): boolean => FOR_SUM.test(text.slice(0, start))
  if (isWorth && !OF_DEAL.test(text) && !values.some(priced)) return true
  const none = isWorth ? NO_WORTH : isPaid ? NO_PAYMENT : NO_PRICE
  return values.every(({ start, end }) => {
    const before = text.slice(Math.max(0, start - NOUN_WITHIN), start)
    if (isWorth && /%|\bper ?cent/iu.test(text.slice(start, end))) return true
    if (COSTS_WHAT.test(asked) && COST_OF.test(before)) return false
    return none.some((called) => called.test(before)) || GAIN_BEHIND.test(text.slice(end))
  })
}

const COSTS_WHAT =
  /\b(?:how much|what) (?:does|do|did|will|would) [^?]{2,60} costs?\b(?! (?:savings?|cuts?|reductions?)\b)/iu

/** By its name, by what something costs, or in short: "How much is a flight?" */
export const ASKS_PRICE = new RegExp(
  oneOf(
    String.raw`\bhow much (?:is|are) (?!(?:there|left|missing|known)\b)(?![^?]*\b(?:\p{L}{2,}ed|being|going|worth|lost|made|spent|given|paid|won)\b)[^?]{1,60}\??$`,
    COSTS_WHAT.source,
    String.raw`\b(?:how much|what) (?:does|do|did|will|would) [^?]{2,60} charge\b`,
    String.raw`\b(?:price|fare|cost)s? (?:of|for)\b`,
    String.raw`\b(?:for|at) what price\b`,
    String.raw`\b(?:share|ticket|purchase|sale) price\b`,
  ),
  'iu',
)

/** "How much did Lind {pay for} Orme Mills?", "How much {went into} research?": a grant or a loan may be what is paid. */
const PAID =
  /\b(?:does|did|do|has|have|will|would) [^?]{2,60} pa(?:y|id) for (?:the |its |their |an? )?\p{L}|\bhow much (?:went|goes|has gone|is going|(?:was|is|has been|will be) (?:spent|put|invested)) (?:into|in|on|towards?)\b/iu

/** "What's the {deal worth}?" */
export const DEAL_WORTH =
  /\b(?:how much|what)(?:['’]?s| is| was| are| were) (?:the|this|that|its|their) (?:[\p{L}-]+ ){0,2}?(?:deal|transaction|merger|acquisition|takeover|buyout|purchase|sale)(?: (?:of|with|between|by) [^?]{1,60})? (?:worth|valued at)\b|\b(?:value|worth|size) of (?:the|this|that|its|their) (?:deal|transaction|merger|acquisition|takeover|buyout|purchase|sale)\b|\b(?:deal|transaction|acquisition|takeover) (?:value|size|price)\b/iu

/** By what a sentence tells that something changes hands or is agreed on. */
const OF_DEAL =
  /\b(?:deals?|transactions?|mergers?|merg(?:e|es|ed|ing)|acqui(?:r|s)\p{L}*|t(?:ake|akes|aken|aking|ook)(?:[- ]?over)|takeovers?|buy(?:s|ing|out|outs|ers?)?|bought|purchas\p{L}+|s(?:ale|old|ells?|elling|ellers?)|agreements?|agreed|contracts?|consideration|price|valu(?:e|es|ed|ation)|worth|offer(?:s|ing)?|bid|stakes?|shareholders?|stockholders?|pa(?:y|ys|id|ying)|invest(?:s|ed|ing|ments?)?|financ(?:e|es|ed|ing)|proceeds|funding|rounds?|loan|notes|orders?|control|cash(?! flow)|gets?|got|getting|receiv(?:e|es|ed|ing)|swap(?:s|ped)?|hand(?:s|ed|ing)? over|transfer\p{L}*|absorb\p{L}*|combin(?:e|es|ed|ing|ation)|join forces|on the table|sign(?:s|ed|ing)?|partner\p{L}*|ventures?|divest\p{L}*|fetch(?:es|ed)?|sp(?:end|ends|ent)|(?:in|new|its|of|more|million) shares)\b/iu

/** What an event cost may be told as a loss or a fine. */
const PAST_COST = /\b(?:did|costs? of)\b/iu
const LOSES = /\b(?:loss|fine|penalty) of\b/iu

/** Sums that a question may ask for by their own names. */
export const MONEY_NOUN =
  /\b(?:tax(?:es)?|lev(?:y|ies)|dut(?:y|ies)|(?:sur)?charges?|dividends?|payouts?|fines?|penalt(?:y|ies)|loans?|grants?|subsid(?:y|ies)|bonus(?:es)?|discounts?|deposits?|donations?|fees?|aid|support|funding|compensation|prizes?|damages?|loss(?:es)?|profits?|relief|assistance|help|rewards?|refunds?|rebates?|reductions?|premiums?|contributions?|benefits?|allowances?|stipends?|scholarships?|savings?|surplus|deficit|earnings|income|turnover|revenues?|gains?|money|sums?|amounts?|rounds?|sales|rents?|takings)\b/iu

/** What a house makes, saves or pays beside a deal. */
const RESULT =
  'gain|revenues?|turnover|income|earnings|profit|loss|sales|savings?|cost (?:cuts|reductions?)|synergies|(?:termination|break-?up|break) fee|one-(?:time|off) (?:costs?|charge)'
const LEVIED =
  'tax|levy|duty|surcharge|dividend|fine|penalty|loan|grant|subsidy|bonus|discount|donation|(?:(?:funding|financing|investment) )?round'

const SOME = String.raw`(?:(?:about|around|up to|some|nearly|almost|at least|more than|over) )?`

/** "Lind takes on the mill {for about} 9" */
const FOR_SUM = new RegExp(String.raw`\bfor (?:a (?:total|sum) of )?${SOME}$`, 'iu')

/** "Revenue of {9}", "income rose 11% to {9}"; "a dividend of 3 crowns a share, after {2}". */
function calledBy(nouns: string): readonly RegExp[] {
  return [
    String.raw`\b(?:${nouns}) (?:(?:of|at|to|by|is|was|were|worth|came to|amounts to|totall?(?:ed|ing)|reached|exceed(?:s|ed|ing)?|above|over)|(?:rose|fell|grew|increased|declined|climbed|dropped)(?: (?:by )?[\d.,]+(?:%| percent| per cent))?,? (?:to|by)) ${SOME}$`,
    String.raw`\b(?:${nouns}) (?:of|is|was) [^;]*[, ](?:or|after|against|up from|down from|compared with|instead of) ${SOME}$`,
    String.raw`\b(?:${nouns}) (?:of|is|was) [^;,]{1,30} to ${SOME}$`,
  ].map((pattern) => new RegExp(pattern, 'iu'))
}

/** "Is expected to generate {9}" */
const EARNS = new RegExp(String.raw`\b(?:generat|earn|yield|rak)(?:es?|ed|ing|s)? (?:in )?${SOME}$`, 'iu')

const NO_PAYMENT = [...calledBy(RESULT), EARNS]
/** "Costs of the merger {are put at} 9", "they expect to save {9}" */
const NO_WORTH = [
  ...calledBy(`${RESULT}|fees?|costs?|charges?|expenses`),
  EARNS,
  new RegExp(
    String.raw`\b(?:costs?|charges?|expenses|fees?|savings|synergies) (?:(?:of|from|for) [^;,$€£]{1,50} )?(?:is|are|was|were) (?:put|estimated|expected|projected)(?: to be)?(?: at)? ${SOME}$`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:expects?|expected|plans?) to save ${SOME}$`, 'iu'),
]
/** "Ended the year with {9}", "has raised {9}": what a house has, and takes in. */
const HAS_ON_HAND = new RegExp(
  String.raw`\b(?:end(?:s|ed)? (?:the|its) [^.;,]{2,40}? with|rais(?:es?|ed|ing)|borrow(?:s|ed|ing)?) (?:a (?:total|sum) of )?${SOME}$`,
  'iu',
)
const NO_PRICE = [...calledBy(`${RESULT}|${LEVIED}`), EARNS, HAS_ON_HAND]

const COST_OF = /\bcosts? of \S*$/iu

/** Characters before a sum in which it is called by its noun. */
const NOUN_WITHIN = 160

/** "A $4 million {gain on the sale}", "4 million {in annual savings}", "9 million kronor {has been raised}" */
const GAIN_BEHIND =
  /^ (?:(?:net |pre-?tax |one-time )?(?:gain|profit|loss)\b|in (?:(?!cash|stock|shares)[\p{L}-]+ ){0,3}?(?:synerg(?:y|ies)|savings?|revenues?|sales|profits?|earnings|turnover|income|cash flow)\b|(?:has|have|had|was|were) (?:been |already been |so far been )?(?:raised|donated|pledged|collected)\b)/iu
