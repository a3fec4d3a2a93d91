import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bench, toRequest, warmUp } from '../../src/evaluate/bench.ts'
import { benchOptions } from '../../src/evaluate/bench-options.ts'
import { createFts5, matchOf } from '../../src/evaluate/fts5.ts'
import { createPeer } from '../../src/evaluate/peer.ts'
import { growCorpus, growLarge } from '../../src/evaluate/scale-corpus.ts'
import { openLibrary } from '../../src/library.ts'
import type { Question } from '../../src/model.ts'
import { HALL, makeAnswer, makeCitation, makeJudged, makeMuseum } from './make.ts'

test('the questions are asked in turn, and the first calls do not count', async () => {
  const library = await makeMuseum()
  const asked: Question[] = []
  const searched: string[] = []
  const timings = await bench(
    {
      library,
      ask: async (_library, request) => {
        asked.push(request)
        return makeAnswer([makeCitation(HALL, 0)])
      },
      peer: async (question) => searched.push(question),
    },
    [{ question: 'When?' }, { question: 'Where?' }],
    8,
  )
  expect(timings.map(({ name, calls }) => ({ name, calls }))).toEqual([
    { name: 'plain search', calls: 8 },
    { name: 'search', calls: 8 },
    { name: 'answer', calls: 8 },
  ])
  expect(asked).toHaveLength(8 + warmUp(8))
  expect(asked.slice(0, 3).map(({ question }) => question)).toEqual(['When?', 'Where?', 'When?'])
  expect(searched).toEqual(asked.map(({ question }) => question))
  expect(timings[0]?.ratio).toBe(1)
  for (const { median, p95, slowest } of timings) {
    expect(median).toBeLessThanOrEqual(p95)
    expect(p95).toBeLessThanOrEqual(slowest)
  }
})

test('the peer searches the same passages', async () => {
  const { passages } = await makeMuseum()
  const peer = await createPeer(passages.values())
  expect(await peer('hall', 20)).toBeGreaterThan(0)
  expect(await peer('hall', 0)).toBe(0)
  expect(await peer('zeppelin', 20)).toBe(0)
})

test.each([
  ['Which halls are there?', '"halls"'],
  ['the', ''],
  ['"hall" AND (NEAR', '"hall" OR "AND" OR "NEAR"'],
  ["hall's * -x text:hall", `"hall's" OR "x" OR "text" OR "hall"`],
])('full-text search is asked for any word of “%s”, whatever stands in it', (question, match) => {
  expect(matchOf(question)).toBe(match)
})

test('without SQLite the benchmark says how to get it', async () => {
  const { passages } = await makeMuseum()
  const missing = createFts5(passages.values(), () => Promise.reject(new Error('not found')))
  await expect(missing).rejects.toThrow('npm install --no-save better-sqlite3@12.11.1')
})

test('a corpus is grown with other names and other dates, and no release twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-grow-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'own'))
  for (const name of ['a', 'b'])
    writeFileSync(join(folder, 'own', `2024-${name}.txt`), `${name}: May 2, 2025`)
  growCorpus(join(folder, 'own'), join(folder, 'grown'), 5)
  const grown = readdirSync(join(folder, 'grown')).sort()
  const texts = grown.map((name) => readFileSync(join(folder, 'grown', name), 'utf8'))
  expect(grown).toEqual(['2022-a-2.txt', '2023-a-1.txt', '2023-b-1.txt', '2024-a.txt', '2024-b.txt'])
  expect(texts).toEqual([
    'a: May 2, 2023',
    'a: May 2, 2024',
    'b: May 2, 2024',
    'a: May 2, 2025',
    'b: May 2, 2025',
  ])
})

test('large files are grown of the same releases, whole ones of each format', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-grow-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'own'))
  writeFileSync(join(folder, 'own', '2024-a.txt'), 'Hall & Tower Opens\n\nPORT TOWN, May 2, 2025 — It opens.')
  growLarge(join(folder, 'own'), join(folder, 'large'), 500)
  const { documents, failures } = await openLibrary(join(folder, 'large'))
  expect(failures).toEqual([])
  expect([...documents.values()].map(({ file }) => file).sort()).toEqual([
    'large.html',
    'large.md',
    'large.txt',
  ])
  for (const { text } of documents.values()) expect(text.match(/It opens\./g)?.length).toBeGreaterThan(5)
})

test('a follow-up is asked after the questions before it', () => {
  const request = toRequest(makeJudged({ question: 'When?', history: ['Is there a hall?'] }))
  expect(request).toEqual({ question: 'When?', history: [{ role: 'user', content: 'Is there a hall?' }] })
})

test('the options have their defaults, and a wrong one is named', () => {
  expect(benchOptions([])).toEqual({ data: undefined, calls: 2000, sizes: [], json: false })
  expect(benchOptions(['--data', 'set', '--calls', '3', '--sizes', '10,200', '--json'])).toEqual({
    data: 'set',
    calls: 3,
    sizes: [10, 200],
    json: true,
  })
  expect(() => benchOptions(['--calls', '0'])).toThrow('--calls 0')
  expect(() => benchOptions(['--sizes', '10,x'])).toThrow('--sizes 10,x')
})
