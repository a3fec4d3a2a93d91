import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure is asked of one that a release names beside others, and a sentence
 * gives that of all of them: another one of its paragraph parts them by their names, "at
 * Orme 58%, at Brack 71%", and what has no such name is said of the whole.
 *
 * @example
 * // "How many guests did Brack have?"
 * // "The inns had 900 guests. At Orme it was 400, at Brack 500." => true of the first
 */
export function isOfAnotherNamed(view: Lens, candidate: Candidate): boolean {
  return partingOf(view, candidate) !== null
}

/**
 * Finds the sentence of its paragraph that sets a name of the question beside another,
 * each with its figure, where the candidate has not the name; null where none does.
 */
export function partingOf(view: Lens, candidate: Candidate): Candidate | null {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate) || candidate.carried.size > 0) return null
  const { candidates, document } = view.dissection
  const issuer = issuerTerms(document)
  for (const { start, end } of view.asked.names) {
    const words = termsOf(view.asked.text.slice(start, end))
    const own = words.filter((term) => !issuer.has(term))
    if (own.length === 0 || own.some((term) => candidate.terms.has(term))) continue
    const parting = candidates.find(
      (other) => other !== candidate && other.block === candidate.block && setsBeside(other, words),
    )
    if (parting !== undefined) return parting
  }
  return null
}

/** Whether a sentence gives a figure each of a name and of another behind the same preposition. */
function setsBeside({ text, terms, spans, figures }: Candidate, words: readonly string[]): boolean {
  if (!words.every((term) => terms.has(term))) return false
  const placed = spans().flatMap(({ type, start, end }) => {
    const [, at] = (type === 'name' && AT.exec(text.slice(0, start))) || []
    return at === undefined ? [] : [{ at: at.toLowerCase(), start, end }]
  })
  const own = placed.find(({ start, end }) => {
    const said = termsOf(text.slice(start, end))
    return words.every((term) => said.includes(term))
  })
  if (own === undefined) return false
  return placed.some((rival) => {
    const [first, last] = rival.start < own.start ? [rival, own] : [own, rival]
    return (
      rival !== own &&
      rival.at === own.at &&
      figures().some(({ start, end }) => start >= first.end && end <= last.start) &&
      figures().some(({ start, end }) => end <= first.start || start >= last.end)
    )
  })
}

const AT = /\b(at|in|on|for|from) (?:the )?$/iu
