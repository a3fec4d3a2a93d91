import { pronounOf } from '../../corpus/genders.ts'
import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { PERSONAL_ACT } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { typedSpans } from '../text/spans.ts'
import { nameSpans } from './name-spans.ts'

/**
 * The name that a conversation keeps to; of names that it keeps to alike, one
 * that does not only say where or for whom, and of these the longest.
 */
export function mainName(question: string, earlier: readonly string[], isThing: boolean): Span | null {
  const people = typedSpans(question)
  const isPerson = ({ start }: Span): boolean =>
    isThing &&
    people.some(
      (span) =>
        span.type === 'person' &&
        span.start === start &&
        (!people.some((other) => other.type === 'organisation' && other.start === start) ||
          PERSONAL_ACT.test(question) ||
          pronounOf('', textAt(question, span), null) !== null),
    )
  const kept = (span: Span): number =>
    earlier.filter((other) => other.includes(textAt(question, span))).length
  const length = ({ start, end }: Span): number => end - start
  const isSource = ({ start }: Span): number => Number(SOURCE.test(question.slice(0, start)))
  const isPlace = ({ start, end }: Span): number => Number(isKnownPlace(question.slice(start, end)))
  const placed = (span: Span): number => (PLACED.test(question.slice(0, span.start)) ? 1 : 0)
  const [best] = nameSpans(question)
    .filter(({ start, end }) => !CURRENCY.test(question.slice(0, end)) || start === 0)
    .sort(
      (a, b) =>
        Number(isPerson(a)) - Number(isPerson(b)) ||
        kept(b) - kept(a) ||
        isSource(a) - isSource(b) ||
        isPlace(a) - isPlace(b) ||
        placed(a) - placed(b) ||
        length(b) - length(a),
    )
  return best ?? null
}

/** "How much {EUR} …?" is about no money. */
const CURRENCY = /^how much [A-Z]{2,5}$/iu

/** ", as Acme reports", "according to Acme": who said it is not what it is about. */
const SOURCE = /,\s+as\s+(?:the\s+)?$|\baccording to\s+(?:the\s+)?$/iu

const PLACED =
  /(?<!\b(?:pay|pays|paid|paying|bid|bids|offered|offering)\s(?:(?:that|it|this)\s)?)\b(?:in|at|on|for|from|to|with|by|within|near|across)\s+(?:(?:the|an?|its|their)\s+)?(?:\p{Ll}+\s+)?$/iu
