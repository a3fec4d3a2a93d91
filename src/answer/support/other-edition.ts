import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { periodsOf } from '../text/periods-of.ts'

/**
 * Whether it is asked when the edition of a year is held, and all the days that a sentence
 * gives are of other years: "from 9 to 12 July 2026" for "When does Holm Fair 2025 take place?".
 * What is published or ends may well be so in another year than it is called by.
 */
export function isOfOtherEdition(lens: Lens, candidate: Candidate): boolean {
  const year = editionAsked(lens.asked)
  if (year === null) return false
  const years = valuesOf(lens, candidate).map(
    ({ start, end }) => periodsOf(candidate.text.slice(start, end)).years,
  )
  return years.length > 0 && years.every((own) => own.size > 0 && !own.has(year))
}

/** The year whose edition a question asks the days of; null for any other. */
export function editionAsked(asked: Lens['asked'] | undefined): string | null {
  return asked?.type === 'date' ? (EDITION.exec(asked.text)?.[1] ?? null) : null
}

/** "{Holm Fair 2025} takes place", "the {2025 fair} be held" */
const EDITION =
  /^(?:and |so )?(?:when|on (?:what|which) (?:day|date)s?) (?:is|are|was|were|does|do|did|will|has|have) [^?]*?\b((?:19|20)\d\d)\b[^?,]*?(?:\b(?:take|takes|took|taking) place|\bh[eo]ld|\bhappen(?:s|ed)?|\boccur(?:s|red)?|\brun|\bopen|\bstart|\bbegin|\bon|(?<!\b(?:in|for|of|by|since) (?:19|20)\d\d))\s*\??\s*$/iu
