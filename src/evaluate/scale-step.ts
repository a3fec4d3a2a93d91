import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import type { Shelf } from '../library/shelf.ts'
import { watchFolder } from '../library/watch.ts'
import { keepLibrary } from '../library.ts'
import { retrieve } from '../search/retrieve.ts'
import { toRequest, warmUp } from './bench.ts'
import { createFts5 } from './fts5.ts'
import { percentile } from './metrics.ts'
import { type EvaluationSet, readSet } from './sets.ts'
import { watchTurns } from './turn-work.ts'

/** What a start in a process of its own takes. Times in milliseconds, memory in bytes. */
export interface Start {
  readonly documents: number
  readonly passages: number
  readonly ms: number
  /** Of all threads of the process. */
  readonly cpuMs: number
  /** Resident, at most. */
  readonly memory: number
  /** The longest time that the event loop was held up. */
  readonly held: number
  /** The most processor time that its thread took between two timers; null where the system does not tell. */
  readonly heldWork: number | null
}

export interface Searches {
  readonly calls: number
  readonly ours: { readonly median: number; readonly p95: number }
  readonly fts5: { readonly median: number; readonly p95: number }
}

/** From the change on the disk to the first search that knows of it, in milliseconds: the slowest of some. */
export interface Changes {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

async function measureStart(folder: string, cache: string): Promise<Start> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const turns = watchTurns()
  const cpu = process.cpuUsage()
  const started = performance.now()
  const library = (await keepLibrary(folder, { cache })).library()
  const ms = performance.now() - started
  delay.disable()
  const heldWork = turns()
  const { user, system } = process.cpuUsage(cpu)
  return {
    documents: library.documents.size,
    passages: library.passages.size,
    ms,
    cpuMs: (user + system) / 1000,
    // Kilobytes.
    memory: process.resourceUsage().maxRSS * 1024,
    held: delay.max / 1e6,
    heldWork,
  }
}

/** Each question is put to both in turn, so that what slows the machine down slows both. */
async function measureSearches(
  folder: string,
  cache: string,
  { questions }: EvaluationSet,
  calls: number,
): Promise<Searches> {
  const library = (await keepLibrary(folder, { cache })).library()
  const fts5 = await createFts5(library.passages.values())
  const times = { ours: [] as number[], fts5: [] as number[] }
  const runs = {
    ours: (question: string) => retrieve(library, question, { limit: LIMIT }),
    fts5: (question: string) => fts5(question, LIMIT),
  }
  for (let call = -warmUp(calls); call < calls; call++) {
    const judged = questions[(call + warmUp(calls)) % questions.length]
    if (judged === undefined) throw new Error('there is no question to ask')
    const { question } = toRequest(judged)
    for (const name of ['fts5', 'ours'] as const) {
      const started = performance.now()
      await runs[name](question)
      if (call >= 0) times[name].push(performance.now() - started)
    }
  }
  const of = (all: readonly number[]) => ({ median: percentile(all, 0.5), p95: percentile(all, 0.95) })
  return { calls, ours: of(times.ours), fts5: of(times.fts5) }
}

/** As many passages as an answer is looked for in. */
const LIMIT = 20

async function measureChanges(folder: string, cache: string): Promise<Changes> {
  const shelf = await keepLibrary(folder, { cache })
  const watcher = await watchFolder(folder, shelf)
  const slowest = { added: 0, changed: 0, removed: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const file = join(folder, `zz-${round}.txt`)
    const [first, second] = [`zanzibarine${round}`, `quagmiresque${round}`]
    const write = (word: string) =>
      writeFileSync(file, `Harbour Opens\n\nPORT TOWN, May 2, 2025 — ${word} opens.\n`)
    const steps = {
      added: [() => write(first), first, true],
      changed: [() => write(second), first, false],
      removed: [() => rmSync(file), second, false],
    } as const
    for (const name of ['added', 'changed', 'removed'] as const) {
      const [act, word, found] = steps[name]
      const started = performance.now()
      act()
      await until(shelf, word, found)
      slowest[name] = Math.max(slowest[name], performance.now() - started)
    }
  }
  await watcher.close()
  return slowest
}

const ROUNDS = 5

async function until(shelf: Shelf, word: string, found: boolean): Promise<void> {
  for (;;) {
    const { engine } = shelf.library()
    if ((await engine.search(word, { limit: 1 })).length > 0 === found) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Run as a program of its own, it measures one step and prints it as JSON. */
const [step, folder = '', cache = '', data = '', questions = '', calls = ''] = process.argv.slice(2)
if (step === 'start') print(await measureStart(folder, cache))
else if (step === 'search')
  print(await measureSearches(folder, cache, readSet(data, questions, folder), Number(calls)))
else if (step === 'change') print(await measureChanges(folder, cache))

function print(figures: Start | Searches | Changes): void {
  console.log(JSON.stringify(figures))
}
