import type { AnswerView } from './answer.ts'
import { answerEvents, holdings, type Problem } from './api.ts'
import { filterOf, type Limits, NO_LIMITS } from './limits.ts'
import type { Composed, Turn } from './store.ts'

/** What an asked question came to. */
export type Outcome = Pick<Turn, 'answer' | 'composed'> & { readonly problem: Problem | null }

/**
 * Asks a question and lets a view follow the answer as it comes.
 *
 * While the index is being built the question waits for it, and is then asked
 * by itself. Whatever came before a stop or a broken connection is kept.
 */
export async function askQuestion(
  question: string,
  before: readonly Turn[],
  view: AnswerView,
  signal: AbortSignal,
  limits: Limits = NO_LIMITS,
): Promise<Outcome> {
  const composed: { [K in keyof Composed]: Composed[K][number][] } = {
    citations: [],
    statements: [],
    notes: [],
  }
  const request = { question, history: history(before), filter: filterOf(limits) }
  for await (const event of answerEvents(request, signal)) {
    switch (event.kind) {
      case 'status':
        view.status(event.status)
        break
      case 'citation':
        composed.citations.push(event.citation)
        view.citation(event.citation)
        break
      case 'statement':
        composed.statements.push(event.statement)
        view.statement(event.statement)
        break
      case 'note':
        composed.notes.push(event.note)
        view.note(event.note)
        break
      case 'done':
        return { answer: event.answer, composed: null, problem: null }
      case 'problem':
        if (event.problem.kind === 'building' && (await isReady(view, signal))) {
          return askQuestion(question, before, view, signal, limits)
        }
        return { answer: null, composed, problem: signal.aborted ? { kind: 'stopped' } : event.problem }
    }
  }
  return { answer: null, composed, problem: { kind: 'gone' } }
}

/** The last turns that were answered, as the API takes them: at most 20, of at most 4,000 characters each. */
export function history(turns: readonly Turn[]): { role: 'user' | 'assistant'; content: string }[] {
  return turns
    .flatMap(({ question, answer }) =>
      answer === null
        ? []
        : [
            { role: 'user' as const, content: question.slice(0, MAX_TURN) },
            { role: 'assistant' as const, content: answer.answer.slice(0, MAX_TURN) },
          ],
    )
    .slice(-MAX_TURNS)
}

const MAX_TURNS = 20
const MAX_TURN = 4000

/** Waits until the index serves; gives false when it was stopped or the server went away. */
async function isReady(view: AnswerView, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const health = await holdings()
    if (signal.aborted) return false
    if ('value' in health) return true
    if (health.problem.kind !== 'building') return false
    view.waiting(health.problem.done, health.problem.total)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** Often enough to look alive, seldom enough to leave the server to its work. */
export const POLL_MS = 500
