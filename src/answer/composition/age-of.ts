import type { Decision } from '../decide.ts'
import { ageByTrade } from '../evidence/whose-age.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'

/**
 * Answers how old somebody is by the sentence that gives the age of whom it calls by a
 * trade alone: "the 52-year-old baker has won", in a release about the one baker.
 *
 * @returns the sentence; null for other questions, where the decision answers, and
 * where the release tells of several ages.
 */
export function ageOf(evidence: readonly Evidence[], { refused }: Decision): Evidence | null {
  const [best] = evidence
  if (best === undefined || refused === null) return null
  const { lens } = best
  const aged = lens.dissection.candidates.filter((one) => isProse(one) && ANY_AGE.test(one.text))
  const [one, another] = aged
  if (one === undefined || another !== undefined || ageByTrade(lens, one) !== 'asked') return null
  return evidence.find(({ candidate }) => candidate === one) ?? null
}

/** Whatever may be somebody's age. */
const ANY_AGE =
  /\b\d{1,3}[- ]years?[- ]olds?\b|\b(?:aged?|turn(?:s|ed|ing)) \d|\bborn (?:in|on)\b|\p{Ll}, \d{2}[,.]/u
