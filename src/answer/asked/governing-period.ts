import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { apart, periodsOf, withoutCompared } from '../text/periods-of.ts'

/**
 * Whether a sentence that names no quarter itself, but to compare with it, stands under another one than
 * is asked about, or under a longer period.
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
  const asked = periodsOf(question).quarters
  if (asked.size === 0 || periodsOf(withoutCompared(candidate.text)).quarters.size > 0) return false
  // One that it is only compared with may be asked for by that figure.
  const compared = periodsOf(candidate.text).quarters
  if (compared.size > 0 && !apart(asked, compared)) return false
  const { blocks, text, title, subtitle } = document
  const over: string[] = []
  for (let at = candidate.block.lead; at !== null && over.length < DEEPEST; ) {
    const lead = blocks[at]
    if (lead === undefined) break
    over.push(text.slice(lead.start, lead.end))
    at = lead.lead
  }
  for (let at = candidate.index - 1; candidates[at]?.block === candidate.block; at--)
    over.push(candidates[at]?.text ?? '')
  for (const words of [...over, `${title}\n${subtitle ?? ''}`]) {
    const { quarters } = periodsOf(words)
    if (quarters.size > 0) return apart(asked, quarters)
    if (LONGER.test(words)) return true
  }
  return false
}

/** Headers of headings of headings. */
const DEEPEST = 4

/** A year, or more months than a quarter has. */
const LONGER =
  /\b(?:full|whole|entire|fiscal)[- ]year\b|\b(?:fiscal|FY) ?(?:20)?\d\d\b|\b(?:for|in) the year\b|\b(?:first |last )?(?:six|nine|twelve|6|9|12)[- ]months?\b(?! (?:ago|earlier|later|of (?!(?:the (?:fiscal )?year|fiscal|(?:19|20)\d\d)\b))\b)/iu
