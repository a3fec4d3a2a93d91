import type { Document } from '../../model.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { asksThen } from '../asked/asks-then.ts'
import { HOUR } from '../evidence/asked-time.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import { isNoPrice } from '../support/no-price.ts'
import { isOfOtherMarket } from '../support/other-market.ts'
import { isOfOtherModel } from '../support/other-model.ts'
import { periodsOf } from '../text/periods-of.ts'
import type { SpanType } from '../text/spans.ts'
import { tellingOf } from '../text/telling.ts'
import { agree } from '../text/values.ts'
import { type Change, changesIn, tellsRunning } from './changes.ts'
import type { Overtaking } from './overtaken.ts'
import { countsSame, hasWordOrSynonym, isOfAll, isOfOther, type Sought } from './same-thing.ts'

/**
 * Finds the newest sentence that gives the value asked for anew, in other words than
 * an older one: "the price of the scheme rises to 742,000" for "is expected to cost
 * 685,000". All of the question but its verb must stand in it, in the sentence before or
 * in the opening of its release, and nothing else may be what it speaks of.
 *
 * Who asks for what was planned, or names another year, asks for none of these but
 * what sets right what was stated.
 *
 * @param documents the newest first; of the one that answers only what stands behind the answer.
 */
export function restated(sought: Sought, documents: readonly Document[]): Overtaking | null {
  const { asked } = sought.own.lens
  const types = typesOf(sought)
  if (types.length === 0) return null
  // What something did cost in the end is told by the newest.
  const isOfThen = asksThen(asked.text) && !DID_COST.test(asked.text)
  // How many were hurt is told by the newest count.
  const countsOn = asked.type === 'count' && !AT_FIRST.test(asked.text)
  // "How many does the ship carry?" asks for no count of what came to pass.
  const isOfAlways = DOES.test(asked.text)
  for (const document of documents) {
    // What was stated wrongly was wrong at any time.
    const change = changesIn(document).find(
      (one) =>
        (!isOfThen || one.behind === 'stated' || (countsOn && tellsRunning(one.text))) &&
        !(isOfAlways && tellsRunning(one.text) && CAME_TO.test(one.text)) &&
        givesAnew(sought, types, document, one),
    )
    if (change === undefined) continue
    const old = change.behind !== null && change.before !== null ? [change.before.span] : []
    return { document, spans: [...old, change.span], isOfOther: answersOther(sought, types) }
  }
  return null
}

const DOES = /\b(?:does|do|can)\b/iu

const CAME_TO = /\b(?:rose|grew|climbed|fell|dropped) to\b/iu

const DID_COST = /\bdid\b.+\bcost\b(?!.*\b(?:first|original\p{L}*|before|then|at the time)\b)/iu

const AT_FIRST = /\b(?:first|original\p{L}*|initial\p{L}*|before|then|at the time|earlier|previous\p{L}*)\b/iu

/** The kinds of value that can answer. */
function typesOf({ own: { lens, candidate } }: Sought): readonly SpanType[] {
  const { type, text } = lens.asked
  if (type === 'money' && OF_PAY.test(text)) return ['money', 'percent']
  // "What is adult admission?"
  if (type !== 'other' && type !== 'definition') return TYPES[type] ?? []
  return [...new Set(candidate.figures().map(({ type: one }) => one))]
}

/** What is offered or claimed for pay is told in percent as well. */
const OF_PAY =
  /\b(?:pay|wages?|salary) (?:offers?|rises?|increases?|claims?|deals?|awards?|settlements?|demands?)\b/iu

const TYPES: Partial<Record<AnswerType, readonly SpanType[]>> = {
  date: ['date'],
  place: ['place'],
  duration: ['duration'],
  money: ['money'],
  percent: ['percent'],
  count: ['count'],
  amount: ['money', 'count', 'percent', 'measure'],
}

