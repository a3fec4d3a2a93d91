import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { openLibrary } from '../../src/library.ts'
import { Answer } from '../../src/server/schema.ts'
import { expectExactQuotes } from '../quotes.ts'

/** The compiled program, as `npm test` builds it before. */
const CLI = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
const corpus = join(folder, 'press')
const empty = join(folder, 'empty')
const cache = join(folder, 'cache')
mkdirSync(corpus)
mkdirSync(empty)
writeFileSync(
  join(corpus, 'lighthouse.txt'),
  `Lighthouse opens to night visitors

PORT TOWN, Norway, May 2, 2025 — The harbour office opens the lighthouse at night from June 1.

Tickets for the evening tour cost 12 euros, including a drink.

“The lamp was always for people out there,” said Ada Berg, harbour master.

Source: Harbour Office
`,
)
writeFileSync(join(corpus, 'nothing.txt'), '')

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Options {
  readonly input?: string
  readonly env?: Record<string, string>
}

function start(args: readonly string[], { env = {} }: Options = {}) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH, HOME, CORPUS_DIR: corpus, CACHE_DIR: cache, ...env },
  })
  children.push(child)
  return child
}

async function run(args: readonly string[], options: Options = {}) {
  const child = start(args, options)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
    child.stdin.end(options.input ?? ''),
  ])
  return { code, stdout, stderr }
}

/** What a stream has given once it holds these words; the stream stays open. */
function outputUntil(stream: Readable, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    stream.on('data', (chunk) => {
      output += chunk
      if (output.includes(words)) resolve(output)
    })
    stream.on('end', () => reject(new Error(`ended without ${JSON.stringify(words)}: ${output}`)))
  })
}

describe('dateline ask', () => {
  test('prints the exact words with their numbered source, without colours into a pipe', async () => {
    const { code, stdout } = await run(['ask', 'What do tickets for the evening tour cost?'])
    expect(code).toBe(0)
    expect(stdout).toContain('Tickets for the evening tour cost 12 euros, including a drink. [1]')
    expect(stdout).toContain('[1] Lighthouse opens to night visitors')
    expect(stdout).toContain('2025-05-02')
    expect(stdout).not.toContain('\u001b')
  })

  test('--json prints the answer of the API, with exact quotations', async () => {
    const { code, stdout } = await run(['ask', '--json', 'What do tickets for the evening tour cost?'])
    expect(code).toBe(0)
    const answer: unknown = JSON.parse(stdout)
    expect(Answer.parse(answer)).toEqual(answer)
    expectExactQuotes(JSON.parse(stdout), (await openLibrary(corpus)).documents)
  })

  test('a question that the material does not answer is refused with exit code 3', async () => {
    const { code, stdout } = await run(['ask', 'Who won the chess championship in Reykjavik?'])
    expect(code).toBe(3)
    expect(stdout).not.toBe('')
  })

  test('- reads the question from standard input', async () => {
    const { code, stdout } = await run(['ask', '-'], {
      input: 'What do tickets for the evening tour cost?\n',
    })
    expect(code).toBe(0)
    expect(stdout).toContain('12 euros')
  })

  test('a filter leaves out what lies outside of it', async () => {
    const question = 'What do tickets for the evening tour cost?'
    expect((await run(['ask', question, '--from', '2025-05-02', '--issuer', 'harbour'])).code).toBe(0)
    expect((await run(['ask', question, '--from', '2025-05-03'])).code).toBe(3)
    expect((await run(['ask', question, '--issuer', 'Somebody Else'])).code).toBe(3)
  })

  test('files that could not be read take one line of standard error, and none with --json', async () => {
    const asked = ['ask', 'What do tickets for the evening tour cost?']
    const line = /^dateline: 1 file could not be read: npx dateline index --corpus \S+ says which and why\n$/
    expect((await run(asked)).stderr).toMatch(line)
    expect((await run([...asked, '--json'])).stderr).toBe('')
  })

  test.each([
    { name: 'no question', args: ['ask'], input: '', line: /^dateline: ask needs a question/ },
    {
      name: 'empty standard input',
      args: ['ask', '-'],
      input: '\n',
      line: /^dateline: question must not be empty/,
    },
    {
      name: 'a date that does not exist',
      args: ['ask', 'q', '--from', '2025-02-30'],
      input: '',
      line: /^dateline: --from must be a date/,
    },
    { name: 'an unknown flag', args: ['ask', 'q', '--form', 'x'], input: '', line: /^dateline: .*--form/ },
  ])('$name is wrong usage, said in one line', async ({ args, input, line }) => {
    const { code, stdout, stderr } = await run(args, { input })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})

describe('dateline index', () => {
  test('reports documents, passages and failures', async () => {
    const { code, stdout, stderr } = await run(['index'])
    expect(code).toBe(3)
    expect(stdout).toMatch(/^1 document, \d+ passages, 1 failure /)
    expect(stdout).toContain(
      '2025-05-02  lighthouse.txt  Lighthouse opens to night visitors\n              Harbour Office · Port Town, Norway\n',
    )
    expect(stderr).toContain('nothing.txt')
  })

  test('--json prints the same as JSON', async () => {
    const { code, stdout } = await run(['index', '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [
        {
          file: 'lighthouse.txt',
          issuer: 'Harbour Office',
          place: 'PORT TOWN, Norway',
          published: '2025-05-02',
          status: 'current',
        },
      ],
      failures: [{ file: 'nothing.txt' }],
    })
  })

  test('warns of a release that replaces one which is not there', async () => {
    const updates = join(folder, 'updates')
    mkdirSync(updates)
    const notice = 'This release replaces the release of 3 April 2025.'
    writeFileSync(
      join(updates, 'a.txt'),
      `Lighthouse opens to visitors\n\n${notice}\n\nPORT TOWN, Norway, May 2, 2025 -- The lighthouse opens to visitors in June.\n`,
    )
    const { code, stderr } = await run(['index', '--corpus', updates])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^dateline: a\.txt: says that it replaces a release of 2025-04-03\b/u)
    const json = JSON.parse((await run(['index', '--corpus', updates, '--json'])).stdout)
    expect(json).toMatchObject({ failures: [], warnings: [{ file: 'a.txt' }] })
  })

  test('its exit code tells whether all, some or none of the files could be read', async () => {
    const whole = join(folder, 'whole')
    mkdirSync(whole)
    copyFileSync(join(corpus, 'lighthouse.txt'), join(whole, 'lighthouse.txt'))
    expect((await run(['index', '--corpus', whole])).code).toBe(0)
    expect((await run(['index'])).code).toBe(3)
    expect((await run(['index', '--corpus', empty])).code).toBe(1)
  })
})

