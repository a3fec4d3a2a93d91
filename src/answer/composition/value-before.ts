import type { Evidence } from '../evidence.ts'
import { apart, COMPARED, periodsOf, withoutCompared } from '../text/periods-of.ts'
import type { TypedSpan } from '../text/spans.ts'
import { ownYear, YEAR_BEFORE } from '../times/own-year.ts'
import { relativeYears } from '../times/relative-years.ts'

/**
 * Finds the value of the year before, where that is asked for and a sentence gives it beside its
 * own to compare with: "fell to 5 days in May, from {8 days} in the same month last year" for
 * "in May 2024", asked of a release of 2025.
 *
 * Undefined where another year or month is asked for, or no value stands right before what says
 * that it is of the year before.
 *
 * @param values those of the asked type, in the order of the sentence.
 */
export function valueBefore(
  { lens: { asked }, candidate, document: { published } }: Evidence,
  values: readonly TypedSpan[],
): TypedSpan | undefined {
  const { text, kind } = candidate
  if (values.length < 2 || asked.type === 'date' || kind === 'row') return undefined
  const main = periodsOf(withoutCompared(text))
  const named = periodsOf(asked.text)
  if (apart(named.months, main.months) || apart(named.quarters, main.quarters)) return undefined
  const [year, another] = named.years.size > 0 ? [...named.years] : relativeYears(asked.text, published)
  const own = ownYear(candidate, published)
  const isAsked =
    year === undefined
      ? YEAR_BEFORE.test(asked.text)
      : another === undefined && own !== null && Number(year) === own - 1
  if (!isAsked) return undefined
  for (const { index, 0: words } of text.matchAll(COMPARED)) {
    const at = words.search(YEAR_BEFORE)
    const told = values.filter(({ start, end }) => start >= index && end <= index + at)
    if (at !== -1 && told.length > 0) return told.at(-1)
  }
  return undefined
}
