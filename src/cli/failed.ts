import { messageOf } from '../corpus/errors.ts'

/** Prints what went wrong, an error or in words, and gives back the code that a command exits with. */
export function failed(problem: unknown, code = 1): number {
  console.error(`dateline: ${messageOf(problem)}`)
  return code
}
