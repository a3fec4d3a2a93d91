import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Logger, pino } from 'pino'
import { ask, suggestions } from '../ask.ts'
import { codeOf, messageOf } from '../corpus/errors.ts'
import { openAt } from '../library/hours.ts'
import type { Shelf } from '../library/shelf.ts'
import { watchFolder } from '../library/watch.ts'
import { keepLibrary, type Library } from '../library.ts'
import { retrieve } from '../search/retrieve.ts'
import { createApp } from '../server/app.ts'
import { type Listening, listen } from '../server/listen.ts'
import { openRecords } from '../server/records.ts'
import type { Progress } from '../server/services.ts'
import type { Settings } from '../settings.ts'
import { corpusProblem } from './corpus.ts'
import { dataProblem } from './data.ts'
import { openVectorsLater } from './encoder.ts'
import { failed } from './failed.ts'
import { packageRoot, packageVersion } from './package.ts'
import { progressBar } from './progress.ts'

/**
 * Serves the page and the API until a signal stops it.
 *
 * It listens before the corpus is read, so that whoever asks early hears 503
 * with the progress instead of a refused connection.
 */
export async function serve(settings: Settings): Promise<number> {
  const log = logTo(process.stderr.fd, settings)
  const missing = await corpusProblem(settings.corpus)
  if (missing !== null) return failed(missing)
  const unkept = settings.feedback ? await dataProblem(settings.data) : null
  if (unkept !== null) log.warn(unkept)

  let shelf: Shelf | null = null
  let progress: Progress = { done: 0, total: 0 }
  const app = createApp({
    // Asked with every request, so that a release is served from its hour on.
    library: () => (shelf === null ? null : openNow(shelf, settings)),
    progress: () => progress,
    ask: (library, request) => ask(library, { ...request, answerFrom: settings.answerFrom }),
    retrieve,
    suggestions: (library) => suggestions(library, { answerFrom: settings.answerFrom }),
    records: settings.feedback && unkept === null ? openRecords(settings.data, today) : undefined,
    settings,
    log,
    now: () => performance.now(),
    webRoot: join(packageRoot(), 'web'),
    moduleRoot: join(packageRoot(), 'dist', 'web'),
    version: packageVersion(),
  })

  let listening: Listening
  try {
    listening = await listen(app, settings.host, settings.port)
  } catch (error) {
    return failed(listenProblem(error, settings))
  }
  log.info({ address: listening.address }, 'listening')
  const stopped = stopOnSignal(listening, log)
  const onProgress = (now: Progress) => {
    progress = now
  }
  const built = build(settings, onProgress, listening, log).then((opened) => {
    shelf = opened
    if (opened === null) return 1
    void keepUpToDate(settings.corpus, opened, log)
    return stopped
  })
  // A signal also ends a build that is still under way.
  return Promise.race([stopped, built])
}

/** The library as it may be shown now; whoever asks while the same is held back gets the same, with what is known of it. */
function openNow(shelf: Shelf, { embargoNotice }: Settings): Library {
  return openAt(shelf.library(), Date.now(), embargoNotice)
}

/** Opens the library and tells of it; null, and nothing listens any more, when the corpus cannot be read. */
async function build(
  settings: Settings,
  onProgress: (now: Progress) => void,
  listening: Listening,
  log: Logger,
): Promise<Shelf | null> {
  const { corpus, cache } = settings
  const start = performance.now()
  const bar = progressBar()
  const onProblem = (problem: string) => log.warn(problem)
  try {
    const shelf = await keepLibrary(corpus, {
      cache,
      vectors: openVectorsLater(settings, {
        onProblem,
        onOpen: () => log.info({ encoder: settings.encoder }, 'encoder loaded'),
      }),
      onProgress(now) {
        onProgress(now)
        bar.update(now)
      },
      onProblem,
    })
    bar.stop()
    // The page asks for these first, and finding them reads what the first answer would wait for.
    await suggestions(openNow(shelf, settings), { answerFrom: settings.answerFrom })
    announce(shelf.library(), listening.address, performance.now() - start, log)
    return shelf
  } catch (error) {
    bar.stop()
    log.fatal({ err: error }, 'corpus could not be read')
    await listening.stop(0)
    failed(`the corpus "${corpus}" could not be read: ${messageOf(error)}`)
    return null
  }
}

/** Takes in what changes in the folder, until the process ends. Answers under way finish on the library they began with. */
async function keepUpToDate(corpus: string, shelf: Shelf, log: Logger): Promise<void> {
  let failures = shelf.library().failures
  await watchFolder(corpus, shelf, {
    onUpdate() {
      const library = shelf.library()
      const known = new Set(failures.map(({ file, reason }) => `${file}: ${reason}`))
      for (const { file, reason } of library.failures) {
        if (!known.has(`${file}: ${reason}`)) log.warn({ file, reason }, 'file could not be read')
      }
      failures = library.failures
      log.info({ documents: library.documents.size, passages: library.passages.size }, 'index updated')
    },
    onProblem: (problem) => log.warn(problem),
    onReturn: () => log.info({ corpus }, 'the folder is back'),
  })
  log.info({ corpus }, 'watching for changes')
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function logTo(fd: number, settings: Settings): Logger {
  // Written at once: a line that explains a crash must not be lost in a buffer.
  const destination = pino.destination({ fd, sync: true })
  return pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

function listenProblem(error: unknown, { host, port }: Settings): string {
  const code = codeOf(error)
  if (code === 'EADDRINUSE') return `port ${port} on ${host} is in use; choose another with --port or PORT`
  if (code === 'EACCES') return `port ${port} needs more rights; choose one above 1023 with --port or PORT`
  return `cannot listen on ${host} port ${port}: ${messageOf(error)}`
}

function announce(
  { documents, passages, failures }: Library,
  address: string,
  ms: number,
  log: Logger,
): void {
  for (const { file, reason } of failures) log.warn({ file, reason }, 'file could not be read')
  log.info({ documents: documents.size, passages: passages.size, ms: Math.round(ms) }, 'index serves')
  const releases = `${documents.size} ${documents.size === 1 ? 'release' : 'releases'}`
  console.log(`Dateline is at ${address} (${releases}, read in ${(ms / 1000).toFixed(1)} s)`)
}

/** Milliseconds that answers under way are given to finish. */
const PATIENCE = 10_000

/** Resolves with the exit code once a signal has stopped the server. A second signal ends the process at once. */
function stopOnSignal(listening: Listening, log: Logger): Promise<number> {
  return new Promise((resolve) => {
    const stop = async (signal: NodeJS.Signals) => {
      for (const other of SIGNALS) process.off(other, stop)
      log.info({ signal }, 'stopping')
      const finished = await listening.stop(PATIENCE)
      if (!finished) log.warn('answers under way were cut off')
      resolve(finished ? 0 : 1)
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
