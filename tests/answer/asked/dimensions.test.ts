import { expect, test } from 'vitest'
import { unitAsked } from '../../../src/answer/asked/dimensions.ts'

test.each([
  ['How large is the installer of Orme Paint?', '40 MB', true],
  ['How large is the installer of Orme Paint?', '$40 million', false],
  ['How big is the Orme update?', '3 GB', true],
  // Whose the sum is, and nothing that is loaded onto a machine.
  ["How large is Orme Software's loan?", '$40 million', true],
  ['How big was Orme Software’s order?', '$3 million', true],
])('%s %s: %s', (question, measure, fits) => {
  expect(unitAsked(question)?.test(measure) ?? true).toBe(fits)
})
