import type { Document, Span } from '../../model.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { asksFirst, asksThen } from '../asked/asks-then.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { isQuestion } from '../text/is-question.ts'
import { opening } from './matters.ts'
import { isMonth } from './named-days.ts'
import type { Overtaking, Standing } from './overtaken.ts'

/**
 * Finds the newest release that tells how something stands now of which it is asked whether it
 * is open, when it closes or what becomes of it, and of which the answer tells how it stood:
 * "The closure of the ward has been put on hold." for "Is the ward closing?"
 *
 * The newer sentence opens with all that the question calls it by, or tells what becomes of its
 * closure, its opening or the talks about it. What goes on about it ("The building will
 * be sold") stands beside it.
 */
export function statusNow({ own, house }: Standing, newer: readonly Document[]): Overtaking | null {
  const question = own.lens.asked.text
  const isOver = ASKS_OVER.test(question) && !asksFirst(question)
  if (!isOver && (!ASKS_STATUS.test(question) || asksThen(question))) return null
  // That it has happened, and when, is told already.
  if (isOver && OVER_NOW.test(own.candidate.text)) return null
  const words = tokens(question)
  const isOfThing = ({ stop, term, word }: Token): boolean =>
    !stop && !house.has(term) && !STATUS_WORD.test(word) && !isMonth(word) && !/^\d/u.test(word)
  const thing = words.filter((token, at) => {
    const before = words[at - 1]
    // "Line 4": the number is of its name.
    return isOfThing(token) || (NUMBER.test(token.word) && before !== undefined && isOfThing(before))
  })
  const status = statusAsked(question, own.candidate.text)
  const told = toldOf(own)
  if (status === null || thing.length < FEWEST || !thing.every(({ term }) => told.has(term))) return null
  for (const document of newer) {
    // Nearly all releases are passed over without a reading.
    const text = document.text.toLowerCase()
    if (!thing.some(({ word }) => text.includes(word))) continue
    const { candidates } = dissect(document)
    const called = calledIn(question, thing, document)
    const now = candidates.find((one) => isTold(one) && standsSo(one, called, status))
    if (now === undefined) continue
    const next = candidates[now.index + 1]
    const goesOn =
      next !== undefined &&
      next.block === now.block &&
      isTold(next) &&
      GOES_ON.test(next.text) &&
      STATUS.test(next.text)
    return {
      document,
      spans: [now, ...(goesOn ? [next] : [])].map(({ start, end }): Span => ({ start, end })),
    }
  }
  return null
}

const NUMBER = /^\d{1,3}$/u

/** What an answer tells of, with the sentence before it where it points back: "The yard expects to resume {them}". */
function toldOf({ candidate, document }: Standing['own']): ReadonlySet<string> {
  const before = POINTS.test(candidate.text) ? dissect(document).candidates[candidate.index - 1] : undefined
  return before?.block === candidate.block ? new Set([...before.terms, ...candidate.terms]) : candidate.terms
}

const POINTS = /\b(?:it|they|them|these|those)\b/iu

/** Words by which a thing is called, so that it is no other of its kind: "paddling pool". */
const FEWEST = 2

/**
 * What a sentence must call a thing by: for "the tip line {for the Holt case}" not by the
 * story which its whole release opens with.
 */
function calledIn(question: string, thing: readonly Token[], document: Document): readonly Token[] {
  const { lead } = opening(document)
  const [, story = ''] = OF_STORY.exec(question) ?? []
  const from = question.length - story.length
  const isOfStory = ({ start }: Token): boolean => story !== '' && start >= from
  const names = thing.filter((token) => isOfStory(token) && !STORY.test(token.word))
  if (names.length === 0 || !names.every(({ term }) => lead.has(term))) return thing
  const left = thing.filter((token) => !isOfStory(token))
  return left.length < FEWEST ? thing : left
}

/** What something is there for. */
const OF_STORY = /\b(?:for|about|on|of) ([^?]+\?*\s*)$/iu

/** Words for a story itself. */
const STORY = /^(?:case|search|investigation|inquiry|incident|accident|appeal|campaign)$/u

function isTold(one: Candidate): boolean {
  return isProse(one) && one.quotation === null && !isQuestion(one.text)
}

/**
 * How a newer release has to put it to answer such a question; null where it cannot. When
 * something opens or closes for good or for a season is changed by no day on which it was
 * closed, and a habit ('at 10 a.m.') by nothing of the kind.
 */
function statusAsked(question: string, stated: string): RegExp | null {
  if (/^(?:and |so |but )?what\b/iu.test(question)) return FATE
  if (!/^(?:and |so |but )?when\b/iu.test(question)) return STATUS
  if (ASKS_OVER.test(question)) return OVER_NOW
  if (ASKS_WHEN_HELD.test(question)) return HELD_NOW
  return HABIT.test(stated) ? null : CHANGED
}

/** "When is the repair café?" */
const ASKS_WHEN_HELD =
  /^(?:and |so |but )?when (?:(?:is|are) (?:(?!\b(?:opening|closing|reopening|ending|open|closed|due|going)\b)[^?])+|(?:does|do) [^?]+ (?:take place|meet))\s*\?*$/iu

/** What is held at another time from now on. */
const HELD_NOW =
  /\b(?:(?:is|are) now (?:held|on)|now (?:takes? place|meets?)|(?:is|are) to be held again on|(?:has|have) (?:been )?moved (?:from|to))\b/u