test.each(['ask', 'index', 'serve'])(
  '%s says in one line that the corpus folder is missing',
  async (command) => {
    const { code, stderr } = await run([command, ...(command === 'ask' ? ['q'] : []), '--corpus', 'nowhere'])
    expect(code).toBe(1)
    expect(stderr).toBe(
      'dateline: the corpus folder "nowhere" does not exist; set it with --corpus or CORPUS_DIR\n',
    )
  },
)

test.each(['ask', 'index', 'serve'])(
  '%s says in one line that the corpus folder cannot be read, or is none',
  async (command) => {
    // Whoever runs this may have every right, so a folder that leads to itself stands for a forbidden one.
    const loop = join(folder, `loop-${command}`)
    symlinkSync(loop, loop)
    const about = (path: string) => run([command, ...(command === 'ask' ? ['q'] : []), '--corpus', path])
    const end = 'set it with --corpus or CORPUS_DIR\n'
    const { code, stderr } = await about(loop)
    expect(code).toBe(1)
    expect(stderr).toBe(`dateline: the corpus folder "${loop}" cannot be read (ELOOP); ${end}`)
    expect((await about(CLI)).stderr).toBe(`dateline: the corpus folder "${CLI}" is not a folder; ${end}`)
  },
)

describe('dateline eval', () => {
  test('without a set is wrong usage', async () => {
    const { code, stderr } = await run(['eval'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dateline: --data .*\n$/)
  })

  test('a set that cannot be read fails in one line', async () => {
    const { code, stderr } = await run(['eval', '--data', empty])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^dateline: .*\n$/)
  })

  test('prints the figures of a set, and fails below a floor', async () => {
    const set = join(folder, 'set')
    mkdirSync(join(set, 'releases'), { recursive: true })
    writeFileSync(join(set, 'releases', 'lighthouse.txt'), readFileSync(join(corpus, 'lighthouse.txt')))
    const judged = {
      id: '1',
      kind: 'direct',
      q: 'What do tickets for the evening tour cost?',
      expect: ['12 euros'],
      docs: ['lighthouse.txt'],
    }
    writeFileSync(join(set, 'questions.jsonl'), `${JSON.stringify(judged)}\n`)
    const measured = await run(['eval', '--data', set, '--json'])
    expect(measured).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(measured.stdout)).toMatchObject({ questions: 1, below: [] })

    const floors = join(folder, 'floors.json')
    writeFileSync(floors, JSON.stringify({ set: { documents: 2 } }))
    const failed = await run(['eval', '--data', set, '--floors', floors])
    expect(failed.code).toBe(1)
    expect(failed.stdout).toMatch(/set: documents is 1.*below its floor of 2/)
  })
})

