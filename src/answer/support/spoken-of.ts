import { namesMet } from '../evidence/names-met.ts'
import type { Evidence } from '../evidence.ts'

/**
 * Probability that the material speaks of what is asked at all, whether or not
 * it answers: the first of the two questions of a decision.
 *
 * It comes from how much of the question the best passage of the release holds
 * beyond what one holds by chance, and from whether the release knows whom and
 * what the question names (see `namesMet`). A question about the hour at which a museum opens
 * finds an hour in any archive; this tells that no museum is in there.
 *
 * Chosen on squad2 with every other article left out of the index and on a
 * newswire archive (`npm run eval -- --data DIR --absent`): of 25 and 0.25 both
 * half and double separate worse or cost answers.
 */
export function spokenOf({ lens }: Evidence): number {
  const { met, all } = namesMet(lens)
  const known = all === 0 ? 0 : met / all
  const beyond = lens.held - lens.byChance + KNOWN * known
  return 1 / (1 + Math.exp(-STEEP * beyond))
}

/** A name that the release has is worth a quarter of the question. */
const KNOWN = 0.25

const STEEP = 25
