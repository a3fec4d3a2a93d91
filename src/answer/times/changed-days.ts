import type { Span } from '../../model.ts'
import type { Tense } from '../text/periods.ts'

// "Moved from Thursday 12 June to Friday 13 June": two days, and none between them.

const CHANGED = String.raw`\b(?:mov(?:e[sd]?|ing)|postpon\p{L}+|delay\p{L}*|reschedul\p{L}+|exten[ds]\p{L}*|shift(?:s|ed|ing)?|switch(?:es|ed|ing)?|chang(?:e[sd]?|ing)|slip(?:s|ped|ping)?|(?:br(?:ing(?:s|ing)?|ought)) (?:\p{L}+ ){0,4}?forward|push(?:es|ed|ing)? (?:\p{L}+ ){0,4}?back|put(?:s|ting)? (?:\p{L}+ ){0,4}?(?:off|back))\b`

/** What says by itself how long something lasts, behind the change: "was extended and will run from". */
const LASTS = String.raw`\b(?:will|run(?:s|ning)?|ran|held|last(?:s|ing)?|open|takes? place|is|are|was|were)\b`

const FROM = new RegExp(
  String.raw`${CHANGED}(?:(?!${LASTS})[^.;])*\bfrom (?:(?!${LASTS}|(?:to|on|in|at|until)\b)\p{L}+ ){0,4}$`,
  'iu',
)
const TO = new RegExp(String.raw`${CHANGED}(?:(?!${LASTS})[^.;])*\b(?:to|until|till) (?:the )?$`, 'iu')
const BEHIND = new RegExp(
  String.raw`^,? (?:has|have|had|is|are|was|were|will)(?: now)?(?: be(?:en|ing)?)? ${CHANGED}`,
  'iu',
)

/** Whether the days that stand behind some words are those from which and to which something is moved. */
export function isChange(ahead: string): boolean {
  return FROM.test(ahead)
}

/** Whether a day is one that something is moved from or to: the verb says when that was decided, and not when the day is. */
export function isChanged(ahead: string, behind: string): boolean {
  return FROM.test(ahead) || TO.test(ahead) || BEHIND.test(behind)
}

/** On which side of the old day the new one lies. */
export function sideOf(ahead: string): Tense {
  const change = FROM.exec(ahead)?.[0] ?? ''
  if (/\bforward\b/iu.test(change)) return 'past'
  return /\b(?:postpon|delay|exten[ds]|slip)\p{L}*|\b(?:back|off)\b/iu.test(change) ? 'future' : null
}

/** The two days of "12 June to 13 June", each with its own month; null where they share one. */
export function bothOf(words: string): readonly [Span, Span] | null {
  const between = /\s*(?:[-–—]|\b(?:to|until|till|through)\b)\s*/u.exec(words)
  if (between === null) return null
  const end = between.index + between[0].length
  const whole = [words.slice(0, between.index), words.slice(end)]
  if (!whole.every((day) => /\d/u.test(day) && /\p{L}{3}/u.test(day))) return null
  return [
    { start: 0, end: between.index },
    { start: end, end: words.length },
  ]
}
