import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether a sum of money is asked for, and every one is the size of a market or what an
 * economy gains, of which nothing is asked: "a {9 billion} contribution to GDP", "the market
 * will reach {9 billion}".
 *
 * @param values the sums of money in the text.
 */
export function isOfEconomy(question: string, text: string, values: readonly TypedSpan[]): boolean {
  return (
    !ASKS_ECONOMY.test(question) &&
    values.every(
      ({ type, start, end }) =>
        type === 'money' && (OF_ECONOMY.test(text.slice(0, start)) || TO_ECONOMY.test(text.slice(end))),
    )
  )
}

/** What may be said of a whole market as well. */
const ASKS_ECONOMY =
  /\b(?:markets?|industr(?:y|ies)|econom\p{L}+|sectors?|GDP|worth|valu\p{L}+|size|big|large|gr[eo]w\p{L}*|reach\p{L}*|opportunit(?:y|ies)|impact|add(?:s|ed)?|contribut\p{L}+|cap|capitali[sz]ation|boost\p{L}*|spen[dt]\p{L}*)\b/iu

const OF_ECONOMY =
  /\b(?:market(?: (?:size|value|cap(?:itali[sz]ation)?))?|industry|economy|economic (?:impact|output|activity)|sector|GDP)(?:,? (?!for\b|at\b)[\p{L}\d%.’'-]+){0,8}? (?:reach(?:es|ed|ing)?|worth|valued at|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|gr[eo]w(?:s|ing)? (?:from|to)|hit(?:ting)?|estimated at) (?:(?:about|around|up to|some|nearly|almost|at least|more than|over) )?$|\bmarket (?:size|value|cap(?:itali[sz]ation)?) (?:of|at) (?:(?:about|around|up to|some|nearly|almost|at least|more than|over) )?$/iu

const TO_ECONOMY =
  /^ (?:(?!(?:to|for|in|on|from|into|by|with|at|and|of|aid|help|fund\p{L}*|grant\p{L}*)\b)[\p{L}-]+ ){0,3}?(?:(?:market|industry|economy|sector|valuation)(?! (?!(?:in|for|by|of|that|which|is|was|and|as|with|to|size|value|today|globally|worldwide|opportunity)\b)\p{L})|market cap(?:itali[sz]ation)?|(?:contribution|boost|addition) to (?:the )?(?:[\p{L}-]+ ){0,2}?(?:GDP|economy)|(?:in|of) (?:economic (?:impact|output|activity|value|benefits?|gains?|growth|losses)|GDP))\b/iu
