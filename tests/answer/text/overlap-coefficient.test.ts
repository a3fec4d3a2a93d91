import { expect, test } from 'vitest'
import { overlapCoefficient } from '../../../src/answer/text/overlap-coefficient.ts'

test.each([
  ['mill open', 'mill open', 1],
  ['mill open', 'mill open may', 1],
  ['mill open', 'mill close may', 0.5],
  ['mill', 'yard', 0],
  ['', 'mill', 0],
])('“%s” and “%s”, either first: %d', (one, other, expected) => {
  const [a, b] = [one, other].map((words) => new Set(words.split(' ').filter((word) => word !== '')))
  if (a === undefined || b === undefined) throw new Error('two sets')
  expect(overlapCoefficient(a, b)).toBe(expected)
  expect(overlapCoefficient(b, a)).toBe(expected)
})
