import type { Answer, Question } from '../model.ts'
import type { DraftNote } from './cite.ts'
import { readableDate } from './dates.ts'
import { apart, periodsOf } from './named-periods.ts'
import { steer } from './steer.ts'

/**
 * Answers "as of 2024" from what was known then, and leaves "currently" out
 * where no release says it; null when the answer given is already that.
 *
 * An answer that names the year asked for, or is not newer than it, stays. The
 * present is what every answer is of, so only a refusal is asked again.
 *
 * @param ask answers once more, with remarks of ours to be noted.
 */
export async function asOf(
  request: Question,
  given: Answer,
  ask: (request: Question, remarks: readonly DraftNote[]) => Promise<Answer>,
): Promise<Answer | null> {
  const steered = steer(given.resolvedQuestion)
  if (steered === null) return null
  const { text, until } = steered
  const isOfThen = until === null || newestOf(given) <= until || states(given, until)
  if (given.status === 'answered' && isOfThen) return null
  const filter = { ...request.filter, ...(until === null ? {} : { to: earlier(until, request.filter?.to) }) }
  const then = { ...request, question: text, history: [], filter }
  const answer = await ask(then, until === null ? [] : [remark(until)])
  return answer.status === 'answered' && !isOfAnotherTime(answer, given.resolvedQuestion) ? answer : null
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
