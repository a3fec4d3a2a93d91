import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { apart, type Periods, periodsOf, withoutCompared } from '../text/periods-of.ts'

/**
 * Whether a sentence that names no quarter itself, but to compare with it, stands under another one than
 * is asked about, under that of another year, or under a longer period.
 *
 * What governs is the nearest that names a period: the header or heading that it
 * stands under, then the sentences before it in its paragraph, then the headline.
 * Under "Full Year 2025 Highlights" nothing is said of the fourth quarter.
 */
export function underOtherPeriod(
  question: string,
  candidate: Candidate,
  { document, candidates }: Dissection,
): boolean {
  const { quarters: asked, years } = periodsOf(question)
  const over = above(candidate, { document, candidates })
  if (asked.size === 0) return years.size === 1 && underQuarterOfOtherYear(question, candidate.text, over)
  if (periodsOf(withoutCompared(candidate.text)).quarters.size > 0) return false
  // One that it is only compared with may be asked for by that figure.
  const compared = periodsOf(candidate.text).quarters
  if (compared.size > 0 && !apart(asked, compared)) return false
  for (const words of over) {
    const { quarters } = periodsOf(words)
    if (apart(asked, quarters)) return true
    if (periodsOf(withoutCompared(words)).quarters.size > 0)
      return isOfOtherYear(question, candidate.text, words)
    if (quarters.size === 0 && LONGER.test(words)) return true
  }
  return false
}

/** Whether a year is asked for, and a sentence that names no time stands under a quarter of another. */
function underQuarterOfOtherYear(question: string, stated: string, over: readonly string[]): boolean {
  if (namesTime(periodsOf(withoutCompared(stated)))) return false
  const words = over.find((one) => periodsOf(withoutCompared(one)).years.size > 0)
  if (words === undefined || periodsOf(withoutCompared(words)).quarters.size === 0) return false
  return isOfOtherYear(question, stated, words)
}

/**
 * Whether what a sentence stands under names other years than its quarter's alone. Of the year before
 * a sentence tells that compares with it, in whatever words.
 */
function isOfOtherYear(question: string, stated: string, over: string): boolean {
  const asked = periodsOf(question).years
  const years = periodsOf(withoutCompared(over)).years
  if (!apart(asked, years) || !apart(asked, periodsOf(`${over} ${stated}`).years)) return false
  const isYearBefore = [...years].some((year) => asked.has(String(Number(year) - 1)))
  return !(isYearBefore && YEAR_BEFORE.test(stated))
}

const YEAR_BEFORE =
  /\b(?:(?:an?|one|the) year (?:earlier|ago|before|prior)|(?:prior|previous|last)[- ]year|(?:same|comparable|corresponding|prior|previous|year-(?:earlier|ago)) (?:quarter|period|half)|from|against|versus|vs|compared)\b/iu

/**
 * Stems of the words with which a question names its quarter or year, where a sentence
 * that names no time stands under the very one: "in the first quarter" of one behind
 * "For Q1, sales were $5 million." Empty where it stands under another, or under none.
 */
export function periodOver(
  question: string,
  candidate: Candidate,
  dissection: Pick<Dissection, 'document' | 'candidates'>,
): ReadonlySet<string> {
  const asked = periodsOf(question)
  if (asked.quarters.size + asked.years.size === 0 || namesTime(periodsOf(candidate.text))) return NOTHING
  // What a house says of itself below every release is of no time.
  if (candidate.block.kind === 'boilerplate') return NOTHING
  const [over] = above(candidate, dissection)
    .map((words) => periodsOf(withoutCompared(words.replace(SINCE, ''))))
    .filter(namesTime)
  const isSame =
    over !== undefined &&
    [...asked.quarters].every((one) => over.quarters.has(one)) &&
    [...asked.years].every((one) => over.years.has(one)) &&
    // A year is no quarter of it, and two are compared.
    (asked.quarters.size > 0 || over.quarters.size === 0) &&
    over.quarters.size + over.months.size + over.years.size <= asked.quarters.size + 1
  return isSame ? new Set([...question.matchAll(NAMED)].flatMap(([words]) => terms(words))) : NOTHING
}

export function namesTime({ quarters, months, years }: Periods): boolean {
  return quarters.size + months.size + years.size > 0
}

const NOTHING: ReadonlySet<string> = new Set()

/** "The largest since 2018" is not of 2018. */
const SINCE = /\b(?:since|until|before|after|by) (?:[\p{L}]+ ){0,3}(?:19|20)\d\d\b/giu

/** A quarter or a year, with what only says that it is one. */
const NAMED =
  /\b(?:end of )?(?:the )?(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:quarter|half)|[qh][1-4])(?:,? (?:of )?(?:fiscal )?20\d\d)?\b|\b(?:end of )?(?:19|20)\d\d\b/giu

/** What a sentence stands under, the nearest first: its headers and headings, the sentences before it in its paragraph, the headline. */
function above(
  candidate: Candidate,
  { document: { blocks, text, title, subtitle }, candidates }: Pick<Dissection, 'document' | 'candidates'>,
): string[] {
  const over: string[] = []
  for (let at = candidate.block.lead; at !== null && over.length < DEEPEST; ) {
    const lead = blocks[at]
    if (lead === undefined) break
    over.push(textAt(text, lead))
    at = lead.lead
  }
  for (let at = candidate.index - 1; candidates[at]?.block === candidate.block; at--)
    over.push(candidates[at]?.text ?? '')
  return [...over, `${title}\n${subtitle ?? ''}`]
}

/** Headers of headings of headings. */
const DEEPEST = 4

/** A year, or more months than a quarter has. */
const LONGER =
  /\b(?:full|whole|entire|fiscal)[- ]year\b|\b(?:fiscal|FY) ?(?:20)?\d\d\b|\b(?:for|in) the year\b|\b(?:first |last )?(?:six|nine|twelve|6|9|12)[- ]months?\b(?! (?:ago|earlier|later|of (?!(?:the (?:fiscal )?year|fiscal|(?:19|20)\d\d)\b))\b)/iu
