import { pino } from 'pino'
import { ask, suggestions } from '../../src/ask.ts'
import type { Library } from '../../src/library.ts'
import { retrieve } from '../../src/search/retrieve.ts'
import { createApp } from '../../src/server/app.ts'
import { type Listening, listen } from '../../src/server/listen.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/** Serves a library with the real pages and stages of the program, on a free port of this machine. */
export function serveLibrary(library: Library): Promise<Listening> {
  const app = createApp({
    library: () => library,
    progress: () => ({ done: 1, total: 1 }),
    ask,
    retrieve,
    suggestions,
    settings: { rateLimit: 0, corsOrigins: [] },
    log: pino({ level: 'silent' }),
    now: () => performance.now(),
    webRoot: `${ROOT}web`,
    moduleRoot: `${ROOT}dist/web`,
    version: '0.0.0',
  })
  return listen(app, '127.0.0.1', 0)
}
