import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when something was last so and the release says since
 * when it is the first: "When did she last sing?", "her first concert since 2019".
 */
export function lastsAsWritten(question: string, { text }: Document): Rewording[] {
  const last = ASKS_LAST.exec(question)
  if (last === null || !FIRST_SINCE.test(text) || /\b(?:last|latest)\b[^.;]{0,60}\bin \d{4}\b/iu.test(text))
    return []
  const start = last.index + last[0].length - 'last'.length
  return [{ start, end: start + 'last'.length, written: 'first' }]
}

const ASKS_LAST = /^(?:and |so )?when (?:was|were|did|had|has) [^?]{2,60}? last\b/iu

const FIRST_SINCE = /\bfirst\b[^.;\n]{0,60}\bsince (?:\p{Lu}\p{Ll}+ )?\d{4}\b/u
