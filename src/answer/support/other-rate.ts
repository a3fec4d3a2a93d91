import { textAt } from '../../spans.ts'
import { COUNTED, valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { oneOf } from '../text/one-of.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether it is asked how much something is in one stretch of time, and a sentence tells only
 * how much it is in another: what is carried a week is not what is carried a day.
 *
 * A figure without a stretch of its own may well be meant, and so may all where the sentence
 * has the one that is asked for anywhere.
 *
 * @example
 * // "How many people does it carry a day?": "It carries 31,000 people a week." => true
 * // "How many people does it carry a week?": "It carries 31,000 people a week." => false
 */
export function isOfOtherRate(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (!COUNTED.has(type)) return false
  const [asked, ...others] = STRETCHES.filter((stretch) => stretch.asked.test(text))
  if (asked === undefined || others.length > 0) return false
  const around = [...candidate.lead, candidate.text].join(' ')
  if (asked.told.test(around)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && values.every((value) => isRated(candidate.text, value))
}

interface Stretch {
  /** "… a day?", "each day", "daily" */
  readonly asked: RegExp
  /** What tells it in any way: "per day", "daily", "24 hours". */
  readonly told: RegExp
}

/** Nothing but a rate: "a day" after "how long is" is a day itself. */
const NO_RATE = String.raw`(?<!\b(?:is|are|was|were|for|of|on|like|within|after|than|about|what|half) )`
const GOES_ON =
  '(?:in|on|at|by|from|to|for|and|does|do|did|is|are|was|were|will|can|through|with|per|today|now)'
/** "The annual meeting" has a name of its own. */
const NAMED =
  '(?:meeting|report|general|newspaper|review|conference|results?|letter|mirror|mail|news|post|prize|award|festival|fair|event|show)'

const stretch = (unit: string, adverbs: readonly string[] = [], told: readonly string[] = []): Stretch => ({
  asked: new RegExp(
    oneOf(
      String.raw`${NO_RATE}\b(?:(?:in )?an?|per|each|every|in one) (?:single )?${unit}(?=\s*(?:[?,.]|$)| ${GOES_ON}\b)`,
      ...adverbs.map((adverb) => String.raw`\b${adverb}\b(?! ${NAMED}\b)`),
    ),
    'iu',
  ),
  told: new RegExp(String.raw`\b(?:${oneOf(`${unit}s?`, ...adverbs, ...told)})\b`, 'iu'),
})

const STRETCHES: readonly Stretch[] = [
  stretch('second'),
  stretch('minute'),
  stretch('hour', ['hourly'], ['hr', '[km]ph']),
  stretch('day', ['daily'], ['nights?', '24 hours', 'bpd', 'tpd']),
  stretch('week', ['weekly'], ['seven days']),
  stretch('month', ['monthly'], ['30 days']),
  stretch(
    'year',
    ['annual', 'annually', 'yearly', 'per annum'],
    [String.raw`p\.a`, 'twelve months', '12 months', 'tpa'],
  ),
]

/** Whether a figure is one of a stretch of time: "31,000 people {a week}", "a {weekly} 31,000", "{each week}, 31,000". */
function isRated(text: string, { start, end }: TypedSpan): boolean {
  const clauses = partedAt(text, SEAM)
  const at = clauses.findIndex((clause) => within({ start, end }, clause))
  const own = clauses[at] ?? { start: 0, end: text.length }
  const opening = clauses[at - 1]
  // What a figure is counted in may tell it: "40 litres per minute".
  const counted = textAt(text, { start, end: own.end }).replace(/^[\d.,\s]+/u, '')
  return (
    RATE_BEHIND.test(counted) ||
    RATE_AHEAD.test(textAt(text, { start: own.start, end: start })) ||
    (opening !== undefined && OPENS.test(textAt(text, opening)))
  )
}

const SEAM = /[;:]\s+|,\s+(?!(?:or|each|every|on average)\b)|\s+(?:and|but|while|whereas)\s+/gu

const UNIT = '(?:second|minute|hour|day|night|week|month|quarter|year)'

const RATE_BEHIND = new RegExp(
  String.raw`^[^\d]{0,60}?\b(?:(?:(?:an?|per|each|every) (?:single )?${UNIT}|weekly|daily|hourly|monthly|quarterly|annually|yearly|per annum|nightly)\b(?! (?:earlier|ago|before|later|after|of|and a half|in advance|old))|-a-${UNIT}\b)|^[^\d]{0,30}\/ ?${UNIT}\b`,
  'iu',
)

const RATE_AHEAD = new RegExp(
  String.raw`\b(?:weekly|daily|hourly|monthly|quarterly|annual|yearly|nightly)(?: (?!report|meeting|result)[\p{L}-]+){0,4} $|^(?:each|every|per) ${UNIT}\b[^\d]{0,50}$`,
  'iu',
)

/** "{Each month}, the shop mends 45" */
const OPENS = new RegExp(`^(?:each|every|per) ${UNIT}$`, 'iu')
