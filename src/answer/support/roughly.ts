import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a question asks for the very figure and a sentence tells it in round words
 * only: "several hundred boats" for "exactly how many boats?".
 *
 * @example
 * // "What was the exact number of visitors?"
 * // "Thousands of visitors came." => true
 * // "It drew 3,250 visitors." => false
 */
export function onlyRoughly(view: Lens, candidate: Candidate): boolean {
  const { type, text } = view.asked
  if (!FIGURED.has(type) || !ASKS_EXACTLY.test(text)) return false
  const values = valuesOf(view, candidate)
  return values.length > 0 && values.every(({ start, end }) => ROUGH.test(candidate.text.slice(start, end)))
}

/** "How many million visitors" asks for the figure before it. */
const ASKS_EXACTLY = /\b(?:exact(?:ly)?|precise(?:ly)?)\b|\bhow many (?:hundred|thousand|million|billion)\b/iu

/** Round words without a figure before them: "millions", "several hundred", and not "3 million". */
const ROUGH =
  /^(?:(?:hundreds|thousands|millions|billions|dozens|scores|tens)\b|(?:several|many|a few|some|a couple of) )/iu
