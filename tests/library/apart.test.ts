import { on } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { sha256 } from '../../src/corpus/document.ts'
import { createApart, isApart, type Task } from '../../src/library/apart.ts'
import { makePack, type Pack, type Source } from '../../src/library/pack.ts'
import { openShelf } from '../../src/library/shelf.ts'
import { keepLibrary, openLibrary } from '../../src/library.ts'
import { createEngine } from '../../src/search/engine.ts'
import { contentOf, makeFolder, makeRelease, put } from './make.ts'

function makeSource(file: string, content: string): Source {
  const bytes = new TextEncoder().encode(content)
  return { file, bytes, sha256: sha256(bytes) }
}

const page = (number: number) =>
  `<!doctype html><title>Ferry ${number}</title><h1>Ferry ${number} sails</h1><p>${makeRelease(number, number)}</p>`

/** A thread that does what these lines say with each task. */
function makeWorker(onTask: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-apart-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'worker.mjs')
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ sources }) => { const files = sources.map(({ file }) => file); ${onTask} })
const read = () => parentPort.postMessage({ read: true })
const done = (files) => parentPort.postMessage({ pack: { entries: files.map((file) => ({ file, sha256: '', documents: [], reasons: ['fake'] })), bodies: new Uint8Array(0), analysed: new Uint8Array(0) } })
parentPort.postMessage({ ready: true })`,
  )
  return pathToFileURL(file)
}

const reasonsOf = (packs: readonly Pack[]) =>
  packs.flatMap(({ entries }) => entries.map(({ file, reasons }) => [file, ...reasons]))

test.each([
  ['a.txt', 100, false],
  ['a.MD', 100, false],
  ['a.txt', 100_000, true],
  ['a.html', 100, true],
  ['a.pdf', 100, true],
  ['a.docx', 100, true],
])('%s of %i bytes is read apart: %s', (file, size, expected) => {
  expect(isApart(makeSource(file, 'a'.repeat(size)))).toBe(expected)
})

test('a short file is read apart when it is full of marks, whose pairs are looked for slowly', () => {
  expect(isApart(makeSource('a.md', '*a_'.repeat(1000)))).toBe(true)
  expect(isApart(makeSource('a.md', '*It* is [open](https://a.example).\n\n'.repeat(100)))).toBe(false)
})

test('a pack that was made apart is the one that would have been made here', async () => {
  const sources = [
    makeSource('1.html', page(1)),
    makeSource('2.txt', makeRelease(2, 2)),
    makeSource('bad.pdf', 'no'),
  ]
  const [apart] = await createApart().make(sources)
  const here = await makePack(sources, await createEngine(), () => false)
  expect(apart?.entries).toEqual(here.entries)
  expect(Buffer.from(apart?.bodies ?? [])).toEqual(Buffer.from(here.bodies))
  expect(Buffer.from(apart?.analysed ?? [])).toEqual(Buffer.from(here.analysed))
})

test('other work goes on while a large file is read', async () => {
  const items = Array.from({ length: 8000 }, (_, at) => `<p>Line ${at} of a long page about ferries.</p>`)
  const large = makeSource(
    'large.html',
    `<!doctype html><title>Ferries</title><article>${items.join('')}</article>`,
  )
  let turns = 0
  let isOver = false
  const count = () => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  const apart = createApart()
  // The thread runs before the counting begins.
  await apart.make([makeSource('small.html', page(1))])
  setImmediate(count)
  const [pack] = await apart.make([large])
  isOver = true
  expect(pack?.entries[0]?.documents).toHaveLength(1)
  // Here, it would be read in a handful of turns.
  expect(turns).toBeGreaterThan(100)
})

test('a library answers while a file is read apart, and then from that file too', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const order: string[] = []
  const inner = createApart()
  let begin = () => {}
  let release = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const released = new Promise<void>((resolve) => (release = resolve))
  const shelf = await openShelf(corpus, {
    apart: {
      async make(sources) {
        if (sources.length === 0) return []
        begin()
        await released
        return await inner.make(sources)
      },
    },
  })
  put(corpus, 'b.html', page(2))
  const updated = shelf.update(['b.html']).then(() => order.push('updated'))
  await begun
  const { answer } = await ask(shelf.library(), { question: 'What does a ticket for ferry number 1 cost?' })
  order.push('answered')
  release()
  await updated
  expect(answer).toContain('11 euros')
  expect(order).toEqual(['answered', 'updated'])
  expect(shelf.library().documents.size).toBe(2)
})

test('a folder of both sorts of files is the same at the next start, from the cache', async () => {
  const corpus = makeFolder({
    'a.txt': makeRelease(1, 11),
    'b.html': page(2),
    'c/long.md': makeRelease(3, 13).repeat(400),
  })
  const cache = makeFolder()
  const first = await contentOf(await openLibrary(corpus, { cache }))
  const second = await keepLibrary(corpus, { cache })
  expect(await contentOf(second.library())).toEqual(first)
  expect(first.bySize[0]).toBe(3)
})

test('a file that ends the thread has its reason, and the others are read', async () => {
  const worker = makeWorker('if (files.includes("2.pdf")) process.exit(1); done(files)')
  const sources = ['1.pdf', '2.pdf', '3.pdf'].map((file) => makeSource(file, file))
  expect(reasonsOf(await createApart({ worker }).make(sources))).toEqual([
    ['1.pdf', 'fake'],
    ['2.pdf', 'could not be read: it ended the thread that read it'],
    ['3.pdf', 'fake'],
  ])
})

test('a file that takes more memory than it may have has its reason', async () => {
  const worker = makeWorker(
    'const all = []; for (;;) all.push(new Array(1000).fill(files.length + all.length))',
  )
  const packs = await createApart({ worker, memory: 32 }).make([makeSource('bomb.docx', 'bomb')])
  expect(reasonsOf(packs)).toEqual([['bomb.docx', 'takes more memory than there is for one file']])
})

test('a file that is never read to its end has its reason', async () => {
  const worker = makeWorker('for (;;);')
  const packs = await createApart({ worker, patience: 50 }).make([makeSource('endless.html', 'endless')])
  expect(reasonsOf(packs)).toEqual([['endless.html', 'not read within 0.05 seconds']])
})

test('an endless file among many holds them up for no longer than one file may take', async () => {
  const worker = makeWorker('for (const file of files) { while (file === "7.pdf"); read() } done(files)')
  const sources = Array.from({ length: 200 }, (_, at) => makeSource(`${at}.pdf`, `${at}`))
  const reasons = reasonsOf(await createApart({ worker, patience: 1000 }).make(sources))
  expect(reasons).toHaveLength(200)
  expect(reasons.filter(([, reason]) => reason !== 'fake')).toEqual([['7.pdf', 'not read within 1 seconds']])
})

test('files that take longer together than one may take are read', async () => {
  const worker = makeWorker(`let at = 0
    const next = () => { if (at++ < files.length) { read(); setTimeout(next, 300) } else done(files) }
    next()`)
  const sources = ['1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf'].map((file) => makeSource(file, file))
  const packs = await createApart({ worker, patience: 1000 }).make(sources)
  expect(packs).toHaveLength(1)
  expect(reasonsOf(packs)).toEqual(sources.map(({ file }) => [file, 'fake']))
})

test('the thread says of each file that it is read', async () => {
  const thread = new Worker(new URL('../../dist/src/library/apart-worker.js', import.meta.url), {
    execArgv: [],
  })
  onTestFinished(async () => void (await thread.terminate()))
  const said: string[] = []
  thread.postMessage({ sources: [makeSource('1.html', page(1)), makeSource('bad.pdf', 'no')] } satisfies Task)
  for await (const [result] of on(thread, 'message')) {
    said.push(...Object.keys(result))
    if ('pack' in result) break
  }
  expect(said).toEqual(['ready', 'read', 'read', 'pack'])
})

test('two calls at once have each its own pack', async () => {
  const apart = createApart()
  const make = async (number: number) =>
    reasonsOf(await apart.make([makeSource(`${number}.html`, page(number))]))
  expect(await Promise.all([make(1), make(2), make(3)])).toEqual([[['1.html']], [['2.html']], [['3.html']]])
})

test('without a thread, files are read all the same', async () => {
  const worker = pathToFileURL(join(tmpdir(), 'dateline-no-such-worker.mjs'))
  const [pack] = await createApart({ worker }).make([makeSource('1.html', page(1))])
  expect(pack?.entries[0]?.documents).toHaveLength(1)
})
