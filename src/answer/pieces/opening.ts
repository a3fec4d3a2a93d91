import { type Candidate, isProse } from './candidates.ts'
import type { Dissection } from './dissect.ts'

/** The sentence with which a release begins to tell, behind headline and dateline: the first of its paragraphs, or of its lists where it has none. */
export function openingOf({ candidates }: Pick<Dissection, 'candidates'>): Candidate | undefined {
  const prose = candidates.filter(isProse)
  return prose.find(({ block }) => block.kind === 'paragraph') ?? prose[0]
}