/** "At 10 a.m.", "on Sundays", "every day" */
const HABIT =
  /\b(?:\d{1,2}(?:[.:]\d\d)? ?(?:a\.?m|p\.?m|o['’]clock)|daily|weekdays|weekends|(?:every|each) \p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b/iu

/** Whether a sentence tells how the thing stands that it opens with. */
function standsSo({ text, question: heading }: Candidate, thing: readonly Token[], asked: RegExp): boolean {
  const flat = onOneLine(text)
  const status = asked.exec(flat)
  if (status === null || PAST.test(flat)) return false
  if (asked !== HELD_NOW && FOR_A_WHILE.test(flat.slice(status.index))) return false
  // Below a question of the release, "it" is what that asks about.
  const ahead = `${heading?.text ?? ''} ${flat.slice(0, status.index)}`
  if (/[;:]|,\s(?:but|and|while)\s/u.test(ahead)) return false
  const said = new Set(termsOf(ahead))
  return thing.every(({ term }) => said.has(term))
}

/** Closed on a day, open for an evening. */
export const FOR_A_WHILE =
  /^[^.;]{0,60}?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|for (?:an?|one|two|three|the) (?:hour|day|evening|afternoon|morning|night|week)s?|early|during|until \d)\b/u

/** "Is … still suspended?", "When does … close?", "What happens to …?" */
const ASKS_STATUS =
  /^(?:and |so |but )?(?:(?:is|are|has|have|will|can|does|do)\b[^?]*\b(?:open(?:ed|ing|s)?|clos(?:ed?|ing|es)|shut(?:ting)?|runn?(?:ing|s)?|suspended|reopen(?:ed|ing|s)?|sold|back|stay(?:ing|s)?|available|on sale|in stock|stopped|scrapped|resum(?:ed|ing|es?)|restarted|(?:start|begin|tak)\p{L}* (?:up )?again|lifted|halted|interrupted)\b|when (?:does|do|will|is|are) [^?]*\b(?:close[sd]?|open[s]?|opening|closing|reopen(?:ing|s)?|end(?:s|ing)?|shut|stop|resume|return|take place|meet)\b|when (?:is|are) |what (?:happens|will happen|is happening|has happened|happened|will become|becomes|has become) (?:to|with|of)\b)/iu

/** "When did … resume?", "When was … lifted?" */
const ASKS_OVER =
  /^(?:and |so |but )?when (?:did|was|were) [^?]*\b(?:resumed?|restart(?:ed)?|reopen(?:ed)?|end(?:ed)?|lifted|(?:start|begin|taken up) again)\b/iu

/** Words of such questions that say nothing of what it is. */
const STATUS_WORD =
  /^(?:open\p{L}*|clos\p{L}+|shut\p{L}*|run|runs|running|suspended|reopen\p{L}*|sold|sale|stock|back|stay\p{L}*|available|stopp?\p{L}*|scrapped|end(?:s|ed|ing)?|resum\p{L}*|restart\p{L}*|lifted|halted|interrupted|start\p{L}*|return\p{L}*|happen\p{L}*|become|becomes|still|now|again|yet|today|currently|finally|going|planned|held|tak(?:e|es|ing)|place|\p{L}+days?)$/u

const BE = String.raw`(?:is|are|was|were|has been|have been|will be|had to be)(?: (?:now|again|not|no longer|already|currently|\p{L}+ly))*`

const STAYS =
  '(?:will |to |must )?(?:stays?|remains?|keeps?)(?: \\p{L}+)? (?:open|closed|shut|suspended|in place|in force|in service|running)'
/** "Closed its bakery" is done by the thing, and not to it. */
const OF_ITSELF = String.raw`(?! (?:an?|the|its|their|his|her|all|some|one|two)\b)`
/** That it goes on, or is over, in however many words. */
const ENDED = String.raw`${BE} (?:resumed|restarted|taken up again|started again|begun again|reinstated|lifted|over|ended)|(?:has |have )?(?:resumed|restarted|ended|(?:started|begun) again|come to an end)${OF_ITSELF}|(?:came to an end|began again)`
const NOT = 'will not (?:close|open|reopen|be (?:sold|closed|shut))|not expected to (?:reopen|close|open)'
/** How something stands. */
const STATUS = new RegExp(
  String.raw`\b(?:${ENDED}|${STAYS}|${NOT}|${BE} (?:open(?:ed)?|closed|shut(?: down)?|suspended|cancell?ed|called off|withdrawn|sold|let|lifted|abandoned|scrapped|discontinued|reinstated|reopened|resumed|put on hold|put off|halted|stopped|extended|running|back|over|demolished|pulled down)|(?:(?:has |have )?(?:re-?opened|closed|resumed|ended)|(?:will )?(?:re-?opens?|closes?|resumes?|ends))${OF_ITSELF}|(?:(?:has |have )?returned|(?:will )?returns?) to)\b`,
  'u',
)

const OVER_NOW = new RegExp(String.raw`\b(?:${ENDED}|(?:has |have )?reopened)\b`, 'u')

/** What changes when something is to open or close. */
const CHANGED = new RegExp(
  String.raw`\b(?:${STAYS}|${NOT}|(?:is|are|has been|have been) (?:put on hold|put off|called off|cancell?ed|abandoned|scrapped|suspended|postponed)|(?:has|have) (?:re-?opened|closed)${OF_ITSELF})\b`,
  'u',
)

/** What becomes of something in the end. */
const FATE = new RegExp(
  String.raw`\b(?:${STAYS}|${BE} (?:sold|let|abandoned|scrapped|demolished|pulled down|put on hold|called off|cancell?ed)|(?:has |have )ended${OF_ITSELF})\b`,
  'u',
)

/** What was so before something else, or in another year. */
const PAST = /\b(?:had been|used to|in (?:1[5-9]|20)\d\d\b)/u

const GOES_ON =
  /^(?:It|They|The (?:building|site|shop|line|house|centre|center|unit|pool|plan|sale|review|work|works))\b/u
