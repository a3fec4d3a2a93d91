import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a sentence only says what a release does not promise or offer, and nothing of the
 * kind is asked for. "Statements that include, but are not limited to, the intended use of
 * proceeds" name what they are about and tell nothing of it; who is "qualified by these
 * cautionary statements" is nobody.
 *
 * @example
 * // "What will the proceeds be used for?"
 * // "Forward-looking statements include those on the intended use of proceeds." => true
 */
export function onlyDisclaims({ asked }: Lens, { text }: Candidate): boolean {
  return DISCLAIMS.test(text) && !ASKS_CAUTION.test(asked.text)
}

const DISCLAIMS =
  /\bforward[- ]looking (?:statements?|information)\b|\bnot (?:constitute )?an? (?:offer to (?:sell|buy|purchase)|solicitation)\b|\bobligation to (?:publicly )?(?:update|revise)\b|\bfull terms of use\b|\bnot guarantees of future\b|\bactual results (?:to|may|could|might) (?:\p{L}+ )?differ\b|\bundue reliance\b/iu

const ASKS_CAUTION =
  /\b(?:forward|risks?|uncertain|caution|disclaim|statements?|offer|solicit|advice|obligation|oblig|guarantee|legal|terms|reliance|rely|differ|caveat|warn)/iu
