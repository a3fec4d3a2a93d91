import type { Document } from '../../model.ts'
import type { Bounds } from '../times/bounds.ts'
import { wholeTimes } from '../times/bounds.ts'
import { relativeTimes, timeAsked } from '../times/told-times.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the time of a question that a release tells from its own date: "on 3 March" where that
 * says "on Monday", "in 2023" where it says "two years ago". Not where it gives that time
 * itself, or has several words for it.
 *
 * @example
 * relativesAsWritten('How many did it sell in 2023?', release)[0]?.written // => 'two years ago'
 */
export function relativesAsWritten(question: string, document: Document): Rewording[] {
  if (!/\d|\b\p{Lu}\p{Ll}{2,}\b|\bquarter\b/u.test(question)) return []
  const relative = relativeTimes(document)
  if (relative.length === 0) return []
  const asked = timeAsked(question, document)
  if (asked === null || asked.bounds === null || !NAMES_DATE.test(asked.words)) return []
  const { bounds } = asked
  const isSame = (other: Bounds | null): boolean =>
    other !== null &&
    other.from.getTime() === bounds.from.getTime() &&
    other.to.getTime() === bounds.to.getTime()
  if (document.text.includes(asked.words.replace(PREPOSITION, ''))) return []
  if (wholeTimes(document.text).some((one) => isSame(one.bounds))) return []
  const [same, ...others] = new Set(
    relative
      .filter((one) => isSame(one.bounds) && !YEAR_BY_NAME.test(one.words))
      .map(({ words }) => words.toLowerCase()),
  )
  if (same === undefined || others.length > 0) return []
  return [{ ...asked, start: startOf(question, asked.start), written: written(same) }]
}

/** Of these every sentence of the release knows the year. */
const YEAR_BY_NAME = /\b(?:last|this|next) year$/iu

/** It is told by the calendar, and not as it stands in the release anyhow. */
const NAMES_DATE = /\d|\bquarter\b|\p{Lu}\p{Ll}{2,}/u

const PREPOSITION = /^(?:on|in|during|for) (?:the )?/iu

/** "{In} 2023", "{in the} first quarter": such a word goes with its time. */
function startOf(question: string, start: number): number {
  return (
    start - (/\b(?:on|in|during|for|throughout) (?:the )?$/iu.exec(question.slice(0, start))?.[0].length ?? 0)
  )
}

/** "On Tuesday"; what tells itself that it is a time stands alone. */
function written(words: string): string {
  const plain = words.replace(PREPOSITION, '')
  return /^\p{L}+day$/u.test(plain) && !/^(?:yester|to)day$/u.test(plain)
    ? `on ${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`
    : plain
}
