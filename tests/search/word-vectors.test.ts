import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stem } from '../../src/search/tokens.ts'
import { likeness, openWordVectors, WORD_VECTORS, type WordVectors } from '../../src/search/word-vectors.ts'
import { makeFolder } from '../library/make.ts'

function sumOf(vectors: WordVectors, ...words: readonly string[]): Float32Array {
  const sum = new Float32Array(vectors.dimensions)
  for (const word of words) vectors.addTo(sum, stem(word), 1)
  return sum
}

function bytesOf(stems: readonly string[], vectors: readonly (readonly number[])[]): Buffer {
  const names = Buffer.from(stems.join('\n'))
  const header = Buffer.alloc(12)
  for (const [at, value] of [stems.length, vectors[0]?.length ?? 0, names.length].entries())
    header.writeUInt32LE(value, at * 4)
  return Buffer.concat([header, names, Buffer.from(Int8Array.from(vectors.flat()).buffer)])
}

function fileOf(bytes: Uint8Array): string {
  const file = join(makeFolder(), 'vectors.bin')
  writeFileSync(file, bytes)
  return file
}

describe('words of like use are more like each other than other words', () => {
  test.each([
    ['salary', 'wage', 'harbour'],
    ['hospital', 'clinic', 'quarter'],
    ['ferry', 'ship', 'dividend'],
    ['school', 'teacher', 'steel'],
  ])('“%s” is more like “%s” than “%s”', (word, near, far) => {
    const own = sumOf(WORD_VECTORS, word)
    const likeNear = likeness(own, sumOf(WORD_VECTORS, near))
    expect(likeNear).toBeGreaterThan(likeness(own, sumOf(WORD_VECTORS, far)) + 0.2)
    expect(likeNear).toBeLessThan(1)
  })

  test('and a word is most like itself', () => {
    expect(likeness(sumOf(WORD_VECTORS, 'ferry'), sumOf(WORD_VECTORS, 'ferries'))).toBeCloseTo(1, 5)
  })
})

test('a word that is not known adds nothing', () => {
  const sum = sumOf(WORD_VECTORS, 'ferry')
  const before = sum.slice()
  WORD_VECTORS.addTo(sum, 'zzqq', 1)
  WORD_VECTORS.addTo(sum, '', 1)
  expect(sum).toEqual(before)
})

test('nothing is like what is empty', () => {
  const empty = new Float32Array(WORD_VECTORS.dimensions)
  expect(likeness(empty, sumOf(WORD_VECTORS, 'ferry'))).toBe(0)
  expect(likeness(sumOf(WORD_VECTORS, 'ferry'), empty)).toBe(0)
  expect(likeness(empty, empty)).toBe(0)
})

test('a vector counts by its direction, its weight, and how rare its word is', () => {
  const stems = Array.from({ length: 301 }, (_, at) => `w${at}`)
  const vectors = openWordVectors(
    fileOf(
      bytesOf(
        stems,
        stems.map((_, at) => (at === 300 ? [0, -3] : [40, 30])),
      ),
    ),
  )
  expect(vectors.dimensions).toBe(2)
  const of = (name: string, weight: number): number[] => {
    const sum = new Float32Array(2)
    vectors.addTo(sum, name, weight)
    return [...sum]
  }
  const [x = 0, y = 0] = of('w100', 2)
  // The hundredth counts half: (0.8, 0.6) times 2 times 1/2.
  expect(x).toBeCloseTo(0.8, 5)
  expect(y).toBeCloseTo(0.6, 5)
  expect(of('w300', 4)[1]).toBeCloseTo(-3, 5)
  expect(Math.hypot(...of('w10', 1))).toBeLessThan(0.1)
})

describe('a file that is no table of word vectors is told by its name', () => {
  const whole = bytesOf(
    ['ferri', 'ship'],
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
  )
  test.each([
    { name: 'torn', bytes: whole.subarray(0, -1) },
    { name: 'torn in its header', bytes: whole.subarray(0, 7) },
    { name: 'longer than it says', bytes: Buffer.concat([whole, Buffer.from([0])]) },
    { name: 'empty', bytes: new Uint8Array() },
    { name: 'of another kind', bytes: Buffer.from('%PDF-1.7, and no table') },
  ])('$name', ({ bytes }) => {
    const file = fileOf(bytes)
    const vectors = openWordVectors(file)
    const size = `: not a table of word vectors, or torn: ${bytes.length} bytes`
    expect(() => vectors.dimensions).toThrow(`${file}${size}`)
    expect(() => vectors.addTo(new Float32Array(3), 'ferri', 1)).toThrow(`${file}${size}`)
  })

  test('missing, and only when the first word is asked for', () => {
    const file = join(makeFolder(), 'gone.bin')
    const vectors = openWordVectors(file)
    expect(() => vectors.dimensions).toThrow(file)
  })
})
