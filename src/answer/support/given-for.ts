import type { Span } from '../../model.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how many somebody has, and a sentence or line counts only what a
 * sum of money is for: who gets "$900,000 to train 60 nurses" has not got the nurses,
 * and "640,000 euros for lessons in 22 libraries" makes nobody's libraries.
 *
 * @example
 * // "How many nurses does the clinic have?": "Orme Clinic: $900,000 to train 60 nurses" => true
 */
export function countsGivenFor(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'count' || !ASKS_HELD.test(view.asked.text)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && values.every((value) => isPurpose(candidate, value))
}

/** "How many nurses does the clinic have?", "how many libraries are there?"; what is to come is asked in other words. */
const ASKS_HELD =
  /\bhow many\b[^?]*\b(?:(?:does|do) [^?]{2,60} (?:have|own|run|operate|employ|maintain|manage)|(?:has|have) [^?]{2,60} got|are there|(?:is|are) [^?]{2,60} (?:running|operating|employing))\b/iu

/** Whether a sum stands before a count, and all between them says what it is for. */
function isPurpose({ text, figures }: Candidate, { start }: Span): boolean {
  const sum = figures()
    .filter(({ type, end }) => type === 'money' && end <= start)
    .at(-1)
  if (sum === undefined) return false
  const between = text.slice(sum.end, start)
  return FOR.test(between) && !BOUGHT.test(text.slice(0, sum.start))
}

/** From a sum to what it is for: " to train ", " in grants for lessons in ", " so that it can hire". */
const FOR =
  /^(?: (?:in|as|of)(?: [\p{L}-]+){1,3}?| [\p{L}-]+)?,? (?:for|to|towards?|so that) [^.;:()]{0,60}$/iu

/** What was paid for is had. */
const BOUGHT = /\b(?:pa(?:id|ys?|ying)|b(?:ought|uys?|uying)|spen[dt]\p{L}*|cost(?:s|ing)?|purchas\p{L}+)\b/iu
