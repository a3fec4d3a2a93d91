/**
 * Puts whose word the asker takes behind a question, where that stands there as a tail that could
 * ask for their words: "says" and "per" for "according to".
 *
 * @example
 * withSource('How can I invest in tin, says Orme News?')
 * // => 'How can I invest in tin according to Orme News?'
 */
export function withSource(question: string): string {
  return ASKS.test(question) ? question.replace(SAYS_BEHIND, ' according to $1') : question
}

const ASKS =
  /^(?:[^?]*,\s)?(?:who|whom|what|when|where|which|why|how|is|are|was|were|does|do|did|can|could|will|has|have)\b/iu

/** "Per Orme News", and not "per night" */
const SAYS_BEHIND =
  /,\s(?:as )?(?:(?:says|said)(?=\s)|per(?=\s\p{Lu}))\s((?!(?:[Ww]ho|he|she|they|it|I|so|that|what)\b)[\p{L}\p{N}&.'’ -]{2,50}?\s*[?.!]*)$/u