describe('dateline bench', () => {
  test('prints the times of a set, and a set without questions fails in one line', async () => {
    const set = join(folder, 'bench')
    mkdirSync(join(set, 'releases'), { recursive: true })
    writeFileSync(join(set, 'releases', 'lighthouse.txt'), readFileSync(join(corpus, 'lighthouse.txt')))
    const questions = join(set, 'questions.jsonl')
    writeFileSync(questions, '{"id":"1","kind":"direct","q":"What do tickets for the evening tour cost?"}\n')
    const { code, stdout } = await run(['bench', '--data', set, '--calls', '2', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, questions: 1, calls: 2 })
    expect(JSON.parse(stdout).timings).toHaveLength(3)

    writeFileSync(questions, '')
    const failed = await run(['bench', '--data', set])
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(/^dateline: bench: .*\n$/)
  })

  test('a wrong option is wrong usage', async () => {
    expect((await run(['bench', '--calls', '0'])).code).toBe(2)
  })
})

describe('dateline', () => {
  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('--help names every command', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const command of ['serve', 'ask', 'index', 'eval', 'bench'])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  test('help ask tells its flags and exit codes', async () => {
    const { code, stdout } = await run(['help', 'ask'])
    expect(code).toBe(0)
    for (const words of ['--from', '--to', '--issuer', '--json', 'Exit code']) expect(stdout).toContain(words)
  })

  test('an unknown command is wrong usage', async () => {
    expect((await run(['sreve'])).code).toBe(2)
  })
})

