import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the measures of a result that a question calls by another name than a
 * release: "net income" where that says "profit after tax", "operating income" for
 * "operating profit". Measures that differ (gross profit, EBIT, EBITDA) have no name
 * in common.
 */
export function measuresAsWritten(question: string, { text }: Document): Rewording[] {
  return MEASURES.flatMap((pattern) => {
    const asked = pattern.exec(question)
    if (asked === null) return []
    const [name] = asked
    const isSaid = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${name.replace(/[\s-]+/gu, String.raw`[\s-]`)}(?![\p{L}\p{N}])`,
      'iu',
    ).test(text)
    const written = pattern.exec(text)?.[0]
    return isSaid || written === undefined
      ? []
      : [{ start: asked.index, end: asked.index + name.length, written: inSmallLetters(written) }]
  })
}

/** A name at the beginning of a sentence, and no letters. */
function inSmallLetters(written: string): string {
  return /^\p{Lu}{2}/u.test(written) ? written : written.toLowerCase()
}

/**
 * Kinds of results in a text: "net", "gross", "operating", "pretax", "EBIT" and
 * "EBITDA",
 * and whether one is "adjusted".
 */
function resultsIn(text: string): ReadonlySet<string> {
  return new Set(RESULTS.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])))
}

const OPERATING = String.raw`operating[\s-](?:profit|income|earnings|result)s?`
const NET = String.raw`net[\s-](?:profit|income|earnings)|(?:profit|earnings)[\s-]after[\s-]tax(?:es)?|(?:post|after)-?[\s-]?tax[\s-](?:profit|earnings)`
const NET_LOSS = String.raw`net[\s-]loss|loss[\s-]after[\s-]tax(?:es)?`
const PRETAX = String.raw`pre-?tax[\s-](?:profit|income|earnings)|(?:profit|income|earnings)[\s-]before[\s-]tax(?:es)?|PBT|EBT`

const MEASURES = [OPERATING, NET, NET_LOSS, PRETAX].map(bounded)

const RESULTS: readonly (readonly [string, RegExp])[] = [
  ['operating', bounded(String.raw`${OPERATING}|operating[\s-](?:loss(?:es)?|margins?)`)],
  ['net', bounded(String.raw`${NET}|${NET_LOSS}|net[\s-](?:profits|margins?|losses)`)],
  ['pretax', bounded(String.raw`${PRETAX}|pre-?tax[\s-]loss|loss[\s-]before[\s-]tax`)],
  ['gross', bounded(String.raw`gross[\s-](?:profits?|margins?|income|loss)`)],
  ['EBIT', bounded('EBIT')],
  ['EBITDA', bounded('EBITDA')],
]

/** Adjusted by what the firm leaves out. */
const ADJUSTED = bounded(String.raw`adjusted|underlying|normali[sz]ed|non-(?:GAAP|IFRS)|core`)

/** Whether a text gives a result of another kind than is asked for, and none of that. */
export function isOtherResult(question: string, text: string): boolean {
  const { kinds: asked, isSharePrice, isProfit, isAdjusted, isSpent } = resultAsked(question)
  if (isSpent !== null) return !isSpent.test(text) && (resultsIn(text).size > 0 || OF_SPENDING.test(text))
  if (isSharePrice) return PER_SHARE.test(text) && !PRICED.test(text)
  if (asked.size === 0) return isProfit && tellsOnlySales(text)
  const stated = resultsIn(text)
  const rest = text.replace(NO_RESULT, ' ')
  if (stated.size === 0)
    return (rest !== text || SALES.test(text) || OF_SPENDING.test(text)) && !ANY_RESULT.test(rest)
  return ![...asked].some((kind) => stated.has(kind)) || (isAdjusted && !ADJUSTED.test(text))
}

/** What result a question asks for; it is put to every sentence. */
const resultAsked = remembered((question: string) => ({
  kinds: resultsIn(question),
  isSharePrice: SHARE_PRICE.test(question),
  isProfit: PROFIT.test(question) && !SALES.test(question),
  isAdjusted: ADJUSTED.test(question),
  isSpent: toldBy(SPENDING, question) ?? null,
}))

/** What is spent in running a house and in building it up, each with the words that a sentence may have for it. */
const SPENDING: ToldBy = [
  [
    bounded(String.raw`operating[\s-](?:costs|expenses)|opex`),
    bounded('costs?|expens(?:es?|ed)|opex|spen[dt]|spending'),
  ],
  [
    bounded(String.raw`capital[\s-](?:expenditures?|spending)|capex`),
    bounded('capital|capex|invest(?:s|ed|ing|ments?)?|spen[dt]|spending'),
  ],
]

const OF_SPENDING = bounded(
  String.raw`(?:operating|staff|net) (?:costs|expenses)|opex|capital (?:expenditures?|spending)|capex`,
)

/** Whether a text tells what was sold and of no profit: revenue rises and falls without it. */
function tellsOnlySales(text: string): boolean {
  const rest = text.replace(NO_RESULT, ' ')
  return SALES.test(text) && !ANY_RESULT.test(rest)
}

const PROFIT = bounded('profits?|profitable')

/** What a share brings in is not what it costs. */
const SHARE_PRICE = bounded('(?:share|stock) price')
const PER_SHARE = /\bper (?:\p{L}+ )?share\b|\bEPS\b/iu
const PRICED =
  /\b(?:pric(?:e[sd]?|ing)|trad(?:e[sd]?|ing)|clos(?:e[sd]?|ing)|quoted|valued|worth|offer\p{L}*|subscri\p{L}+|issued)\b/iu

/** What comes in before anything is paid. */
const SALES = bounded('sales|revenues?|turnover')

/** Earnings of a share, and what one thing brings in. */
const NO_RESULT =
  /\bearnings per (?:\p{L}+ )?share\b|\b(?:net )?(?:interest|fee|rental|commission|dividend|licensing) income\b/giu
const ANY_RESULT = /\b(?:profit|income|earn|loss|lost|margin|result|surplus|deficit)/iu

function bounded(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu')
}
