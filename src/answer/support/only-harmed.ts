import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how many people a house has or employs, and all that a sentence counts
 * are those who came to harm.
 *
 * @example
 * // "How many people does Orme have?": "Three people have been hurt so far." => true
 */
export function countsOnlyHarmed(view: Lens, candidate: Candidate): boolean {
  const { text } = view.asked
  if (view.asked.type !== 'count' || !ASKS_STAFF.test(text) || HARM.test(text)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && values.every(({ end }) => HARMED.test(candidate.text.slice(end)))
}

/** "How many employees {does Orme have}?", "how many people {work} there" */
const ASKS_STAFF =
  /\bhow many (?:\p{L}+ )?(?:people|persons|staff|men|women|employees|workers|members)\b[^?]*(?:\b(?:does|do|did)\b[^?]*\b(?:have|employ)\b|\bwork(?:s|ed)?\b|\bemployed\b)/iu

const HARM =
  /\b(?:hurt|injur\p{L}*|harm\p{L}*|wound\p{L}*|kill\p{L}*|di(?:e|ed)|dead|deaths?|ill|sick\p{L}*|casualt\p{L}+|affected|suffer\p{L}*|symptoms?)\b/iu

/** In the same clause as the count. */
const HARMED =
  /^[^.;]{0,60}?\b(?:hurt|injured|wounded|killed|hospitali[sz]ed|died|f[ae]ll(?:en)? (?:ill|sick)|been sickened)\b/iu
