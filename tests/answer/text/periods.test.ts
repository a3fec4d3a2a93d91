import { expect, test } from 'vitest'
import { numberOf } from '../../../src/answer/text/periods.ts'

test.each([
  ['a', 1],
  ['an', 1],
  ['0', 0],
  ['three', 3],
  ['12', 12],
  ['twelve', 12],
  ['nineteen', 19],
  ['thirty', 30],
  ['zero', 0],
  ['several', 0],
  ['a number of', 0],
  ['', 0],
])('%j is the number %j', (word, number) => {
  expect(numberOf(word)).toBe(number)
})
