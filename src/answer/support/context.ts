import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { periodOver } from '../asked/governing-period.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, inSentence, leadText } from '../pieces/candidates.ts'
import { MONTHS } from '../text/periods.ts'

/**
 * Whether a term is said by the evidence itself: its words, and for an item or a
 * row the words of what introduces it. A contact, and the dateline that tells
 * when something was announced, speak of the whole release.
 */
export function inSentenceOf(evidence: Evidence): (term: string) => boolean {
  const { candidate } = evidence
  if (isOfAll(evidence)) return inContextOf(evidence)
  const structured = candidate.kind === 'item' || candidate.kind === 'row'
  const speaker = speakerTerms(evidence)
  const period = periodOver(evidence.lens.asked.text, candidate, evidence.lens.dissection)
  return (term) =>
    inSentence(candidate, term) ||
    (structured && candidate.lead.has(term)) ||
    speaker.has(term) ||
    period.has(term)
}

/** Whether a term stands in the sentence, its block, its headings, the headline or a neighbouring sentence. */
export function inContextOf(evidence: Evidence): (term: string) => boolean {
  const { lens, candidate } = evidence
  if (isOfAll(evidence)) return (term) => candidate.terms.has(term) || knownTo(lens, term)
  const { headline } = lens.dissection
  const beside = neighboursOf(evidence)
  const speaker = speakerTerms(evidence)
  return (term) =>
    candidate.terms.has(term) ||
    speaker.has(term) ||
    candidate.years.has(term) ||
    candidate.lead.has(term) ||
    headline.has(term) ||
    beside.some(({ terms }) => terms.has(term)) ||
    candidate.paragraph().has(term)
}

/** All that somebody says is theirs, also where the sentence does not name them again: "the mayor said". */
function speakerTerms({ lens: { asked }, features }: Evidence): ReadonlySet<string> {
  return new Set(features.speaker === 1 ? terms(asked.speech?.speaker ?? '') : [])
}

/** A contact belongs to the whole release, and so does the day on which it was announced. */
function isOfAll({ candidate, features }: Evidence): boolean {
  return candidate.kind === 'contact' || features.issued === 1
}

/** The sentence with its block, its neighbours, the headline and the date of the release. */
export function around(evidence: Evidence): string {
  const { candidate, document } = evidence
  return [
    document.title,
    document.subtitle,
    document.published,
    inWords(document.published),
    ...candidate.years,
    textAt(document.text, candidate.block),
    leadText(document, candidate),
    ...neighboursOf(evidence).map(({ text }) => text),
  ].join('\n')
}

/** "April 9, 9 April": what is told on the day of the release need not name it. */
function inWords(published: string | null): string {
  const [, month = 0, day = 0] = published?.split('-').map(Number) ?? []
  const name = MONTHS[month - 1]
  return name === undefined ? '' : `${name} ${day}, ${day} ${name}`
}

/** The pieces right before and behind. */
function neighboursOf({ lens, candidate }: Evidence): Candidate[] {
  const { candidates } = lens.dissection
  return [candidates[candidate.index - 1], candidates[candidate.index + 1]].filter((one) => one !== undefined)
}
