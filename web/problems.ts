import type { Problem } from './api.ts'
import { button, h } from './dom.ts'

/** Says in plain words what went wrong and what can be done; of a question also that it is not lost. */
export function problemText(problem: Problem, isAsked = false): string {
  switch (problem.kind) {
    case 'gone':
      return `The server cannot be reached. It may have been stopped, or the connection is down.${isAsked ? ' Your question is kept.' : ''}`
    case 'stopped':
      return 'Stopped before the answer was complete.'
    case 'busy':
      return `Too many ${isAsked ? 'questions' : 'requests'} in a short time. ${waiting(problem.seconds, isAsked ? 'ask' : 'try')}`
    case 'too-long':
      return 'The question is too long. It can have at most 2,000 characters.'
    case 'building':
      return `The press material is still being read (${problem.done} of ${problem.total}).`
    case 'missing':
      return 'The release is not in the material any more. It may have been removed or changed.'
    case 'failed':
      return `The server could not answer. ${problem.detail}${problem.reference === null ? '' : ` (Reference for its log: ${problem.reference})`}`
  }
}

/** What went wrong with a question, as a line; the seconds to wait count down while it is shown. */
export function problemLine(problem: Problem): HTMLElement {
  const line = h('p', {}, problemText(problem, true))
  if (problem.kind !== 'busy' || problem.seconds === null) return line
  const until = Date.now() + problem.seconds * SECOND
  const timer = setInterval(() => {
    const seconds = Math.max(0, Math.ceil((until - Date.now()) / SECOND))
    line.textContent = problemText({ ...problem, seconds }, true)
    if (seconds === 0 || !line.isConnected) clearInterval(timer)
  }, SECOND)
  return line
}

/** Why a release cannot be shown, as a line; with what looks again, where one is given and the release may be there. */
export function unshownLine(problem: Problem, again: (() => void) | null): HTMLElement {
  const retry = again !== null && problem.kind !== 'missing' && button({ class: 'link' }, again, 'Try again')
  return h('p', { class: 'unplaced' }, problemText(problem), ' ', retry)
}

/** In milliseconds. */
const SECOND = 1000

function waiting(seconds: number | null, what: string): string {
  if (seconds === null) return `Wait a moment, then ${what} again.`
  if (seconds === 0) return `You can ${what} again now.`
  return `You can ${what} again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
}
