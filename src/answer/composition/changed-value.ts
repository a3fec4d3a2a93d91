import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'

/**
 * Answers how a sum or share has changed by the two sentences next to each other of which one gives
 * what it is and the other, with a pronoun for the same thing, what it was: "The library will cost
 * £9 million. It had been put at £6 million."
 *
 * @returns both in the order of the text; null for other questions, where the sentence that answers
 * has two such values itself, and where none beside it takes it up so.
 */
export function changedValue(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (best === undefined || refused !== null || best.candidate.kind !== 'sentence' || !ASKS.test(text))
    return null
  const own = onlyValue(best)
  if (own === null) return null
  const beside = (by: number): Evidence | undefined =>
    evidence.find(
      ({ document, candidate }) =>
        document === best.document &&
        candidate.kind === 'sentence' &&
        candidate.block === best.candidate.block &&
        candidate.index === best.candidate.index + by,
    )
  const [before, after] = [beside(-1), beside(1)]
  if (after !== undefined && takesUp(after) && isOther(own, after)) return [best, after]
  if (before !== undefined && takesUp(best) && isOther(own, before)) return [before, best]
  return null
}

/** "How did the cost of the library change?", "The price of a ticket, then and now" */
const ASKS =
  /^(?:and |so |but )?how (?:much )?(?:did|has|have|had|do|does) [^?]{2,100} (?:changed?|developed?|moved?|evolved?)\b[^?]{0,40}\?*$|\b(?:then and now|before and (?:after|now)|now and (?:then|before)|old and new)\b/iu

interface Value {
  readonly type: string
  readonly words: string
}

/** The one sum of money or share of a sentence; null for none and for several. */
function onlyValue({ candidate }: Evidence): Value | null {
  const [one, another] = candidate
    .figures()
    .filter(({ type }) => type === 'money' || type === 'percent')
    .map(({ type, start, end }) => ({ type, words: candidate.text.slice(start, end) }))
  return one === undefined || another !== undefined ? null : one
}

function isOther(own: Value, other: Evidence): boolean {
  const value = onlyValue(other)
  return value !== null && value.type === own.type && value.words !== own.words
}

/** Whether a sentence goes on about what the one before it gives a value of, at another time. */
function takesUp({ candidate: { text } }: Evidence): boolean {
  return OPENS.test(text) && AT_OTHER_TIME.test(text)
}

/** "The price of a swim" is that of something else. */
const OPENS =
  /^(?:(?:in|by) (?:\p{L}+ )?\d{4},? )?(?:(?:it|this|that|they)\b|the (?:cost|price|budget|figure|estimate|total|bill|sum|rate|share|fee|fare)s?\b(?! (?:of|for|to|per|at|in)\b))/iu

const AT_OTHER_TIME =
  /\b(?:had (?:been|cost|stood)|(?:was|were|been) (?:first|originally|initially|previously|earlier|once|at first)|first|originally|initially|previously|since|risen|rose|grown|grew|fallen|fell|gone (?:up|down)|now)\b/iu
