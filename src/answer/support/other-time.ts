import type { Document } from '../../model.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { periodsOf, withoutCompared } from '../text/periods-of.ts'
import type { Bounds } from '../times/bounds.ts'
import { isBeside, timeAsked, timesTold } from '../times/told-times.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a sentence tells of days that are none of those asked about, where only the date of
 * its release says so: "last month" in a release of April is not February, nor "on Tuesday"
 * the day before. A sentence that names another time as well, or only the day on which
 * something was said, is left to others.
 *
 * @example
 * // of a release of 5 April 2024: "It sold 40 boats last month." for "How many did it sell in February 2024?" => true
 */
export function isOfOtherTime({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  if (asked.type === 'date' || !isProse(candidate)) return false
  if (!FIGURED.has(asked.type) && !ASKS_BACK.test(asked.text)) return false
  const bounds = askedIn(asked.text)(document)
  if (bounds === 'none') return false
  const told = timesTold(document, candidate)
  if (told.length === 0 || SAID.test(candidate.text) || OF_BEFORE.test(candidate.text)) return false
  if (told.some(({ start }) => isBeside(candidate.text, start))) return false
  const rest = told.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`,
    candidate.text,
  )
  const { years, months, quarters } = periodsOf(rest)
  if (years.size + months.size + quarters.size > 0) return false
  const main = withoutCompared(candidate.text)
  return told.every((one) => main.includes(one.words) && one.bounds !== null && isApart(one.bounds, bounds))
}

function isApart(one: Bounds, other: Bounds): boolean {
  return one.to < other.from || other.to < one.from
}

const askedIn = remembered((question: string) =>
  rememberedOf((document: Document): Bounds | 'none' => timeAsked(question, document)?.bounds ?? 'none'),
)

const ASKS_BACK = /\b(?:did|was|were|had)\b/iu

/** "Said on Tuesday that": of what it was is not told. */
const SAID =
  /\b(?:sa(?:id|ys)|announc\p{L}+|report(?:s|ed)|told|tells|disclos\p{L}+|publish\p{L}+|reveal\p{L}+|confirm\p{L}+|unveil\p{L}+|according)\b/iu

/** "Against 274 million a year earlier": of that time it tells too. */
const OF_BEFORE =
  /\b(?:an?|one|the) (?:year|half|quarter|month|week|day) (?:earlier|before(?! last\b)|previously|prior)\b|\b(?:the )?(?:previous|prior|preceding|year-(?:earlier|ago))\b|\bthe same (?:year|half|quarter|month|week|day|period|time)\b|\byear-(?:on|over)-year\b/iu
