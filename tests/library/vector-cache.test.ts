import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openVectorCache } from '../../src/library/vector-cache.ts'
import { openLibrary } from '../../src/library.ts'
import { createVectors } from '../../src/search/vectors.ts'
import { fakeEncoder } from '../search/fake-encoder.ts'
import { makeFolder, makeRelease, put } from './make.ts'

const ENCODER = { name: 'small', dimensions: 2 }

function open(folder: string, encoder = ENCODER) {
  const problems: string[] = []
  return { cache: openVectorCache(folder, encoder, (problem) => problems.push(problem)), problems }
}

async function contentOf(folder: string, encoder = ENCODER): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = {}
  await open(folder, encoder).cache.load((digest, vector) => {
    found[digest] = [...vector]
  })
  return found
}

const vector = (x: number, y: number) => Float32Array.of(x, y)

test('what was kept is found at the next start, from all blocks', async () => {
  const folder = join(makeFolder(), 'not-there-yet')
  const { cache } = open(folder)
  await cache.keep([
    ['a', vector(1, 0)],
    ['b', vector(0, 1)],
  ])
  await cache.keep([['c', vector(0.5, 0.5)]])
  expect(await contentOf(folder)).toEqual({ a: [1, 0], b: [0, 1], c: [0.5, 0.5] })
})

test('the vectors of another encoder are not mixed in', async () => {
  const folder = makeFolder()
  await open(folder).cache.keep([['a', vector(1, 0)]])
  expect(await contentOf(folder, { name: 'large', dimensions: 2 })).toEqual({})
  expect(await contentOf(folder, { name: 'small', dimensions: 3 })).toEqual({})
})

test('a torn block is passed over', async () => {
  const folder = makeFolder()
  await open(folder).cache.keep([['a', vector(1, 0)]])
  const [file = ''] = readdirSync(folder)
  truncateSync(join(folder, file), 60)
  expect(await contentOf(folder)).toEqual({})
})

test('many small blocks are joined at the next start', async () => {
  const folder = makeFolder()
  const { cache } = open(folder)
  for (let n = 0; n < 20; n++) await cache.keep([[`d${n}`, vector(n, 0)]])
  expect(readdirSync(folder)).toHaveLength(20)
  expect(Object.keys(await contentOf(folder))).toHaveLength(20)
  expect(readdirSync(folder)).toHaveLength(1)
  expect((await contentOf(folder)).d7).toEqual([7, 0])
})

test('a failed write is told of and stops nothing', async () => {
  const folder = join(makeFolder({ file: 'no folder' }), 'file')
  const { cache, problems } = open(folder)
  await cache.keep([['a', vector(1, 0)]])
  expect(problems).toEqual([expect.stringContaining(`vectors could not be kept in ${folder}`)])
})

test('a library is encoded in the background, and a second start encodes nothing', async () => {
  const [corpus, cache] = [makeFolder(), makeFolder()]
  put(corpus, 'ferry.txt', makeRelease(1, 10))
  const texts: string[] = []
  const encoder = fakeEncoder([['ferry'], ['harbour']], (some) => void texts.push(...some))
  for (const expected of [expect.any(Number), 0]) {
    texts.length = 0
    const store = openVectorCache(cache, encoder, () => {})
    const vectors = createVectors(encoder, { store })
    const library = await openLibrary(corpus, { cache, vectors })
    expect(library.vectors).toBe(vectors)
    await expect.poll(() => vectors.progress.total).toBeGreaterThan(3)
    await expect.poll(() => vectors.progress.total - vectors.progress.done).toBe(0)
    expect(texts.length).toEqual(expected)
    // What is still to be kept is kept before this resolves.
    await vectors.follow(library)
  }
})
