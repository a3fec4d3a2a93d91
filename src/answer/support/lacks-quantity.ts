import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a question asks for no more than what the number, sum or size of something is, by a
 * noun that nothing but a figure answers ("the total supply", "the licence number"), and a
 * sentence with what it stands under has no figure, or neither that noun nor another for it.
 * Shares and dates are no such figures, but of a rate.
 *
 * @example
 * // "What's the total supply?": "Orme offered 10% of the token supply." => true
 * // "What's the total supply?": "The supply is 9 million tokens." => false
 */
export function lacksQuantity(view: Lens, candidate: Candidate): boolean {
  const { asked, terms } = view
  if (candidate.kind === 'sentence' && ASKS_WORTH.test(asked.text))
    return !FIGURE.test(candidate.text.replace(DATE, ' '))
  if (candidate.kind !== 'sentence' && candidate.kind !== 'item') return false
  if (ASKS_MEASURE.test(asked.text)) return !NUMBER.test(candidate.text.replace(DATE, ' '))
  const [, words = ''] = ASKS_QUANTITY.exec(asked.text) ?? []
  const noun = words.toLowerCase().split(' ').at(-1) ?? ''
  const isRate = RATES.test(noun)
  if (!isRate && !QUANTITIES.test(noun)) return false
  const { text } = candidate
  const stated = isRate ? text : text.replace(SHARE, ' ')
  if (!FIGURE.test(stated.replace(DATE, ' '))) return true
  if (isRate) return false
  const one = terms.find(({ folded, weight }) => folded === noun && weight === 1)
  return (
    one !== undefined &&
    !one.named &&
    strength(one, (term) => candidate.terms.has(term) || candidate.lead.has(term)) < CLOSE
  )
}

/** "What is the {total supply}?", "What's its {ticker}?" */
const ASKS_QUANTITY =
  /^(?:and |so |but )?what(?:['’]?s| is| are| was| were) (?:the |its |their |his |her |your |our )?((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)(?: (?:now|at|today|so far|then))*\s*\?*$/iu

/** "What is the {area of} the site?": of something, by a noun that is measured. */
const ASKS_MEASURE =
  /^(?:and |so |but )?what(?:['’]?s| is| are| was| were| will be) the (?:\p{Ll}+ )?(?:areas?|acreage|surface area|capacity|population|headcount|weight|height|length|width|depth|speed|distance|temperature|budget|salary|attendance) of /iu

/** "What's it worth now?", "What's the stock at?" */
const ASKS_WORTH =
  /^(?:and |so |but )?what(?:['’]?s| is| was) (?:(?:it|the (?:company|token|coin|firm|deal|stock|contract)) worth|(?:the|its) (?:stock|share|token|coin|price) (?:trading )?at)(?: (?:now|today|right now|currently))?\s*\?*$/iu

/** Of which nothing but a figure can be told. */
const QUANTITIES =
  /^(?:supply|volume|fees?|price|prices|cost|costs|bid|number|numbers|weight|height|length|width|size|capacity|minimum|maximum|salary|wages?|budget|valuation|turnover|revenues?|headcount|population|speed|range|mileage|distance|temperature|score|odds|tonnage|acreage|circulation|attendance|cap|capitali[sz]ation)$/u

const RATES = /^(?:rate|rates|percentage|share|yield|apr|apy|margin|commission)$/u

const SHARE = /\d[\d.,]*\s?(?:%|per ?cent\b)/giu

const DATE =
  /\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*|(?:19|20)\d{2}|24\/7|Web ?\d(?:\.\d)?)\b/gu

const NUMBERS = String.raw`one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozens?|half|third|quarter`

const NUMBER = new RegExp(String.raw`\d|\b(?:${NUMBERS})\b`, 'iu')

const FIGURE = new RegExp(String.raw`\d|\b(?:${NUMBERS}|free|no|none|zero|nothing|unlimited)\b`, 'iu')
