import type { Document } from '../../model.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import type { Settled } from '../settled.ts'

/**
 * Whether what is asked for may be anybody's: the question names nobody, and a
 * release of another house that was looked at speaks of the same things and has a
 * value of the kind that is asked for. "When does the museum open?" is answered of
 * one museum where two have sent a release, and never for certain.
 */
export function isAnyones({ asked, composition, evidence }: Settled): boolean {
  const [answer] = composition?.drafts ?? []
  if (answer === undefined || asked.whole !== null) return false
  if (asked.names.length > 0 || asked.namesCarried.length > 0) return false
  return evidence.some(
    (one) =>
      isOfOther(one.document, answer.document) &&
      one.features.typeMissing === 0 &&
      speaksOfAll(one) &&
      one.features.coverContext >= HALF,
  )
}

function isOfOther(one: Document, answered: Document): boolean {
  return one !== answered && (one.issuer === null || one.issuer !== answered.issuer)
}

/** Whether its release has a word for everything in the question. */
function speaksOfAll({ lens }: Evidence): boolean {
  return lens.terms.every(
    (term) => term.weight < 1 || term.optional || strength(term, (one) => knownTo(lens, one)) >= CLOSE,
  )
}

/** Share of the question that a sentence of the other release covers with its headline. */
const HALF = 0.5
