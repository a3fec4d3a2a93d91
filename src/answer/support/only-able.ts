import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked how many there are now, and a sentence gives only how many there
 * could be; or how many there can be, and it gives only how many there are now.
 *
 * @example
 * // "How many pupils does the school have now?"
 * // "The new wing has room for 900 pupils." => true
 */
export function isOnlyAble(view: Lens, candidate: Candidate): boolean {
  const { type, text: question } = view.asked
  if (type !== 'count' || !isProse(candidate)) return false
  const isOfState = asksState(view)
  if (!isOfState && !ASKS_CAPACITY.test(question)) return false
  const { text } = candidate
  const values = valuesOf(view, candidate)
  if (!isOfState) return values.length > 0 && NOW.test(text) && !TELLS_CAPACITY.test(text)
  return (
    values.length > 0 &&
    values.every(({ start, end }) => ABLE.test(text.slice(0, start)) || IS_CAPACITY.test(text.slice(end)))
  )
}

/** How many there are: now, or of people who work or live somewhere. */
function asksState({ asked: { text }, countsPeople }: Lens): boolean {
  return !ASKS_ABLE.test(text) && (NOW.test(text) || (countsPeople && IS_THERE.test(text)))
}

const NOW =
  /\b(?:now|current|currently|today|nowadays|at present|at the moment|so far|to date|these days|already|presently)\b/iu

const IS_THERE = /\b(?:work|works|live|lives|study|studies|enrolled|employed|employ|employs)\b/iu

/** What is to come, and what there is room for. */
const ASKS_ABLE =
  /\b(?:can|could|will|would|may|might|should|must|able|capable|capacity|room|space|max(?:imum)?|at most|up to|limit\p{L}*|design\p{L}*|plan(?:s|ned)?|expect\p{L}*|hold|holds|seats?|fit|fits|accommodat\p{L}+|carry|carries|target\p{L}*)\b/iu

/** "How many can it hold?" */
const ASKS_CAPACITY =
  /\bhow many\b[^?]*\b(?:can|could)\b[^?]*\b(?:hold|seat|fit|carry|accommodate|house|store|handle|sleep)\b/iu

/** Up to the figure: "capable of serving more than {900}"; what people can see is there. */
const ABLE =
  /\b(?:capable of|capacity (?:of|for|to)|room for|space for|enough for|(?:designed|built|equipped|intended|sized) (?:for|to)|(?:can|could|able to)(?: \p{L}+ly)? (?:hold|seat|fit|carry|accommodate|house|store|handle|sleep|support|serve|treat|host|take|process|produce))\b(?:(?! (?:but|while|and (?:now|currently|has|have|is|are)) )[^.,;:])*$/iu

/** Behind the figure: "a {40}-seat capacity". */
const IS_CAPACITY = /^[- ](?:[\p{L}-]+ ){0,2}capacity\b/iu

const TELLS_CAPACITY =
  /\b(?:can|could|capable|capacity|able|room for|space for|up to|at most|max(?:imum)?|limit\p{L}*|full|(?:designed|built|equipped|intended) (?:for|to)|hold|holds|holding|seats?|seating|fits?|carry|carries|carrying|accommodat\p{L}+|houses?|stores?|handles?|sleeps?|places)\b/iu
