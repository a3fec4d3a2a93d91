import type { Answer } from '../../model.ts'

/**
 * Turns an answer that is of another time than was asked into a refusal, with its
 * sentences as the nearest passages.
 *
 * @param issued which releases were asked: "up to 3 May 2025".
 */
export function notOfThen(answer: Answer, issued: string): Answer {
  const { certainty: _certainty, ...rest } = answer
  const message = `No release ${issued} answers this for that time. See the nearest passages.`
  return {
    ...rest,
    status: 'unanswered',
    answer: message,
    statements: [],
    notes: [],
    citations: [],
    refusal: {
      reason: 'other_period',
      message,
      unsupported: [],
      nearest: answer.citations.slice(0, MOST_NEAREST).map((one, at) => ({ ...one, marker: at + 1 })),
      contact: null,
    },
    confidence: Math.min(answer.confidence, UNSURE),
    asOf: null,
  }
}

const MOST_NEAREST = 3

/** Below what is answered. */
const UNSURE = 0.3
