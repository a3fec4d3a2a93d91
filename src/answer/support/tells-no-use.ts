import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { oneOf } from '../text/one-of.ts'
import { ASKS_USE, USE_SEAM, USE_WORD } from '../text/uses.ts'

/**
 * Whether it is asked what something is good or used for, and no clause of a sentence that
 * names it says what it does, for what it is or what it can do.
 *
 * @example
 * // "What is soda ash good for?": "Soda ash is delivered in bags." => true
 */
export function tellsNoUse({ asked, terms }: Lens, candidate: Candidate): boolean {
  if (!ASKS_USE.test(asked.text) || !isProse(candidate)) return false
  const thing = terms.findLast(({ weight, folded }) => weight === 1 && !USE_WORD.test(folded))
  const named = candidate.tokens.filter(
    ({ term }) => thing !== undefined && strength(thing, (one) => one === term) >= CLOSE,
  )
  if (named.length === 0) return false
  return !partedAt(candidate.text, USE_SEAM).some((clause) => {
    const words = textAt(candidate.text, clause)
    return TELLS.test(words) && (TAKES_UP.test(words) || named.some((token) => within(token, clause)))
  })
}

/** A word of aim, means or effect. */
const TELLS = new RegExp(
  String.raw`\b${oneOf(
    'for|as|to|can|could|into|with|lets?|us(?:e|es|ed|eful|ing)|applications?|role|in which|where',
    String.raw`(?<!\b(?:is|are|was|were|be|been) )(?:help|enabl|allow|empower|serv|provid|offer|giv|mak|improv|treat|protect|prevent|reduc|boost|support|open|deliver|creat|target|inhibit|strengthen|enhanc|driv|power|produc|bring|connect|transform|simplif|automat|detect|cur|address)(?:e?s|ies|e?d|ing)?`,
  )}\b`,
  'iu',
)

const TAKES_UP = /^(?:it|they|this|these|that)\b/iu
