import type { Answer, Question } from '../model.ts'
import type { DraftNote } from './cite.ts'
import { readableDate } from './dates.ts'
import { apart, periodsOf } from './named-periods.ts'
import { MONTHS } from './periods.ts'
import { steer, timeOf } from './steer.ts'

/**
 * Answers "as of 2024" from what was known then, and leaves "currently" out
 * where no release says it; null when the answer given is already that.
 *
 * An answer that names the year asked for, or is not newer than it, stays. The
 * present is what every answer is of, so only a refusal is asked again. So is a
 * refusal of what was so "in 2024": of the releases of that time.
 *
 * @param ask answers once more, with remarks of ours to be noted.
 */
export async function asOf(
  request: Question,
  given: Answer,
  ask: (request: Question, remarks: readonly DraftNote[]) => Promise<Answer>,
): Promise<Answer | null> {
  const steered = steer(given.resolvedQuestion)
  if (steered === null) return given.status === 'answered' ? null : await atThatTime(request, given, ask)
  const { text, until } = steered
  const isOfThen = until === null || newestOf(given) <= until || states(given, until)
  if (given.status === 'answered' && isOfThen) return null
  const filter = { ...request.filter, ...(until === null ? {} : { to: earlier(until, request.filter?.to) }) }
  const then = { ...request, question: text, history: [], filter }
  const answer = await ask(then, until === null ? [] : [remark(until)])
  return answer.status === 'answered' && !isOfAnotherTime(answer, given.resolvedQuestion) ? answer : null
}

/**
 * "How many people worked there in 2024?": what a release of that very time says
 * in the present tense was so then. What it tells of the past may be of the year
 * before, and is left alone.
 */
async function atThatTime(
  request: Question,
  given: Answer,
  ask: (request: Question, remarks: readonly DraftNote[]) => Promise<Answer>,
): Promise<Answer | null> {
  const timed = timeOf(given.resolvedQuestion)
  if (timed === null || !STATE.test(timed.text)) return null
  const { text, from, until } = timed
  const { from: first, to: last } = request.filter ?? {}
  const filter = {
    ...request.filter,
    from: first !== undefined && first > from ? first : from,
    to: earlier(until, last),
  }
  const remark: DraftNote = { kind: 'date', text: `From releases of ${nameOf(from, until)}.`, at: [] }
  const answer = await ask({ ...request, question: text, history: [], filter }, [remark])
  const [statement] = answer.statements
  const isOfThen = statement !== undefined && !BEFORE_OR_AFTER.test(statement.text.replace(PASSIVE, ' '))
  if (!isOfThen || isOfAnotherTime(answer, given.resolvedQuestion)) return null
  return { ...answer, resolvedQuestion: given.resolvedQuestion }
}

/** How things stood can be read from the present tense of then; what happened in a year can not. */
const STATE =
  /\b(?:ha(?:ve|s|d)|employ|operate|own|cost|lead|led|head|headed|work|worked|serve|served|offer|run|ran|there|(?:is|are|was|were) (?:the|its|their|his|her|in|at|on))\b/iu

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

/** Whether an answer says itself that it is of another quarter, month or year than the question names. */
function isOfAnotherTime({ statements }: Answer, question: string): boolean {
  const [asked, stated] = [periodsOf(question), periodsOf(statements[0]?.text ?? '')]
  return (['quarters', 'months', 'years'] as const).some((unit) => apart(asked[unit], stated[unit]))
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

function remark(until: string): DraftNote {
  return { kind: 'date', text: `From releases up to ${readableDate(until)}.`, at: [] }
}

function earlier(first: string, second: string | undefined): string {
  return second !== undefined && second < first ? second : first
}
