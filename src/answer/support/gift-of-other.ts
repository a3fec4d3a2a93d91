import type { Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether it is asked how much somebody gives, and a sentence that names them as one of
 * several givers has a sum of another alone.
 *
 * @example
 * // "How much does the Lund Trust give?":
 * // "It is paid for by Orme Bank with $3 million and by the Lund Trust." => true
 * // "It is paid for by Orme Bank and by the Lund Trust with $3 million." => false
 */
export function isGiftOfOther(view: Lens, candidate: Candidate): boolean {
  const { who = '' } = ASKS.exec(view.asked.text)?.groups ?? {}
  const asked = termsOf(who)
  if (asked.length === 0) return false
  const values = valuesOf(view, candidate)
  if (values.length === 0) return false
  const { text } = candidate
  const parts = partedAt(text, SEAM)
  const has = (part: Span): boolean => {
    const terms = termsOf(textAt(text, part))
    return asked.every((term) => terms.includes(term))
  }
  const own = parts.findIndex((part) => has(part) && isGiver(textAt(text, part)))
  if (own === -1) return false
  const isOwn = (value: Span): boolean => {
    const at = parts.findIndex((part) => within(value, part))
    const part = parts[at]
    if (part === undefined || at === own || has(part)) return true
    // "By the Lund Trust, which adds 3 million".
    const words = textAt(text, part)
    return !isGiver(words) || (at === own + 1 && GOES_ON.test(words))
  }
  return !values.some(isOwn)
}

/** Whether a part of a sentence names one who gives: "by Orme Bank", "the county pays". */
function isGiver(part: string): boolean {
  return BY_WHOM.test(part) || GIVES.test(part)
}

const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?how much (?:money )?(?:does|do|did|will|would|has|have|is|are) (?<who>[^?,]{2,60}?) (?:${oneOf(
    'give',
    'gave',
    'given',
    'giving',
    'contribut(?:e|ed|ing)',
    'pay',
    'paid',
    'paying',
    'len[dt]',
    'lending',
    'donat(?:e|ed|ing)',
    'invest(?:ed|ing)?',
    'provid(?:e|ed|ing)',
    'put(?:ting)?(?: in| up)?',
    'add(?:ed|ing)?',
    'fund(?:ed|ing)?',
    'grant(?:ed|ing)?',
  )})\b`,
  'iu',
)

const SEAM = /[;,]\s+|\s+(?:(?<!\p{Lu}[\p{L}.’'-]*\s+)and|and(?!\s+(?:the\s+)?\p{Lu})|but|while|whereas)\s+/gu

const BY_WHOM = /\b(?:by|from|of) (?:(?:an?|the|its|their|our) )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}/u

const GIVES =
  /\b(?:gives?|gave|is giving|pays?|paid|is paying|contribut(?:es?|ed|ing)|lends?|lent|donat(?:es?|ed)|invest(?:s|ed)|provid(?:es?|ed)|puts? (?:in|up)|adds?|added|fund(?:s|ed)|grant(?:s|ed)|comes? from|came from)\b/iu

const GOES_ON = /^(?:which|who|that|with|giving|adding|contributing|paying|in )\b/iu
