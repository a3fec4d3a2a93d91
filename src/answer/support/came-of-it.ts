import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked why something is so, and a sentence has that only as the cause of
 * something else: it tells what came of it, and not what it came of.
 *
 * All words that tell what is asked, names apart, must stand in the phrase that gives
 * the cause, and nowhere else in the sentence.
 *
 * @example
 * // "Why was the ferry late?"
 * // "Because of the late ferry the market opened at noon." => true
 * // "The ferry was late because of the late tide." => false
 */
export function onlyCameOfIt({ asked, terms }: Lens, { text, tokens }: Candidate): boolean {
  if (asked.type !== 'reason') return false
  const causes = [...text.matchAll(CAUSE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  if (causes.length === 0) return false
  const deed = terms.filter(
    ({ named, weight, optional, folded }) => !named && !optional && weight === 1 && !REASON.test(folded),
  )
  return (
    deed.length > 0 &&
    deed.every((term) => {
      const places = tokens.filter((token) => strength(term, (one) => one === token.term) >= CLOSE)
      return (
        places.length > 0 &&
        places.every(({ start }) => causes.some((cause) => cause.start <= start && start < cause.end))
      )
    })
  )
}

/** "The long delay", up to where something else begins. */
const PHRASE = String.raw`(?:the|this|that|these|those|its|their|his|her|such|an?) (?:[\p{L}\p{N}’'-]+ ?){1,3}?`

/** "Because of the delay at the yard": from the word for a cause to where its phrase ends. */
const CAUSE = new RegExp(
  String.raw`\b(?:because of|due to|owing to|as a (?:result|consequence) of|thanks to|on account of) ${PHRASE}(?:(?<= )(?:in|at|of|on) ${PHRASE})?(?=,|\.|;|$|\s?(?:in|at|on|of|to|for|from|by|the|an?|its|their|this|and|is|are|was|were|has|have|had|will|would|can|could|\p{Lu}\p{Ll}+)\b)`,
  'giu',
)

const REASON = /^(?:reasons?|causes?|caused|causing|why|happen(?:ed|s)?|behind)$/u
