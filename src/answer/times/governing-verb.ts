import { rememberedEach } from '../../remembered.ts'
import { isPast } from '../text/past.ts'
import { DAYS, MONTHS, NUMBERS, TENS, type Tense } from '../text/periods.ts'
import { FUTURE, MODAL, OPENS, type Telling, tellingOf } from '../text/telling.ts'

/** What the verb tells of that governs a time; "unsure" where it could be of either, "present" where it is of now. */
type Governed = Tense | 'unsure' | 'present'

/** What stands beside a time in its sentence, and what the whole of it tells of. */
export interface Beside {
  readonly telling: Telling
  readonly ahead: string
  readonly behind: string
}

/**
 * Says what is told of a time: by what stands right before it, by the verb that
 * governs it, or by the clause that it opens ("in May it will").
 *
 * @example
 * tenseAt({ telling: tellingOf('Due on 4 May.'), ahead: 'Due on ', behind: '.' }) // => 'future'
 */
export function tenseAt({ telling, ahead: whole, behind }: Beside): Tense | 'unsure' {
  const ahead = ownClause(whole)
  if (LOOKS_AHEAD.test(ahead)) return 'future'
  if (SINCE.test(ahead) || THAN.test(ahead)) return 'past'
  const governed = governing(ahead, telling.hasFuture)
  // "Has called a hearing for 18 May": when it is to be.
  if (governed === 'present' || (governed === 'past' && FOR.test(ahead))) return null
  if (governed !== null) return governed
  const [clause = ''] = behind.split(NEXT_CLAUSE)
  const tense = tenseIn(`${ahead}${clause}`)
  if (tense !== null) return tense
  // What another clause tells of says nothing of this one.
  if (clause !== behind && telling.tense !== null) return 'unsure'
  return telling.tense ?? (PRESENT.test(ahead.replace(PREPOSITION, '')) ? 'future' : null)
}

/**
 * What stands before a time in its own clause: "the first has arrived; {the second is due in}",
 * "it has decided that {in July and} August it will close".
 */
export function ownClause(ahead: string): string {
  const opened = CLAUSE_OPENED.exec(ahead)?.index ?? -1
  return ahead.slice(Math.max(ahead.lastIndexOf(';') + 1, opened, ahead.length - REACH))
}

/** A "that" behind which nothing stands but a time that opens its clause. */
const CLAUSE_OPENED = new RegExp(
  String.raw`(?<=\bthat,?)\s(?:in|on|from|by|between|during|at|until)\s(?:the\s)?(?:(?:early|mid|late|the end of|${MONTHS.join('|')}|${DAYS.join('|')}|spring|summer|autumn|winter|\d{1,4}(?:st|nd|rd|th)?|and|or|to)[\s,-]{1,2}){0,5}$`,
  'iu',
)

/** "It opens a studio, led by Ada Berg": its first verb counts. */
function tenseIn(clause: string): Tense {
  const { tense } = tellingOf(clause)
  const opens = tense === 'past' ? clause.search(OPENS) : -1
  return opens !== -1 && !tellingOf(clause.slice(0, opens)).hasPast ? 'future' : tense
}

const FOR = /\bfor (?:the )?$/iu

/** "Ida Berg retires in": a release tells so of what is to come. */
const PRESENT = /\p{Lu}[\p{L}’-]+ \p{Ll}{3,}(?<![su])s\s*$/u

/** What right before a day looks forward, whatever the sentence tells of: "was appointed, effective 1 July". */
export const LOOKS_AHEAD =
  /(?:\b(?:effective(?: from| as of| on| in)?|with effect (?:from|on)|takes? effect(?: on| from| in)?|(?:starting|beginning|commencing)(?: on| from| in)?|(?<!\b(?:was|were|been) )(?:running(?: from)?|taking place(?: on| from| in)?)|payable(?: on| in)?|due(?: on| by| in| at)?)|(?:^|,\s)opening(?: on| in)?)\s+(?:the )?$/iu

/** From when something has been, whatever else the sentence tells of: "vacant since 3 January, will be filled". */
export const SINCE = /\bsince (?:the )?$/iu

