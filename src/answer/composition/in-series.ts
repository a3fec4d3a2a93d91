import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Which of several values that a sentence gives one after the other is that of the part that is
 * asked for: "60 beds in the north wing, {370} in the south wing and 236 in the east wing".
 *
 * What each is of stands behind it with a preposition. Undefined where no word of the question
 * tells one of them from all others.
 *
 * @param values of one sentence, in its order.
 */
export function inSeries(
  { lens: { terms }, candidate: { text, tokens } }: Evidence,
  values: readonly TypedSpan[],
): TypedSpan | undefined {
  const [first] = values
  if (first === undefined || values.length < FEWEST || values.some(({ type }) => type !== first.type))
    return undefined
  const isBehind = values.every(({ end }, at) => OF_PART.test(text.slice(end, values[at + 1]?.start)))
  if (!isBehind) return undefined
  const held = values.map(({ end }, at) => {
    // What is counted stands behind the first value alone.
    const counted = COUNTED.exec(text.slice(end))?.[0].length ?? 0
    const from = end + counted
    const to = values[at + 1]?.start ?? text.length
    const own = tokens.filter((token) => token.start >= from && token.end <= to)
    return new Set(
      terms.filter((term) => own.some((token) => strength(term, (one) => one === token.term) >= SAME)),
    )
  })
  const telling = terms.filter((term) => held.filter((own) => own.has(term)).length === 1)
  if (telling.length === 0) return undefined
  const meant = values.filter((_, at) => telling.every((term) => held[at]?.has(term)))
  return meant.length === 1 ? meant[0] : undefined
}

/** Of two, one may be what the other was. */
const FEWEST = 2

/** "60{ beds in} the north wing", "5 million{ came from} Retail" */
const OF_PART =
  /^(?: (?!(?:and|to|from)\b)[\p{L}-]+){0,2}? (?:in|at|from|for|on) (?:(?:the|its|our|their) )?\p{L}/u

const COUNTED = /^(?: (?!(?:in|at|from|for|on)\b)[\p{L}-]+){0,2}(?= (?:in|at|from|for|on) )/u
