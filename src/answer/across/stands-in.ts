import { holdsOffice } from '../text/offices.ts'
import { periodsOf } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { besideValue } from '../times/of-value.ts'
import type { Stated } from './stated.ts'

/**
 * Whether a sentence tells how something stands or is to be, with no time of its own, in a
 * release of the one year that is asked about: what "runs 17 plants" tells in June 2025 is so
 * in 2025. What has been may be of any time.
 *
 * @param years as four digits.
 */
export function standsIn(years: ReadonlySet<string>, one: Stated): boolean {
  const { candidate, document } = one.evidence
  const [year, another] = years
  if (year === undefined || another !== undefined || document.published?.slice(0, 4) !== year) return false
  if (candidate.kind !== 'sentence' || !tellsNoPast(one)) return false
  const named = periodsOf(besideTime(one))
  return (
    named.quarters.size + named.months.size === 0 &&
    [...named.years, ...candidate.years].every((own) => own === year)
  )
}

/** Whether a sentence tells of its value how it is or is to be: "Based in Lund, Orme serves 40 towns". */
export function tellsNoPast(one: Stated): boolean {
  const { candidate, lens } = one.evidence
  if (lens.asked.type === 'person' && holdsOffice(lens.asked.text, candidate.text) === true) return true
  const ahead = candidate.text.slice(0, one.span.start - candidate.start)
  return (one.isValue && GOVERNED.test(ahead)) || tellingOf(besideTime(one)).tense !== 'past'
}

/** A verb in the present right before a value, or a participle of what goes on. */
const GOVERNED =
  /(?:\b(?:is|are|has|have)|(?<!\p{L})\p{L}{2,30}(?<![su])s|\b(?:employ|serv|operat|hav|runn|own|manag|represent|hold|offer)ing)\s(?:(?:now|currently|also|about|around|approximately|roughly|nearly|almost|some|over|up to|at least|only|just|(?:more|less|fewer) than|an? (?:total|estimated)(?: of)?)\s){0,3}$/iu

/** The words that may say of when a value is so, without those of the value itself. */
function besideTime({ evidence: { candidate }, span, isValue }: Stated): string {
  const { text, start } = candidate
  if (!isValue) return besideValue(text)
  const value = { start: span.start - start, end: span.end - start }
  const blank = '_'.repeat(value.end - value.start)
  return besideValue(text.slice(0, value.start) + blank + text.slice(value.end), value)
}
