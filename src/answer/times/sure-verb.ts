import { isPast } from '../text/past.ts'
import { NUMBERS, type Tense } from '../text/periods.ts'
import { tellingOf } from '../text/telling.ts'
import { type Beside, governing, LOOKS_AHEAD, ownClause, SINCE, THAN, UNCHANGED } from './governing-verb.ts'

/**
 * Whether what stands beside a time leaves no doubt on which side of the release it
 * lies, so that it may be taken for the farther of two years. A day of next month
 * is hardly ever that of last year: only a finite verb right before it, or with its
 * plain object between, makes it so. "Has agreed a contract to provide two vans
 * from August" and "a gala attended by 400 guests on 10 April" tell nothing of when.
 *
 * @example
 * isSure('past', { telling: tellingOf('It ran in May.'), ahead: 'It ran in ', behind: '.' }) // => true
 */
export function isSure(tense: Tense, { telling, ahead, behind }: Beside): boolean {
  const clause = ownClause(ahead)
  if (SINCE.test(clause) || THAN.test(clause)) return true
  if (OPENS_SENTENCE.test(clause))
    return tellingOf(behind.replace(/^,/u, '').split(/[,;]\s/u)[0] ?? '').tense === tense
  if (tense === 'past') return isPlainlyPast(clause)
  if (TOO_LONG_TO.test(clause) || COULD.test(clause)) return false
  // "Opening in April, the hall has drawn 900 people", "the report, due in May, has been put off"
  if (LOOKS_AHEAD.test(clause)) return !telling.hasPast && !PERFECT.test(behind)
  return !telling.hasPast || governing(clause, telling.hasFuture) === 'future'
}

const PERFECT = /\b(?:has|have)\s(?!to\b)/iu

/** "Took too long to close in" says nothing of what is to come. */
const TOO_LONG_TO = /\btoo \p{L}+ to \p{L}+/iu

/** "Could be read by strangers in September": was, or will be. */
const COULD = /\bcould\b/iu

/** "{In} March it closed", "{Already back in} April" */
const OPENS_SENTENCE =
  /^["“\s]*(?:(?:already|back|only|just|then|later|earlier)\s)*(?:(?:on|in|at|by|during)\s+(?:the\s+)?)?$/iu

/** Whether the verb before a time is a finite one of the past, with nothing between but what it was done to or where. */
function isPlainlyPast(clause: string): boolean {
  const preposition = /\s+(?:(?<open>from|by|until|till|before|after)|on|in|at|during)\s+(?:the\s+)?$/iu.exec(
    clause,
  )
  const words = (preposition === null ? clause : clause.slice(0, preposition.index)).match(WORD) ?? []
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ''
    const [previous, next] = [words[at - 1] ?? '', words[at + 1]]
    if (next === undefined && (isPast(word.toLowerCase()) || UNCHANGED.test(word))) return true
    if (isPast(word.toLowerCase()) && !BEFORE_NOUN.test(previous)) {
      if (preposition?.groups?.open !== undefined || SAYS_NOTHING.test(word)) return false
      // "A show opened by" may be one that is to be opened; "opened a show" has been.
      return IRREGULAR.test(word) || SUBJECT.test(previous) || BEGINS_OBJECT.test(next ?? '')
    }
    // "Sold to three yards", "fell by 3 per cent", and not "agreed to close", "attended by guests".
    const isOpen =
      (word === 'to' && !BEGINS_OBJECT.test(next ?? '')) || (word === 'by' && !/^\d/u.test(next ?? ''))
    if (BREAKS.test(word) || isOpen) return false
  }
  return false
}

const WORD = /\d[\d.,]*\d|[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,;:–—]/gu

/** Behind these a participle belongs to a noun. */
const BEFORE_NOUN =
  /^(?:an?|the|its|their|his|her|our|newly|recently|of|for|with|in|at|on|by|to|has|have|been)$/iu

/** What was decided, announced or had is of another time than that of the deed. */
const SAYS_NOTHING =
  /^(?:had|held|said|set|put|(?:announc|agre|approv|adopt|authori[sz]|back|cancel+|confirm|decid|elect|endors|extend|fix|grant|hir|impos|invit|nam|offer|order|outlin|plann|postpon|present|promis|propos|publish|ratif|recommend|request|reserv|reveal|schedul|secur|select|sign|unveil|urg|vot|want|warn|appoint|award|book|ask|call|commission|describ|detail|discuss|welcom)(?:i?ed))$/iu

/** Never passive, or no participle. */
const IRREGULAR =
  /^(?:was|were|did|went|began|took|saw|came|grew|rose|fell|ran|became|sold|lost|won|met|made|moved|returned|arrived|died|retired|resigned|joined|happened|occurred)$/iu
const SUBJECT = /^(?:it|they|he|she|we|i|you|who|which|that|was|were|had)$/iu
const BEGINS_OBJECT = new RegExp(
  String.raw`^(?:an?|the|its|their|his|her|our|all|both|over|about|more|nearly|some|away|\p{Lu}.*|\d.*|${NUMBERS.join('|')})$`,
  'u',
)

/** Behind these something else is told: "including talks in", "to close the pool in", "for delivery in". */
const BREAKS =
  /^(?:[,;:–—]|for|from|until|till|before|after|and|or|but|which|that|who|than|will|may|is|are|has|have|can|\p{L}{2,}ing)$/iu
