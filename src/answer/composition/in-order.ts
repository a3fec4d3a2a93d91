import type { Document } from '../../model.ts'
import type { Draft } from '../cite.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { overlapCoefficient } from '../text/overlap-coefficient.ts'
import { wordCount } from '../text/words.ts'
import { draftAt, MAX_WORDS, wordsOf } from './composition.ts'

/** Equal ones stay in the order of the text. */
export function bestFirst(candidates: readonly Candidate[], worth: (one: Candidate) => number): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate)
}

/**
 * Takes candidates while they fit into an answer and say something new, and sets them in the order of the text.
 *
 * @param repeats whether one tells nothing beside those that are taken; by default, whether it is nearly the same as one.
 */
export function inOrder(
  first: readonly Draft[],
  candidates: readonly Candidate[],
  document: Document,
  most: number,
  repeats: (one: Candidate, taken: readonly Candidate[]) => boolean = isSaidBy,
): Draft[] {
  const drafts = [...first]
  const taken: Candidate[] = []
  let words = wordsOf(drafts)
  for (const candidate of candidates) {
    if (drafts.length >= most) break
    const length = wordCount(candidate.text)
    if (words + length > MAX_WORDS && drafts.length > 0) continue
    if (repeats(candidate, taken)) continue
    taken.push(candidate)
    drafts.push(draftAt(document, candidate))
    words += length
  }
  return drafts.sort((a, b) => a.span.start - b.span.start)
}

/** Whether one of those that are taken says nearly the same. */
export function isSaidBy(one: Candidate, taken: readonly Candidate[]): boolean {
  return taken.some((other) => isSame(one, other))
}

/** Whether two say nearly the same. */
export function isSame(one: Candidate, other: Candidate): boolean {
  return overlapCoefficient(one.terms, other.terms) > 0.6
}
