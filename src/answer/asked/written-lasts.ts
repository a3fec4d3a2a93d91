import type { Document } from '../../model.ts'
import { FIRST_SINCE, WHEN_LAST } from '../times/first-since.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when something was last so and the release says since
 * when it is the first: "When did she last sing?", "her first concert since 2019".
 */
export function lastsAsWritten(question: string, { text }: Document): Rewording[] {
  const last = WHEN_LAST.exec(question)
  if (
    last?.[1]?.toLowerCase() !== 'last' ||
    !FIRST_SINCE.test(text) ||
    /\b(?:last|latest)\b[^.;]{0,60}\bin \d{4}\b/iu.test(text)
  )
    return []
  const start = last.index + last[0].length - 'last'.length
  return [{ start, end: start + 'last'.length, written: 'first' }]
}
