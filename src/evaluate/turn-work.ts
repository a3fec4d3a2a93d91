import { openSync, readSync } from 'node:fs'

/**
 * Watches the turns of the event loop, from now until what it gives back is
 * called: that tells the most processor time of this thread, in milliseconds,
 * between two timers a millisecond apart.
 *
 * The time for which a turn lasts depends on what else the machine does; this
 * does not. Null where the system does not tell (only Linux does).
 */
export function watchTurns(): () => number | null {
  const clock = threadClock()
  if (clock === null) return () => null
  let most = 0
  let before = clock()
  const look = () => {
    const now = clock()
    most = Math.max(most, now - before)
    before = now
  }
  const timer = setInterval(look, 1)
  return () => {
    clearInterval(timer)
    look()
    return most
  }
}

/** Milliseconds for which the thread has had a processor. */
function threadClock(): (() => number) | null {
  try {
    const file = openSync('/proc/thread-self/schedstat', 'r')
    const line = Buffer.alloc(100)
    return () =>
      Number.parseInt(line.toString('latin1', 0, readSync(file, line, 0, line.length, 0)), 10) / 1e6
  } catch {
    return null
  }
}
