import type { Asked } from './question.ts'
import { statesCause } from './reasons.ts'

/**
 * Whether a sentence settles a yes or no: it denies, permits, forbids, requires
 * or says that something is still so or not yet; a reason, whether it states a cause.
 */
export function settles({ type }: Asked, stated: string): number {
  const isStated = type === 'reason' ? statesCause(stated) : type === 'yesno' && SETTLES.test(stated)
  return isStated ? 1 : 0
}

const SETTLES =
  /\b(?:not|no|none|never|neither|nor|cannot|prohibit(?:s|ed)?|ban(?:s|ned)?|forbid(?:s|den)?|allow(?:s|ed)?|permit(?:s(?! (?:for|to|from|of|were|are|was|have|had|will)\b)|ted)?|require[sd]?|must|mandatory|optional|exempt|remain(?:s|ed)?|stay(?:s|ed)?|still|unchanged|unaffected|closed|cancel(?:l?ed|s)?|already|yet)\b|\b\p{L}+n[’']t\b|\bnon-\p{L}/iu
