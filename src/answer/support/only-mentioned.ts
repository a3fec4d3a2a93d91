import { literal } from '../../corpus/literal.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a sentence that nobody speaks has the name of a house only behind a preposition: it
 * is about others, and what the house says is not told. What a house has looked into tells
 * what it found.
 *
 * @example
 * // "What did the Lund Trust say?"
 * // "The plan must be approved by the Lund Trust." => true
 * // "A study by the Lund Trust shows less." => false
 */
export function isOnlyMentioned(speaker: string, { text, quotation, kind }: Candidate): boolean {
  if (quotation !== null || kind !== 'sentence' || !OF_HOUSE.test(speaker) || STUDIES.test(text)) return false
  const name = literal(speaker.replace(/^the /iu, ''))
  const places = [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\d])${name}(?![\p{L}\d])`, 'giu'))]
  return places.length > 0 && places.every(({ index }) => BEHIND_PREPOSITION.test(text.slice(0, index)))
}

/** "Lund", "the central bank", and not "patients", of whom may be told what they say. */
const OF_HOUSE = /^the |\p{Lu}/u

const BEHIND_PREPOSITION =
  /\b(?:by|with|of|from|for|to|at|under|through|via) (?:(?:the|its|an?) )?(?:\p{Ll}+ ){0,2}$/u

const STUDIES =
  /\b(?:stud(?:y|ies)|surveys?|polls?|analys[ei]s|research|reports?|index|ranking|letter|statement)\b/iu
