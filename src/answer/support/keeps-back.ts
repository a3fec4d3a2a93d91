import { isAsked } from '../evidence/beside.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import { unnamed } from './unnamed.ts'
import { withheld } from './withheld.ts'

/**
 * Whether what comes nearest tells of the very thing that is asked and keeps back which,
 * who or how much it is: "a leading museum", "a buyer who asked not to be named", "a
 * six-figure sum". It says why a question is refused, and never that it is.
 *
 * @param evidence the best first; what stands further down is not looked at.
 */
export function keepsBack(evidence: readonly Evidence[]): boolean {
  return evidence.slice(0, NEAREST).some((one, at) => {
    const { lens, candidate } = one
    // Where it is any passage may tell, and a town that has no name in it keeps none back.
    if (lens.asked.type === 'place' || !isProse(candidate) || told(one) < MOSTLY) return false
    const words = VALUED.has(lens.asked.type) ? withNext(one) : candidate.text
    const isUnsaid = KEPT.test(words) && !KEPT.test(lens.asked.text)
    return (
      isUnsaid || (at === 0 && (withheld(lens, candidate) || (unnamed(lens, candidate) && !namesAny(one))))
    )
  })
}

/** A name or figure is asked for, which the next sentence may keep back. */
const VALUED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'person',
  'organisation',
  'money',
  'count',
  'percent',
  'amount',
])

/** A sentence with the one behind it in its paragraph, which may say of it: "The terms were not disclosed." */
function withNext({ lens: { dissection }, candidate }: Evidence): string {
  const next = dissection.candidates[candidate.index + 1]
  return next !== undefined && next.block === candidate.block
    ? `${candidate.text} ${next.text}`
    : candidate.text
}

/** Whether a sentence has a name that the question lacks, which may well be what is asked for. */
function namesAny({ lens, candidate }: Evidence): boolean {
  return candidate.spans().some((span) => span.type === 'name' && !isAsked(lens, candidate, span))
}

const NEAREST = 3

/** Share of what is asked, by weight, that the sentence holds in these or other words. */
function told({ lens, candidate }: Evidence): number {
  const asked = lens.rest.filter(({ weight, mass }) => weight === 1 && mass > 0)
  const all = asked.reduce((sum, { mass }) => sum + mass, 0)
  const held = asked
    .filter((term) => strength(term, (one) => candidate.terms.has(one)) >= CLOSE)
    .reduce((sum, { mass }) => sum + mass, 0)
  return all === 0 ? 0 : held / all
}

/** Share from which it speaks of the very thing. */
const MOSTLY = 0.6

const KEPT =
  /\b(?:undisclosed|unnamed|unspecified|anonymous(?:ly)?|confidential)\b|\bnot (?:want |wish |to )*(?:be |been )?(?:named?|identif(?:y|ied)|disclosed?|reveal(?:ed)?|publish(?:ed)?|made public)\b|\b(?:declined|refused) to (?:be )?(?:named?|identif(?:y|ied)|say|disclose|reveal|give)\b|\b(?:four|five|six|seven|eight|nine)-(?:figure|digit)\b|\bkept secret\b|\bwithout (?:naming (?:them|him|her|it)|(?:saying|disclosing|revealing) (?:who|which|how much)|giving (?:names?|a name|figures?|a figure|details|terms))\b/iu
