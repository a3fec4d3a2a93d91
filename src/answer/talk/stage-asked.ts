/**
 * What a whole question asks of the matter of the one before it by its stage alone: "before"
 * for "Who was it before?", "originally" for "When was it first planned?" or "What was the
 * original date?". Null for others, and where the question before asks for something else.
 *
 * @example
 * stageAsked('Who was it before?', 'Who heads Orme Foods?') // => 'before'
 */
export function stageAsked(question: string, previous: string): string | null {
  const { asks, before, first } = STAGE.exec(question)?.groups ?? {}
  if (asks !== undefined)
    return kindOf(asks) === kindOf(previous) && (before ?? first) !== undefined
      ? before === undefined
        ? 'originally'
        : 'before'
      : null
  const { old, original, noun = '' } = NOUN.exec(question)?.groups ?? {}
  if (kindOf(previous) !== (/^(?:date|day|deadline|time)$/iu.test(noun) ? 'when' : 'much')) return null
  return original !== undefined ? 'originally' : old === undefined ? null : 'before'
}

/** What a question asks for, by how it opens. */
function kindOf(question: string): string {
  const [opening = ''] =
    /^(?:(?:(?:until|till|by|from|since) )?when|who|how (?:many|much)|what)\b/iu.exec(question) ?? []
  const lower = opening.toLowerCase()
  if (lower.endsWith('when')) return 'when'
  return /^(?:how|what)/u.test(lower) ? 'much' : lower
}

/** "{Who} was it {before}?", "{when} was it {first} planned?" */
const STAGE =
  /^(?<asks>until when|when|who|what|how (?:many|much)) (?:is|are|was|were) (?:it|that|this|they)(?: (?<before>before(?: (?:that|then))?|previously)| (?:supposed |due |planned )?(?<first>originally|initially|at first|first planned)(?: (?:due|planned|scheduled))?)\s*\?*$/iu

const NOUN =
  /^what (?:is|was) the (?:(?<original>original|initial|first)|(?<old>old|previous|former|earlier)) (?<noun>date|day|deadline|time|price|cost|fee|number|figure|amount|total|value)\s*\?*$/iu
