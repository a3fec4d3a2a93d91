import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { periodsOf } from '../text/periods-of.ts'
import { reportedYear } from '../times/reported-year.ts'
import type { Rewording } from './as-written.ts'

/**
 * Writes the year before the one that a release reports as "a year earlier", where the release
 * never names it: "in 2024" of results for 2025 that are only "up from 202 million".
 *
 * Where the release tells of quarters as well, "a year earlier" may be of one of these, and the
 * question stays as it is.
 *
 * @example
 * // "Orme reports results for 2025": "Sales rose to 5 million, from 4 million a year earlier."
 * reportedBeforeAsWritten('Were sales higher than in 2024?', release)[0]?.written // => ' than a year earlier'
 */
export function reportedBeforeAsWritten(question: string, document: Document): Rewording[] {
  const found = OF_YEAR.exec(question)
  const { first = '', year = '', last = '' } = found?.groups ?? {}
  if (found === null) return []
  const { year: before } = yearBefore(document)
  if (before === null || year !== before || question.replace(found[0], '').includes(year)) return []
  if (last !== '' && Number(last) !== Number(year) + 1) return []
  const beside = first.replace(/^(?:in|for|during)$| in$/iu, '')
  const written = last === '' ? ` ${beside === '' ? '' : `${beside} `}a year earlier` : ''
  return [{ start: found.index, end: found.index + found[0].length, written }]
}

/** " in 2024", " than in 2024", " with 2024", " from 2024 to 2025" */
const OF_YEAR =
  / (?<first>in|for|during|than(?: in)?|(?:with|to|against|on|over)(?: in)?|from) (?:the year )?(?<year>20\d\d)(?: to (?<last>20\d\d))?(?=\s*\?*$)/iu

/** The year before the reported one; null where the release names it, or tells of parts of a year. */
const yearBefore = rememberedOf((document: Document): { readonly year: string | null } => {
  const reported = reportedYear(document)
  // What is not headed by its year may tell of any.
  if (reported === null || !periodsOf(document.title).years.has(reported)) return { year: null }
  const before = String(Number(reported) - 1)
  const short = before.slice(2)
  const isNamed = [
    before,
    `’${short}`,
    `'${short}`,
    `${before.slice(0, 2)}${Number(short) - 1}/${short}`,
  ].some((one) => document.text.includes(one))
  const { quarters } = periodsOf(document.text)
  return { year: isNamed || quarters.size > 0 || PARTS.test(document.text) ? null : before }
})

const PARTS = /\b(?:quarter|half[- ]year|six months|nine months)\b/iu
