import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { apartFromKind } from './subject-away.ts'

/**
 * Whether a number or a sum is asked of the one house that a question names, and a sentence
 * tells what two have together, or what comes of their merger: neither has that. A price, a
 * rate and what is told of each is that of either.
 *
 * @example
 * // "What are the deposits of Orme Bank?" => true, true, false
 * // "The combined bank will have deposits of $12 billion."
 * // "The banks said that about 240 jobs would go."
 * // "Orme Bank, the larger of the two, has deposits of $7 billion."
 */
export function isOfCombined({ asked, names }: Lens, candidate: Candidate): boolean {
  if (!SUMMED.has(asked.type) || !isProse(candidate) || names.length !== 1) return false
  const isNamed = names.some((name) => apartFromKind(name).some((term) => candidate.terms.has(term)))
  if (isNamed || TOGETHER.test(asked.text) || OF_EACH.test(candidate.text)) return false
  const [, one, several] = SUBJECT.exec(candidate.text.toLowerCase()) ?? []
  // What a house will have may be what it has after a merger.
  if (one !== undefined && AHEAD.test(asked.text)) return false
  const noun = one ?? several?.replace(/ies$/u, 'y').replace(/s$/u, '')
  return noun !== undefined && (ORGANISATION_NOUNS.has(noun) || noun === 'entity')
}

const SUMMED: ReadonlySet<AnswerType> = new Set<AnswerType>(['count', 'amount', 'money'])

const OF_EACH =
  /\b(?:each|both|apiece|every|per|an? (?:day|week|month|hour|share|head|piece|night)|charges?|prices?|fares?|fees?|rates?|tickets?|costs?)\b/iu

const TOGETHER = /\b(?:combined?|merged?|merger|joint(?:ly)?|together|both)\b/iu
const AHEAD = /\b(?:will|would|after)\b/iu

/** "The combined {bank}", "The {banks}", "Together, the two {companies}" as the sentence opens. */
const SUBJECT =
  /^["“‘]?(?:(?:when|once|after|upon|on|following|at) [^,.;]{1,60}, |together, )?(?:(?:the|a) (?:new(?:ly)? )?(?:combined|merged|joint|enlarged|united|unified) (\p{L}+)|(?:the|the two|the three|these two) ((?:compan|agenc|universit)ies|\p{L}{3,}s))\b/iu
