import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { bearerOf } from '../text/bearers.ts'

/**
 * Whether it is asked what a thing with a name costs or how many it holds, and a sentence
 * names it and says each such figure of another: "Lund Hall, which seats 90, and Orme Hall".
 *
 * @example
 * // "How much does the Orme Pan cost?"
 * // "The Lund Kettle costs $49 and comes with the Orme Pan." => true
 * // "The Orme Pan costs $49 and fits the Lund Kettle." => false
 */
export function isFigureOfOther(view: Lens, candidate: Candidate): boolean {
  const [, whose = ''] = OF_NAME.map((asks) => asks.exec(view.asked.text)).find(Boolean) ?? []
  const asked = termsOf(whose)
  if (asked.length === 0 || !isProse(candidate)) return false
  if (!asked.every((term) => candidate.terms.has(term))) return false
  const names = candidate.spans().filter(({ type }) => type === 'name')
  const { text } = candidate
  const values = valuesOf(view, candidate)
  return (
    values.length > 0 &&
    values.every((value) => {
      const bearer = bearerOf(text, names, value)
      const own = bearer === null ? [] : termsOf(textAt(text, bearer))
      return own.length > 0 && !own.some((term) => asked.includes(term))
    })
  )
}

const NAME = String.raw`(?:the |an? )?(\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|and|for|the|&) )*[\p{Lu}\d][\p{L}\p{N}.&’'-]*)*)`

const OF_NAME: readonly RegExp[] = [
  `^(?:[Hh]ow much|[Ww]hat) (?:does|do|did|will|would) ${NAME} (?:cost|sell for|retail for|start at)\\b`,
  `^[Hh]ow much (?:is|are) ${NAME}\\s*\\?*$`,
  `^[Ww]hat(?:['’]s| is| was) the (?:retail |list |starting )?(?:price|cost|capacity|seating capacity) (?:of|for) ${NAME}\\s*\\?*$`,
  `^[Hh]ow many [\\p{Ll} -]{3,40}? (?:does|do|can|will) ${NAME} (?:hold|seat|have|accommodate|take|fit)\\s*\\?*$`,
].map((pattern) => new RegExp(pattern, 'u'))
