import { namesMet } from '../evidence/names-met.ts'
import type { Evidence } from '../evidence.ts'

/**
 * Probability that the material speaks of what is asked at all, whether or not
 * it answers: the first of the two questions of a decision.
 *
 * It comes from how much of the question the best passage of the release holds
 * beyond what one holds by chance, from whether the release knows whom and what
 * the question names (see `namesMet`), and from how many of its words the release
 * has nowhere. A question about the hour at which a museum opens finds an hour in
 * any archive; this tells that no museum is in there.
 *
 * Chosen on squad2 with every other article left out of the index and on a
 * newswire archive (`npm run eval -- --data DIR --absent`), together with how far
 * it counts for what is refused (see `decide`).
 */
export function spokenOf({ lens }: Evidence): number {
  const { met, all } = namesMet(lens)
  const known = all === 0 ? 0 : met / all
  const beyond = lens.held - lens.byChance + KNOWN * known - ABSENT * absentOf(lens) - ENOUGH
  return 1 / (1 + Math.exp(-STEEP * beyond))
}

/** Share of the words of a question that its release has in no form. */
function absentOf({ terms, dissection }: Evidence['lens']): number {
  let [absent, all] = [0, 0]
  for (const { term, weight } of terms) {
    all += weight
    if (!dissection.frequency.has(term)) absent += weight
  }
  return all === 0 ? 0 : absent / all
}

/** A name that the release has is worth a quarter of the question. */
const KNOWN = 0.25

/** All words of a question missing from the release speak against it as much as this part of the question held speaks for it. */
const ABSENT = 0.1

/** So much more than by chance is as likely as not to be of the matter. */
const ENOUGH = 0.03

const STEEP = 40
