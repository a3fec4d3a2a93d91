import type { Span } from '../../model.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether it is asked how many of something there are, and a sentence counts only
 * how many come or go: "will hire 40 apprentices" tells nothing of how many there
 * are.
 *
 * @example
 * // "How many buses does Orme have?": "Orme ordered 14 buses in May." => true
 */
export function countsChange(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'count' || !ASKS_STOCK.test(view.asked.text)) return false
  const counted = countsOf(view, candidate)
  const changes = (value: Span): boolean => isChange(candidate.text, value)
  return (
    counted.length > 0 &&
    counted.every(changes) &&
    // "Closed two shops and has {30} left"
    !valuesOf(view, candidate).some(
      (value) => BARE_BEHIND.test(candidate.text.slice(value.end)) && !changes(value),
    )
  )
}

/** Whether a figure is of what comes or goes, and is not said to be there still. */
function isChange(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - WITHIN), start)
  const behind = text.slice(end)
  if (STILL.test(behind)) return false
  return CHANGES.test(before) || (CHANGES_ALSO.test(before) && ENDS.test(behind))
}

/** "{40} left", "{40} in all": of what was named before. */
const BARE_BEHIND = /^(?:$|[.,;]|\s+(?:left|remain\p{L}*|still|now|today|in\s(?:all|total)|altogether)\b)/u

const STILL = /^[^.;]*\b(?:still|all\sof\s(?:which|them)|in\s(?:service|use)|today)\b/iu

/** A count of a second thing, and no new clause: "12 cooks and {14} waiters in May". */
const ENDS = /^ (?:\p{L}+ )?\p{L}+(?:$|[.,;]| (?:in|on|at|for|from|by|this|next|last)\b)/u

/** The figures of a sentence that stand before the noun that is counted; where none does, all that can answer. */
export function countsOf(view: Lens, candidate: Candidate): readonly TypedSpan[] {
  const values = valuesOf(view, candidate)
  const noun = view.asked.type === 'count' ? view.focus.at(-1) : undefined
  if (noun === undefined) return values
  const own = values.filter(({ end }) =>
    candidate.tokens
      .filter(({ start }) => start >= end)
      .slice(0, COUNTED_WITHIN)
      .some((token) => strength(noun, (term) => term === token.term) >= CLOSE),
  )
  return own.length > 0 ? own : values
}

/** Words from a count to its noun. */
const COUNTED_WITHIN = 3

const ASKS_STOCK =
  /\bhow many (?:[\p{L}-]+ ){1,4}?(?:(?:does|do) (?!.*\b(?:want|plan|need|intend|expect|hope|seek|have to)\b)[^?]{1,60}? (?:have|employ|operate|own)\b(?! to\b)|are there\b|work\b|are employed\b)/iu

/** Characters before a count in which what is done with so many is told. */
const WITHIN = 90

const VERBS = String.raw`(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|tak(?:e|es|en|ing) on|took on|tak(?:e|es|ing) in|lay(?:s|ing)? off|laid off|dismiss(?:es|ed|ing)?|appoint(?:s|ed|ing)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|cut(?:s|ting)?|shed(?:s|ding)?|los(?:e|es|t|ing)|gain(?:s|ed|ing)?|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|order(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|sell(?:s|ing)?|sold|seek(?:s|ing)?|look(?:s|ing)? for|search(?:es|ing)? for|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|deliver(?:s|ed|ing)?)`

/** Words between a verb and the figure that is its object. */
const SOME = String.raw`(?:(?:about|around|roughly|approximately|some|nearly|almost|over|only|just|up|to|at|least|most|more|fewer|less|than|as|many|another|an?|additional|further|extra|total|of|all|its|their|the|first|last|new|other|in|addition|\p{L}+ly) ){0,4}`

/** The figure is what is done: "hired about {40}". */
const CHANGES = new RegExp(String.raw`\b${VERBS} ${SOME}$`, 'iu')

/** "Hired {12 cooks and} 14". */
const CHANGES_ALSO = new RegExp(
  String.raw`\b${VERBS} ${SOME}(?:\d[\d.,]*|\p{L}+) (?:\p{L}+ )?\p{L}+s and ${SOME}$`,
  'iu',
)
