import { oneOf } from './one-of.ts'
import { amountsIn } from './values.ts'

/** What is asked of money alone: what it is spent on, is for, or is to do. */
export function asksSpending(question: string): boolean {
  return ASKS_SPENDING.some((asks) => asks.test(question))
}

const MONEY = String.raw`(?:money|cash|funds?|funding|proceeds|grants?|donations?|loans?|investments?|capital|sums?|takings|gifts?|(?:[$€£] ?)?\d[\d.,]*(?: ?(?:m|bn|million|billion)\b)?(?: (?:dollars|euros|pounds))?|millions?)`

const THE_MONEY = String.raw`(?:the|this|that|its|their|all|our|my) (?:\S+ ){0,3}?${MONEY}`

const OPENS = String.raw`^(?:and |so |but )?`

const ASKS_SPENDING: readonly RegExp[] = [
  // "What will the grant be spent on?", "How will the £2 million be used?", "Where does the money go?"
  new RegExp(
    String.raw`${OPENS}(?:what|how|where) (?:is|are|was|were|will|would|do|does|did|has|have)\b(?=.*(?<![\p{L}\p{N}])${MONEY}(?![\p{L}\p{N}])).*\b(?:spend|spent|spending|use|used|using|go|goes|going|invest|invested|put)\b`,
    'iu',
  ),
  // "What will they do with the money?"
  new RegExp(String.raw`${OPENS}what .{1,80}\bdo with ${THE_MONEY}(?![\p{L}\p{N}])`, 'iu'),
  // "What is the money for?"
  new RegExp(
    String.raw`${OPENS}what(?:['’]s| is| are| was| were) ${THE_MONEY} (?:meant |intended )?for\s*\??$`,
    'iu',
  ),
  // "What will the funding pay for?"
  new RegExp(
    String.raw`${OPENS}what (?:will|would|is|are) ${THE_MONEY} (?:(?:going|meant) to )?(?:pay for|fund|finance|buy|support|go towards?)\s*\??$`,
    'iu',
  ),
]

/** Whether a text tells what money goes into. */
export function tellsSpending(text: string): boolean {
  return SPENDING.test(text.replace(/\s+/gu, ' '))
}

const SUM = oneOf(
  '(?:half|most|all|thirds?|quarters?|part) of (?:it|this|that)|the (?:rest|remainder)',
  'money|cash|funds?|funding|proceeds|grant|donations?|loan|investment|capital|sum|takings|gift',
  String.raw`[$€£]\s?\d[\d.,]*(?: (?:million|billion))?`,
)

/** Where the money comes from, behind a word for it. */
const FROM = String.raw`(?: (?:from|of|raised|received|generated)\b[^,.;]{1,60}?)?`

/** "The new funds": the money that was spoken of. */
const THAT_SUM = String.raw`(?:^["“'‘]?|\b(?:the|this|these|our|its|their) )(?:\p{L}+ ){0,2}?(?:money|cash|funds?|funding|proceeds|grant|donations?|loan|investment|capital|financing)${FROM}`

/** "Most of the money will go into", "intends to use the proceeds for", "£40,000 will be spent on". */
const SPENDING = new RegExp(
  oneOf(
    String.raw`(?<!\p{L})${SUM}(?: \p{L}+){0,3}? (?:(?:will|is|are|was|were) (?:to )?)?(?:(?:be|being) )?(?:go(?:es)?|went|spent|used|put|invested|deployed|earmarked|allocated|directed|channell?ed|set aside) (?:on|in|into|to|towards?|for)\b`,
    String.raw`(?<!\p{L})${SUM}(?: (?!to\b)\p{L}+){0,3}? (?:(?:will|is to) )?(?:buys?|pays? for|finances?)\b`,
    String.raw`\b(?:use|spend|invest|put|allocate|direct|channel|deploy) (?:the |its |this |their |all |any )?(?:\p{L}+ ){0,2}?${SUM}${FROM} (?:on|in|into|to|towards?|for)\b`,
    String.raw`${THAT_SUM} (?:will (?:also )?(?:help|allow|enable|support|fund|accelerate|advance)|enables? us|allows? us|helps us)\b`,
    String.raw`\bwith (?:the|this|its|their) (?:\p{L}+ ){0,2}?${SUM}${FROM}, [^,.;]{1,60}? (?:will|plans? to|intends? to|aims? to|wants? to)\b`,
    String.raw`\bproceeds\b[^.;]{0,160}?, which will be used to\b`,
  ),
  'iu',
)

