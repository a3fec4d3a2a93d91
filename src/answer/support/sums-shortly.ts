import type { ToldBy } from '../text/told-by.ts'
import { asksNoun, told, whole } from './shortly.ts'

const PAY = String.raw`salar(?:y|ies)\b|wages?\b|pa(?:y|ys|id)\b|earn|compensat|remunerat|stipend|bonus|\p{Sc}\s?\d[\d,.]* (?:a|an|per) (?:hour|year|month|week)`

const PENALTY = String.raw`fin(?:e|ed|es)\b|penalt|sanction|punish|settle|pa(?:y|ys|id)\b|charg(?:e|ed|es)\b`

const SALES =
  'turn-?over|sales|revenue|takings|receipts|top[- ]line|billings|gross(?:ed)?\\b|sold|income|earned'

const SHARE_PRICE = String.raw`shares?\b.{0,60}(?:pric|trad|clos|worth|\p{Sc})|(?:stock|share) price|per (?:ordinary |common )?share|stock\b.{0,40}(?:pric|trad|clos)|\p{Sc}.{0,40}shares?\b|traded|closed at`

/** What is earned, owed, paid or worth, asked for by one word: see `DEEDS`. */
export const SUMS: ToldBy = [
  [asksNoun('(?:salar(?:y|ies)|wages?|pay)'), told(PAY)],
  [whole(String.raw`how (?:much|high|big) (?:is|are|was|were) the (?:salar(?:y|ies)|wages?|pay)`), told(PAY)],
  [asksNoun('(?:fine|penalty|penalties)'), told(PENALTY)],
  [
    whole(
      String.raw`how (?:much|high|big|large) (?:is|are|was|were) the (?:fine|penalty)|who (?:was|were|has been|is) fined`,
    ),
    told(PENALTY),
  ],
  [
    asksNoun('tax(?:es)?'),
    told(String.raw`tax|VAT\b|dut(?:y|ies)\b|lev(?:y|ies)\b|fiscal|IRS\b|deduct|excise|tariff`),
  ],
  [
    asksNoun('(?:debts?|borrowings?)'),
    told(
      String.raw`debt|loan|borrow|ow(?:e|es|ed|ing)\b|notes\b|bonds?\b|liabilit|leverag|credit|lend|repa(?:y|id)|maturit|refinanc|mortgage`,
    ),
  ],
  [
    asksNoun('loss(?:es)?'),
    told(String.raw`loss|los[et]\b|losing|deficit|negative|in the red|profit|write-?(?:off|down)|impairment`),
  ],
  [
    asksNoun('(?:profit |gross |net |operating )?margins?'),
    told(String.raw`margin|profitab|(?:%|percent|per cent) of (?:\p{L}+ )?(?:revenue|sales)`),
  ],
  [asksNoun('(?:(?:annual|total|net|quarterly) )?(?:turnover|revenues?|sales)'), told(SALES)],
  [
    whole(
      String.raw`(?:how (?:much|high|big|large) (?:is|are|was|were)|what (?:did|does|do)) (?:the |its |their )?(?:turnover|revenues?|sales)(?: (?:come to|amount to|total))?`,
    ),
    told(SALES),
  ],
  [
    asksNoun('(?:(?:annual|net|operating|quarterly) )?(?:profits?|earnings|income)'),
    told(
      String.raw`profit|earn|income|loss|los[et]\b|EBIT|surplus|deficit|margin|made (?:a |an )?(?:\p{L}+ )?\p{Sc}|results?\b|in the (?:red|black)\b`,
    ),
  ],
  [asksNoun('(?:adjusted )?EBITDA'), told('EBITDA|earnings|operating (?:profit|income|result)')],
  [asksNoun('(?:free |operating )?cash ?flow'), told('cash')],
  [asksNoun('dividends?'), told(String.raw`dividend|distribut|payout|pa(?:y|ys|id)\b.{0,40}\bshare`)],
  [asksNoun('(?:share|stock) price'), told(SHARE_PRICE)],
  [
    whole(
      String.raw`(?:how much|what) (?:is|are|was|were) (?:the |its |their )?(?:shares?|stock) (?:worth|trading at)`,
    ),
    told(SHARE_PRICE),
  ],
  [
    asksNoun('market (?:cap|capitali[sz]ation|value)'),
    told(String.raw`market[ -](?:cap|value)|capitali[sz]|valu(?:e|ed|ation)|worth`),
  ],
  [
    asksNoun('(?:IPO|offering|issue) price'),
    told(String.raw`IPO\b|offering|pric|per (?:ordinary |common )?share|listing|initial public|subscription`),
  ],
  [asksNoun('ISIN'), /\bISIN\b|\b[A-Z]{2}[A-Z\d]{9}\d\b/u],
]
