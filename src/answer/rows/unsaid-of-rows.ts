import { tokens } from '../../search/tokens.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import type { Over } from './over-rows.ts'

/**
 * Whether no row of a table need say a word of a question: what is done with things that it
 * counts, or who has what its columns are of.
 *
 * @example
 * // "included", "customer" in "How many seats are included for a Gold customer?", under "Gold" => true
 */
export function isUnsaidOfRows(term: WeightedTerm, over: Over, lens: Lens): boolean {
  return isHad(term, over, lens) || isOfHolder(term, over, lens)
}

/** "Included", "can submit": what is done with things that a row counts, which it need not say. */
function isHad({ term, folded, word }: WeightedTerm, { labels }: Over, { asked }: Lens): boolean {
  if (!HOW_MANY.test(asked.text) || labels.has(term) || !asked.focus.some((noun) => labels.has(noun)))
    return false
  return HAS.test(folded) || CAN.exec(asked.text.toLowerCase())?.[1] === word
}

const HOW_MANY = /\bhow many\b/iu
const HAS = /^(?:includ(?:e|es|ed|ing)|allow(?:s|ed)?|offer(?:s|ed)?|provid(?:e|es|ed)|contain(?:s|ed)?)$/u
const CAN = /^how many [^?]{2,60}? (?:can|could|may) [^?]{1,40} (\p{L}+)\s*\??$/u

/** "A {Team} customer", "the {Team} package": whoever takes what a column or row is of, or a word for what that is. */
function isOfHolder({ term, word }: WeightedTerm, { labels, heads }: Over, { asked }: Lens): boolean {
  if (!HOLDER.test(word)) return false
  const all = tokens(asked.text)
  const before = all[all.findIndex((token) => token.word === word) - 1]?.term
  const isHead = (one: string): boolean => labels.has(one) || heads.some((head) => head.has(one))
  return before !== undefined && !isHead(term) && isHead(before)
}

const HOLDER =
  /^(?:customer|user|subscriber|member|client|buyer|holder|owner|plan|package|tier|option|edition|subscription)s?$/u
