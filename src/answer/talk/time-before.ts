import { QUARTERS } from '../text/ordinals.ts'

/**
 * Says by "the year before" what is said of the time of the question before in
 * other words: "the previous year", "the prior-year period". As it
 * was where the question before has no such time, of which it could be said.
 *
 * @example
 * sameTimeOf('in the prior-year period', 'What was the profit in Q4 2025?') // => 'the year before'
 */
export function sameTimeOf(words: string, previous: string): string {
  if (!YEAR.test(previous)) return words
  if (YEAR_BEFORE.test(words)) return 'the year before'
  const unit = PREVIOUS.exec(words)?.[1]?.toLowerCase()
  return unit === undefined || !hasUnit(previous, unit) ? words : `the ${unit} before`
}

const YEAR = /\b(?:19|20)\d\d\b/u

const PERIOD = '(?:period|quarter|half|months|time|stretch)'

const YEAR_BEFORE = new RegExp(
  String.raw`^(?:in |for |during )?(?:the )?(?:(?:prior|previous|preceding)[- ]year ${PERIOD}|(?:same|corresponding|comparable) ${PERIOD} (?:(?:of |in |during )?the (?:previous|prior|preceding) year|(?:a|one|the) year (?:earlier|before)))$`,
  'iu',
)

/** "In the previous {year}" */
const PREVIOUS = /^(?:in |for |during )?(?:the )?(?:previous|prior|preceding) (year|quarter)$/iu

function hasUnit(question: string, unit: string): boolean {
  return (
    unit === 'year' || new RegExp(String.raw`\bQ[1-4]\b|\b(?:${QUARTERS.join('|')})\b`, 'iu').test(question)
  )
}

/**
 * Gives how many years, quarters and the like lie between, and which way: below zero for
 * what is earlier.
 *
 * @example
 * stepsIn('two years earlier') // => { unit: 'year', by: -2 }
 */
export function stepsIn(words: string): { readonly unit: string; readonly by: number } | null {
  const { unit: one, units, way, count } = STEPS.exec(words)?.groups ?? {}
  const unit = one ?? units
  if (unit === undefined || way === undefined) return null
  const far = count === undefined ? 1 : (COUNTS[count.toLowerCase()] ?? Number(count))
  return { unit: unit.toLowerCase(), by: /before|earlier|ago/iu.test(way) ? -far : far }
}

const STEPS =
  /\b(?:(?<unit>year|quarter|month|week|season)|(?<count>two|three|four|five|\d{1,2}) (?<units>year|quarter|month|week|season)s(?! ago\b)) (?<way>before|after|earlier|later|ago)\b/iu

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }
