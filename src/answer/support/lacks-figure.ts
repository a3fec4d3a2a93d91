import { textAt } from '../../spans.ts'
import { boundBefore } from '../asked/written-bounds.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { SpanType } from '../text/spans.ts'
import { isSameValue } from '../text/values.ts'

/**
 * Whether it is asked if something is so and so much, and a sentence has other figures of
 * that kind only, where another sentence of the release has this one.
 *
 * @example
 * // "The rebuild of £14.2m was approved. The council will pay £9.5m." The second, for
 * // "Does the rebuild cost £14.2m?" => true
 */
export function lacksFigureAsked(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (asked.type !== 'yesno' || !isProse(candidate)) return false
  return asked.figures.some((figure) => {
    if (!COMPARED.has(figure.type) || boundBefore(asked.text, figure) !== '') return false
    if (!ENDS.test(asked.text.slice(figure.end))) return false
    const value = textAt(asked.text, figure)
    const isIt = (one: Candidate): boolean => has(one, figure.type, (words) => isSameValue(words, value))
    return (
      has(candidate, figure.type, () => true) &&
      !isIt(candidate) &&
      dissection.candidates.some((one) => isProse(one) && isIt(one))
    )
  })
}

/** What may stand behind the figure that is asked about: "£14.2 million {in all}?" What is said of a figure is no value of another thing. */
const ENDS = /^(?: (?:in|for|on|at|per|a|now|today|altogether)\b[^?]{0,30})?\s*\?*$/iu

/** Kinds of figure of which one does not stand for another. */
const COMPARED: ReadonlySet<SpanType> = new Set<SpanType>(['money', 'percent'])

function has(candidate: Candidate, type: SpanType, test: (words: string) => boolean): boolean {
  return candidate.figures().some((span) => span.type === type && test(textAt(candidate.text, span)))
}