/** "Cheaper than in", "earlier than it expected in" */
export const THAN =
  /(?<!\brather )\bthan (?:(?:in|on|it was in|they were in|(?:it|they|he|she|we) (?:had )?(?:\p{L}+ed|forecast|thought|said) (?:in|on)) )?(?:the )?$/iu

const NEXT_CLAUSE =
  /;|,["”]?\s(?:(?:it|he|she|they)\s)?(?:which|who|where|when|while|whereas|but|after|before|as|said|says|added|announced|told|according)\b|\s(?:that|which|who)\s/iu

/**
 * Says what the verb tells of that governs a time: the nearest before it.
 *
 * A participle behind its noun looks back, whatever the sentence tells of ("will
 * discuss the plan presented in January"), as a verb behind its pronoun does ("the
 * tower that it closed"). One before its noun governs nothing ("its renovated
 * hall"), one behind "be" what will be, and one joined to another goes with that
 * ("will be cleaned, painted and opened"). Null where no verb tells.
 *
 * @param ahead what stands before the time; the last {@link REACH} characters count.
 * @param looksAhead whether its sentence speaks of what is to come: "goods ordered
 *   in May" will then be ordered or have been.
 *
 * @example
 * governing('The trust will publish the audit begun ', true) // => 'past'
 */
export function governing(ahead: string, looksAhead: boolean): Governed {
  const whole = ownClause(ahead).replace(WAS_PLANNED, ' ').replace(HAD_TO, '$1')
  const near = whole.replace(PREPOSITION, '')
  const from = Math.max(...[FUTURE, MODAL, OPENS, CAN].map((one) => lastOf(one, near)))
  const behind = from === -1 ? near : near.slice(from)
  const isOpen = LEFT_OPEN.test(whole)
  const past = pastIn(behind, { isBehindFuture: from !== -1, looksAhead, isOpen })
  if (past === 'past' && (DECIDED.test(whole) || PUT_OFF.test(whole))) return 'present'
  if (past !== null && from !== -1 && SET_APART.test(near)) return 'unsure'
  if (past === 'past' && OTHER_VERB.test(behind)) return 'unsure'
  if (past !== null || from === -1) return past
  if (AFTER.test(behind)) return 'unsure'
  // "Said it would open in May": ahead of then, and of now or not. "After 290 expected in October": of it, or in it.
  return WOULD.test(near.slice(0, from + 'would'.length)) || COMPARED_WITH.test(near) ? 'unsure' : 'future'
}

const REACH = 240
const PREPOSITION = /(?<=\s)(?:on|in|at|by|before|after|during|from|since|until|till)\s+(?:the\s+)?$/iu

/** Where an expression is found last; -1 where it is not. */
function lastOf(expression: RegExp, text: string): number {
  let last = -1
  for (const { index } of text.matchAll(everywhere(expression))) last = index
  return last
}

const everywhere = rememberedEach((one: RegExp) => new RegExp(one.source, `${one.flags}g`))

/** "Was planned for 12 May": whether it lay ahead is not said. */
const WAS_PLANNED =
  /\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?(?:expected|scheduled|planned|slated|anticipated|projected|due|set)\b(?:\s+to\s+(?:be\s+)?\p{L}+)?/giu

/** "Had to be replaced", "were forced to close": it was, whatever the verb behind looks like. */
const HAD_TO =
  /\b(had|needed|(?:was|were) (?:forced|obliged|compelled|required|able|unable))\s+to\s+(?:be\s+)?\p{L}+/giu

/** "Can vote", "hopes to sell", "to be shown" */
const CAN =
  /\b(?:can|must|should|would|(?:hopes?|wants?|intends?|seeks?|going) to|to be(?=\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn|t|ld)\b))\b/u
const WOULD = /\bwould(?:\s\p{L}+){0,3}\s*$/u

/** A verb behind the one in the past: "who joined in 2010, retires in", "in 2010 and plays on", "voted to close the pool in". */
const OTHER_VERB = new RegExp(
  [
    String.raw`(?:,|\b(?:who|which|it|she|he)|(?<!(?<!s)s)\s(?:and|but|then))\s(?:\p{L}+ly\s)?\p{Ll}{2,}(?<![sui])s(?:\s(?:its|her|his|the|a|as|at)\b[^,;]{0,60})?\s*$`,
    String.raw`(?<!\b(?:able|on|helped|managed|began|continued|due|set|expected|forced))\sto\s(?!(?:be|the|new|more|all|both|other|over|about|some|many|${NUMBERS.join('|')}|${TENS.join('|')})\b)\p{Ll}{2,}(?<!s)\s(?:(?:the|an?|its|their|his|her|\p{Lu}[\p{L}-]*|\d[\d.,]*)\s[^,;]{0,60})?\s*$`,
  ].join('|'),
  'u',
)

