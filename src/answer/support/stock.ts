import type { Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether it is asked how many there are, and a sentence counts only how many
 *
 * - come or go: "will hire 40 apprentices";
 * - there could be: "room for 900 pupils";
 * - a sum of money is for: who gets "$900,000 to train 60 nurses" has not got the nurses;
 * - did something together: a motion "put forward by 130 members" tells nothing of the others.
 *
 * Or it is asked how many there can be, and it gives only how many there are now.
 *
 * @example
 * // "How many buses does Orme have?": "Orme ordered 14 buses in May." => true
 */
export function isOfOtherStock(view: Lens, candidate: Candidate): boolean {
  const { type, text: question } = view.asked
  if (type !== 'count') return false
  const { text } = candidate
  const values = valuesOf(view, candidate)
  if (ASKS_CAPACITY.test(question)) return values.length > 0 && NOW.test(text) && !TELLS_CAPACITY.test(text)
  const isHeld = ASKS_HELD.test(question)
  const isState = isHeld || NOW.test(question) || (view.countsPeople && IS_THERE.test(question))
  if (!isState || ASKS_ABLE.test(question)) return false
  const isOther = (value: Span): boolean =>
    isAble(text, value) ||
    (isHeld && (isChange(text, value) || isPurpose(candidate, value) || isDoneBy(view, candidate, value)))
  const counted = countsOf(view, candidate)
  return (
    counted.length > 0 &&
    counted.every(isOther) &&
    // "Closed two shops and has {30} left"
    !values.some(
      (value) =>
        BARE_BEHIND.test(text.slice(value.end)) &&
        !COMPARED_WITH.test(text.slice(0, value.start)) &&
        !isOther(value),
    )
  )
}

/** "How many nurses does the clinic have?", "how many libraries are there?" */
const ASKS_HELD =
  /\bhow many (?:[\p{L}-]+ ){1,4}?(?:(?:does|do) [^?]{1,60}? (?:have|own|run|operate|employ|maintain|manage)\b(?! to\b)|(?:has|have) [^?]{2,60} got\b|are there\b|work\b|(?:is|are) (?:employed|[^?]{2,60} (?:running|operating|employing))\b)/iu

const NOW =
  /\b(?:now|current|currently|today|nowadays|at present|at the moment|so far|to date|these days|already|presently)\b/iu

const IS_THERE = /\b(?:work|works|live|lives|study|studies|enrolled|employed|employ|employs)\b/iu

/** What is to come, and what there is room for. */
const ASKS_ABLE =
  /\b(?:can|could|will|would|may|might|should|must|able|capable|capacity|room|space|max(?:imum)?|at most|up to|limit\p{L}*|design\p{L}*|plan(?:s|ned)?|expect\p{L}*|hold|holds|seats?|fit|fits|accommodat\p{L}+|carry|carries|target\p{L}*)\b/iu

/** "How many can it hold?" */
const ASKS_CAPACITY =
  /\bhow many\b[^?]*\b(?:can|could)\b[^?]*\b(?:hold|seat|fit|carry|accommodate|house|store|handle|sleep)\b/iu

const TELLS_CAPACITY =
  /\b(?:can|could|capable|capacity|able|room for|space for|up to|at most|max(?:imum)?|limit\p{L}*|full|(?:designed|built|equipped|intended) (?:for|to)|hold|holds|holding|seats?|seating|fits?|carry|carries|carrying|accommodat\p{L}+|houses?|stores?|handles?|sleeps?|places)\b/iu

/** Up to the figure of those who did something: "tabled by {130} members". What is "run by 40 volunteers" has these. */
const DONE_BY =
  /\b(?:put (?:forward|down)|brought(?: forward)?|proposed|tabled|moved|submitted|lodged|filed|approved|adopted|rejected|opposed|answered|completed|requested|called for|raised|demanded|written|reviewed|tested|tried|chosen|elected|nominated|won) by (?:(?:about|around|roughly|some|nearly|almost|over|only|just|more than|fewer than|at least|up to|a group of|a total of) )?$/iu

/** "The motion was {backed by} 90 members": of that which is asked about itself, these are what it has. */
const HELD_BY =
  /\b(?:attended|visited|signed|backed|endorsed) by (?:(?:about|around|roughly|some|nearly|almost|over|only|just|more than|fewer than|at least|up to) )?$/iu

/** Whether a figure is of those who did something; what is attended by them, and is asked about, has them. */
function isDoneBy(view: Lens, { text, tokens }: Candidate, { start }: Span): boolean {
  const before = text.slice(0, start)
  if (DONE_BY.test(before)) return true
  if (!HELD_BY.test(before)) return false
  const holder = termsOf(HOLDER.exec(view.asked.text)?.[1] ?? '')
  return !tokens.some((token) => token.end <= start && holder.includes(token.term))
}

/** "How many pupils does {the school} have?" */
const HOLDER = /\b(?:does|do|did|has|have) ([^?]{2,60}?) (?:have|got)\b/iu

/** Whether a figure is of what there is room for. */
function isAble(text: string, { start, end }: Span): boolean {
  return ABLE.test(text.slice(0, start)) || IS_CAPACITY.test(text.slice(end))
}

/** Up to the figure: "capable of serving more than {900}"; what people can see is there. */
const ABLE =
  /\b(?:capable of|capacity (?:of|for|to)|room for|space for|enough for|(?:designed|built|equipped|intended|sized) (?:for|to)|(?:can|could|able to)(?: \p{L}+ly)? (?:hold|seat|fit|carry|accommodate|house|store|handle|sleep|support|serve|treat|host|take|process|produce))\b(?:(?! (?:but|while|and (?:now|currently|has|have|is|are)) )[^.,;:])*$/iu

/** Behind the figure: "a {40}-seat capacity". */
const IS_CAPACITY = /^[- ](?:[\p{L}-]+ ){0,2}capacity\b/iu

/** Whether a figure is of what comes or goes, and is not said to be there still; a new "{40}-bed ward" has its beds. */
function isChange(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - WITHIN), start)
  const behind = text.slice(end)
  if (STILL.test(behind) || JOINED.test(text.slice(start))) return false
  if (DONE_WITH.test(behind) || AMONG_CHANGED.test(text.slice(0, start))) return true
  return CHANGES.test(before) || (CHANGES_ALSO.test(before) && ENDS.test(behind))
}

