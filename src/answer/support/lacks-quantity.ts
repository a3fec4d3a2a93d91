import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a question asks for no more than what the number, sum or size of something is, by a
 * noun that nothing but a figure answers ("the total supply", "the licence number"), and a
 * sentence with what it stands under has no figure, or neither that noun nor another for it.
 * Shares and dates are no such figures, but of a rate. Of what somebody has by such a noun ("Orme's
 * budget") the same holds for the few that other sums and shares are taken for.
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
  const owned = OWNED.map((asks) => asks.exec(asked.text)?.[1]).find(Boolean)
  if (owned !== undefined && lacksOwned(view, candidate, owned.toLowerCase())) return true
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

/**
 * Whether a sentence and what it stands under have no word for what somebody has by a noun of
 * its own: whatever a ticket costs, it is nobody's budget. Of two words the first tells which.
 */
function lacksOwned({ terms }: Lens, candidate: Candidate, owned: string): boolean {
  const words = owned.split(' ')
  const own = terms.filter(({ folded, weight, named }) => words.includes(folded) && weight === 1 && !named)
  const [first] = own
  return (
    first !== undefined &&
    !TOLD_OWNED.some(([noun, told]) => noun === owned && told.test(candidate.text)) &&
    strength(first, (term) => candidate.terms.has(term) || candidate.lead.has(term)) < CLOSE
  )
}

/** What else tells such a thing. */
const TOLD_OWNED: readonly (readonly [string, RegExp])[] = [
  ['budget', /\b(?:budget\p{L}*|spend(?:s|ing)?|spent|expenditures?|allocat\p{L}+|set aside|costs?)\b/iu],
  ['market share', /\b(?:market|sector|industry|box office|one in)\b/iu],
  ['occupancy rate', /\b(?:occup\p{L}+|full|fully|filled|vacan\p{L}+|empty|let|beds|rooms|sold|booked)\b/iu],
  ['market value', /\b(?:market|worth|valu\p{L}+|capitali[sz]\p{L}+)\b/iu],
]

/** "What is Orme's {budget}?", "How high is the {market share} of Orme?" */
const OWNED: readonly RegExp[] = [
  /^(?:and |so |but )?(?:what|how (?:high|big|large|great))(?:['’]s| is| was) (?:[^?'’]{2,60}['’]s?|its|their|the) (budget|market share|occupancy rate|market value)(?: (?:last|this) year| now)?\s*\?*$/iu,
  /^(?:and |so |but )?(?:what|how (?:high|big|large|great))(?:['’]s| is| was) the (budget|market share|occupancy rate|market value) of [^?]{2,60}\?*$/iu,
]

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
