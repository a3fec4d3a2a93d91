import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { asWhole, isToldAlike, type Stated, stated, wordsBesideFigures } from './stated.ts'

/**
 * Finds the sentence of another release that is told as the one which answers, with other
 * figures: it answers as well as that, wherever it ranks. One value is set against that of a
 * sentence in the very same words, of which the other release need not answer for certain
 * ("runs 17 plants", "runs 16 plants"); several against those of one in nearly the same.
 *
 * @param ranked evidence of the other release, the best first.
 * @param decided what is decided on it, which is asked for only where a sentence is told alike.
 */
export function toldAlike(own: Stated, ranked: readonly Evidence[], decided: () => Decision): Stated | null {
  for (const evidence of ranked.slice(0, NEAR)) {
    const found = stated(evidence) ?? (own.isValue ? null : asWhole(evidence))
    if (found === null) continue
    const isSame = isInSameWords(own, found)
    if (!isSame && (own.isValue || !isToldAlike(own, found))) continue
    const { refused } = decided()
    if (refused !== null && (refused.reason !== 'no_support' || refused.unsupported.length > 0)) return null
    if (isSame || refused === null) return found
  }
  return null
}

/** As many sentences of the other release are looked at. */
const NEAR = 5

function isInSameWords({ evidence: one }: Stated, { evidence: other }: Stated): boolean {
  const [a, b] = [wordsBesideFigures(one), wordsBesideFigures(other)]
  return a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word))
}
