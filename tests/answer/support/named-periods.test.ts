import { expect, test } from 'vitest'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['How much did online sales come to in the quarter?', 'Easter Monday', 1],
  ['How much did online sales come to on Easter Monday?', 'Easter Monday', 0],
  ['How much did online sales come to?', 'Easter Monday', 0],
  ['How many boats were sold in the year?', 'May alone', 1],
  // The sum of the whole stands beside it.
  ['How many anchors were sold in the year?', 'June alone', 0],
])('the figure of a day or month alone is none of a longer time: %s', async (question, words, expected) => {
  const library = await libraryOf({
    'a.txt': `Orme Chandlers reports

HOLM, July 4, 2025 -- Orme Chandlers today reported.

Online sales on Easter Monday alone reached 3.7 million euros. In May alone 40 boats were sold. It sold 900 anchors, in June alone 300 anchors.`,
  })
  expect((await supportFor(library, question, words)).periodAway).toBe(expected)
})
