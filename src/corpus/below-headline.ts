import { hasAddress } from './addresses.ts'
import { isFieldLine } from './release-label.ts'

/**
 * Whether words stand below a headline and are none themselves, though they do not end
 * as running text does: a sheet of facts, a line of a media advisory, or sentences with
 * an address behind them, as the terms have on which pictures may be used.
 *
 * @example
 * isBelowHeadline('Length: 84 m\nBeam: 19 m') // => true
 * isBelowHeadline('Tarn Valves: a new pump') // => false
 */
export function isBelowHeadline(words: string): boolean {
  return (
    areSheet(words) ||
    ADVISORY.test(words) ||
    (SENTENCES.test(words) && (hasAddress(words) || ENDS_WITH_SITE.test(words)))
  )
}

/**
 * Whether lines are the facts of a sheet: each has its label, and none is a field of a
 * letterhead ("Date: …", "Subject: …").
 */
export function areSheet(words: string): boolean {
  return areFacts(words) && !words.split('\n').some((line) => isFieldLine(line.trim()))
}

/** Whether lines are the facts of an event or a product, each behind its label: "Venue: …" under "Dates: …". */
export function areFacts(words: string): boolean {
  const lines = words.split('\n')
  return lines.length > 1 && lines.every((line) => LABELLED.test(line))
}

/** A label of up to four words with its value behind: "Date of birth: 3 May 1990". */
export const LABELLED = /^\p{Lu}[\p{L}’'/&-]*(?:\s[\p{L}’'/&-]+){0,3}:\s+\S/u

/** "WHAT: …", also alone on its line. */
const ADVISORY = /^(?:WHO|WHAT|WHEN|WHERE|WHY|HOW|Who|What|When|Where)\s?:(?=\s|$)/u

/** "Files: pictures.tarn.org/pumps" */
const ENDS_WITH_SITE = /\s[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:\/\S*)?$/u

/** Two of them, or the first and the beginning of another. */
const SENTENCES = /\p{Ll}{2}[.!?]\s+\p{Lu}.*\p{Ll}{2}[.!?]\s+\p{Lu}/su