const JOINED = /^[\d.,]+-\p{L}/u

/** "{40} left", "{40} in all": of what was named before. */
const BARE_BEHIND = /^(?:$|[.,;]|\s+(?:left|remain\p{L}*|still|now|today|in\s(?:all|total)|altogether)\b)/u

/** "In four days, down from {nine}" */
const COMPARED_WITH = /\b(?:from|than|against)\s$/iu

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

/** Characters before a count in which what is done with so many is told. */
const WITHIN = 90

const VERBS = String.raw`(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|tak(?:e|es|en|ing) on|took on|tak(?:e|es|ing) in|lay(?:s|ing)? off|laid off|dismiss(?:es|ed|ing)?|appoint(?:s|ed|ing)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|cut(?:s|ting)?|shed(?:s|ding)?|los(?:e|es|t|ing)|gain(?:s|ed|ing)?|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|order(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|sell(?:s|ing)?|sold|seek(?:s|ing)?|look(?:s|ing)? for|search(?:es|ing)? for|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|deliver(?:s|ed|ing)?)`

const DONE = String.raw`(?:hired|recruited|taken (?:on|in)|laid off|dismissed|appointed|added|created|cut|shed|lost|gained|bought|acquired|ordered|purchased|sold|delivered)`

/** The figure is of what is done so: "{40} nurses have been recruited". */
const DONE_WITH = new RegExp(
  String.raw`^ (?:[\p{L}’'-]+ ){1,6}?(?:ha(?:s|ve|d)|was|were|is|are|will)(?: (?:now|already|also|since|so far|be|been|being)){0,3} ${DONE}\b`,
  'iu',
)

/** It is some of these: "85 people have been recruited, among them {40} nurses". */
const AMONG_CHANGED = new RegExp(
  String.raw`\b(?:ha(?:s|ve|d)|was|were|is|are|will)(?: (?:now|already|also|be|been|being)){0,3} ${DONE}\b[^.;]*,? (?:among (?:them|these|whom)|including|of (?:whom|them|these|which))\b[^.;]*$`,
  'iu',
)

/** Words between a verb and the figure that is its object. */
const SOME = String.raw`(?:(?:about|around|roughly|approximately|some|nearly|almost|over|only|just|up|to|at|least|most|more|fewer|less|than|as|many|another|an?|additional|further|extra|total|of|all|its|their|the|first|last|new|other|in|addition|\p{L}+ly) ){0,4}`

/** The figure is what is done: "hired about {40}". */
const CHANGES = new RegExp(String.raw`\b${VERBS} ${SOME}$`, 'iu')

/** "Hired {12 cooks and} 14". */
const CHANGES_ALSO = new RegExp(
  String.raw`\b${VERBS} ${SOME}(?:\d[\d.,]*|\p{L}+) (?:\p{L}+ )?\p{L}+s and ${SOME}$`,
  'iu',
)

/** Whether a sum stands before a count, and all between them says what it is for. */
function isPurpose({ text, figures }: Candidate, { start }: Span): boolean {
  const sum = figures()
    .filter(({ type, end }) => type === 'money' && end <= start)
    .at(-1)
  if (sum === undefined) return false
  const between = text.slice(sum.end, start)
  return FOR.test(between) && !BOUGHT.test(text.slice(0, sum.start))
}

/** From a sum to what it is for: " to train ", " in grants for lessons in ", " so that it can hire". */
const FOR =
  /^(?: (?:in|as|of)(?: [\p{L}-]+){1,3}?| [\p{L}-]+)?,? (?:for|to|towards?|so that) [^.;:()]{0,60}$/iu

/** What was paid for is had. */
const BOUGHT = /\b(?:pa(?:id|ys?|ying)|b(?:ought|uys?|uying)|spen[dt]\p{L}*|cost(?:s|ing)?|purchas\p{L}+)\b/iu