/** "Approved the closure of the car park from", "agreed a contract for two vans until": what was decided goes on from then. */
const DECIDED =
  /\b(?:approved|agreed|announced|adopted|authori[sz]ed|backed|cleared|confirmed|decided|endorsed|fixed|granted|imposed|ordered|passed|permitted|proposed|ratified|recommended|sanctioned|secured|signed|voted)\s(?!(?:it|they|who|which|that)\b)[^,;]{3,120}?\s(?:from|until|till)\s+(?:the\s+)?$/iu

/** "Extended until": up to a time that lay ahead then, and seldom far from now. */
const PUT_OFF =
  /\b(?:extended|prolonged|lengthened|renewed|postponed|delayed|deferred|adjourned|put off|pushed back|put back|moved back)\b[^,;]{0,80}?\b(?:until|till|to|into)\s+(?:the\s+)?$/iu

/** "Will be out after tearing a muscle on": that has been, or is to be first. */
const AFTER = /\b(?:after\s\p{L}+ing|following\s(?:an?|the))\s/iu

/** "Will replace Oba, who has cancelled, in" */
const SET_APART = /,\s*$/u

const COMPARED_WITH =
  /\b(?:after|from|than|against|with|of)\s[^,;]{0,40}\d[^,;]{0,40}\b(?:expected|anticipated|projected|planned)\s*$/u

interface Place {
  readonly isBehindFuture: boolean
  readonly looksAhead: boolean
  /** The time is one up to which, or from which: "received by 30 November". */
  readonly isOpen: boolean
}

/** What the last verb in the past says; null where there is none, or what it belongs to looks ahead. */
function pastIn(text: string, { isBehindFuture, looksAhead, isOpen }: Place): Governed {
  const words = [...text.matchAll(WORD)]
  for (let at = words.length - 1; at >= 0; at--) {
    const word = wordAt(words, at)
    const before = beforeAdverbs(words, at)
    if (FINITE.test(word)) return isPerfect(words, before) ? 'present' : 'past'
    if (!isPast(word) && !UNCHANGED.test(word)) continue
    const ahead = text.slice(0, words[at]?.index ?? 0)
    const isCounted = COUNTED.test(ahead)
    const next = wordAt(words, at + 1)
    const isTold = isCounted || next === 'by' || /\b(?:as|than)\s+$/iu.test(ahead)
    if (!isPast(word) && !isTold) continue
    const previous = wordAt(words, before)
    const isBeforeNoun = !ENDS_PHRASE.test(next)
    if (BE.test(previous)) return isBehindFuture ? null : 'present'
    if (HAVE.test(previous) && CAN_HAVE.test(wordAt(words, before - 1)) && isBehindFuture) return null
    if (isPerfect(words, before)) return 'present'
    if (HAVE.test(previous)) return 'past'
    if (SUBJECT.test(previous)) return 'past'
    if (isJoined(words, before)) continue
    if (/^(?:,|but)$/u.test(previous)) {
      if (next === 'by' && isBehindFuture) continue
      // "Will be run by the trust, founded in May", "will be cleaned in March, painted in May".
      return isBehindFuture && /\bbe\b/iu.test(ahead) ? 'unsure' : 'past'
    }
    const isCaused = isBehindFuture && CAUSED.test(ahead)
    if (isCounted && !isBeforeNoun && !isCaused) return 'past'
    if (isBeforeNoun && (isBehindFuture || previous === '')) continue
    if (NO_SUBJECT.test(previous)) continue
    const phrase = text.slice(ahead.length)
    const mayBeAhead = isBehindFuture || looksAhead
    const isUnsure = mayBeAhead
      ? isOpen || PURPOSE.test(phrase) || isAnySuch(ahead)
      : isOpen && GOES_ON.test(phrase)
    return isUnsure || isCaused ? 'unsure' : 'past'
  }
  return null
}

