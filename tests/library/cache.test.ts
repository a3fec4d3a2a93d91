import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listFile, listFolder } from '../../src/corpus/read.ts'
import { openCache } from '../../src/library/cache.ts'
import { readSealed, writeSealed } from '../../src/library/sealed.ts'
import { signatureOf } from '../../src/library/sources.ts'
import { codeVersion } from '../../src/library/version.ts'
import { openLibrary } from '../../src/library.ts'
import { contentOf, makeFolder, makeRelease, put } from './make.ts'

function makeCorpus(size = 5): string {
  const folder = makeFolder({ 'empty.txt': '', 'binary.md': 'a\0b', 'notes.xyz': 'none of ours' })
  for (let n = 0; n < size; n++) put(folder, `year/ferry-${n}.txt`, makeRelease(n, 10 + n))
  return folder
}

/** Opens a corpus from a cache and checks that it is what is found without one. */
async function expectSame(corpus: string, cache: string): Promise<void> {
  const [cached, fresh] = [await openLibrary(corpus, { cache }), await openLibrary(corpus)]
  expect(await contentOf(cached)).toEqual(await contentOf(fresh))
}

/** The files of each pack. */
async function packsOf(corpus: string, cache: string): Promise<string[][]> {
  const packs = await openCache(cache, corpus, () => {}).packs()
  return packs.map(({ entries }) => entries.map(({ file }) => file)).sort()
}

test('a second start makes nothing anew and serves the same', async () => {
  const [corpus, cache] = [makeCorpus(), makeFolder()]
  await expectSame(corpus, cache)
  const inodes = () =>
    readdirSync(cache)
      .filter(isPack)
      .map((name) => statSync(join(cache, name)).ino)
  const before = inodes()
  await expectSame(corpus, cache)
  expect(inodes()).toEqual(before)
  expect(before).toHaveLength(1)
})

test('what is cached can be read by its owner only', async () => {
  const [corpus, cache] = [makeCorpus(), join(makeFolder(), 'new')]
  await openLibrary(corpus, { cache })
  const modes = readdirSync(cache).map((name) => statSync(join(cache, name)).mode & 0o777)
  expect(modes.length).toBeGreaterThan(1)
  expect(new Set(modes)).toEqual(new Set([0o600]))
  expect(statSync(cache).mode & 0o777).toBe(0o700)
})

test('a folder that was there keeps its permissions, and what is cached in it is its owner’s only', async () => {
  const [corpus, cache] = [makeCorpus(), makeFolder()]
  chmodSync(cache, 0o755)
  await openLibrary(corpus, { cache })
  expect(statSync(cache).mode & 0o777).toBe(0o755)
  const modes = readdirSync(cache).map((name) => statSync(join(cache, name)).mode & 0o777)
  expect(new Set(modes)).toEqual(new Set([0o600]))
})

test('a changed file, and nothing else, is parsed again', async () => {
  const [corpus, cache] = [makeCorpus(), makeFolder()]
  await openLibrary(corpus, { cache })
  put(corpus, 'year/ferry-2.txt', makeRelease(2, 99))
  await expectSame(corpus, cache)
  const all = ['binary.md', ...Array.from({ length: 5 }, (_, n) => `year/ferry-${n}.txt`)]
  expect(await packsOf(corpus, cache)).toEqual([all, ['year/ferry-2.txt']])
})

test('a file that was changed under its old size and time is noticed', async () => {
  const [corpus, cache] = [makeCorpus(), makeFolder()]
  const file = join(corpus, 'year/ferry-2.txt')
  const past = new Date('2020-01-01T00:00:00Z')
  utimesSync(file, past, past)
  await openLibrary(corpus, { cache })
  put(corpus, 'year/ferry-2.txt', makeRelease(2, 99))
  utimesSync(file, past, past)
  const { documents } = await openLibrary(corpus, { cache })
  expect([...documents.values()].find((document) => document.file.endsWith('ferry-2.txt'))?.text).toContain(
    '99',
  )
})

test('files that are removed or moved are not served under their old names', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11), 'b.txt': makeRelease(2, 12) })
  const cache = makeFolder()
  await openLibrary(corpus, { cache })
  const moved = makeFolder({ 'c.txt': makeRelease(1, 11) })
  await expectSame(moved, cache)
  await expectSame(corpus, cache)
})

const isPack = (name: string) => name.endsWith('.pack')
const isKnown = (name: string) => name.endsWith('.known')

