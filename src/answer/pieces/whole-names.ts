import { textAt } from '../../spans.ts'
import { isPast } from '../text/past.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Gives names the parts that capitals alone do not show to be theirs: the
 * partners of "Orme, Lund & Vale", the small words of a title ("the novel
 * {Nowhere in Sight}"), and the number that a name begins with ("{845 Brack
 * Movers}").
 *
 * @param spans the names of the text in their order.
 */
export function wholeNames(text: string, spans: readonly TypedSpan[]): TypedSpan[] {
  const joined: TypedSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && isOneName(text, last, span))
      joined[joined.length - 1] = { ...last, end: span.end }
    else joined.push(span)
  }
  return joined.map((span) => withNumber(text, span))
}

function isOneName(text: string, last: TypedSpan, next: TypedSpan): boolean {
  const between = text.slice(last.end, next.start)
  if (/^ ?\| ?$/u.test(between)) return true
  const name = textAt(text, last)
  // "Orme, Lund & Vale" and "Orme, Lund, Vale & Kern" are one firm; in "Orme, Lund and Vale" there may be three.
  if (between === ', ') return PARTNERS.test(text.slice(next.start)) && /^[^\s,]+(?:, [^\s,]+)*$/u.test(name)
  if (!SMALL.test(between)) return false
  // "Made to Measure" is one title; "Oslo to Bergen" and "Acme to Open" are none.
  if (between === ' to ' && isPast(name.toLowerCase()) && !AMONG.test(text.slice(0, last.start))) return true
  return (
    WORK.test(text.slice(0, last.start)) ||
    CAMPAIGN.test(text.slice(next.end)) ||
    isQuoted(text, last.start, next.end)
  )
}

/** "From Reed to Vale": two ends of a way. */
const AMONG = /\b(?:from|between) (?:the )?$/iu

/** The rest of a firm's name behind its first comma. */
const PARTNERS = /^\p{Lu}[\p{L}’'-]*(?:, \p{Lu}[\p{L}’'-]*){0,3},? & \p{Lu}/u

/** Words of a title that are written small. */
const SMALL =
  /^ (?:in|of|at|on|to|for|from|with|without|by|and|a|an|the|as|or|into|over|under) (?:(?:a|an|the|my|our|your|its) )?$/u

/** "Her new novel {Nowhere in Sight}" */
const WORK =
  /\b(?:novels?|book|memoir|novella|trilogy|poem|film|movie|documentary|song|single|album|musical|opera|play|show|series|podcast|game|comic|painting|exhibition|article|essay)[,:]? ["“‘']?$/u

/** "The novel " for "Ida Berg’s novel {Nowhere in Sight}", whose small words only the noun makes a title; else empty. */
export function kindOfWork(head: string, name: string): string {
  const noun = / \p{Ll}/u.test(name) ? WORK.exec(head)?.[0].match(/^\p{L}+/u)?.[0] : undefined
  return noun === undefined ? '' : `the ${noun} `
}

/** "The {Walk with a Friend} campaign" */
const CAMPAIGN =
  /^["”’']? (?:campaign|initiative|program|programme|project|tour|festival|series|challenge|drive|fundraiser|movement)\b/u

/** Whether the marks that stand nearest around a stretch are those of one quotation. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“‘][^"“”‘]{0,60}$/u.test(text.slice(0, start)) && /^[^"“”]{0,60}["”’]/u.test(text.slice(end))
}

/** A number in front of a name belongs to it unless something is counted there, or a year told. */
function withNumber(text: string, span: TypedSpan): TypedSpan {
  const number = NUMBER.exec(text.slice(0, span.start))?.[1]
  if (number === undefined || /^(?:1[89]|20)\d\d$/u.test(number)) return span
  return { ...span, start: span.start - number.length - 1 }
}

const NUMBER =
  /\b(?:is|are|was|were|does|do|did|has|have|had|at|of|by|with|from|up|about|behind|runs?|owns?|founded|contact) (\d{1,4}) $/iu
