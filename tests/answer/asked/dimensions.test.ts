import { expect, test } from 'vitest'
import { unitAsked } from '../../../src/answer/asked/dimensions.ts'

test.each([
  ['How large is the installer of Orme Paint?', '40 MB', true],
  ['How large is the installer of Orme Paint?', '$40 million', false],
  ['How big is the Orme update?', '3 GB', true],
  // Whose the sum is, and nothing that is loaded onto a machine.
  ["How large is Orme Software's loan?", '$40 million', true],
  ['How big was Orme Software’s order?', '$3 million', true],
  // What takes or lasts so long is no length.
  ['How long will the crossing take?', '117 metres', false],
  ['How long will the crossing take?', '5.2 megawatt hours', false],
  ['How long will the crossing take?', '35 minutes', true],
  ['How long is the ferry?', '117 metres', true],
])('%s %s: %s', (question, measure, fits) => {
  expect(unitAsked(question)?.test(measure) ?? true).toBe(fits)
})