/** "Has approved", "have not been told": of now, so that a day behind it is none of the verb's own. */
function isPerfect(words: readonly RegExpExecArray[], at: number): boolean {
  const auxiliary = wordAt(words, at) === 'been' ? beforeAdverbs(words, at) : at
  return /^(?:has|have)$/u.test(wordAt(words, auxiliary))
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*|,/gu

function wordAt(words: readonly RegExpExecArray[], at: number): string {
  return words[at]?.[0].toLowerCase() ?? ''
}

function beforeAdverbs(words: readonly RegExpExecArray[], at: number): number {
  let before = at - 1
  while (ADVERB.test(wordAt(words, before))) before--
  return before
}

/** "Cleaned, {painted}", "cleaned and {painted}": it goes with the other. */
function isJoined(words: readonly RegExpExecArray[], before: number): boolean {
  const joint = wordAt(words, before)
  if (joint === 'and' || joint === 'or') return true
  const other = wordAt(words, before - 1)
  return joint === ',' && isPast(other)
}

/** "All {goods} ordered", "{bookings} made": those that are to come as well. */
function isAnySuch(ahead: string): boolean {
  return ANY.test(ahead) || (SEVERAL.test(ahead) && !KNOWN.test(ahead))
}

const ANY = /\b(?:all|any|every|each|those|anyone|everyone|anything|everything)\s(?:\p{L}+\s){0,3}$/iu
const SEVERAL = /(?:^\p{L}+(?<![sui])s|\b(?:\p{Ll}+(?<![sui])s|people|children))\s+$/u
const KNOWN = new RegExp(
  String.raw`(?:\b(?:the|an?|this|that|these|its|their|his|her|our|my|your|both|million|billion|\d[\d.,]*|${NUMBERS.join('|')}|${TENS.join('|')})|['’]s)\s(?:[\p{Ll}-]+\s){0,2}$`,
  'iu',
)

/** In the past, and no participle. */
const FINITE =
  /^(?:was|were|had|did|went|began|took|saw|came|grew|rose|fell|ran|became|gave|drew|wrote|spoke|sang|broke|said)$/u
/** As much the present or a noun: of the past behind what is counted ("480 million forecast in July"). */
export const UNCHANGED = /^(?:forecast|cut|put|hit|set|shut|cast|broadcast|bet|let|split|spread|shed)$/u
const COUNTED =
  /(?<![\p{L}\d])\d[\d.,]*%?\s(?:(?:million|billion|thousand|per cent|percent|bn|m)\s)?(?:[\p{L}]+\s)?$/u

const ADVERB =
  /^(?:\p{L}+ly|not|also|already|then|since|first|last|recently|just|now|once|again|later|even|still)$/u
const BE = /^(?:be|being|is|are|gets?)$/u
const HAVE = /^(?:was|were|been|had|have|has|having|got)$/u
const CAN_HAVE = /^(?:will|shall|may|might|could|would|should|must|to)$/iu
const SUBJECT = /^(?:it|they|he|she|we|i|you|who|whom|which|that|as|than)$/u
/** Behind these a participle stands before its noun: "the renovated hall". */
const NO_SUBJECT =
  /^(?:the|an?|its|their|his|her|our|my|your|this|these|those|no|any|some|all|both|more|most|of|for|with|without|in|on|at|from|by|to|into|about|over|under|\d[\d.,]*)$/u
/** What follows a participle behind its noun; nothing, where that is the time. */
const ENDS_PHRASE =
  /^(?:|,|in|on|at|by|for|to|from|with|without|under|over|during|of|off|out|up|down|into|after|before|between|against|as|through|until|since|back|last|earlier|and|or|the|an?|its|their|his|her|\p{L}+ly)$/u
const LEFT_OPEN = /\b(?:by|before|until|till|after|from)\s+(?:the\s+)?$/iu
/** "Signed with Bolt runs until" */
const GOES_ON = /^\S+\s(?:with|to|in|by|for|on|at|from)\s.*\s\S/iu
/** "Ordered for delivery in": the time of the delivery. */
const PURPOSE = /\bfor\s+\p{L}/iu
/** "To have its drug approved in" */
const CAUSED = /\b(?:have|has|had|get|gets|see|sees|keep|want|wants)\b/iu
