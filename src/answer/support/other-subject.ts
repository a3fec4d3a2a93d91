import type { Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure is asked of a thing without a name, and a sentence tells of that in one
 * clause and gives the figure in another, of what that opens with.
 *
 * @example
 * // "How many people work at the ice plant?"
 * // "The ice plant makes 40 tonnes a day, and the smokehouse employs 18 people." => true
 */
export function isOfOtherSubject(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return false
  const things = [AT_THE, OF_THE].flatMap((asks) => asks.exec(view.asked.text)?.[1] ?? [])
  if (things.length === 0) return false
  const clauses = partedAt(candidate.text, SEAM)
  const values = valuesOf(view, candidate)
  if (clauses.length < 2 || values.length === 0) return false
  return things.some((thing) => {
    const words = termsOf(thing)
    const isSubject = (clause: Span): boolean =>
      words.every((word) => subjectOf(candidate, clause).includes(word))
    const holds = (clause: Span): boolean =>
      candidate.tokens.some((token) => within(token, clause) && words.includes(token.term))
    return (
      words.length > 0 &&
      clauses.some(isSubject) &&
      values.every((value) => {
        const own = clauses.find((clause) => within(value, clause))
        return own !== undefined && !holds(own) && isOfAnother(view, candidate, own)
      })
    )
  })
}

/** "Work at the {ice plant}?" */
const AT_THE = /\b(?:at|in|for|of|on|by) (?:the|its|their) ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)\s*\?*$/u

/** "Does the {ice plant} employ?" */
const OF_THE =
  /\b(?:do|does|did|will|would|can|could) (?:the|its|their) ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*) \p{Ll}+\b/u

const SEAM = /;\s|,?\s(?:and|but|while|whereas)\s(?=(?:the|its|their|an?|another)\s)/gu

/** Stems of what a clause opens with, before its verb; none where that is not told by an article. */
function subjectOf({ text, tokens }: Candidate, clause: Span): readonly string[] {
  const [subject = ''] = SUBJECT.exec(text.slice(clause.start, clause.end)) ?? []
  const end = clause.start + subject.length
  return tokens.flatMap((token) =>
    token.start >= clause.start && token.end <= end && !token.stop ? [token.term] : [],
  )
}

/** "The new smokehouse" before a verb. */
const SUBJECT =
  /^(?:the|its|their|an?|another)\s(?:[\p{L}’'-]+\s){0,3}?[\p{L}’'-]+(?=\s(?:is|are|was|were|has|have|had|will|would|can|could|\p{L}{2,}(?:s|ed)|made|built|cost|held|sold|took|ran|lost|won)\s)/iu

/** Whether a clause opens with a thing that the question does not ask of by any of its words. */
function isOfAnother(view: Lens, candidate: Candidate, clause: Span): boolean {
  const subject = subjectOf(candidate, clause)
  return (
    subject.length > 0 &&
    !view.terms.some((term) => strength(term, (word) => subject.includes(word)) >= CLOSE) &&
    !REFERS.test(candidate.text.slice(clause.start, clause.end))
  )
}

/** It is of the thing before all the same. */
const REFERS = /\b(?:it|its|them|their|there|this|these|those|total|whole|both|all)\b/iu
