import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked until when something is closed, and a sentence speaks neither of that nor
 * of what ends it: until then something else goes on.
 *
 * @example
 * // "Until when is the bridge closed?": "Traders can apply until 31 March." => true;
 * // "It is due to reopen on 7 June.", "The work ends on 7 June." => false
 */
export function isEndOfOther({ asked }: Lens, candidate: Candidate): boolean {
  return UNTIL_CLOSED.test(asked.text) && isProse(candidate) && !ENDS.test(candidate.text)
}

const UNTIL_CLOSED =
  /^(?:and |so |but )?(?:until|till) (?:when|(?:what|which) (?:date|day|time|month)) [^?]{2,120} (?:closed|shut)(?: (?:to|for) [^?]{2,60})?\s*\?*$/iu

/** That something is shut or open, or is worked on. */
const ENDS =
  /\b(?:clos(?:e[ds]?|ing|ures?)|shut|(?:re-?)?open(?:s|ed|ing|ings)?|resum\p{L}+|restart\p{L}*|back in|back to|lift(?:s|ed)?|unavailable|out of (?:use|service|action|bounds)|block(?:s|ed|ing)?|barred|sealed|suspend\p{L}*|(?:no|without) access|off limits|diver(?:t|sion)\p{L}*|detour\p{L}*|ready|break|not (?:run|operate)|complet\p{L}+|finish\p{L}*|ends?|ended|ending|last(?:s|ed|ing)?|takes?|works?|repairs?|again)\b/iu
