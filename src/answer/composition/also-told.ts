import type { Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { exceptedTerms } from '../asked/excepted.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import { inQuestion } from '../evidence/given-away.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isOfSame } from './told.ts'

/**
 * Answers what else or where else by the one sentence of the release that adds some:
 * "It is also shown in Holm" for where it is shown besides Leeds, "Our other brands
 * include Orme" for what else belongs to the house.
 *
 * @returns null for other questions, and where no sentence or more than one adds something of what is asked.
 */
export function alsoTold(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const left = exceptedTerms(asked.text)
  const [best] = evidence
  // Whoever "also" did something may have done another thing.
  if (best === undefined || WHO.test(asked.text)) return null
  if (left.length === 0 && !ELSEWHERE.test(asked.text)) return null
  const found = evidence.filter((one) => one.document === best.document && adds(one, left))
  return found.length === 1 ? found : null
}

const WHO = /\b(?:who|whom)\b/iu

const ELSEWHERE = /\bwhere else\b/iu

function adds(one: Evidence, left: readonly string[]): boolean {
  const { lens, candidate } = one
  const from = candidate.text.search(ADDS)
  if (from === -1 || !isProse(candidate) || candidate.quotation !== null) return false
  if (!valuesIn(one).some(({ start }) => start > from)) return false
  if (terms(candidate.text.slice(from)).some((term) => left.includes(term))) return false
  const tells = lens.terms.some(
    (term) =>
      !term.named &&
      term.weight === 1 &&
      !lens.dissection.headline.has(term.term) &&
      strength(term, (other) => candidate.terms.has(other)) >= CLOSE,
  )
  const isHad = HAS.test(lens.asked.text) && AVAILABLE.test(candidate.text)
  return (tells || isHad) && (OF_WHAT_WAS_SPOKEN.test(candidate.text) || holdsName(one)) && isOfSame(one)
}

/** What can answer; where things can be had, also by the name of a house: "available on {Orme Arcade}". */
function valuesIn({ lens, candidate }: Evidence): readonly Span[] {
  const names = candidate.spans().filter((span) => span.type === 'name' && !inQuestion(lens, candidate, span))
  if (!RECOGNISED.has(lens.asked.type)) return names
  const at =
    lens.asked.type === 'place' ? names.filter(({ start }) => AT.test(candidate.text.slice(0, start))) : []
  return [...valuesOf(lens, candidate), ...at]
}

const AT = /\bavailable (?:\p{Ll}+ )?(?:on|at|in|from|via|through) (?:the )?$/u

/** "Is also shown in", "other brands include" */
const ADDS = /\balso\b|\b(?:other|further|additional) \p{Ll}+s (?:include|are|were)\b/iu

/** What can be had somewhere is available there. */
const HAS =
  /\b(?:stream(?:ed)?|watch(?:ed)?|see|seen|buy|bought|get|find|found|order(?:ed)?|download(?:ed)?|listen|hear|heard|read|rent(?:ed)?|sold|available)\b/iu
const AVAILABLE = /\bavailable\b/iu

/** What the release speaks of goes without its name: "The film is also", "It also", "Our other brands". */
const OF_WHAT_WAS_SPOKEN = /^(?:It|They|He|She|Its|Their|Our|We|The \p{Ll}[\p{Ll}-]*)\b/u

function holdsName({ lens, candidate }: Evidence): boolean {
  return lens.names.some((name) => name.every((term) => candidate.terms.has(term)))
}
