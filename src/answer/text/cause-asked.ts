/**
 * Whether it is asked what caused something.
 *
 * @example
 * asksCause('How did the mill fire start?') // => true
 */
export function asksCause(question: string): boolean {
  return ASKS.test(question)
}

/**
 * The thing of which it is asked what caused it, without its article and what says
 * where or when; null where none is called so, or something else is asked.
 *
 * @example
 * thingCaused('What caused the mill fire in Lund?') // => 'mill fire'
 */
export function thingCaused(question: string): string | null {
  return ASKS.test(question) ? (THING.exec(question)?.[1] ?? null) : null
}

/** Whether a word of such a question tells only that a cause is asked for. */
export function isCauseWord(word: string): boolean {
  return CAUSE_WORD.test(word)
}

const WHAT =
  'what (?:has |had |really |actually )?(?:caused|started|triggered|sparked|set off|(?:is|was) the cause of|(?:is|was) behind)'

const ENDS = '(?:start(?:ed)?|caused|beg[iu]n|break out|come about|happen|arise)'

const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?(?:${WHAT}\b|how (?:did|was|were) [^?]+ ${ENDS}\b)`,
  'iu',
)

const THING = new RegExp(
  String.raw`^(?:and |so |but )?(?:${WHAT}|how (?:did|was|were)) (?:the|its|their|this|that) ([\p{L}\p{N}’' -]+?)(?= (?:at|in|of|on|near|for|to|during|which|that|by|from|last|this|${ENDS})\b|\s*\??\s*$)`,
  'iu',
)

const CAUSE_WORD =
  /^(?:caus\p{L}*|start\p{L}*|beg[aiu]n\p{L}*|trigger\p{L}*|spark\p{L}*|happen\p{L}*|set|off|arise|break|out|behind|really|actually)$/u
