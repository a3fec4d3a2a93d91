import type { Library } from '../library.ts'
import { retrieve } from '../search/retrieve.ts'
import type { Ask } from './measure.ts'
import { percentile } from './metrics.ts'

/** Times of single calls, in milliseconds. */
export interface Timing {
  readonly name: string
  readonly calls: number
  readonly median: number
  readonly p95: number
  readonly slowest: number
}

/**
 * Times retrieval and whole answers on a library, one call after the other, as
 * a single user would wait for them. The first pass over the questions warms
 * caches and compiler and is not counted.
 *
 * @example
 * await bench(library, ask, ['When does the hall open?'], 200)
 * // => [{ name: 'retrieve', calls: 200, median: 0.05, … }, { name: 'ask', … }]
 */
export async function bench(
  library: Library,
  ask: Ask,
  questions: readonly string[],
  calls: number,
): Promise<Timing[]> {
  return [
    await time('retrieve', questions, calls, (question) => retrieve(library, question)),
    await time('ask', questions, calls, (question) => ask(library, { question })),
  ]
}

async function time(
  name: string,
  questions: readonly string[],
  calls: number,
  run: (question: string) => Promise<unknown>,
): Promise<Timing> {
  for (const question of questions) await run(question)
  const times: number[] = []
  for (let i = 0; i < calls; i++) {
    const question = questions[i % questions.length] ?? ''
    const started = performance.now()
    await run(question)
    times.push(performance.now() - started)
  }
  return {
    name,
    calls,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    slowest: percentile(times, 1),
  }
}
