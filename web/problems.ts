import type { Problem } from './api.ts'

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

function waiting(seconds: number | null, what: string): string {
  if (seconds === null) return `Wait a moment, then ${what} again.`
  return `You can ${what} again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
}
