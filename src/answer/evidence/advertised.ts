import type { Span } from '../../model.ts'
import { oneOfWords } from '../text/one-of.ts'

/**
 * Whether a "today" only urges the reader: "start your journey today, visit …", "Call us
 * today!". It is no time of anything else that is asked for; of what the reader may do or
 * have it is one, where that is not asked of the past.
 *
 * @example
 * isAdvertised('When was it founded?', 'Plan your visit today.', { start: 16, end: 21 }) // => true
 */
export function isAdvertised(question: string, text: string, { start, end }: Span): boolean {
  if (!NOW.test(text.slice(start, end)) || !URGES.test(text.slice(0, start))) return false
  return ASKS_BACK.test(question) || !ASKS_OFFER.test(question)
}

const NOW = /^(?:today|tonight|tomorrow|immediately|this (?:week|weekend|month))$/iu

/** What readers are told to do. */
const DO = oneOfWords(
  `visit call contact book order buy shop start begin get join register apply try download discover learn explore
  schedule request claim secure reserve subscribe enrol+ plan donate sign take make find see check click go experience`,
)

/** An imperative that opens a sentence, or one of "your" things behind "to" or "and". */
const URGES = new RegExp(
  String.raw`(?:^|[.!?;:–—] ?|\b[Pp]lease )${DO}\b[^.!?;:–—]*$|(?:, |\b(?:to|and|or) )${DO}\b[^.!?;:–—]*\byour\b[^.!?;:–—]*$`,
  'iu',
)

const ASKS_BACK = /\b(?:did|was|were|had|founded|established)\b/iu

/** What a reader can do or have. */
const ASKS_OFFER =
  /\b(?:can|may|could|available|availability|sales?|sold|buy|order(?:s|ed)?|book(?:s|ed|ings?)?|regist\p{L}+|sign|download\p{L}*|join|enrol\p{L}*|tickets?|appl(?:y|ications?)|subscri\p{L}+|launch(?:ed|es|ing)?|released?|out|offer(?:s|ed)?)\b/iu
