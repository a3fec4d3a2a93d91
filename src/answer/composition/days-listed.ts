import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { daysIn } from '../asked/day-over.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { NUMBERS, numberOf } from '../text/periods.ts'
import { wordCount } from '../text/words.ts'
import { MAX_WORDS_LIST } from './composition.ts'
import { fitting, lineOf } from './list-meant.ts'

/**
 * Answers when something is by the days that a release lists below each other: where a sentence says
 * on how many days it is ("will strike for six days in November") and just as many are listed behind
 * it, by that sentence and the list; where the line that leads them in says what they are days of
 * ("The closure days are:"), by the list. Nothing else may be asked than what these speak of.
 *
 * @param ranked all that there is, where some may be left out of what is best.
 * @returns null for other questions, where no list or more than one fits, and where another sentence
 * that is sure gives a day.
 */
export function daysListed(
  asked: Asked,
  [best]: readonly Evidence[],
  ranked: readonly Evidence[],
  decision: Decision,
): readonly Evidence[] | null {
  if (best === undefined || asked.type !== 'date' || !ASKS.test(asked.text) || OTHER.test(asked.text))
    return null
  const found = listsOfDays(ranked, best).flatMap((list): DaysTold[] => {
    const counting = countingOf(list, ranked, best)
    const told = counting === null ? list : [counting, ...list]
    const isOfList = counting !== null || isLedIn(list, best.lens)
    return isOfList && !isSaidElsewhere(best, told, decision) ? [{ told, list }] : []
  })
  const [only, another] = found
  if (only === undefined || another !== undefined) return null
  const words = only.told.reduce((sum, { candidate }) => sum + wordCount(candidate.text), 0)
  return words <= MAX_WORDS_LIST ? only.told : fitting(only.list)
}

/** A list of days, and the same behind the sentence that counts them. */
interface DaysTold {
  readonly told: readonly Evidence[]
  readonly list: readonly Evidence[]
}

const ASKS =
  /^(?:and |so |but |please )?(?:when|(?:on )?(?:which|what) (?:are the )?(?:\p{L}+ ){0,3}(?:days?|dates?))\b|\b(?:days|dates)\b/iu

/** One day of them, or what was. */
const OTHER =
  /\b(?:first|last|next|earliest|latest|final|start(?:s|ed|ing)?|begins?|began|ends?|ended|until|since|before|after|by|how|not|never|why|who|did|was|were|had)\b|n['’]t\b/iu

/** The items or rows of each list of the release whose every line opens with a day of a month. */
function listsOfDays(evidence: readonly Evidence[], { document }: Evidence): Evidence[][] {
  const lists = new Map<number, Evidence[]>()
  for (const one of evidence) {
    const { kind, block, question } = one.candidate
    if (one.document !== document || (kind !== 'item' && kind !== 'row') || block.lead === null) continue
    if (question !== null || one.lens.dissection.headers.has(block)) continue
    lists.set(block.lead, [...(lists.get(block.lead) ?? []), one])
  }
  return [...lists.values()]
    .filter((list) => list.length > 1 && list.every(({ candidate }) => opensByDay(candidate.text)))
    .map((list) => list.sort((a, b) => a.candidate.start - b.candidate.start))
}

function opensByDay(text: string): boolean {
  const [opening = ''] = OPENING.exec(text) ?? []
  return daysIn(opening).dates.size === 1
}

/** "- Monday, 10 November 2025" */
const OPENING =
  /^[^\p{L}\d]{0,4}(?:\p{L}{3,10}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})\b/u

/** The sentence before a list that says of as many days as it has what is asked for. */
function countingOf(
  list: readonly Evidence[],
  evidence: readonly Evidence[],
  { document, lens }: Evidence,
): Evidence | null {
  const [first] = list
  const led = first === undefined ? '' : lineOver(first)
  const counting = evidence.filter(
    ({ document: own, candidate }) =>
      own === document &&
      candidate.kind === 'sentence' &&
      candidate.block.kind === 'paragraph' &&
      candidate.quotation === null &&
      candidate.start < (first?.candidate.start ?? 0) &&
      countsIn(candidate.text).includes(list.length) &&
      isOfSame(led, candidate.text) &&
      isAbout(lens, [...candidate.terms, ...termsOf(led)], isInLead(candidate, document)),
  )
  const [one, another] = counting
  return one === undefined || another !== undefined ? null : one
}

