/**
 * Gives a follow-up that only asks how something was at another time as that time alone: "And
 * how was that a year earlier?", "What was it in 2024?". What it is that was asked about is
 * known from the question before.
 *
 * @example
 * timeAlone('And how was that a year earlier?') // => 'And a year earlier?'
 */
export function timeAlone(question: string): string {
  const time = HOW_THEN.exec(question)?.[1]
  return time === undefined ? question : `And ${time}?`
}

const HOW_THEN =
  /^(?:and |so |but )?(?:how|what) (?:was|were|is|are|did|does) (?:it|that|this|they|those|these) (?:look |stand |be )?((?:an?|one|the) (?:year|quarter|month) (?:earlier|before|ago)|in (?:19|20)\d\d|(?:in )?(?:the )?(?:previous|prior|preceding) (?:year|quarter)|last year)\s*\?*$/iu
