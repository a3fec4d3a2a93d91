import type { RequestIdVariables } from 'hono/request-id'
import type { Logger } from 'pino'
import type { Library } from '../library.ts'
import type { Answer, Question } from '../model.ts'
import type { Retrieved, RetrieveOptions } from '../search/retrieve.ts'
import type { Records } from './records.ts'

/**
 * All that the server needs from outside, as values: the command line passes
 * the real ones and the tests pass fakes.
 */
export interface Services {
  /** Null while the index is being built. */
  readonly library: () => Library | null
  /** How far the index is: files read, of how many. */
  readonly progress: () => Progress
  readonly ask: (library: Library, request: Question) => Promise<Answer>
  readonly retrieve: (library: Library, question: string, options?: RetrieveOptions) => Promise<Retrieved>
  readonly suggestions: (library: Library) => Promise<readonly string[]>
  /** Absent when nothing is to be kept. */
  readonly records?: Records | undefined
  readonly settings: ServerSettings
  readonly log: Logger
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number
  /** Folder of the page: `index.html`, style sheets, images. */
  readonly webRoot: string
  /** Folder of the page's compiled modules, served under `/app/`. */
  readonly moduleRoot: string
  /** Version of the package, shown in the OpenAPI document. */
  readonly version: string
}

export interface Progress {
  readonly done: number
  readonly total: number
}

export interface ServerSettings {
  /** What the server listens on; absent where nothing does. */
  readonly host?: string
  /** Requests a minute for each client; 0 for no limit. */
  readonly rateLimit: number
  /** Origins that may call the API from a browser; `*` for all. */
  readonly corsOrigins: readonly string[]
  /** Origins whose pages may show this one in a frame; `*` for all, absent for none. */
  readonly frameAncestors?: readonly string[]
  /** Asked for at `/insights` and where records are read; absent or null for nobody. */
  readonly insightsPassword?: string | null
}

/** What every handler finds in its context. */
export interface Environment {
  Variables: RequestIdVariables
}
