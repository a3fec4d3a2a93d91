import { terms } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { overlapping } from '../text/overlapping.ts'
import { SEAM } from './conjuncts.ts'

/**
 * Whether it is asked how much of something comes from one source, and every such figure
 * of a sentence is from another, or stands in a clause before the one that has the source:
 * "9 % of the heat from peat", "with 40 % green heat planned, peat and straw are key".
 *
 * @example
 * // "What share of the heat comes from straw?": "It drew 9% of its heat from peat." => true
 */
export function isOfOtherSource(view: Lens, candidate: Candidate): boolean {
  const { text, tokens } = candidate
  const source = FROM.exec(view.asked.text)?.[1]
  if (source === undefined || !SHARED.has(view.asked.type) || !isProse(candidate)) return false
  const wanted = terms(source)
  const asked = view.terms.filter(({ term, weight }) => weight === 1 && wanted.includes(term))
  const own = tokens.filter(({ term }) => wanted.includes(term))
  const values = valuesOf(view, candidate)
  const clauses = partedAt(text, SEAM)
  return (
    asked.length > 0 &&
    values.length > 0 &&
    values.every((value) => {
      const clause = clauses.find((one) => overlapping(one, value))
      if (clause === undefined || own.some((token) => within(token, clause))) return false
      if (own.length > 0) return own.every(({ start }) => start >= clause.end)
      const other = terms(OTHER.exec(text.slice(value.end, clause.end))?.[1] ?? '')
      return other.length > 0 && !asked.some((one) => strength(one, (term) => other.includes(term)) >= SAME)
    })
  )
}

const SHARED: ReadonlySet<string> = new Set(['percent', 'amount'])

/** "What share of the heat comes from {straw}?" */
const FROM =
  /\b(?:com(?:e|es|ing)|came|gets?|got|draws?|drew|drawn|derived?s?|generated|produced|earn(?:s|ed)?|sourced) from ((?!(?:19|20)\d\d|last|this|the (?:year|quarter))[^?,]{2,60}?)\s*\?*$/iu

/** "9 % of its heat from {peat}", where it is of no time: "up 9 % from last year". */
const OTHER =
  /^ of [^,.;:]{2,60} from ((?!\d|last\b|previous\b|prior\b|the (?:year|quarter|same|previous|prior)\b)[^,.;:]{2,60})/iu
