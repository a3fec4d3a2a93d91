import { expect, test } from 'vitest'
import { otherTurn } from '../../src/answer/before-after.ts'

test.each([
  ['Who was the previous chair?', 'Ada Berg is chair.', true],
  ['Who was the previous chair?', 'Until May, Ada Berg was chair.', false],
  ['Who will be the new chair?', 'Chair Ada Berg leaves in May.', true],
  ['Who will be the new chair?', 'Piet Roos will take the chair in May.', false],
  ['Who is the new chair?', 'Piet Roos succeeds Ada Berg.', false],
  ['Who is the chair?', 'Ada Berg is chair.', false],
])('%s %s', (question, stated, expected) => {
  expect(otherTurn(question, stated)).toBe(expected)
})
