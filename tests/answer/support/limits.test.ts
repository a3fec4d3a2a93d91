import { expect, test } from 'vitest'
import { tellsOnlyUpTo } from '../../../src/answer/support/limits.ts'

test.each([
  ['How much is parking after six hours?', 'Parking is free for up to six hours.', true],
  ['What does a call cost beyond 3 minutes?', 'The first 3 minutes are free.', true],
  ['How much is parking after six hours?', 'It is free for up to six hours, and 2 pounds after that.', false],
  ['How much is parking after two hours?', 'Parking is free for up to six hours.', false],
  ['How much is parking for six hours?', 'Parking is free for up to six hours.', false],
])('what holds up to a limit does not hold behind it: %s %s', (question, text, expected) => {
  expect(tellsOnlyUpTo(question, text)).toBe(expected)
})
