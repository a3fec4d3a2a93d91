import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ANSWER_FROM, LEAST_ANSWER_FROM } from './answer/certainty.ts'

/** What the program can be told, with every value valid. */
export interface Settings {
  /** Folder of press material. */
  readonly corpus: string
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** Folder for what can be rebuilt at any time; null when nothing is to be kept. */
  readonly cache: string | null
  readonly logLevel: LogLevel
  /** Requests a minute for each client; 0 for no limit. */
  readonly rateLimit: number
  /** Origins that may call the API from a browser; `*` for all. */
  readonly corsOrigins: readonly string[]
  /** Origins whose pages may show the chat page in a frame; `*` for all. */
  readonly frameAncestors: readonly string[]
  /** Whether anybody is told that releases are under embargo, how many and until when. */
  readonly embargoNotice: boolean
  /** Folder for what is kept of the use of the server. */
  readonly data: string
  /** Whether feedback and unanswered questions are kept. */
  readonly feedback: boolean
  /** Asked for where they are read; null for none. */
  readonly insightsPassword: string | null
  /** Confidence, from 0 to 1, from which on a question is answered. */
  readonly answerFrom: number
  /** `off`, `use`, or the address of a server with `/v1/embeddings`. */
  readonly encoder: string
  /** What that server calls the model; empty leaves it to the server. */
  readonly encoderModel: string
  /** Bearer token for that server; empty sends none. */
  readonly encoderKey: string
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Every setting: `--help` prints this table, and the README's is held against
 * it. A flag wins over the variable, and the variable over the default.
 */
export const SETTINGS = [
  { variable: 'CORPUS_DIR', flag: 'corpus', default: 'corpus', meaning: 'folder of press material' },
  { variable: 'HOST', flag: 'host', default: '127.0.0.1', meaning: 'address to listen on' },
  { variable: 'PORT', flag: 'port', default: '8787', meaning: 'port to listen on; 0 takes a free one' },
  {
    variable: 'CACHE_DIR',
    flag: 'cache',
    default: 'a per-corpus folder in the user’s cache directory',
    meaning: 'folder for the index, which can be rebuilt at any time; empty keeps nothing',
  },
  {
    variable: 'LOG_LEVEL',
    flag: 'log-level',
    default: 'info',
    meaning: `one of ${LOG_LEVELS.join(', ')}`,
  },
  {
    variable: 'RATE_LIMIT',
    flag: 'rate-limit',
    default: '120',
    meaning: 'requests a minute for each client; 0 turns it off',
  },
  {
    variable: 'CORS_ORIGINS',
    flag: 'cors-origins',
    default: 'none',
    meaning: 'origins that may call the API from a browser, parted by commas; * for all',
  },
  {
    variable: 'FRAME_ANCESTORS',
    flag: 'frame-ancestors',
    default: 'none',
    meaning: 'origins whose pages may show the chat page in a frame, parted by commas; * for all',
  },
  {
    variable: 'EMBARGO_NOTICE',
    flag: 'embargo-notice',
    default: 'on',
    meaning: 'whether readers are told how many releases are under embargo, and until when: on or off',
  },
  {
    variable: 'DATA_DIR',
    flag: 'data',
    default: 'a per-corpus folder in the user’s data directory',
    meaning: 'folder for feedback and unanswered questions',
  },
  {
    variable: 'FEEDBACK',
    flag: 'feedback',
    default: 'on',
    meaning: 'whether they are kept: on or off',
  },
  {
    variable: 'INSIGHTS_PASSWORD',
    flag: 'insights-password',
    default: 'none',
    meaning: 'password for reading them at /insights; none leaves them open',
  },
  {
    variable: 'ANSWER_FROM',
    flag: 'answer-from',
    default: String(ANSWER_FROM),
    meaning: `confidence from which on a question is answered, ${LEAST_ANSWER_FROM} to 1: more refuses more`,
  },
  {
    variable: 'ENCODER',
    flag: 'encoder',
    default: 'off',
    meaning: 'sentence encoder: off, use, or the address of an embeddings server',
  },
  {
    variable: 'ENCODER_MODEL',
    flag: 'encoder-model',
    default: 'none',
    meaning: 'model of the embeddings server',
  },
  {
    variable: 'ENCODER_KEY',
    flag: 'encoder-key',
    default: 'none',
    meaning: 'key of the embeddings server; better as a variable, flags can be seen by other users',
  },
] as const

export type Flag = (typeof SETTINGS)[number]['flag']

/**
 * Reads the settings from flags and environment variables.
 *
 * An empty variable counts as unset, as in a compose file, save that an empty
 * `CACHE_DIR` turns the cache off. The first invalid
 * value is the result instead: one line that names the setting and its value.
 *
 * @example
 * readSettings({ PORT: 'http' }, {})
 * // => { problem: 'PORT: "http" is not a port (a whole number from 0 to 65535)' }
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Partial<Record<Flag, string>>>,
): { readonly settings: Settings } | { readonly problem: string } {
  const problems: string[] = []
  const read = <T>(flag: Flag, fallback: T, parse: (value: string) => T | undefined, wanted: string): T => {
    const given = givenValue(flag, environment, flags)
    if (given === undefined) return fallback
    const value = given.value.trim() === '' ? undefined : parse(given.value.trim())
    // What is wrong with a key is not worth showing it.
    const shown = flag === 'encoder-key' ? 'its value' : JSON.stringify(given.value)
    if (value === undefined) problems.push(`${given.name}: ${shown} is not ${wanted}`)
    return value ?? fallback
  }
  const corpus = read('corpus', 'corpus', String, 'a folder')
  const settings: Settings = {
    corpus,
    host: read('host', '127.0.0.1', parseHost, 'a host name or address'),
    port: read('port', 8787, wholeNumber(65_535), 'a port (a whole number from 0 to 65535)'),
    cache:
      (flags.cache ?? environment.CACHE_DIR)?.trim() === ''
        ? null
        : read('cache', cacheFolder(corpus, environment), String, 'a folder'),
    logLevel: read('log-level', 'info', parseLogLevel, `one of ${LOG_LEVELS.join(', ')}`),
    rateLimit: read('rate-limit', 120, wholeNumber(1_000_000), 'a whole number from 0 to 1000000'),
    corsOrigins: read(
      'cors-origins',
      [],
      parseOrigins,
      'a list of origins such as https://example.org, or *',
    ),
    frameAncestors: read(
      'frame-ancestors',
      [],
      parseOrigins,
      'a list of origins such as https://example.org, or *',
    ),
    embargoNotice: read('embargo-notice', true, parseSwitch, 'on or off'),
    data: read('data', dataFolder(corpus, environment), String, 'a folder'),
    feedback: read('feedback', true, parseSwitch, 'on or off'),
    insightsPassword: read<string | null>('insights-password', null, String, 'a password'),
    answerFrom: read('answer-from', ANSWER_FROM, parseConfidence, `a number from ${LEAST_ANSWER_FROM} to 1`),
    encoder: read('encoder', 'off', parseEncoder, 'off, use or an http address'),
    encoderModel: read('encoder-model', '', String, 'a name'),
    encoderKey: read('encoder-key', '', parseKey, 'a key'),
  }
  const problem = problems[0]
  return problem === undefined ? { settings } : { problem }
}

function givenValue(
  flag: Flag,
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Partial<Record<Flag, string>>>,
): { readonly name: string; readonly value: string } | undefined {
  const fromFlag = flags[flag]
  if (fromFlag !== undefined) return { name: `--${flag}`, value: fromFlag }
  const variable = SETTINGS.find((setting) => setting.flag === flag)?.variable ?? flag
  const value = environment[variable]
  return value === undefined || value === '' ? undefined : { name: variable, value }
}

function parseHost(value: string): string | undefined {
  return /^[\w.:-]+$/.test(value) ? value : undefined
}

function wholeNumber(largest: number): (value: string) => number | undefined {
  return (value) => (/^\d{1,7}$/.test(value) && Number(value) <= largest ? Number(value) : undefined)
}

function parseLogLevel(value: string): LogLevel | undefined {
  return LOG_LEVELS.find((level) => level === value)
}

/** An origin is scheme, host and port and nothing after it; browsers send it in exactly this form. */
function parseOrigins(value: string): readonly string[] | undefined {
  const origins = value.split(',').map((origin) => origin.trim())
  const valid = (origin: string) =>
    origin === '*' || (/^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin)
  return origins.every(valid) ? origins : undefined
}

function parseSwitch(value: string): boolean | undefined {
  return value === 'on' ? true : value === 'off' ? false : undefined
}

function parseConfidence(value: string): number | undefined {
  const confidence = Number(value)
  const isWithin = confidence >= LEAST_ANSWER_FROM && confidence <= 1
  return /^[\d.]+$/.test(value) && isWithin ? confidence : undefined
}

/** User and password in an address would end up in the log. */
function parseEncoder(value: string): string | undefined {
  if (value === 'off' || value === 'use') return value
  if (!/^https?:/.test(value) || !URL.canParse(value)) return undefined
  const { username, password } = new URL(value)
  return username === '' && password === '' ? value : undefined
}

/** What a header can hold. */
function parseKey(value: string): string | undefined {
  return /^[\x21-\x7e]+$/.test(value) ? value : undefined
}

function cacheFolder(corpus: string, environment: Readonly<Record<string, string | undefined>>): string {
  return join(userCache(environment), 'dateline', folderName(corpus))
}

function dataFolder(corpus: string, environment: Readonly<Record<string, string | undefined>>): string {
  return join(userData(environment), 'dateline', folderName(corpus))
}

/** Two corpora never share a folder: its name is made from the full path of the corpus. */
function folderName(corpus: string): string {
  return createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 16)
}

function userData(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.XDG_DATA_HOME) return environment.XDG_DATA_HOME
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  if (process.platform === 'win32' && environment.APPDATA) return environment.APPDATA
  return join(homedir(), '.local', 'share')
}

function userCache(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32' && environment.LOCALAPPDATA) return environment.LOCALAPPDATA
  return join(homedir(), '.cache')
}
