import type { Decision } from '../decide.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence, isProse } from '../pieces/candidates.ts'
import { editionAsked } from '../support/other-edition.ts'
import { periodsOf } from '../text/periods-of.ts'

/**
 * Answers when the edition of a year is held by the first sentence that opens with its
 * name and gives a day of that year: "Holm Fair returns to the quay from 3 to 5 May 2025."
 *
 * @returns null for other questions, where none does, and where the decision is on such a day.
 */
export function heldIn(evidence: readonly Evidence[], { refused }: Decision): Evidence | null {
  const [best] = evidence
  const year = editionAsked(best?.lens.asked)
  if (best === undefined || year === null) return null
  if (refused === null && isOf(year, best) && !OF_PASSES.test(best.candidate.text)) return null
  return (
    evidence.find((one) => opensWithName(one) && !OF_PASSES.test(one.candidate.text) && isOf(year, one)) ??
    null
  )
}

/** Whether all that a question names stands in the sentence, and one of it at its head. */
function opensWithName({ lens, candidate }: Evidence): boolean {
  const asked = lens.terms.filter(({ weight, folded }) => weight === 1 && !TAKES_PLACE.test(folded))
  const [first] = candidate.tokens.filter(({ stop }) => !stop)
  return (
    isProse(candidate) &&
    asked.some(({ term }) => term === first?.term) &&
    asked.every(({ term }) => inSentence(candidate, term))
  )
}

function isOf(year: string, { lens, candidate }: Evidence): boolean {
  return valuesOf(lens, candidate).some(({ start, end }) =>
    periodsOf(candidate.text.slice(start, end)).years.has(year),
  )
}

const TAKES_PLACE = /^(?:h[eo]ld|happen(?:ed)?|occur(?:red)?|run|open|start|begin)$/u

/** When they are to be had or handed in is another time. */
const OF_PASSES = /\b(?:tickets?|passes|sales?|booking|registration|entries|applications?|accreditation)\b/iu
