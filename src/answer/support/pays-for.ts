import { literal } from '../../corpus/literal.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked what one pays for another, and a sentence says for how much that one is
 * bought itself: "How much does Lund pay for Orme?" is no question of what Orme pays for Lund.
 *
 * @example
 * // "How much does Lund Dairy pay for Orme Foods?"
 * // "Orme Foods has agreed to acquire Lund Dairy for €40 million." => true
 */
export function isPaidForPayer({ asked }: Lens, { text }: Candidate): boolean {
  const { payer } = PAYS.exec(asked.text)?.groups ?? {}
  if (payer === undefined) return false
  const bought = new RegExp(
    String.raw`${BUYS}(?:the )?${literal(payer).replace(/ /gu, String.raw`\s`)}(?![\p{L}’'-])`,
    'iu',
  )
  return bought.test(text)
}

const PAYS =
  /\b(?:how much|what(?: price)?) (?:does|do|did|will|would|has|have|is) (?:the )?(?<payer>\p{Lu}[^?,]{1,60}?) (?:pay|paid|paying|going to pay) for (?:the )?\p{Lu}/iu

const BUYS = String.raw`\b(?:buy(?:s|ing)?|bought|(?:acquir|purchas)(?:es?|ed|ing)|(?:tak(?:es?|en|ing)|took)\sover|(?:acquisition|purchase|takeover)\sof)\s`
