import type { Document } from '../../model.ts'
import { AMBIGUOUS } from '../text/short-form-entries.ts'
import { isWritten, waysIn } from '../text/short-forms.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds what a question writes for short and a release spells out, or the other way
 * round: "CEO" where that says "chief executive", "first quarter" where it says "Q1".
 *
 * Not where the release spells out several things that the short form may mean (a
 * chief marketing and a chief medical officer), and not to letters that may be a
 * name or another word there ("MD").
 */
export function shortsAsWritten(question: string, { text }: Document): Rewording[] {
  return waysIn(question).flatMap(({ start, end, way, isShort, others }) => {
    if (isWritten(way, text)) return []
    const held = others.filter((other) => (isShort || !AMBIGUOUS.has(other)) && isWritten(other, text))
    // "Chief executive officer" is written wherever that stands, "chief executive" as well.
    const [written, ...rest] = held.filter(
      (one) => !held.some((other) => other !== one && other.startsWith(one)),
    )
    return written === undefined || rest.length > 0 ? [] : [{ start, end, written }]
  })
}
