import { terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { holdsOffice } from '../text/offices.ts'
import { figureSpans, type SpanType } from '../text/spans.ts'
import { SCALES } from '../text/written-figures.ts'
import { goesOnAbout } from './same-attribute.ts'
import { type Stated, wordsBesideFigures } from './stated.ts'

/**
 * Whether two sentences that hold the same of a question speak of one thing: their values
 * are of one kind, and they share words beside the house's name and the figures, two where
 * the question has as many, or asks who does something. "The county will pay for the ward"
 * and "Nurses ask for more pay" share a verb.
 */
export function speaksOfSame(own: Stated, other: Stated): boolean {
  const [one, two] = [own.evidence, other.evidence]
  if (isOfOtherKind(own, other)) return false
  const { asked } = one.lens
  if (!isProse(one.candidate) || !isProse(two.candidate) || holdsOffice(asked.text, two.candidate.text))
    return true
  const house = new Set(
    termsOf(`${one.document.issuer} ${two.document.issuer} ${asked.speech?.speaker ?? ''}`),
  )
  const content = one.lens.terms.filter(({ term, weight }) => weight === 1 && !house.has(term))
  const [ours, theirs] = [one, two].map((evidence) =>
    [...wordsBesideFigures(evidence)].filter((term) => !house.has(term) && !SCALES.has(term)),
  )
  const shared = new Set(ours?.filter((term) => theirs?.includes(term)))
  // The question's own word stands in one of them at least: of two that stand for it, each may be of anything.
  for (const term of content) {
    const held = [one, two].map((evidence) => heldIn(evidence, term.term))
    if (Math.min(...held) >= CLOSE && Math.max(...held) === 1) shared.add(term.term)
  }
  // Who does something is told by a verb, and that is one of anything.
  const most = asked.type === 'person' ? Math.min(ours?.length ?? 0, theirs?.length ?? 0) : content.length
  return shared.size >= Math.max(1, Math.min(FEWEST, most))
}

function heldIn(evidence: Evidence, stem: string): number {
  const { candidate, lens } = evidence
  const term = lens.terms.find((one) => one.term === stem)
  if (term !== undefined && goesOnAbout(term, evidence)) return 1
  return term === undefined ? 0 : strength(term, (other) => candidate.terms.has(other))
}

/** One may be the verb of anything. */
const FEWEST = 2

/** Money is compared with money, and a number of things with another. */
function isOfOtherKind(own: Stated, other: Stated): boolean {
  const [one, two] = [own, other].map(kindOf)
  return one !== two && one !== undefined && two !== undefined
}

function kindOf({ isValue, value }: Stated): SpanType | undefined {
  return isValue ? figureSpans(value)[0]?.type : undefined
}
