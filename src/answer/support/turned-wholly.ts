import { isIrregularPast } from '../../search/morphology.ts'
import type { Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'

/** What a sentence says of a subject: where that stands, and the word behind it for which way it went. */
export interface Turn {
  readonly subject: { readonly start: number; readonly end: number }
  readonly verb: Token
}

interface Asked {
  readonly isRise: boolean
  /** Stems of what rises or falls, and of what else is asked of it. */
  readonly subject: readonly string[]
  readonly when: readonly string[]
}

/**
 * Whether a sentence plainly has the whole of a subject go one way: by a verb and no noun
 * ("price {increases} are ruled out"), for no part of it or of its time ("fell in the east",
 * "until July"), and with no word behind that may tell of the other way.
 *
 * What is told of another thing behind "while" is no other way of the subject.
 *
 * @example
 * // asked whether exports rose: "Exports fell by 3%, while prices rose." => true
 * // "Exports fell in the first half; a strong autumn left them 8% above 2024." => false
 */
export function isTurnedWholly(
  { text, tokens }: Candidate,
  { subject, verb }: Turn,
  asked: Asked,
  same: ReadonlySet<string>,
): boolean {
  const between = text.slice(subject.end, verb.start)
  if (!isVerb(verb, between, text.slice(verb.end))) return false
  const known = new Set([...asked.subject, ...asked.when])
  const lead = text.slice(0, subject.start)
  const begins = Math.max(0, ...[...lead.matchAll(CLAUSE)].map(({ index, 0: mark }) => index + mark.length))
  const clause = CLAUSE_END.exec(text.slice(verb.end))?.index ?? text.length - verb.end
  const ranges = [
    [begins, subject.start],
    [subject.end, verb.start],
    [verb.end, verb.end + clause],
  ] as const
  if (ranges.some(([start, end]) => isOfPart(text, tokens, start, end, known))) return false
  const words = asked.isRise ? ABOVE : BELOW
  const others = othersClause(text, tokens, { subject, verb }, asked.subject)
  return !tokens.some(
    ({ start, term, word }) =>
      start >= verb.end &&
      !(start >= others.start && start < others.end) &&
      (same.has(term) || words.test(word) || UNDONE.test(word)),
  )
}

/** "Prices {fell}", "are {falling}", "revenue {up} 9%"; not "price {increases}", "profit {growth}", "orders {down} the line". */
function isVerb({ word }: Token, between: string, behind: string): boolean {
  if (STATE.test(word) && ON_THE_WAY.test(behind)) return false
  if (AUXILIARY.test(between)) return true
  return STATE.test(word) ? FIGURE.test(behind) : /ed$/u.test(word) || isIrregularPast(word)
}

const STATE = /^(?:up|down|higher|lower)$/iu
const AUXILIARY = / (?:has|have|had|was|were|is|are|been|went|gone|going) /iu

/** "Up {to} now", "down {the} line", "up {for} sale". */
const ON_THE_WAY = /^ (?:to|the|and|for(?! the))\b/iu
const FIGURE = /^ (?:by )?(?:about |around |nearly |almost |over )?(?:[$€£]|US\$)?\d/iu

/** Where a clause ends in which a subject stands at the beginning. */
const CLAUSE = /[.;:](?!\d)|\b(?:and|but|while|whereas|as|because|since|that|although|with)\b/giu

const CLAUSE_END =
  /[.;:,](?!\d)|\b(?:because|due|thanks|owing|as|while|whereas|which|who|after|and|but|compared|against|driven)\b/iu

/** Whether a stretch tells of a part that the question does not name. */
function isOfPart(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  known: ReadonlySet<string>,
): boolean {
  return [...text.slice(start, end).matchAll(PART)].some(({ index, 0: { length } }) => {
    const named = tokens.find((token) => token.start >= start + index + length && !token.stop)
    return named === undefined || named.start >= end || !known.has(named.term)
  })
}

/** "Fell {in} the east", "{per} guest", "{until} July"; not "in 2025", "from 356", "for the third year". */
const PART = new RegExp(
  [
    String.raw`\bin\b(?! (?:line|total|value|volume|real|part|response|succession|a row)\b|PERIOD)`,
    String.raw`\bat\b(?! (?:an?|the (?:same|end|close)|constant)\b| (?:[$€£]|US\$)?\d)`,
    String.raw`\bon\b(?! (?:average|account|an?|strong|weak|good|higher|lower|the (?:back|year|strength))\b)`,
    String.raw`\bfrom\b(?! (?:an?|last|around|about|nearly|over|just|some|only|more|less|the (?:year|previous|prior|same))\b| (?:the )?(?:[$€£]|US\$)?\d)`,
    String.raw`\bfor\b(?! (?:the|a) \p{Ll}+ (?:time|year|quarter|month|week|day)\b|PERIOD)`,
    String.raw`\bduring\b(?!PERIOD)`,
    String.raw`\bover(?= \p{Lu})`,
    String.raw`\b(?:per|until|till|before|within|among|amongst|between|through|throughout|except|outside|inside)\b`,
    String.raw`\b(?:initially|temporarily|briefly|early|online|locally|abroad|overseas)\b`,
  ]
    .join('|')
    .replaceAll(
      'PERIOD',
      String.raw` (?:(?:the )?(?:(?:full|whole|entire|past|last|fiscal|financial|reporting|current) )?(?:year|quarter|period)|(?:fiscal )?(?:19|20)\d\d)\b`,
    ),
  'giu',
)

/** The clause behind "while" that is another's: not of "it", nor of anything by the subject's words. */
function othersClause(
  text: string,
  tokens: readonly Token[],
  { subject, verb }: Turn,
  terms: readonly string[],
): { readonly start: number; readonly end: number } {
  const none = { start: 0, end: 0 }
  const found = OTHERS.exec(text.slice(verb.end))
  if (found === null) return none
  const start = verb.end + found.index
  const end = start + found[0].length
  // "Landings in Bray rose, while {those} in Holm fell": both are told by their place.
  if (THOSE.test(found[0]) && !PLACED.test(textAt(text, subject))) return none
  const isOwn = tokens.some(
    (token) => token.start >= start && token.start < end && terms.includes(token.term),
  )
  return isOwn ? none : { start, end }
}

const OTHERS =
  /\b(?:while|whereas) (?!(?:it|they|this|these|where|in|at|on|by|for|from|over|until|since|during|after|later)\b)[^;]{1,300}/iu
const THOSE = /^\p{L}+ (?:those|that|the)\b(?= (?:in|at|of|to|from|for|on|other|rest|remainder)\b)/iu
const PLACED = / (?:in|at|of|to|from|for|on) /iu

/** What may have come of a fall, and of a rise, by other words. */
const ABOVE = /^(?:up|higher|ahead|above|larger|bigger|greater|better|doubl\p{L}+|tripl\p{L}+)$/iu
const BELOW = /^(?:down|lower|behind|below|fewer|less|smaller|worse|halv\p{L}+)$/iu
const UNDONE =
  /^(?:undid|undone|revers(?:e|es|ed|ing)|offset|recover(?:s|ed|y|ing)?|rebound(?:s|ed|ing)?|eras(?:e|ed)|outweigh(?:s|ed)?)$/iu
