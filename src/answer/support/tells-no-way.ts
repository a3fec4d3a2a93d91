import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether it is asked how one does something, and a sentence tells only of what was: it
 * says to nobody what to do, and of nothing where or by what it can be done.
 *
 * @example
 * // "How do I insure my roof?": "Storms have cost roof owners 4 million." => true
 */
export function tellsNoWay({ asked }: Lens, { text, kind }: Candidate): boolean {
  return kind === 'sentence' && ASKS_WAY.test(asked.text) && HAS_BEEN.test(text) && !DIRECTS.test(text)
}

const ASKS_WAY = /^(?:and |so |but )?how (?:do|can|could|should|would|must) (?:i|we|you|one)\b/iu

const HAS_BEEN = /\b(?:was|were|had|has|have|did|could|\p{Ll}{2,}ed)\b/u

const DIRECTS = new RegExp(
  oneOf(
    String.raw`\b(?:you|yours?|can|cannot|must|should|shall|will|needs? to|ha(?:s|ve) to|let(?:s|ting)?|allow(?:s|ing)?|enabl(?:es?|ing)|offers?|simply|please|online|available|via|through|by \p{Ll}+ing|free)\b`,
    String.raw`(?:^|[,;:“"] ?|\b(?:to|and|or) )(?:visit|call|ring|phone|text|e-?mail|write|send|go|log|sign|click|scan|contact|see|use|fill|follow|download|book|order|buy|register|apply|join|ask|choose|enter|open)\b`,
    String.raw`https?:|www\.|@|\.(?:com|org|net|gov|example)\b|\d{3}[ -]\d{3,4}`,
  ),
  'iu',
)
