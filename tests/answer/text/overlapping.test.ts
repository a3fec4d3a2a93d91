import { expect, test } from 'vitest'
import { overlapping } from '../../../src/answer/text/overlapping.ts'

test.each([
  [0, 4, 3, 6, true],
  [0, 9, 3, 6, true],
  // One ends where the other begins: they share no character.
  [0, 3, 3, 6, false],
  [0, 2, 3, 6, false],
])('%d to %d and %d to %d: %s', (start, end, otherStart, otherEnd, expected) => {
  const [a, b] = [
    { start, end },
    { start: otherStart, end: otherEnd },
  ]
  expect([overlapping(a, b), overlapping(b, a)]).toEqual([expected, expected])
})
