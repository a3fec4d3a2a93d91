import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeWordVectors } from '../../src/evaluate/make-word-vectors.ts'
import { generator } from '../../src/evaluate/typos.ts'
import { stem } from '../../src/search/tokens.ts'
import { likeness, openWordVectors, type WordVectors } from '../../src/search/word-vectors.ts'
import { makeFolder } from '../library/make.ts'

const random = generator(7)
const LENGTH = 100

/** Numbers between -1 and 1. */
function anyVector(): number[] {
  return Array.from({ length: LENGTH }, () => random() * 2 - 1)
}

function near(vector: readonly number[]): number[] {
  return vector.map((value) => value + (random() - 0.5) / 5)
}

const COMMON = anyVector()
const LEANINGS = [anyVector(), anyVector()]

/** What every vector of a file has in common, and two ways that half of them lean, far wider than what tells them apart. */
function shared(vector: readonly number[], at: number): number[] {
  const [one, other] = [at % 2 === 0 ? 3 : -3, at % 4 < 2 ? 3 : -3]
  return vector.map(
    (value, i) =>
      value + 5 * (COMMON[i] ?? 0) + one * (LEANINGS[0]?.[i] ?? 0) + other * (LEANINGS[1]?.[i] ?? 0),
  )
}

/** As the package has it: behind the 100 numbers stand the length of the vector and its place. */
function embeddings(vectors: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(vectors).map(([word, one], at) => [word, [...shared(one, at), 20, at]])
  return JSON.stringify({ dimensions: LENGTH, vectors: Object.fromEntries(rows) })
}

/** Made-up words that no stemmer changes: "bakob", "bakod". */
function wordAt(at: number): string {
  const letters = 'bdgkmprtvz'
  const [a, b, c] = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100)]
  return `${letters[c]}a${letters[b]}o${letters[a]}`
}

const WORDS = Array.from({ length: 200 }, (_, at) => wordAt(at))

let root = ''
let vectors: WordVectors
let names: readonly string[]

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-vectors-'))
  const given: Record<string, readonly number[]> = {}
  const mill = anyVector()
  for (const word of WORDS) given[word] = anyVector()
  given.the = anyVector()
  given['x-ray'] = anyVector()
  given['1984'] = anyVector()
  given.a = anyVector()
  given.mill = mill
  given.forge = near(mill)
  given.mills = near(mill)
  const [, , ...rest] = mill
  given.weir = [9, -9, ...rest]
  given.lock = [-9, 9, ...rest]
  writeFileSync(join(root, 'embeddings.json'), embeddings(given))
  const to = join(root, 'vectors.bin')
  makeWordVectors(join(root, 'embeddings.json'), to)
  vectors = openWordVectors(to)
  const bytes = readFileSync(to)
  names = bytes.toString('utf8', 12, 12 + bytes.readUInt32LE(8)).split('\n')
})

afterAll(() => rmSync(root, { recursive: true }))

function like(one: string, other: string): number {
  const [a, b] = [one, other].map((word) => {
    const sum = new Float32Array(vectors.dimensions)
    vectors.addTo(sum, stem(word), 1)
    return sum
  })
  return a === undefined || b === undefined ? Number.NaN : likeness(a, b)
}

test('the table can be opened and has the stems in the order of the words', () => {
  expect(vectors.dimensions).toBe(96)
  expect(names).toEqual([...WORDS.map(stem), 'mill', 'forg', 'weir', 'lock'])
})

test('words that were near each other stay near', () => {
  expect(like('mill', 'forge')).toBeGreaterThan(0.7)
  expect(like('mill', 'mills')).toBeCloseTo(1, 5)
})

test('every number of a vector counts, the first two as well', () => {
  expect(like('weir', 'lock')).toBeLessThan(0.2)
})

test('what all words share and most lean to makes none of them alike', () => {
  const pairs = Array.from({ length: 60 }, (_, at) => like(wordAt(2 * at + 1), wordAt(2 * at + 3)))
  expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(0.6)
  expect(Math.abs(pairs.reduce((sum, one) => sum + one, 0) / pairs.length)).toBeLessThan(0.1)
})

describe('a file of another form is refused, and nothing is written', () => {
  test.each([
    { name: 'not JSON', text: 'bakob 0.1 0.2' },
    { name: 'without vectors', text: '{"dimensions":100}' },
    { name: 'words for numbers', text: '{"dimensions":100,"vectors":{"bakob":["wide"]}}' },
  ])('$name', ({ text }) => {
    const folder = makeFolder({ 'embeddings.json': text })
    const to = join(folder, 'vectors.bin')
    writeFileSync(to, 'as before')
    expect(() => makeWordVectors(join(folder, 'embeddings.json'), to)).toThrow()
    expect(readFileSync(to, 'utf8')).toBe('as before')
  })
})
