import { oneOf } from './one-of.ts'

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

/** Whether a word is one for money, for how it came in or for spending it: what is left of a question tells whose money it is. */
export function isMoneyWord(folded: string): boolean {
  return MONEY_WORD.test(folded)
}

const MONEY_WORD =
  /^(?:money|cash|funds?|funding|proceeds|grants?|donations?|loans?|investments?|capital|sums?|takings|gifts?|millions?|spen[dt]|spending|uses?|used|using|goes|going|invest(?:ed)?|put|do|pay|plans?|intends?|want|buy|finance|support|offering|placement|round|raised?|raising|new|shares?|stock|sale|\d.*)$/u
