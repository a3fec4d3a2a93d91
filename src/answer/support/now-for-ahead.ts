import type { Lens } from '../evidence/lens.ts'
import { ownClause } from '../evidence/own-clause.ts'
import { type Candidate, isProse, leadText } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { FUTURE } from '../text/telling.ts'
import { otherTense } from '../times/tense.ts'

/**
 * Whether it is asked how much or how long something will be, and a sentence tells only how it is
 * today or how long another was, or a row of a table only what is or was.
 *
 * What one pays or gets oneself is told by what is paid today, and what is now so after a
 * change by what will be so after it.
 *
 * @example
 * // "How long will the crossing take with the new ferries?"
 * // "The crossing takes 35 minutes today." => true; "It will take 30 minutes." => false
 */
export function isNotAhead(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (!FIGURED.has(asked.type) || !AHEAD.test(asked.text) || OF_ONESELF.test(asked.text)) return false
  if (candidate.kind === 'row') return HIRES.test(asked.text) && !isOfPlan(candidate, dissection)
  if (!isProse(candidate)) return false
  if (asked.type === 'duration' && LASTS_AHEAD.test(asked.text) && otherTense(asked.text, candidate.text))
    return true
  const own = ownClause(view, candidate)
  const text = own === null ? candidate.text : candidate.text.slice(own.start, own.end)
  return TODAY.test(text) && !AFTER_CHANGE.test(candidate.text) && !FUTURE.test(candidate.text)
}

const FIGURED: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'amount', 'measure', 'duration'])

const AHEAD =
  /^(?:and |so |but )?(?:how|what|by how much|which) [^?]*?\b(?:will|going to|(?:plan|intend|aim|hope|want|expect|look)s? to)\b/iu

const LASTS_AHEAD = /\bhow long (?:will|(?:is|are) [^?]+ going to)\b/iu

const OF_ONESELF = /\b(?:i|we|you|one|me|us)\b/iu

/** More is hired or built than there is. */
const HIRES =
  /\b(?:plan|intend|aim|hope|want|expect|look)s? to|\b(?:will|going to)\b[^?]*\b(?:hire|recruit|add|create|build|open|launch|cut|shed|close|invest|buy|take on)\b/iu

/** What is so at the time of the release: "takes 35 minutes today". */
const TODAY =
  /\b(?:currently|at present|presently|at the moment|right now|(?<!\p{L}ed )(?:as of )?today(?! (?:announced|said|reported))|now (?!that\b)\p{Ll}+s)\b/iu

const AFTER_CHANGE = /\b(?:with|after|following|since|thanks to|combined|merged|as a result)\b[^.]*\bnow\b/iu

/** Whether a row or what stands over it tells of what is to come. */
function isOfPlan(candidate: Candidate, { document }: Dissection): boolean {
  const words = `${candidate.text} ${leadText(document, candidate)}`
  const issued = Number((document.published ?? '').slice(0, 4))
  const years = (words.match(/\b20\d\d\b/gu) ?? []).map(Number)
  return OF_PLAN.test(words) || (issued > 0 && years.some((year) => year > issued))
}

const OF_PLAN =
  /\b(?:plan(?:s|ned)?|target(?:s|ed)?|forecasts?|outlook|guidance|expect(?:s|ed)?|budget(?:ed)?|project(?:ed|ions?)|estimate[sd]?|goals?|will|new|hir(?:e|ed|es|ing)|to be|next|future)\b/iu
