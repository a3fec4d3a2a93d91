import { textAt } from '../../spans.ts'
import type { Decision } from '../decide.ts'
import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { partedAt } from '../text/clauses.ts'
import { ASKS_USE, SERVES, USE_SEAM, USE_WORD, USED } from '../text/uses.ts'

/**
 * Answers what something is good or used for by the first sentence that names the thing
 * and tells what it does or where it is put to use, where the best one tells neither:
 * "Lind wool is valued for its strength", "the card is designed to open both gates".
 *
 * @returns null for other questions, and where no sentence says so of the very thing.
 */
export function usedFor(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): Evidence | null {
  const [best] = evidence
  if (best === undefined || !ASKS_USE.test(text) || (refused === null && tellsUse(best))) return null
  return evidence.find((one) => one.document === best.document && tellsUse(one)) ?? null
}

function tellsUse(one: Evidence): boolean {
  return isToldBy(one, USED) || isToldBy(one, SERVES)
}

/** Whether one clause of a sentence has all that is asked about, the use apart, and says a use of it: not of a "{card} reader". */
function isToldBy({ candidate, lens: { terms } }: Evidence, telling: RegExp): boolean {
  const { text, tokens } = candidate
  const things = terms.filter(({ weight, folded }) => weight === 1 && !USE_WORD.test(folded))
  if (!isProse(candidate) || things.length === 0) return false
  return partedAt(text, USE_SEAM).some((clause) => {
    const at = clause.start + (telling.exec(textAt(text, clause))?.index ?? 0)
    const named = tokens.filter(
      ({ term, start, end }) =>
        start >= clause.start && end <= at && things.some((thing) => isSame(thing, term)),
    )
    const last = named.at(-1)
    return (
      last !== undefined &&
      SUBJECT_OF.test(text.slice(last.end, at)) &&
      things.every((thing) => named.some(({ term }) => isSame(thing, term)))
    )
  })
}

function isSame(thing: WeightedTerm, stem: string): boolean {
  return strength(thing, (term) => term === stem) >= SAME
}

/** From a thing to the use that is said of it: ", a brown weed, is highly", " from Holm can be", " is a light tool". */
const SUBJECT_OF =
  /^(?:['’]s)?(?:,[^,;]{1,60},)?(?: \([^)]*\))?(?: (?:from|in|of|at) [\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?)?,? (?:(?:which|that) )?(?:(?:is|are|was|were|can|could|may|will|has|have|had|been|be|also|often|now|\p{Ll}+ly) )*(?:(?<=\b(?:is|are|was|were) )(?:an?|the) (?:[\p{L}-]+ ){0,4})?$/u