describe('dateline serve', () => {
  async function serving(env: Record<string, string> = {}) {
    const child = start(['serve'], { env: { PORT: '0', ...env } })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const stdout = await outputUntil(child.stdout, '\n')
    const [, address = ''] = /^Dateline is at (\S+) /.exec(stdout) ?? []
    return { child, address, stdout, log: () => stderr }
  }

  test('prints its address when it serves, and serves', async () => {
    const { address, stdout, log } = await serving()
    expect(stdout).toMatch(
      /^Dateline is at http:\/\/127\.0\.0\.1:[1-9]\d+ \(1 release, read in \d+\.\d s\)\n$/,
    )
    const health = await (await fetch(`${address}/api/health`)).json()
    expect(health).toMatchObject({ status: 'ok', documents: 1, failures: [{ file: 'nothing.txt' }] })
    expect(log()).toContain('nothing.txt')

    const response = await fetch(`${address}/api/answer`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question: 'What do tickets for the evening tour cost?' }),
    })
    const answer = await response.json()
    expect(answer.status).toBe('answered')
    expectExactQuotes(answer, (await openLibrary(corpus)).documents)
    expect((await fetch(`${address}/docs`)).status).toBe(200)
    expect((await fetch(address)).headers.get('Content-Type')).toMatch(/^text\/html/)
  })

  test('takes no feedback where the data folder is a file, and the log says so', async () => {
    const { address, log } = await serving({ DATA_DIR: CLI })
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ feedback: false })
    expect(log()).toContain('is not a folder; feedback is off; set it with --data or DATA_DIR')
  })

  test.each([
    { EMBARGO_NOTICE: 'on', releases: 1 },
    { EMBARGO_NOTICE: 'off', releases: 0 },
  ])('tells what is under embargo with EMBARGO_NOTICE=$EMBARGO_NOTICE: $releases', async (given) => {
    const { EMBARGO_NOTICE, releases } = given
    const held = join(folder, `held-${EMBARGO_NOTICE}`)
    mkdirSync(held)
    const story = 'CORRAN, May 5, 2099 - Norvik Marine has bought a yard. It has three docks.'
    writeFileSync(
      join(held, 'a.txt'),
      `EMBARGOED UNTIL 6:00 a.m. ET, May 5, 2099\n\nNorvik Buys Yard\n\n${story}\n`,
    )
    writeFileSync(join(held, 'b.txt'), readFileSync(join(corpus, 'lighthouse.txt'), 'utf8'))
    const { address } = await serving({ CORPUS_DIR: held, EMBARGO_NOTICE })
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({
      documents: 1,
      underEmbargo: { releases },
    })
  })

  test('listens while the index is being built, answers 503 with the progress, and can be stopped', async () => {
    const archive = join(folder, 'archive')
    mkdirSync(archive)
    const release = readFileSync(join(corpus, 'lighthouse.txt'), 'utf8')
    // As many as take seconds to read: the requests below take milliseconds.
    for (let n = 0; n < 1_500; n++) writeFileSync(join(archive, `${n}.txt`), release.replace('12', String(n)))

    const child = start(['serve'], { env: { PORT: '0', CORPUS_DIR: archive } })
    const stdout = text(child.stdout)
    const log = await outputUntil(child.stderr, '"listening"')
    const { address } = JSON.parse(log.split('\n').find((line) => line.includes('"listening"')) ?? '')
    const health = await fetch(`${address}/api/health`)
    expect(health.status).toBe(503)
    const building = { status: 'building', done: expect.any(Number), total: expect.any(Number) }
    expect(await health.json()).toEqual(building)
    expect((await fetch(`${address}/api/suggestions`)).status).toBe(503)
    expect((await fetch(address)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await stdout).toBe('')
  })

  test('serves a release that is added while it runs, and a second start finds it in the cache', async () => {
    const live = join(folder, 'live')
    mkdirSync(live)
    const release = readFileSync(join(corpus, 'lighthouse.txt'), 'utf8')
    writeFileSync(join(live, 'first.txt'), release)
    const env = { CORPUS_DIR: live, CACHE_DIR: join(folder, 'live-cache') }
    const first = await serving(env)
    await vi.waitFor(() => expect(first.log()).toContain('watching for changes'), { timeout: 20_000 })
    writeFileSync(join(live, 'second.txt'), release.replace('12 euros', '15 euros'))
    await vi.waitFor(
      async () => {
        const found = await fetch(`${first.address}/api/search?q=15+euros`)
        expect(JSON.stringify(await found.json())).toContain('15 euros')
      },
      { timeout: 20_000 },
    )
    expect(readdirSync(env.CACHE_DIR).some((name) => name.endsWith('.pack'))).toBe(true)
    first.child.kill('SIGTERM')
    expect(await once(first.child, 'exit')).toEqual([0, null])
    const second = await serving(env)
    expect(await (await fetch(`${second.address}/api/health`)).json()).toMatchObject({ documents: 2 })
  })

  test('with an empty CACHE_DIR nothing is kept', async () => {
    const home = join(folder, 'home')
    mkdirSync(home)
    await run(['index'], { env: { CACHE_DIR: '', HOME: home, XDG_CACHE_HOME: home } })
    expect(readdirSync(home)).toEqual([])
    await run(['index'], { env: { CACHE_DIR: join(home, 'cache') } })
    expect(readdirSync(home)).toEqual(['cache'])
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('%s stops it with exit code 0', async (signal) => {
    const { child, address } = await serving()
    await fetch(`${address}/api/health`)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('every line of its log is JSON, and silent turns it off', async () => {
    const loud = await serving()
    await fetch(`${loud.address}/api/documents`)
    loud.child.kill('SIGTERM')
    await once(loud.child, 'close')
    const lines = loud
      .log()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(expect.objectContaining({ path: '/api/documents', status: 200 }))

    const quiet = await serving({ LOG_LEVEL: 'silent' })
    await fetch(`${quiet.address}/api/documents`)
    quiet.child.kill('SIGTERM')
    await once(quiet.child, 'close')
    expect(quiet.log()).toBe('')
  })

  test('a port in use is one line and exit code 1', async () => {
    const taken = createServer()
    taken.listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, stdout, stderr } = await run(['serve', '--port', String(port), '--log-level', 'silent'])
    taken.close()
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(`dateline: port ${port} on 127.0.0.1 is in use; choose another with --port or PORT\n`)
  })

  test('an invalid setting is one line and exit code 2', async () => {
    const { code, stderr } = await run(['serve'], { env: { RATE_LIMIT: 'many' } })
    expect(code).toBe(2)
    expect(stderr).toBe('dateline: RATE_LIMIT: "many" is not a whole number from 0 to 1000000\n')
  })
})
