import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { reportsOther } from '../support/reports-other.ts'
import { spokenBy } from '../text/spoken-by.ts'

/**
 * Answers what somebody says about a thing by the sentence that names the thing and the words
 * that it leads in: "Ms Lee conceded that the ferry was late. “I have stood on that quay too.”"
 * for "What did Ann Lee say about the ferry?", where the best evidence speaks of ships alone.
 *
 * Where nothing would be answered, only a sentence that names the speaker, and all that is asked about.
 *
 * @returns that sentence and the words right behind it; null where the paragraph of the best
 * evidence names the thing itself, and where nothing is led in so, or more than one.
 */
export function ledInto(
  { speech }: Asked,
  ranked: readonly Evidence[],
  [best]: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const speaker = speech?.speaker ?? null
  if (speaker === null || best === undefined || !(refused === null || refused.reason === 'no_support'))
    return null
  const { lens, candidate, document } = best
  const topic = lens.terms
    .filter(({ term, weight }) => weight === 1 && speech?.topic.includes(term))
    .map(({ term }) => term)
  const paragraph = candidate.paragraph()
  const isRefused = refused !== null
  if (topic.length === 0 || (!isRefused && topic.some((term) => paragraph.has(term)))) return null
  const { candidates } = lens.dissection
  const isTheirs = ({ quotation }: Candidate): boolean =>
    quotation !== null &&
    spokenBy(speaker, quotation.speaker?.name ?? null, quotation.speaker?.role ?? null, document)
  const leads = (one: Candidate): boolean => {
    const next = candidates[one.index + 1]
    return (
      one.kind === 'sentence' &&
      one.quotation === null &&
      next?.block === one.block &&
      isTheirs(next) &&
      topic.filter((term) => one.terms.has(term)).length >= topic.length * (isRefused ? 1 : HALF) &&
      (!isRefused || one.text.includes(next.quotation?.speaker?.name.split(/\s+/u).at(-1) ?? '\n')) &&
      !reportsOther(speaker, lens, one)
    )
  }
  const [lead, ...others] = candidates.filter(leads)
  if (lead === undefined || others.length > 0) return null
  const found = [lead.index, lead.index + 1].flatMap(
    (index) => ranked.find((one) => one.document === document && one.candidate.index === index) ?? [],
  )
  return found[0]?.candidate === lead ? found : null
}

/** Of what is asked about: "the opposition to the harbour" is told by "was not loved", too. */
const HALF = 0.5
