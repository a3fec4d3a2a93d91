import type { Answer, Hit, Question } from '../../model.ts'
import type { DraftNote } from '../cite.ts'
import { readableDate } from '../dates.ts'
import { MONTHS } from '../text/periods.ts'
import { periodsOf } from '../text/periods-of.ts'
import { notOfThen } from './not-of-then.ts'
import { timeSaid, withYearOfMonth } from './said-then.ts'
import { steer, type Timed, timeOf, withoutThisYear } from './steer.ts'
import { type Given, isOfAnotherTime, names } from './time-told.ts'

/** Asks once more, with remarks of ours to be noted. */
type Ask = (request: Question, remarks: readonly DraftNote[]) => Promise<Given>

/**
 * Answers "as of 2024" from what was known then, and leaves "currently" out
 * where no release says it; null when the answer given is already that.
 *
 * An answer that says itself that it is of the time asked for, or is not newer than
 * it, stays; a newer one goes, whether the releases of then answer or not. What has a
 * time of its own in the sentence ("founded in 1923", "and sold 90 boats in 2023")
 * says nothing of that of the answer. The present is what every answer is of, so only
 * a refusal is asked again. So is what was so "in 2024", of the releases of that time, where it
 * is refused, or told in the present tense by a release of another.
 *
 * @param ask answers once more, with remarks of ours to be noted.
 */
export async function asOf(request: Question, found: Given, ask: Ask): Promise<Answer | null> {
  const { answer: given } = found
  const said = timeSaid(given.resolvedQuestion, found, request.history)
  if (said !== null) return await saidThen(request, given, said, ask)
  const steered = steer(given.resolvedQuestion)
  if (steered === null) {
    if (given.status === 'answered') return saysOfThen(found) ? null : await atThatTime(request, found, ask)
    return (await atThatTime(request, found, ask)) ?? (await reportedLater(request, found, ask))
  }
  const { text, until } = steered
  const isOfThen = until === null || newestOf(given) <= until || names(given, until)
  if (given.status === 'answered' && isOfThen) return null
  const filter = { ...request.filter, ...(until === null ? {} : { to: earlier(until, request.filter?.to) }) }
  const then = { ...request, question: text, history: [], filter }
  const again = await ask(then, until === null ? [] : [remark(until)])
  const { answer } = again
  const isOther = isOfAnotherTime(again, given.resolvedQuestion, until !== null)
  if (answer.status === 'answered' && !isOther) return answer
  // What was only said after the day asked about was not so said then.
  if (until === null || given.status !== 'answered') return null
  // That nothing matches a filter says nothing to who has set none.
  const isNone = answer.refusal?.reason === 'empty_corpus' && request.filter === undefined
  const refused =
    answer.status === 'answered' || isNone ? notOfThen(isNone ? given : answer, upTo(until)) : answer
  return { ...refused, resolvedQuestion: given.resolvedQuestion }
}

/**
 * "How many people worked there in 2024?": what a release of that very time says
 * in the present tense was so then, and so it is for "in March" of the last March of which there
 * is one. What it tells of the past may be of the year before, and is left alone. "This year" is
 * that of the release which answers.
 */
async function atThatTime(request: Question, found: Given, ask: Ask): Promise<Answer | null> {
  const { resolvedQuestion } = found.answer
  const timed = timeAsked(found)
  const text = timed?.text ?? withoutThisYear(resolvedQuestion)
  if (text === null || !STATE.test(text)) return null
  const again = await (timed === null
    ? ask({ ...request, question: text, history: [] }, [])
    : askWithin(request, timed, ask))
  const { answer } = again
  const [statement] = answer.statements
  const isOfThen = statement !== undefined && !BEFORE_OR_AFTER.test(statement.text.replace(PASSIVE, ' '))
  const time = timed === null ? `${text} ${newestOf(answer).slice(0, 4)}` : resolvedQuestion
  if (!isOfThen || isOfAnotherTime(again, time)) return null
  return { ...answer, resolvedQuestion }
}

/**
 * "What were sales in 2023?" is answered by a release of the next year, which
 * reports it, where other releases have more of the question's words.
 */
async function reportedLater(
  request: Question,
  { answer: given, hits }: Given,
  ask: Ask,
): Promise<Answer | null> {
  const [year, another] = periodsOf(given.resolvedQuestion).years
  if (year === undefined || another !== undefined) return null
  const next = Number(year) + 1
  const timed = { text: given.resolvedQuestion, from: `${next}-01-01`, until: `${next}-06-30` }
  const isOfThen = ({ document: { published } }: Hit): boolean =>
    published !== null && published >= timed.from && published <= timed.until
  if (!hits.some(isOfThen)) return null
  const again = await askWithin(request, timed, (then) => ask(then, []))
  const { answer } = again
  const isReport =
    answer.status === 'answered' && newestOf(answer) >= timed.from && newestOf(answer) <= timed.until
  return isReport && !isOfAnotherTime(again, given.resolvedQuestion) ? answer : null
}

