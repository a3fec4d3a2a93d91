import { setImmediate } from 'node:timers/promises'

/** Tells a long piece of work when to let others run. */
export interface Turns {
  /** Whether the work has gone on for long enough. */
  isDue(): boolean
  /** Lets requests, timers and signals have their turn, and begins a new one. */
  over(): Promise<void>
}

/**
 * Parts a long piece of work into turns of some milliseconds, so that the event
 * loop is not held up.
 *
 * @example
 * const turn = turns()
 * for (const file of files) {
 *   index(file)
 *   if (turn.isDue()) await turn.over()
 * }
 */
export function turns(length = LENGTH): Turns {
  let began = performance.now()
  return {
    isDue: () => performance.now() - began >= length,
    async over() {
      await setImmediate()
      began = performance.now()
    },
  }
}

/** Lets others have their turn, between two steps that take some milliseconds each. */
export async function pause(): Promise<void> {
  await setImmediate()
}

/** Milliseconds. One file more and a collection of garbage still stay well under 50. */
const LENGTH = 8