test.each([
  { name: 'cut short', harm: (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2)) },
  { name: 'emptied', harm: (file: string) => truncateSync(file, 0) },
  { name: 'longer than written', harm: (file: string) => writeFileSync(file, 'more', { flag: 'a' }) },
  {
    name: 'of another program',
    harm: (file: string) => writeFileSync(file, '{"version":1}\nPK\u0003\u0004'),
  },
])('a cache file that is $name is not believed and made anew', async ({ harm }) => {
  const [corpus, cache] = [makeCorpus(), makeFolder()]
  await openLibrary(corpus, { cache })
  const whole = readdirSync(cache).filter(isPack)
  for (const name of readdirSync(cache)) harm(join(cache, name))
  await expectSame(corpus, cache)
  expect(readdirSync(cache).filter(isPack)).toEqual(whole)
  expect(await packsOf(corpus, cache)).toHaveLength(1)
})

test.each([
  { name: 'the same version is believed', version: codeVersion(), served: '99 euros' },
  { name: 'another version is not believed, however whole it is', version: 'older', served: '12 euros' },
])('a pack of $name', async ({ version, served }) => {
  const [corpus, cache] = [makeFolder({ 'a.txt': makeRelease(1, 12) }), makeFolder()]
  await openLibrary(corpus, { cache })
  const file = join(cache, readdirSync(cache).find(isPack) ?? '')
  const read = await readSealed(file, codeVersion())
  if (read.state !== 'whole') throw new Error(`the pack is ${read.state}`)
  const parts = read.parts.map((part) =>
    Buffer.from(Buffer.from(part).toString('latin1').replace('12 euros', '99 euros'), 'latin1'),
  )
  await writeSealed(file, version, parts)
  const { documents } = await openLibrary(corpus, { cache })
  expect([...documents.values()].map(({ text }) => text).join()).toContain(served)
})

test('files that have lain untouched for a while are known by their times', async () => {
  const [corpus, cache] = [
    fileURLToPath(new URL('../quality/fixtures/releases', import.meta.url)),
    makeFolder(),
  ]
  await expectSame(corpus, cache)
  const known = await openCache(cache, corpus, () => {}).known()
  const listed: string[] = []
  for await (const { file } of listFolder(corpus)) listed.push(file)
  expect([...known.keys()]).toEqual(listed)
  await expectSame(corpus, cache)
})

test('a file is known by its size, times and inode, and by nothing while it is hot', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const past = new Date('2020-01-01T00:00:00Z')
  async function look() {
    utimesSync(join(corpus, 'a.txt'), past, past)
    const listed = await listFile(corpus, 'a.txt')
    if (listed === null || 'reason' in listed) throw new Error('a.txt is not listed')
    return listed
  }
  const before = await look()
  expect(signatureOf(before)).toBe('')
  expect(signatureOf(before, Date.now() + 10_000)).toBe(before.signature)
  put(corpus, 'a.txt', makeRelease(1, 17))
  expect((await look()).signature).not.toBe(before.signature)
})

test('no single wrong byte in the cache changes what is served', async () => {
  const [corpus, cache] = [makeCorpus(3), makeFolder()]
  const expected = await contentOf(await openLibrary(corpus, { cache }))
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (place, change, known) => {
        const name = readdirSync(cache).find(known ? isKnown : isPack) ?? ''
        const bytes = readFileSync(join(cache, name))
        const at = Math.floor(place * bytes.length)
        bytes[at] = (bytes[at] ?? 0) ^ change
        writeFileSync(join(cache, name), bytes)
        expect(await contentOf(await openLibrary(corpus, { cache }))).toEqual(expected)
      },
    ),
    { numRuns: 60 },
  )
})

test('a cache that cannot be written is told of, and everything is served', async () => {
  const corpus = makeCorpus()
  const cache = join(corpus, 'empty.txt')
  const problems: string[] = []
  const library = await openLibrary(corpus, { cache, onProblem: (problem) => problems.push(problem) })
  expect(await contentOf(library)).toEqual(await contentOf(await openLibrary(corpus)))
  expect(problems[0]).toContain(cache)
})

test('two corpora can share a folder, and strange files in it are left alone', async () => {
  const [first, second, cache] = [makeCorpus(3), makeCorpus(4), makeFolder({ 'letter.pack': 'of somebody' })]
  for (const corpus of [first, second, first, second]) await expectSame(corpus, cache)
  expect(await packsOf(first, cache)).toHaveLength(1)
  expect(readFileSync(join(cache, 'letter.pack'), 'utf8')).toBe('of somebody')
})
