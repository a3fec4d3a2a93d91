import { Worker } from 'node:worker_threads'
import { extensionOf } from '../corpus/document.ts'
import { codeOf } from '../corpus/errors.ts'
import { createEngine } from '../search/engine.ts'
import { makePack, type Pack, type Source } from './pack.ts'

/** Makes packs in a thread of its own, so that no file holds up the event loop, whatever it is. */
export interface Apart {
  /**
   * Usually one pack. A file that ends the thread or never ends has its reason
   * in its entry; the others are read. A second call waits for the first.
   */
  make(sources: readonly Source[]): Promise<Pack[]>
}

export interface ApartOptions {
  /** The compiled worker. */
  readonly worker?: URL | undefined
  /** Milliseconds that one file may take, and the indexing of all of a task. */
  readonly patience?: number | undefined
  /** Megabytes that the thread's objects may take. */
  readonly memory?: number | undefined
}

/** What goes to the thread. */
export interface Task {
  readonly sources: readonly Source[]
}

/** What comes back: first that it runs, then of each task that a file of it is read, and at the end its pack. */
export type Result = { readonly ready: true } | { readonly read: true } | { readonly pack: Pack }

/**
 * Whether a file is read apart. A release in text or Markdown takes a
 * millisecond or two, less than it takes to send it; a page, a PDF, a long file
 * or one full of marks takes up to seconds, in one piece.
 */
export function isApart({ file, bytes }: Source): boolean {
  if (bytes.length > LARGEST || !/^\.(?:txt|md|markdown)$/u.test(extensionOf(file))) return true
  let marks = 0
  for (let at = 0; at < bytes.length; at++) marks += MARKS[bytes[at] ?? 0] ?? 0
  return marks > MOST_MARKS
}

/** 1 for each byte whose pairs a reader of Markdown looks for, in a time that grows with the square of their number. */
const MARKS = Uint8Array.from({ length: 256 }, (_, byte) =>
  '*_[]()<>~`!\\'.includes(String.fromCharCode(byte)) ? 1 : 0,
)

/** Read in some ten milliseconds at worst. A release with a table has a tenth of that. */
const MOST_MARKS = 1000

/** Bytes that are read and indexed in some ten milliseconds. Of a hundred releases 99 have not half of that. */
const LARGEST = 32_000

/**
 * Prepares a thread for files that are read apart. It begins with the first
 * task, ends a while after the last, and never keeps the process alive. Where
 * no thread can be had, the files are read in this one.
 */
export function createApart({
  worker = WORKER,
  patience = PATIENCE,
  memory = MEMORY,
}: ApartOptions = {}): Apart {
  let thread: Promise<Worker> | null = null
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** The thread does not say which task a pack is of, so it has one at a time. */
  async function make(sources: readonly Source[]): Promise<Pack[]> {
    if (sources.length === 0) return []
    const made = last.then(() => makeNow(sources))
    last = made.catch(() => {})
    return await made
  }

  async function makeNow(sources: readonly Source[]): Promise<Pack[]> {
    const started = await start()
    if (started === null) return [await makePack(sources, await createEngine(), () => false)]
    clearTimeout(idle)
    const made = await run(started, sources, patience)
    if ('pack' in made) {
      idle = setTimeout(end, IDLE).unref()
      return [made.pack]
    }
    end()
    const [only, ...others] = sources
    if (only === undefined || others.length === 0) return [await failed(sources, made.problem)]
    // One of them ended the thread: each for itself, so that it is found.
    const packs: Pack[] = []
    for (const source of sources) packs.push(...(await makeNow([source])))
    return packs
  }

  async function start(): Promise<Worker | null> {
    thread ??= begin(worker, memory)
    return await thread.catch(() => null)
  }

  function end(): void {
    void thread?.then((worker) => worker.terminate()).catch(() => {})
    thread = null
  }

  return { make }
}

/** Resolves when the thread runs; rejects when it cannot. */
function begin(file: URL, memory: number): Promise<Worker> {
  return new Promise((resolve, reject) => {
    // Flags of the process, such as those of a piped script, are not for its threads.
    const worker = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memory } })
    worker.once('message', () => {
      worker.unref()
      resolve(worker)
    })
    worker.on('error', reject)
  })
}

type Made = { readonly pack: Pack } | { readonly problem: string }

async function run(worker: Worker, sources: readonly Source[], patience: number): Promise<Made> {
  // It keeps the process alive while it has something to do.
  worker.ref()
  let timer: NodeJS.Timeout | undefined
  const made = await new Promise<Made>((resolve) => {
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(resolve, patience, { problem: `not read within ${patience / 1000} seconds` })
    }
    wait()
    worker.on('message', (result: Result) => {
      if ('pack' in result) resolve(result)
      else wait()
    })
    worker.once('error', (error) =>
      resolve({ problem: codeOf(error) === MEMORY_CODE ? MEMORY_SHORT : ENDED }),
    )
    worker.once('exit', () => resolve({ problem: ENDED }))
    const task: Task = { sources }
    worker.postMessage(task)
  })
  clearTimeout(timer)
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
  worker.on('error', () => {})
  worker.unref()
  return made
}

const ENDED = 'could not be read: it ended the thread that read it'
const MEMORY_SHORT = 'takes more memory than there is for one file'

/** What Node says of a thread that had more to do than its memory holds. */
const MEMORY_CODE = 'ERR_WORKER_OUT_OF_MEMORY'

/** A pack of files of which nothing could be read. */
async function failed(sources: readonly Source[], reason: string): Promise<Pack> {
  return {
    entries: sources.map(({ file, sha256 }) => ({ file, sha256, documents: [], reasons: [reason] })),
    bodies: new Uint8Array(0),
    analysed: await (await createEngine()).analyse([]),
  }
}

/** Milliseconds. The thread takes some 60 MB, and its compiled code is worth keeping between files that come together. */
const IDLE = 10_000

/** Milliseconds. The largest PDF that is read at all takes half a minute on a slow machine. */
const PATIENCE = 120_000

/** Megabytes: ten times what 20 MB of text take. */
const MEMORY = 2048

/** Threads run what was built: Node cannot read the sources, from which tests run. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/library/apart-worker.js' : './apart-worker.js',
  import.meta.url,
)
