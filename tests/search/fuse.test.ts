import { expect, test } from 'vitest'
import { fuse, isCovered } from '../../src/search/fuse.ts'

const match = (passageId: string, score: number) => ({ passageId, documentId: 'd', score })

function likeness(values: Record<string, number>) {
  return { of: (id: string) => values[id] ?? null, nearest: () => [] }
}

const order = (...args: Parameters<typeof fuse>) => fuse(...args).map(({ passageId }) => passageId)

test('of nearly equal scores the passage that is more like the question comes first', () => {
  expect(order([match('a', 10.1), match('b', 10)], likeness({ a: 0.1, b: 0.5 }), 10)).toEqual(['b', 'a'])
})

test('a clear lead of words is not overturned', () => {
  expect(order([match('a', 20), match('b', 5)], likeness({ a: 0.1, b: 0.5 }), 10)).toEqual(['a', 'b'])
})

test('a question is covered when the best match holds most of its mass', () => {
  expect(isCovered([match('a', 8)], 10)).toBe(true)
  expect(isCovered([match('a', 7.9)], 10)).toBe(false)
  expect(isCovered([], 10)).toBe(false)
})

test('where hardly a word is found, likeness decides', () => {
  expect(order([match('a', 3), match('b', 0)], likeness({ a: 0.1, b: 0.5 }), 10)).toEqual(['b', 'a'])
})

test('a passage without vectors is moved neither up nor down', () => {
  const fused = fuse([match('a', 12), match('b', 11), match('c', 10)], likeness({ a: 0.2, c: 0.4 }), 10)
  expect(fused.map(({ passageId }) => passageId)).toEqual(['c', 'b', 'a'])
  expect(fused[1]?.score).toBe(11)
})

test('without any vectors nothing changes', () => {
  const matches = [match('a', 2), match('b', 1)]
  expect(fuse(matches, likeness({}), 10)).toEqual(matches)
})