/**
 * "What did she say in 2024?" is answered from the releases of that very time, in
 * which she is quoted. What is said of another year does not make her speak then:
 * "last year was our best". Where no release of that time quotes her, an answer
 * stays that names the time itself, and any other goes.
 */
async function saidThen(request: Question, given: Answer, timed: Timed, ask: Ask): Promise<Answer | null> {
  const { answer } = await askWithin(request, timed, ask)
  if (answer.status !== 'answered' && given.status === 'answered' && states(given, timed.until)) return null
  // Whoever speaks at another time is known to the material.
  if (answer.refusal?.reason === 'no_subject' && given.status === 'answered')
    return { ...notOfThen(given, upTo(timed.until)), resolvedQuestion: given.resolvedQuestion }
  return { ...answer, resolvedQuestion: given.resolvedQuestion }
}

/** Whether an answer is of the releases of the time that is asked for, or tells by its own words of when it is. */
function saysOfThen(found: Given): boolean {
  const { answer } = found
  const timed = timeAsked(found)
  const [statement] = answer.statements
  if (timed === null || statement === undefined || BEFORE_OR_AFTER.test(statement.text.replace(PASSIVE, ' ')))
    return true
  const { years, quarters, months } = periodsOf(statement.text)
  const published = newestOf(answer)
  const named = timeOf(answer.resolvedQuestion) === null ? months.size : 0
  return years.size + quarters.size + named > 0 || (published >= timed.from && published <= timed.until)
}

/** The time of which a question is asked; a month without its year is the newest in which any of the releases found came out. */
function timeAsked({ answer: { resolvedQuestion }, hits }: Given): Timed | null {
  return timeOf(resolvedQuestion) ?? timeOf(withYearOfMonth(resolvedQuestion, hits) ?? '')
}

/** Asks without the time, of the releases of that time. */
async function askWithin(request: Question, { text, from, until }: Timed, ask: Ask): Promise<Given> {
  const { from: first, to: last } = request.filter ?? {}
  const filter = {
    ...request.filter,
    from: first !== undefined && first > from ? first : from,
    to: earlier(until, last),
  }
  const remark: DraftNote = { kind: 'date', text: `From releases of ${nameOf(from, until)}.`, at: [] }
  return await ask({ ...request, question: text, history: [], filter }, [remark])
}

/** How things stood can be read from the present tense of then; what happened in a year can not. */
const STATE =
  /\b(?:ha(?:ve|s|d)|employ|operate|own|cost|lead|led|head|headed|work|worked|serve|served|offer|run|ran|there|how (?:big|large|high)|(?:is|are|was|were) (?:the|its|their|his|her|in|at|on))\b/iu

/** "Are sold": the present, whatever the participle looks like. */
const PASSIVE = /\b(?:is|are|be|been|being) (?:\p{L}+ly )?\p{L}+/giu

/** A verb in the past or of what is to come, or a time of its own. */
const BEFORE_OR_AFTER =
  /\b(?:was|were|had|did|rose|fell|grew|sold|won|made|ago|will|would|shall|plans?|expects?|fiscal|earlier|(?:first|second|third|fourth|last|next|previous|prior|this) (?:quarter|half|year|month)|(?:report|post|generat|record|earn|achiev|deliver|shipp|complet|increas|decreas|declin|reach|totall?|rais|attract|treat|train)ed)\b/iu

function nameOf(from: string, until: string): string {
  return from.slice(0, 7) === until.slice(0, 7)
    ? `${MONTHS[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`
    : from.slice(0, 4)
}

function states({ statements }: Answer, until: string): boolean {
  return statements[0]?.text.includes(until.slice(0, 4)) ?? false
}

/** Date of the newest release that the statements, not the notes, are from; empty when none is dated. */
function newestOf({ statements, citations }: Answer): string {
  const markers = new Set(statements.flatMap((statement) => statement.citations))
  const dates = citations.filter(({ marker }) => markers.has(marker)).map(({ published }) => published ?? '')
  return dates.sort().at(-1) ?? ''
}

function upTo(until: string): string {
  return `up to ${readableDate(until)}`
}

function remark(until: string): DraftNote {
  return { kind: 'date', text: `From releases ${upTo(until)}.`, at: [] }
}

function earlier(first: string, second: string | undefined): string {
  return second !== undefined && second < first ? second : first
}