/** Whether a line that leads days in says of nothing else that they are its days: "The closure days are:" of what will be closed. */
function isOfSame(line: string, counting: string): boolean {
  const own = tokens(line).filter(({ stop, word }) => !stop && !OF_DAYS.test(word) && !PLAIN.test(word))
  const said = tokens(counting).map(({ word }) => word)
  const isSaid = (word: string): boolean => said.some((one) => one.slice(0, ROOT) === word.slice(0, ROOT))
  return own.length === 0 || own.some(({ word }) => isSaid(word))
}

/** Letters that "closure" and "closed" share. */
const ROOT = 4

const PLAIN =
  /^(?:following|below|these|full|list|will|are|january|february|march|april|may|june|july|august|september|october|november|december)$/u

/** On how many days something is. */
function countsIn(text: string): number[] {
  return [...text.toLowerCase().matchAll(COUNTED)].map(([, count = '']) => numberOf(count))
}

/** "For {six} days", "on {four} Sunday evenings"; "every six days" and "six days a week" are on no list. */
const COUNTED = new RegExp(
  String.raw`(?<!\b(?:every|within|about|each|past|last|than) )\b(${NUMBERS.slice(2).join('|')}|\d{1,2}) (?:\p{L}+ )?(?:days|dates|evenings|nights|mornings|afternoons|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b(?! (?:a|per|each|every|before|after|later|earlier|ago|from)\b)`,
  'gu',
)

/** Whether a sentence stands in the first paragraph, which is on what the headline names; a later one may be on something else. */
function isInLead({ block }: Evidence['candidate'], { blocks }: Evidence['document']): boolean {
  return blocks.find(({ kind }) => kind === 'paragraph') === block
}

/** Whether all that is asked stands among these words, but in a lead for words of the headline and for what any day is called. */
function isAbout(
  { terms, dissection: { headline } }: Lens,
  told: readonly string[],
  isLead: boolean,
): boolean {
  const said = new Set(told)
  const wanted = terms.filter(({ weight, folded }) => weight === 1 && !OF_DAYS.test(folded))
  const own = wanted.filter((term) => strength(term, (one) => said.has(one)) >= CLOSE)
  return (
    own.length > 0 &&
    wanted.every(
      (term) => own.includes(term) || (isLead && strength(term, (one) => headline.has(one)) >= CLOSE),
    )
  )
}

const OF_DAYS = /^(?:days?|dates?|when|list|take|place|held|happen|get|go|be)$/u

/** Whether the line that leads a list in says that it is of days, and in its own words of all that is asked. */
function isLedIn([first]: readonly Evidence[], { terms }: Lens): boolean {
  const line = first === undefined ? '' : lineOver(first)
  const said = tokens(line).map(({ word }) => word.slice(0, ROOT))
  const wanted = terms.filter(({ weight, folded }) => weight === 1 && !OF_DAYS.test(folded))
  return (
    LEADS_DAYS.test(line) &&
    wanted.length > 0 &&
    wanted.every(({ folded }) => said.includes(folded.slice(0, ROOT)))
  )
}

const LEADS_DAYS = /\b(?:days|dates|evenings|nights|on)\b[^:]{0,40}:\s*$/iu

/** What leads in a list, or the table whose header is what leads in a row. */
function lineOver({ document, candidate }: Evidence): string {
  const { blocks, text } = document
  const lead = candidate.block.lead
  const block = lead === null ? undefined : blocks[lead]
  if (lead === null || block?.kind !== 'table-row') return lineOf(document, lead)
  const above = blocks[lead - 1]
  return above === undefined ? '' : textAt(text, above)
}

/** Whether a sentence that is sure and none of these gives a day. */
function isSaidElsewhere(
  best: Evidence,
  own: readonly Evidence[],
  { refused, confidence }: Decision,
): boolean {
  return (
    refused === null &&
    confidence >= SURE &&
    best.candidate.kind === 'sentence' &&
    !own.some(({ candidate }) => candidate === best.candidate) &&
    daysIn(best.candidate.text).dates.size > 0
  )
}

const SURE = 0.8
