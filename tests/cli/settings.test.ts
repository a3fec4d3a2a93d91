import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpText } from '../../src/cli/help.ts'
import { readSettings, SETTINGS } from '../../src/settings.ts'

const HOME = { XDG_CACHE_HOME: '/home/desk/.cache', XDG_DATA_HOME: '/home/desk/.data' }

function settingsOf(...[environment, flags]: Parameters<typeof readSettings>) {
  const read = readSettings({ ...HOME, ...environment }, flags)
  if ('problem' in read) throw new Error(read.problem)
  return read.settings
}

function problemOf(...[environment, flags]: Parameters<typeof readSettings>) {
  const read = readSettings({ ...HOME, ...environment }, flags)
  return 'problem' in read ? read.problem : null
}

test('without flags and variables the defaults hold', () => {
  expect(settingsOf({}, {})).toEqual({
    corpus: 'corpus',
    host: '127.0.0.1',
    port: 8787,
    cache: expect.stringMatching(/^\/home\/desk\/\.cache\/dateline\/[\da-f]{16}$/),
    logLevel: 'info',
    rateLimit: 120,
    corsOrigins: [],
    frameAncestors: [],
    embargoNotice: true,
    data: expect.stringMatching(/^\/home\/desk\/\.data\/dateline\/[\da-f]{16}$/),
    feedback: true,
    insightsPassword: null,
    answerFrom: 0.6,
    encoder: 'off',
    encoderModel: '',
    encoderKey: '',
  })
})

test('every variable is read', () => {
  const environment = {
    CORPUS_DIR: 'press',
    HOST: '::1',
    PORT: '0',
    CACHE_DIR: '/tmp/cache',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
    CORS_ORIGINS: 'https://a.example, http://localhost:3000',
    FRAME_ANCESTORS: 'https://b.example',
    EMBARGO_NOTICE: 'off',
    DATA_DIR: '/srv/data',
    FEEDBACK: 'off',
    INSIGHTS_PASSWORD: 'open sesame',
    ANSWER_FROM: '0.75',
    ENCODER: 'http://127.0.0.1:8080',
    ENCODER_MODEL: 'small',
    ENCODER_KEY: 'sk-1',
  }
  expect(Object.keys(environment).sort()).toEqual(SETTINGS.map((setting) => setting.variable).sort())
  expect(settingsOf(environment, {})).toEqual({
    corpus: 'press',
    host: '::1',
    port: 0,
    cache: '/tmp/cache',
    logLevel: 'silent',
    rateLimit: 0,
    corsOrigins: ['https://a.example', 'http://localhost:3000'],
    frameAncestors: ['https://b.example'],
    embargoNotice: false,
    data: '/srv/data',
    feedback: false,
    insightsPassword: 'open sesame',
    answerFrom: 0.75,
    encoder: 'http://127.0.0.1:8080',
    encoderModel: 'small',
    encoderKey: 'sk-1',
  })
})

test('a flag wins over its variable, and an empty variable is unset', () => {
  expect(settingsOf({ PORT: '1', HOST: '' }, { port: '2' })).toMatchObject({ port: 2, host: '127.0.0.1' })
})

test('an empty cache folder turns the cache off', () => {
  expect(settingsOf({ CACHE_DIR: '' }, {}).cache).toBeNull()
  expect(settingsOf({ CACHE_DIR: '/tmp/cache' }, { cache: '' }).cache).toBeNull()
  expect(settingsOf({ CACHE_DIR: '' }, { cache: '/tmp/cache' }).cache).toBe('/tmp/cache')
})

test('two corpora have two caches, and a corpus always the same', () => {
  const cacheOf = (corpus: string) => settingsOf({}, { corpus }).cache
  expect(cacheOf('a')).not.toBe(cacheOf('b'))
  expect(cacheOf('a')).toBe(cacheOf('./a'))
})

test.each([
  { environment: { PORT: 'http' }, problem: 'PORT: "http" is not a port (a whole number from 0 to 65535)' },
  { environment: { PORT: '65536' }, problem: 'PORT: "65536" is not a port (a whole number from 0 to 65535)' },
  { environment: { PORT: '-1' }, problem: 'PORT: "-1" is not a port (a whole number from 0 to 65535)' },
  { environment: { HOST: 'not a host' }, problem: 'HOST: "not a host" is not a host name or address' },
  {
    environment: { RATE_LIMIT: '1.5' },
    problem: 'RATE_LIMIT: "1.5" is not a whole number from 0 to 1000000',
  },
  ...['0.3', '1.1', '80 %', '1e-1', '.'].map((answerFrom) => ({
    environment: { ANSWER_FROM: answerFrom },
    problem: `ANSWER_FROM: "${answerFrom}" is not a number from 0.4 to 1`,
  })),
  { environment: { FEEDBACK: 'yes' }, problem: 'FEEDBACK: "yes" is not on or off' },
  { environment: { CORPUS_DIR: '  ' }, problem: 'CORPUS_DIR: "  " is not a folder' },
  ...['on', 'ftp://example.org', 'https://', 'https://me:secret@example.org'].map((encoder) => ({
    environment: { ENCODER: encoder },
    problem: `ENCODER: "${encoder}" is not off, use or an http address`,
  })),
  { environment: { ENCODER_KEY: 'a b' }, problem: 'ENCODER_KEY: its value is not a key' },
  {
    environment: { LOG_LEVEL: 'loud' },
    problem: 'LOG_LEVEL: "loud" is not one of trace, debug, info, warn, error, fatal, silent',
  },
  ...[
    'example.org',
    'https://example.org/',
    'https://example.org/path',
    'ftp://example.org',
    'https://a.example,',
  ].map((origins) => ({
    environment: { CORS_ORIGINS: origins },
    problem: `CORS_ORIGINS: "${origins}" is not a list of origins such as https://example.org, or *`,
  })),
])('$problem', ({ environment, problem }) => {
  expect(problemOf(environment, {})).toBe(problem)
})

test('what is wrong with a flag names the flag', () => {
  expect(problemOf({ PORT: '80' }, { port: '' })).toBe(
    '--port: "" is not a port (a whole number from 0 to 65535)',
  )
})

test('the help lists every setting with its default', () => {
  for (const topic of [null, 'serve'] as const) {
    for (const { flag, variable, default: fallback } of SETTINGS) {
      expect(helpText(topic)).toMatch(new RegExp(`--${flag} +${variable} .*\\(default: ${fallback}\\)`))
    }
  }
})

test.each(['ask', 'index'] as const)('the help of %s lists those that say something to it', (topic) => {
  const help = helpText(topic)
  for (const flag of ['corpus', 'cache', 'encoder', 'log-level']) expect(help).toContain(`  --${flag} `)
  for (const flag of ['port', 'rate-limit', 'insights-password']) expect(help).not.toContain(`--${flag} `)
})

test('the table in the README lists the settings, all of them and no others', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| `--([a-z-]+)` +\| (.+?) \|/gm)].map((row) =>
    row.slice(1, 3),
  )
  expect(rows).toEqual(SETTINGS.map(({ variable, flag }) => [variable, flag]))
})
