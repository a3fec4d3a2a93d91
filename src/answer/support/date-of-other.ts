import { gridsOf } from '../asked/grids.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { tellingOf } from '../text/telling.ts'

/**
 * Whether a day is asked for, and what stands there is the day of something else: the dateline of a
 * release that puts a launch off for its launch date, the hours of the press office for when
 * something happened, or what has no day to come for by when something is to be done.
 *
 * @example
 * // "By when do they have to apply?": "It carried 40,000 people in 2024." => true
 */
export function isDateOfOther({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'date') return false
  const { text } = asked
  if (candidate.kind === 'dateline')
    return LAUNCH_DATE.test(text) && !LAUNCHES.test(dissection.document.title)
  if (candidate.kind === 'row')
    return gridsOf(dissection).some(
      ({ rows, columns }) =>
        rows.some((row) => row.candidate === candidate) && isGoodUntil(text, columns.join(' ')),
    )
  if (
    candidate.block.kind === 'contact' ||
    (HAS_ADDRESS.test(candidate.text) && HAS_HOURS.test(candidate.text))
  )
    return ASKS_PAST.test(text) && !OF_CONTACT.test(text)
  return isProse(candidate) && BY_WHEN.test(text) && !tellsEnd(candidate, dissection.document.published)
}

/**
 * Whether it is asked when something was done, and columns of a table tell until when something is good.
 *
 * @example
 * isGoodUntil('When was the jam recalled?', 'Batch code Best before') // => true
 */
export function isGoodUntil(question: string, heads: string): boolean {
  return ASKS_PAST.test(question) && UP_TO_THEN.test(heads)
}

const UP_TO_THEN =
  /\b(?:best before|use[ -]by|sell[ -]by|valid until|good until|expir(?:y|es|ation)|due date|deadline)\b/iu

/** An e-mail address or a telephone number, beside which hours are those of an office. */
const HAS_ADDRESS = /\S@\S+\.\p{L}{2}|(?<![\p{L}\d/-])(?:\d{3}-)?\d{3}[- ]\d{4}(?![\p{L}\d-])/u

const HAS_HOURS =
  /\b(?:weekdays|office hours|\d ?[ap]\.?m\b|Mon(?:day)?s?[ –-]|from \d{1,2}(?:[:.]\d\d)? to \d)/iu

const LAUNCH_DATE = /\blaunch date\b/iu

/** What is launched with the release: "Orme launches a lamp", and not "Orme to launch", "moves launch". */
const LAUNCHES =
  /\b(?:launches|launched|(?:is|are) (?:now )?launching|unveils|introduces|releases|debuts|presents|opens)\b|^launch of\b/iu

const ASKS_PAST = /^(?:and |so |but )?when (?:did|was|were|had)\b/iu

const OF_CONTACT = /\b(?:call|phone|contact|reach|press office|hotline|helpline|office|desk)\b/iu

const BY_WHEN = /^(?:and |so |but )?by (?:when|(?:what|which) (?:date|day|time|month|year))\b/iu

/**
 * Whether a sentence has a time up to which something may be: none from when it is, and no year of what has been.
 *
 * @param issued ISO date of the release; null where it has none.
 */
function tellsEnd(candidate: Candidate, issued: string | null): boolean {
  const { text } = candidate
  if (WITHIN.test(text)) return true
  const times = candidate.figures().filter(({ type }) => type === 'date')
  return times.some(({ start, end }) => {
    const [before, time] = [text.slice(0, start), text.slice(start, end)]
    const [year] = /\b(?:19|20)\d\d$/u.exec(time) ?? []
    const isAhead = year !== undefined && issued !== null && year > issued.slice(0, 4)
    const isFrom = FROM.test(before) || FROM_WITHIN.test(time)
    const isBefore =
      issued === null ? tellingOf(text).hasPast : year !== undefined && year < issued.slice(0, 4)
    const isPastYear = YEAR.test(time) && isBefore && !BY.test(before)
    return isAhead || (!isFrom && !isPastYear && !OF_NOW.test(time))
  })
}

/** Up to the end of a stretch to come. */
const WITHIN =
  /\b(?:within|in the next|over the next) (?:the next |about )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|coming)\b/iu

const FROM = /\b(?:from|since)(?: the)? $/iu
const FROM_WITHIN = /^(?:from|since)\b(?!.*\b(?:to|until|till)\b)/iu
const YEAR = /^(?:in |during )?(?:19|20)\d\d$/iu
const BY = /\bby (?:the )?(?:end|close|middle|start)? ?(?:of )?$/iu

/** Days of now and before: "last year", "earlier this month". */
const OF_NOW =
  /^(?:today|yesterday|(?:earlier )?last \p{L}+|earlier this \p{L}+|this (?:week|month|quarter|year|morning))$/iu
