import { tokens } from '../../search/tokens.ts'
import { figureSpans } from '../text/spans.ts'
import { amountsIn, isSameValue } from '../text/values.ts'
import { isToldAlike, type Stated, tellsTurn } from './stated.ts'

/**
 * Whether a sentence tells a reader of another anything new: another value, somebody
 * who comes or goes, or, where no one value answers, other words or figures. Beside a
 * sentence that has the name which is known, another name in it is no other value.
 */
export function tellsNew(other: Stated, known: Stated): boolean {
  if (!other.isValue || !known.isValue || tellsTurn(other))
    return !(isToldAlike(other, known) && hasSameFigures(other, known))
  if (isSameValue(other.value, known.value)) return false
  return !(isName(other.value) && holdsWords(other, known.value))
}

/** Whether a value is a name, and no figure or date. */
export function isName(value: string): boolean {
  return /^\p{Lu}/u.test(value) && figureSpans(value).length === 0
}

/** Whether a sentence has all words of a value. */
export function holdsWords({ evidence: { candidate } }: Stated, value: string): boolean {
  const words = tokens(value).map(({ word }) => word)
  const said = new Set(candidate.tokens.map(({ word }) => word))
  return words.length > 0 && words.every((word) => said.has(word))
}

function hasSameFigures({ evidence: one }: Stated, { evidence: other }: Stated): boolean {
  const known = amountsIn(other.candidate.text)
  return amountsIn(one.candidate.text).every((amount) => known.includes(amount))
}
