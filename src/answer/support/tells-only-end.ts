import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked since when something is closed or when it began, and a sentence gives
 * only until when it is so, or when it is over: "closed until 3 May", "reopens in spring".
 *
 * @example
 * // "When did the bridge close?": "The bridge is closed until 3 May." => true;
 * // "The bridge is closed from 3 April until 3 May." => false
 */
export function tellsOnlyEnd({ asked }: Lens, candidate: Candidate): boolean {
  if (!ASKS_START.test(asked.text) || !isProse(candidate)) return false
  const { text } = candidate
  const dates = candidate.figures().filter(({ type }) => type === 'date')
  return (
    dates.length > 0 && dates.every(({ start, end }) => isEnd(text.slice(0, start), text.slice(start, end)))
  )
}

/** "When did the bridge close?", "since when are services suspended?" */
const ASKS_START =
  /^(?:and |so |but )?(?:(?:since|from) when\b|when (?:did|was|were|has|have|had) [^?]{2,120} (?:close[ds]?|shut|suspend(?:ed)?|stop(?:ped)?|halt(?:ed)?|interrupt(?:ed)?)\s*\?*$)/iu

function isEnd(before: string, words: string): boolean {
  return UNTIL.test(words) || UNTIL_BEFORE.test(before) || AGAIN.test(before)
}

const UNTIL = /^(?:until|till|up to|through|before|by) /iu

const UNTIL_BEFORE =
  /\b(?:until|till|up to|through|before|by)(?: (?:at least|the|end of|beginning of|start of|early|late|mid))*[ -]$/iu

/** "Reopens {in spring}", "will open again {on 3 May}" */
const AGAIN =
  /\b(?:re-?open(?:s|ing|ed)?|open(?:s|ing)? (?:its doors )?again|resum(?:es?|ing|ed)|restart(?:s|ed)?|welcome \p{L}+ again)\b[^,;.]{0,40}$/iu
