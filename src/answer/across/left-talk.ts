import type { Library } from '../../library.ts'
import type { Filter, Question, Turn } from '../../model.ts'
import { retrieve } from '../../search/retrieve.ts'
import { standalone } from '../followup.ts'
import { analyse } from '../question.ts'
import { isOnlyThere, standsByItself } from './by-itself.ts'
import { documentMeant } from './meant.ts'

/**
 * Leaves out of a conversation what was spoken of before a question that asked of
 * something else and was refused: no answer tells that another release is open since,
 * and what is asked next is asked of that. The question has to say itself all that it
 * asks, and to have words that of all releases only another one has.
 *
 * @example
 * // after 'What does the ferry cost?', answered, and 'How many weavers were on strike?',
 * // refused, 'What do they want?' has nothing but the weavers before it
 */
export async function withoutLeftTalk(request: Question, library: Library): Promise<Question> {
  const { history = [], filter } = request
  const at = history.findLastIndex(
    ({ role, content }, turn) =>
      role === 'user' && isRefused(history[turn + 1]) && standsByItself(content.trim()),
  )
  const left = history.slice(0, Math.max(at, 0))
  const asked = history[at]?.content.trim() ?? ''
  if (left.length === 0 || !(await isElsewhere(asked, left, library, filter))) return request
  return { ...request, history: history.slice(at) }
}

/** Whether a question leads to another release than the conversation before it was about. */
async function isElsewhere(
  question: string,
  left: readonly Turn[],
  library: Library,
  filter: Filter | undefined,
): Promise<boolean> {
  const [asked, more] = analyse(question)
  if (asked === undefined || more !== undefined) return false
  const { earlier } = standalone(question, left)
  const answers = left.filter(({ role }) => role === 'assistant').map(({ content }) => content)
  const meant = await documentMeant(library, earlier, filter, answers)
  const { hits } = await retrieve(library, question, { filter })
  const other = hits[0]?.document
  return meant !== null && other !== undefined && other !== meant && isOnlyThere(asked, other, meant, hits)
}

/** Whether a turn is an answer that cites nothing. */
export function isRefused(turn: Turn | undefined): boolean {
  return turn?.role === 'assistant' && !/\[\d+\]/u.test(turn.content)
}
