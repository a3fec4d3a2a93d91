import { beforeAll, expect, test } from 'vitest'
import { isOfOtherMonth } from '../../../src/answer/asked/other-month.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'ferry.txt': `Orme Ferries carries more cars in the first quarter of 2025

ORME, 9 April 2025 -- Orme Ferries carried 81,000 cars in the first quarter of 2025.

March was the strongest month with 33,000 cars. Lorries numbered 6,200. On 3 February a ship carried 410 cars.

The boats made 920 trips. In June some 15 ships will sail.
`,
  })
})

test.each([
  ['How many cars were carried in February 2025?', '81,000 cars', true],
  ['How many cars were carried in February 2025?', '33,000 cars', true],
  ['How many cars were carried in March 2025?', '33,000 cars', false],
  // By the sentence before it, and by the headline.
  ['How many lorries were carried in March 2025?', '6,200', false],
  ['How many lorries were carried in February 2025?', '6,200', true],
  ['How many trips were made in February 2025?', '920 trips', true],
  // A day of the month, and the month in which it is told.
  ['How many cars did a ship carry in February 2025?', '410 cars', false],
  ['How many trips were made in April 2025?', '920 trips', false],
  // What is told in a month for a later one.
  ['How many ships will sail, as told in April 2025?', '15 ships', false],
  // No month is asked about.
  ['How many trips were made in 2025?', '920 trips', false],
  ['How many cars were carried on 3 January?', '33,000 cars', false],
])('%s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(isOfOtherMonth(question, one.candidate, one.lens.dissection)).toBe(expected)
})

test('a quarter is not given for one of its months', async () => {
  expect((await askExactly(library, 'How many cars were carried in January 2025?')).status).toBe('unanswered')
  expect((await askExactly(library, 'How many cars were carried in March 2025?')).status).toBe('answered')
})
