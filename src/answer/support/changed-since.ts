import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { apart, type Periods, periodsOf, withoutCompared } from '../text/periods-of.ts'
import { ownYear, YEAR_BEFORE } from '../times/own-year.ts'
import { periodsMeant } from '../times/periods-meant.ts'

/**
 * "Up 8 percent from the first quarter", "from 2024", "more than a year earlier": of that time
 * a sentence says how much changed since, and nothing else.
 */
export function changedSince({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const { published } = dissection.document
  const meant = periodsMeant(periodsOf(asked.text), asked.text, published)
  if (meant.quarters.size + meant.years.size === 0 || CHANGE.test(asked.text)) return false
  const { text } = candidate
  const onlySince = (places: readonly number[]): boolean =>
    places.length > 0 && places.every((at) => SINCE_THEN.test(text.slice(0, at)))
  return onlySince(placesOf(meant, text)) || onlySince(placesBefore(meant, candidate, published))
}

/** Where a sentence names the quarter that is asked for, else the year. */
function placesOf({ quarters, years }: Periods, stated: string): number[] {
  return quarters.size === 0
    ? [...stated.matchAll(YEAR)].flatMap(({ index, 0: year }) => (years.has(year) ? [index] : []))
    : [...stated.matchAll(QUARTER)].flatMap(({ index, 0: words }) =>
        apart(quarters, periodsOf(words).quarters) ? [] : [index],
      )
}

/** Where it says "a year earlier", and means the year that is asked for: behind it stands no figure but the one that the change led to. */
function placesBefore(meant: Periods, candidate: Candidate, published: string | null): number[] {
  const { text } = candidate
  const told = periodsOf(withoutCompared(text))
  const [year, another] = meant.years
  const isOther = apart(meant.quarters, told.quarters) || apart(meant.months, told.months)
  if (year === undefined || another !== undefined || isOther || periodsOf(text).years.has(year)) return []
  const own = ownYear(candidate, published)
  if (own === null || Number(year) !== own - 1) return []
  const places = [...text.matchAll(BEFORE)]
  const isAlone = places.every(({ index, 0: words }) => !FIGURE.test(text.slice(index + words.length)))
  return isAlone ? places.map(({ index }) => index) : []
}

const BEFORE = new RegExp(
  String.raw`(?:\b(?:the )?(?:same|corresponding|comparable) (?:month|quarter|period|time|half|week)s? (?:of |in )?(?:the )?)?${YEAR_BEFORE.source}`,
  'giu',
)

/** "When it was 850", and not "to 900". */
const FIGURE = /(?<!^\s*to (?:about |around |nearly |almost |some |over |more than )?[$€£]?)(?<![\d.,])\d/u

const YEAR = /\b(?:19|20)\d\d\b/gu
const QUARTER = /\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:quarter|half)|[qh][1-4])\b/giu
const CHANGE =
  /\b(?:chang\p{L}*|gr[eo]w\p{L}*|r[io]se\p{L}*|f[ae]ll\p{L}*|increas\p{L}*|decreas\p{L}*|declin\p{L}*|climb\p{L}*|dr[oi]p\p{L}*|compar\p{L}*|up|down|higher|lower|more|less|fewer|since|than)\b/iu

/** What stands right before a time with which something is compared, and that has no figure of its own there. */
const SINCE_THEN =
  /(?:%|\b(?:per ?cent|points?|up|down|higher|lower|more|less|fewer|rise|increase|decrease|decline|growth|fall|drop))\s(?:sequentially\s)?(?:from|over|on|than|compared (?:with|to)|versus|vs\.?|against)\s(?:in\s)?(?:the\s)?$/iu
