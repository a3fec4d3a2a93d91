import type { Span } from '../../model.ts'
import { overlapping } from '../text/overlapping.ts'
import { DAYS, MONTHS, NUMBERS, numberOf, TEENS, TENS } from '../text/periods.ts'

/**
 * What runs from a time for so long: "from 3 April for six weeks", "opens in May and
 * lasts ten days". Its end is told by both, and by neither alone.
 */
export interface Run {
  /** "3 April", as offsets. */
  readonly start: Span
  /** "six weeks", as offsets. */
  readonly length: Span
  readonly n: number
  /** "week" */
  readonly unit: string
  /** What "lasts five days" is over on the fifth; what is closed "for five days" is open behind it. */
  readonly isLasting: boolean
}

/**
 * Reads the run of a sentence that tells of one only; null where it tells none, or
 * gives its end itself.
 *
 * @example
 * runOf('It is closed from 3 April for six weeks.')?.n // => 6
 */
export function runOf(text: string): Run | null {
  const lengths = [...text.matchAll(LENGTH)]
  const starts = [...text.matchAll(START)]
  const [length] = lengths
  const [start] = starts
  if (length === undefined || start === undefined || lengths.length > 1 || starts.length > 1) return null
  if (ENDS.test(text)) return null
  const { n = '', unit = '', length: words = '' } = length.groups ?? {}
  const when = start.groups?.when ?? ''
  return {
    start: spanOf(start, when),
    length: spanOf(length, words),
    n: numberOf(n.toLowerCase()),
    unit: unit.toLowerCase(),
    isLasting: /^(?:last|tak|run|continue)/iu.test(length[0]),
  }
}

function spanOf({ index, 0: whole }: RegExpExecArray, words: string): Span {
  const start = index + whole.lastIndexOf(words)
  return { start, end: start + words.length }
}

const NUMBER = String.raw`\d{1,3}|an?|${[...NUMBERS.slice(1), ...TEENS, ...TENS].join('|')}`

/** "For about six weeks", "lasts 48 hours"; not "for two hours a day" nor "for ten years now". */
export const LENGTH = new RegExp(
  String.raw`\b(?:for|lasts?|lasting|tak(?:e|es|ing)|runs?|running|continues?)(?: for)? (?:(?:a total of|about|around|roughly|some|another|up to|at least|the next) )?(?<length>(?<n>${NUMBER}) (?<unit>hour|day|week|fortnight|month|year)s?)\b(?![-’']| (?:ago|old|now|each|every|an?|per|on|earlier)\b)`,
  'giu',
)

const MONTH = MONTHS.join('|')
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const WHEN = String.raw`(?:(?:${DAYS.join('|')}),? )?(?:${DAY} (?:of )?(?:${MONTH})|(?:${MONTH})(?: ${DAY}(?!\d))?)(?:,? (?:19|20)\d\d)?|(?:${DAYS.join('|')})|tomorrow|today|next (?:week|month|year)`

/** "From 3 April", "opens on Monday", "was closed in May" */
const START = new RegExp(
  String.raw`\b(?:from|since|starting|beginning|(?:(?:re-?)?open|begin|start|clos|shut|launch|commenc|suspend|halt)\p{L}*(?: again)?|began|begun|(?:c[oa]me|comes|coming|went|go|goes) (?:into (?:force|effect|operation|service)|live)|t(?:ake|akes|aking|ook) effect|leav\p{L}+|tak\p{L}+ over|introduced|held)(?: (?:to|for|at|in) (?!(?:${MONTH})\b)[\p{L} ]{1,30}?)? (?:(?:on|in|from|at the beginning of|as of) )?(?:the )?(?<when>${WHEN})\b`,
  'giu',
)

/** Up to a time that is named. */
const ENDS = new RegExp(
  String.raw`\b(?:until|till|through|up to)\b|\b(?:ends?|ending|expires?|finish\p{L}*|reopen\p{L}*) (?:on|in) (?:the )?(?:\d|${MONTH})|\bfrom (?:${WHEN}) to\b`,
  'iu',
)

/**
 * Whether the end of something is asked for: "until when", "when does it end", "when
 * does it reopen". When it closes is the end of what is on, and the beginning of what
 * is closed: that the sentence tells.
 *
 * @example
 * asksEnd('When will the foyer reopen?') // => true
 */
export function asksEnd(question: string): boolean {
  return UNTIL_WHEN.test(question) || ENDED.test(question) || asksAgain(question)
}

const UNTIL_WHEN =
  /\b(?:until|till|up to) (?:when|what (?:date|day|month|year)|which (?:date|day|month|year))\b/iu
const ENDED =
  /\bwhen (?:does|do|will|is|are|did|was|were)\b[^?]*\b(?:end|finish|conclude|expire|run out|(?<!\b(?:tak(?:e|en|ing)|hand(?:ed|ing)?|took) )over|completed?|finished|ready|done)\s*\?*$/iu

/** Whether it is asked when something that is closed or has ceased is there again. */
function asksAgain(question: string): boolean {
  return AGAIN.test(question)
}

const AGAIN =
  /\bwhen\b[^?]*\b(?:re-?open(?:s|ing|ed)?|(?:open|start|run|back|available|accessible|operate|work|serve|sail)(?:s|ing|ed)?(?: \p{L}+)? again|resum(?:e|es|ed)|back|lifted)\b/iu

/**
 * Whether a time only says from when something is, and its end is asked for: "from
 * {11 June}", "begins on {Tuesday}"; of what is to be there again also "closes on {5 May}".
 */
export function isOnlyStart(question: string, text: string, { start, end }: Span): boolean {
  if (!asksEnd(question)) return false
  const before = text.slice(0, start)
  // Back "from 22 September" is when it is there again.
  if (asksAgain(question) || ASKS_CLOSED.test(question)) return CLOSED.test(before)
  // A span may hold its preposition.
  if (FROM.test(before) || /^(?:from|since)\b/iu.test(text.slice(start, end))) return true
  return OPENED.test(before)
}

const FROM = /\b(?:from|since|starting|beginning)(?: on| in)? (?:the )?$/iu
/** "Until when is it {closed}": from the day on which it closes. */
const ASKS_CLOSED = /\b(?:until|till|up to) when\b[^?]*\b(?:closed|shut|suspended|halted)\b/iu
const OPENED =
  /(?<![\p{L}-])(?:opens?|opened|begins?|began|begun|starts?|started|launch(?:es|ed)?|commenc(?:es?|ed)|kick(?:s|ed) off|(?:c[oa]mes?|goes|went) (?:into (?:force|effect|operation|service)|live)|t(?:akes?|ook) effect)(?: (?:on|in|at))? (?:the )?$/iu
const CLOSED =
  /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|suspended|halted|ceased|stopped|out of (?:service|use|order|action))\b(?![^,;]*\b(?:until|till|back|again|re-?open\p{L}*|resum\p{L}*)\b)[^,;]*$/iu

/** Whether a length of time is that of a run, whose end is asked for. */
export function endsAfter(question: string, text: string, span: Span): boolean {
  return asksEnd(question) && isLengthOfRun(text, span)
}

/** Whether a length of time is that of what the sentence says to begin at a time. */
export function isLengthOfRun(text: string, span: Span): boolean {
  const run = runOf(text)
  return run !== null && overlapping(run.length, span)
}
