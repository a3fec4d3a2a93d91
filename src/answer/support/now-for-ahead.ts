import { remembered } from '../../remembered.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, tokens } from '../../search/tokens.ts'
import { COUNTED } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { FUTURE } from '../text/telling.ts'
import { otherTense } from '../times/tense.ts'

/**
 * Whether it is asked how long something will last, and a sentence tells only how long another
 * lasted; or how much or how long something will be, and a sentence tells by the very verb that it
 * is so today. What is being built or sought today is what will be.
 *
 * What one pays or gets oneself is told by what is paid today, and what is now so after a
 * change by what will be so after it.
 *
 * @example
 * // "How long will the crossing take with the new ferries?"
 * // "The crossing takes 35 minutes today." => true; "It will take 30 minutes." => false
 */
export function isNotAhead({ asked }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const { text } = candidate
  if (asked.type === 'duration' && LASTS_AHEAD.test(asked.text) && otherTense(asked.text, text)) return true
  const deeds = deedsAhead(asked)
  if (deeds === null || FUTURE.test(text) || GOES_ON.test(text)) return false
  const [, before = '', behind = ''] = TODAY.exec(text) ?? []
  return baseForms(fold(before || behind)).some((form) => deeds.has(form))
}

/** The words of a question about what will be, in their base forms; null where it asks of nothing to come. */
const deedsAhead = remembered(({ type, text }: Asked): ReadonlySet<string> | null => {
  if (!COUNTED.has(type) || !AHEAD.test(text) || OF_ONESELF.test(text)) return null
  return new Set(tokens(text).flatMap(({ word }) => [word, ...baseForms(word)]))
})

/** Not in a clause on somebody: "how many work at the plant that will close?" */
const AHEAD =
  /^(?:and |so |but )?(?:how|what|by how much|which) (?:(?!\b(?:that|which|who|whose|(?:are|is|was|were) \p{L}+ed)\b)[^?])*?\b(?:will|going to|(?:plan|intend|aim|hope|want|expect|look)s? to)\b/iu

const LASTS_AHEAD = /\bhow long (?:will|(?:is|are) [^?]+ going to)\b/iu

const OF_ONESELF = /\b(?:i|we|you|one|me|us)\b/iu

/** "{takes} 35 minutes today", "currently {employs} 200": what is so at the time of the release. */
const TODAY =
  /\b(?:(\p{Ll}{2,}s) (?:[^\s.;,]+ ){1,5}(?:today|at present|at the moment|right now|currently)(?=[.;,]|$| (?:and|but)\b)|(?:currently|presently|now|at present) (\p{Ll}{2,}s)\b)/u

/** "With 12 shops bought, it now runs 40", "and stays so until 2030" */
const GOES_ON =
  /\b(?:(?:with|after|following|since|thanks to|combined|merged|as a result)\b[^.]*\bnow|until|stays?|remains?|keeps?|continues?|20[2-9]\d)\b/iu
