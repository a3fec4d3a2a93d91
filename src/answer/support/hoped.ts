import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how much or how many has come about so far, and every such
 * figure of a sentence is only hoped or planned for: "hopes to raise 750,000 euros"
 * for "How much has it raised?".
 *
 * @example
 * // "How many copies have been sold?": "Orme aims to sell 10,000 copies." => true
 */
export function isHopedFor(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (!SUMS.has(type) || !ASKS_DONE.test(text) || ASKS_HOPE.test(text)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && values.every(({ start }) => isAhead(text, candidate.text.slice(0, start)))
}

/** Whether words before a figure only hope for it, or, where it is asked what has been done, say that it will be. */
function isAhead(question: string, before: string): boolean {
  const hope = HOPES.exec(before)
  const isHoped = hope !== null && !REACHED.test(before.slice(hope.index))
  return isHoped || (HAS_DONE.test(question) && WILL.test(before))
}

const SUMS: ReadonlySet<string> = new Set(['money', 'count', 'amount'])

/** "Has it raised", and "did it raise", but not "did it agree to pay". */
const ASKS_DONE =
  /\bhow (?:much|many)\b[^?]{0,80}\b(?:(?:has|have|had) [^?]{0,60}\b(?!been\b)\p{L}{3,}|did [^?]{0,60}\b(?:raise|collect|take|earn|sell|win|get|receive|gain))\b/iu

const WORDS =
  'hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|seek(?:s|ing)?|sought|look(?:s|ing)|target(?:s|ed|ing)?'

/** A plan is asked for. */
const ASKS_HOPE = new RegExp(
  String.raw`\b(?:${WORDS}|goals?|budget\p{L}*|pledged?|promised?|agreed?|offer\p{L}*|approved?|earmarked|allocated)\b|\bto (?:be )?\p{L}+\s*\?*$`,
  'iu',
)

/** "Hopes to sell {10,000}", in the same clause. */
const HOPES = new RegExp(
  String.raw`\b(?:${WORDS}) (?:for|to)\b(?![^.;]*\b(?:after|having|when|once|and has|and have)\b)[^.;:]{0,60}$`,
  'iu',
)

/** "Aimed to raise 5,000 euros {but raised} 7,200": what came of it. */
const REACHED = new RegExp(
  String.raw`\b(?:but|and|yet|while) (?:(?!(?:to|be|been|being|get)\b)[\p{L}’'-]+ ){0,4}?(?!(?:${WORDS}|need)\b)(?:\p{L}{2,}ed|sold|won|took|made|got|drew|gave|brought|ran|had|found|met|spent|saw)\b`,
  'iu',
)

const HAS_DONE =
  /\b(?:has|have)\b[^?]{0,80}\b(?:given|paid|raised|spent|earned|sold|received|collected|taken|donated|contributed)\b/iu

/** "Will match every gift, up to {150,000}" */
const WILL =
  /\b(?:will|would|is to|are to) (?:match|give|pay|donate|contribute|raise|spend|earn|sell|receive|collect|take|provide)\b[^.;:]{0,90}$/iu
