import { endsElsewhere } from './endings.ts'
import type { Evidence } from './evidence.ts'
import { cover, type Lens, weighs } from './lens.ts'
import { reasonIn, statesCause } from './reasons.ts'

// What of a question neither a sentence nor what stands beside it holds: the
// reason that is asked for, and the words that a reader has just written.

/**
 * A cause beside the sentence may be its own; an aim is of what stands with it,
 * and must stand in it. Neither is one for an end that nothing there tells of.
 */
export function reasonMissing(evidence: Evidence): number {
  const near = beside(evidence)
  if (endsElsewhere(evidence.lens.asked.text, near)) return 1
  return statesCause(near) ? 0 : 1 - reasonIn(evidence.candidate.text)
}

/** The sentence with the one before and the one behind it. */
function beside({ lens, candidate }: Evidence): string {
  const { candidates } = lens.dissection
  return [candidates[candidate.index - 1]?.text, candidate.text, candidates[candidate.index + 1]?.text].join(
    '\n',
  )
}

/** What is taken over from the questions before covers itself: the answer to them holds it. */
export function ownMissing({ asked: { own }, terms }: Lens, holds: (term: string) => boolean): number {
  const written = own === null ? [] : terms.filter(({ term, weight }) => own.has(term) && weight === 1)
  return weighs(written) ? 1 - cover(written, holds) : 0
}
