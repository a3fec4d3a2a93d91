import { isOfOwnKind } from '../evidence/own-kind.ts'
import type { Evidence } from '../evidence.ts'
import { endsElsewhere } from '../text/endings.ts'
import { reasonIn, statesCause } from '../text/reasons.ts'
import { movesIt } from './moves-it.ts'

/**
 * A cause beside the sentence may be its own; an aim is of what stands with it,
 * and must stand in it. Neither is one for an end that nothing there tells of. What
 * did it is told by the verb that is asked about.
 */
export function reasonMissing(evidence: Evidence): number {
  const near = beside(evidence)
  if (endsElsewhere(evidence.lens.asked.text, near)) return 1
  if (isOfOwnKind(evidence.lens.asked, evidence.candidate)) return 0
  if (movesIt(evidence.lens.asked.text, evidence.candidate.text)) return 0
  return statesCause(near) ? 0 : 1 - reasonIn(evidence.candidate.text)
}

/** The sentence with the one before and the one behind it. */
function beside({ lens, candidate }: Evidence): string {
  const { candidates } = lens.dissection
  return [candidates[candidate.index - 1]?.text, candidate.text, candidates[candidate.index + 1]?.text].join(
    '\n',
  )
}
