import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, indexNeighbours } from '../../src/search/neighbours.ts'

test.each([
  { a: 'plant', b: 'plant', expected: 0 },
  { a: 'goverment', b: 'government', expected: 1 },
  { a: 'recieve', b: 'receive', expected: 1 },
  { a: 'plamt', b: 'plant', expected: 1 },
  { a: 'aplant', b: 'plant', expected: 1 },
  { a: 'ca', b: 'abc', expected: 3 },
  { a: '', b: 'ab', expected: 2 },
])('from "$a" to "$b" it takes $expected edits', ({ a, b, expected }) => {
  expect(editDistance(a, b, 3)).toBe(expected)
  expect(editDistance(b, a, 3)).toBe(expected)
})

test('a distance above the limit is only said to be above it', () => {
  expect(editDistance('plant', 'museum', 2)).toBeGreaterThan(2)
})

/** Words over three letters, so that they are often near each other, in all lengths around that of the prefix. */
const word = (minLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength: 11 })

test('finds exactly the words within one edit', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word(1), { maxLength: 40 }), word(4), (words, wanted) => {
      expect(indexNeighbours(words).within(wanted, 1)).toEqual(
        words
          .map((each) => ({ word: each, distance: plainDistance(each, wanted) }))
          .filter(({ distance }) => distance <= 1),
      )
    }),
    { numRuns: 500 },
  )
})

test('finds exactly the words within two edits of a word of eight letters or more', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word(4), { maxLength: 60 }), word(8), (words, wanted) => {
      expect(indexNeighbours(words).within(wanted, 2)).toEqual(
        words
          .map((each) => ({ word: each, distance: plainDistance(each, wanted) }))
          .filter(({ distance }) => distance <= 2),
      )
    }),
    { numRuns: 500 },
  )
})

test('finds nothing among no words', () => {
  expect(indexNeighbours([]).within('plant', 1)).toEqual([])
})

/** Optimal string alignment by its definition, without limit or rows. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>()
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const done = known.get(key)
    if (done !== undefined) return done
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const value = Math.min(
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? distance(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    )
    known.set(key, value)
    return value
  }
  return distance(a.length, b.length)
}