function givesAnew(sought: Sought, types: readonly SpanType[], document: Document, change: Change): boolean {
  const { own } = sought
  const { candidate } = own
  const values = change
    .figures()
    .filter(
      ({ type, start, end }) =>
        types.includes(type) && (type === 'date' || !isValueIn(change.text.slice(start, end), own)),
    )
  if (values.length === 0 || isOfOtherTime(sought, document, change)) return false
  // Other hours change "from 8 a.m. to 6 p.m.", and no day does.
  if (own.lens.asked.type === 'date' && HOUR.test(candidate.text) && !HOUR.test(change.text)) return false
  // What a newer release only tells of as to come.
  if (change.isOnlyAhead && (document === own.document || !isAhead(sought, change))) return false
  if (!isOfAll(sought, document, change) || isOfOtherModel(own.lens, change)) return false
  if (isOfOtherMarket(own.lens.asked, candidate.text, change.text)) return false
  if (isNoPrice(own.lens.asked.text, change.text, values)) return false
  // The row of a table has its words in its head, and a sentence beside it is of the whole.
  if (document === own.document && candidate.block.kind === 'table-row') return false
  const isOfSame = isBehind(change, candidate) || (isPutOff(candidate) && isRightBehind(change, candidate))
  if (document === own.document && !isOfSame && !tellsMore(sought, change)) return false
  return values.some((value) => !isOfOther(sought, document, change, value))
}

const COMES: ReadonlySet<AnswerType> = new Set<AnswerType>(['date', 'duration'])

/** Whether a day or a time is told as to come, or a number of the very things that an older release has told so. */
function isAhead({ own }: Sought, { text }: Change): boolean {
  if (COMES.has(own.lens.asked.type)) return true
  return countsSame(own, text) && tellingOf(own.candidate.text).tense === 'future'
}

function isValueIn(value: string, { candidate }: Evidence): boolean {
  return candidate.figures().some(({ start, end }) => agree(value, candidate.text.slice(start, end)))
}

/** Whether the answer is what the change takes back: what stands before it does not change it. */
function isBehind({ before, behind }: Change, { start }: Candidate): boolean {
  return behind !== null && before?.span.start === start
}

/** Whether a sentence only tells that something is put off, and no day of it but that on which it is told: "said today that the tour is delayed". */
export function isPutOff({ text, figures }: Pick<Candidate, 'text' | 'figures'>): boolean {
  return (
    PUT_OFF.test(text) &&
    figures().every(({ type, start, end }) => type !== 'date' || /^today$/iu.test(text.slice(start, end)))
  )
}

const PUT_OFF =
  /\b(?:postponed|delayed|deferred|rescheduled|put (?:off|back)|pushed back|moved|brought forward)\b/iu

function isRightBehind({ before }: Change, { start }: Candidate): boolean {
  return before?.span.start === start
}

/** Whether a sentence itself has a noun of the question that the answer lacks. */
function tellsMore({ own: { candidate, lens }, lexicon }: Sought, { text }: Change): boolean {
  const said = new Set(termsOf(text))
  return tokens(lens.asked.text).some(
    (token) =>
      !token.stop &&
      lexicon.isNoun(token.word) &&
      said.has(token.term) &&
      !hasWordOrSynonym(token, candidate.terms, lexicon),
  )
}

/** A year or quarter that is asked for must be told; the year of a release goes without saying of what it expects. */
function isOfOtherTime({ own: { lens } }: Sought, { published }: Document, { text }: Change): boolean {
  const [then, now] = [periodsOf(lens.asked.text), periodsOf(text)]
  const isOfYear = now.years.size === 0 && now.quarters.size === 0 && tellingOf(text).tense !== 'past'
  const year = isOfYear ? published?.slice(0, 4) : undefined
  return UNITS.some((unit) => [...then[unit]].some((one) => !now[unit].has(one) && one !== year))
}

const UNITS = ['quarters', 'years'] as const

/** Whether all that the answer gives is of something else: the price of a depot that is sold "to pay for the roof". */
function answersOther(sought: Sought, types: readonly SpanType[]): boolean {
  const { candidate, document } = sought.own
  const text = onOneLine(candidate.text)
  const values = candidate.figures().filter(({ type }) => types.includes(type))
  const sentence = { text, behind: null, isOnlyAhead: false }
  return values.length > 0 && values.every((value) => isOfOther(sought, document, sentence, value))
}
