import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ask } from '../ask.ts'
import { bench, type Timing, toRequest, warmUp } from '../evaluate/bench.ts'
import { type BenchOptions, benchOptions } from '../evaluate/bench-options.ts'
import { createPeer } from '../evaluate/peer.ts'
import { measureScale, scaleText } from '../evaluate/scale.ts'
import { type EvaluationSet, readSet } from '../evaluate/sets.ts'
import { megabytes } from '../evaluate/tables.ts'
import { openLibrary } from '../library.ts'
import { failed } from './failed.ts'
import { packageRoot } from './package.ts'

/** Times the program on a set of questions and prints the figures; it passes no judgement on them. */
export async function benchOnce(args: readonly string[]): Promise<number> {
  let options: BenchOptions
  try {
    options = benchOptions(args)
  } catch (error) {
    return failed(error, 2)
  }
  try {
    if (options.sizes.length > 0) return await benchSizes(options)
    const figures = await run(setOf(options), options.calls)
    console.log(options.json ? JSON.stringify(figures, null, 2) : text(figures))
    return 0
  } catch (error) {
    return failed(error)
  }
}

async function benchSizes(options: BenchOptions): Promise<number> {
  const { sizes, calls, json } = options
  const data = options.data ?? join(packageRoot(), 'tests', 'quality')
  const questions = join(data, options.data === undefined ? 'corpus.jsonl' : 'questions.jsonl')
  const releases = setOf(options).folder
  for (const size of sizes) {
    const scale = await measureScale({ data, questions, releases, size, calls })
    console.log(json ? JSON.stringify(scale, null, 2) : scaleText(scale))
  }
  return 0
}

function setOf({ data }: BenchOptions): EvaluationSet {
  if (data !== undefined) return readSet(data)
  const quality = join(packageRoot(), 'tests', 'quality')
  return readSet(quality, join(quality, 'corpus.jsonl'), join(packageRoot(), 'corpus'))
}

async function run(set: EvaluationSet, calls: number) {
  const requests = set.questions.map(toRequest)
  const [first] = requests
  if (first === undefined) throw new Error(`${set.name}: there is no question in it`)
  const { library, ms: openMs } = await timed(() => openLibrary(set.folder).then((library) => ({ library })))
  const { rss, heapUsed } = process.memoryUsage()
  // The first one also loads what is loaded only when it is needed, the lexicon above all.
  const { ms: firstMs } = await timed(() => ask(library, first))
  const timings = await bench(
    { library, ask, peer: await createPeer(library.passages.values()) },
    requests,
    calls,
  )
  return {
    set: set.name,
    documents: library.documents.size,
    passages: library.passages.size,
    openMs,
    residentBytes: rss,
    heapBytes: heapUsed,
    firstMs,
    questions: requests.length,
    calls,
    timings,
  }
}

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { readonly ms: number }> {
  const started = performance.now()
  const done = await work()
  return { ...done, ms: performance.now() - started }
}

function text(figures: Awaited<ReturnType<typeof run>>): string {
  const { documents, passages, openMs, residentBytes, heapBytes, firstMs, questions, calls } = figures
  return [
    `${figures.set}: ${questions} questions, asked in turn ${calls} times after ${warmUp(calls)} that do not count`,
    row('', ['median', 'p95', 'slowest', 'to plain']),
    ...figures.timings.map((timing) => row(timing.name, cells(timing))),
    '',
    'plain search is Orama with its English defaults over the same passages; it answers nothing',
    `opened ${documents} documents (${passages} passages) in ${openMs.toFixed(0)} ms, ${((documents / openMs) * 1000).toFixed(0)} a second`,
    `memory then: ${megabytes(residentBytes)} resident, ${megabytes(heapBytes)} of heap`,
    `first answer: ${firstMs.toFixed(1)} ms`,
  ].join('\n')
}

function cells({ median, p95, slowest, ratio }: Timing): string[] {
  return [...[median, p95, slowest].map((ms) => `${ms.toFixed(2)} ms`), `${Number(ratio.toPrecision(2))} x`]
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(14) + cells.map((cell) => cell.padStart(11)).join('')
}
