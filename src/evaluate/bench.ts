import type { Library } from '../library.ts'
import type { Question } from '../model.ts'
import { retrieve } from '../search/retrieve.ts'
import type { Ask } from './measure.ts'
import { percentile } from './metrics.ts'
import type { Peer } from './peer.ts'
import type { Judged } from './sets.ts'

/** Times of single calls, in milliseconds. */
export interface Timing {
  readonly name: string
  readonly calls: number
  readonly median: number
  readonly p95: number
  readonly slowest: number
  /** Medians: this one's divided by the peer's. */
  readonly ratio: number
}

/** What is timed. */
export interface Contestants {
  readonly library: Library
  readonly ask: Ask
  readonly peer: Peer
}

/**
 * Times searches and whole answers, one call after the other, as a single user
 * would wait for them. {@link ROUND} questions at a time are put to the peer, to
 * search and to the program: what slows the machine down slows all three, and none
 * finds the processor's caches filled by another, as it would if they took turns
 * at each question. The first calls warm caches and compiler and are not counted.
 * Throws without questions.
 *
 * @example
 * await bench({ library, ask, peer }, requests, 2000)
 * // => [{ name: 'plain search', calls: 2000, median: 0.06, … }, { name: 'search', … }, { name: 'answer', … }]
 */
export async function bench(
  { library, ask, peer }: Contestants,
  requests: readonly Question[],
  calls: number,
): Promise<Timing[]> {
  const runs: { name: string; run: (request: Question) => Promise<unknown> }[] = [
    { name: 'plain search', run: ({ question }) => peer(question, LIMIT) },
    { name: 'search', run: ({ question }) => retrieve(library, question, { limit: LIMIT }) },
    { name: 'answer', run: (request) => ask(library, request) },
  ]
  const timed = runs.map(({ name, run }) => ({ name, run, times: [] as number[] }))
  const warming = warmUp(calls)
  for (const round of rounds(warming + calls))
    for (const { times, run } of timed)
      for (const call of round) {
        const request = requests[call % requests.length]
        if (request === undefined) throw new Error('there is no question to ask')
        const started = performance.now()
        await run(request)
        if (call >= warming) times.push(performance.now() - started)
      }
  const beside = percentile(timed[0]?.times ?? [], 0.5)
  return timed.map(({ name, times }) => ({
    name,
    calls: times.length,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    slowest: percentile(times, 1),
    ratio: percentile(times, 0.5) / beside,
  }))
}

/** The numbers of some calls, so many to a round. */
function rounds(calls: number): number[][] {
  return Array.from({ length: Math.ceil(calls / ROUND) }, (_, round) =>
    Array.from({ length: Math.min(ROUND, calls - round * ROUND) }, (_, at) => round * ROUND + at),
  )
}

/** Calls that follow each other: some seconds of them, on a large corpus. */
const ROUND = 20

/** Calls that are not counted: as many as are, up to those after which times no longer fall. */
export function warmUp(calls: number): number {
  return Math.min(calls, 400)
}

/** As many passages as an answer is looked for in. */
const LIMIT = 20

/** The request that asks a judged question: earlier ones of the conversation come with it. */
export function toRequest({ question, history }: Judged): Question {
  return { question, history: history.map((content) => ({ role: 'user', content })) }
}
