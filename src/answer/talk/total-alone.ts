/** What asks for a total at the end of a question. */
export const TOTAL_ASKED = /,? (?:in total|in all|altogether|overall|combined)$/iu

/**
 * Gives a follow-up that only asks for the total of what was counted last as that alone: "And
 * altogether?", "How much is that in total?".
 *
 * @example
 * totalAlone('How many is that overall?', 'How many buses does Acme have?') // => 'In total?'
 */
export function totalAlone(question: string, previous: string): string {
  const isOfThing = /\b(?:it|they)\b/iu.test(question) && !COUNTED.test(previous)
  return TOTAL_ALONE.test(question) && !isOfThing ? 'In total?' : question
}

/** What is summed up was counted. */
const COUNTED = /\b(?:how (?:many|much)|number|total|costs?|price)\b/iu

const TOTAL_ALONE =
  /^(?:and |so |but )?(?:how (?:much|many) (?:is|are|was|were|does|do|did) (?:that|this|it|they|there|those)(?: (?:make|come to))? )?(?:in total|overall|altogether|all together|all told|in all|combined|as a whole)\s*\?*$/iu