/** "How the money will be spent:" */
export function introducesUse(text: string): boolean {
  return /:\s*$/u.test(text) && USE.test(text) && new RegExp(String.raw`\b${MONEY}\b`, 'iu').test(text)
}

const USE = /\b(?:spent|spend|used?|goes|go|buys?|pays? for)\b/iu

/** "None of it will be spent on": what money does not go into. */
export function deniesUse(text: string): boolean {
  return DENIES.test(text)
}

const DENIES =
  /\b(?:none|no (?:part|portion)) of (?:the|this|that|it|its)\b|\b(?:will|is|are|was|were|can|may|must|would|should|does|did|do)(?: (?:the|this|that|its|their)(?: \p{L}+){1,3}?)? not (?:be |been )?(?:used?|spen[dt]|put|invested|go|help|pay|fund|finance)\b|\bwon['’]t\b/iu

/**
 * Whether a text is of a sum that is asked about: the last that is told of, in it or before. A
 * smaller one in it may be a part of the one before, and proceeds are those of whatever was sold.
 * Where none is asked about, a text that has one is of the kind of money that is.
 *
 * @example
 * isOfSum('What is the £900,000 for?', 'All of it went into a plant.', ['It raised £5 million.']) // => false
 */
export function isOfSum(question: string, own: string, before: readonly string[]): boolean {
  const asked = sumsIn(question)
  if (asked.length === 0) return sumsIn(own).length === 0 || isOfKindOfMoney(question, own, before.slice(-1))
  const isIn = (text: string): boolean => sumsIn(text).some((sum) => asked.includes(sum))
  if (isIn(own)) return true
  if (sumsIn(own).some((sum) => sum > Math.max(...asked))) return false
  if (/\bproceeds\b/iu.test(own)) return before.some(isIn)
  const last = before.findLast((text) => sumsIn(text).length > 0)
  return last !== undefined && isIn(last)
}

function sumsIn(text: string): readonly number[] {
  return (text.match(SUMS) ?? []).flatMap(amountsIn)
}

const SUMS =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|CAD|AUD) ?)\d[\d,]*(?:\.\d+)?(?: ?(?:thousand|million|billion|bn|[mkb])\b)?|\b\d[\d,]*(?:\.\d+)? (?:(?:thousand|million|billion) )?(?:dollars|euros|pounds|kroner|kronor)\b/giu

/**
 * Whether the money of a text may be of the kind that a question names: a grant is no loan. Where
 * the text names none, the kind stands before.
 *
 * @example
 * isOfKindOfMoney('What was the loan for?', "The trust's money buys an oven.", ['It won a grant.']) // => false
 */
export function isOfKindOfMoney(question: string, own: string, before: readonly string[]): boolean {
  const asked = KINDS.filter((kind) => kind.test(question))
  if (asked.length === 0) return true
  const isIn = (text: string): boolean => asked.some((kind) => kind.test(text))
  return isIn(own) || (KINDS.every((kind) => !kind.test(own)) && before.some(isIn))
}

/**
 * Whether a text tells by a noun of its own whose money it is and a question does not: "the prize money".
 *
 * @example
 * namesOtherMoney('What is the gift for?', 'The prize money went to Tarn.') // => true
 * namesOtherMoney('What is the gift for?', 'The new money went to Tarn.') // => false
 */
export function namesOtherMoney(question: string, text: string): boolean {
  const word = OWN_MONEY.exec(text)?.[1]?.toLowerCase()
  return word !== undefined && !question.toLowerCase().includes(word)
}

const OWN_MONEY =
  /\b(?:the|its|their|this) (?!(?:new|fresh|extra|more|same|rest|remaining|additional|raised|own|whole|total|entire|full|net|gross|public|private)\b)(\p{L}{3,}) (?:money|cash)\b/iu

const KINDS: readonly RegExp[] = [
  /\bgrants?\b/iu,
  /\b(?:donations?|donated|gifts?|bequests?)\b/iu,
  /\b(?:loans?|lent|borrow(?:s|ed|ing)?)\b/iu,
  /\btakings\b/iu,
]

/** Whether a word is one for money, for how it came in or for spending it: what is left of a question tells whose money it is. */
export function isMoneyWord(folded: string): boolean {
  return MONEY_WORD.test(folded)
}

const MONEY_WORD =
  /^(?:money|cash|funds?|funding|proceeds|grants?|donations?|loans?|investments?|capital|sums?|takings|gifts?|millions?|spen[dt]|spending|uses?|used|using|goes|going|invest(?:ed)?|put|do|pay|plans?|intends?|want|buy|finance|support|offering|placement|round|raised?|raising|new|shares?|stock|sale|\d.*)$/u
