import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hall.txt': `Orme opens a hall

ORME, May 4, 2025 -- The choir hopes to raise 750,000 euros for the hall by June. It plans to sell 900 tickets, and has sold 400. The town has pledged 2 million euros.

Is there room for more? Visitors want to touch the organ. There is a car park behind the hall.
`,
  })
})

test.each([
  ['How much has the choir raised?', 'hopes to raise', 1],
  ['How much did the choir raise?', 'hopes to raise', 1],
  ['How much does the choir hope to raise?', 'hopes to raise', 0],
  ['How much is the choir aiming to have raised by June?', 'hopes to raise', 0],
  ['How many tickets has the choir sold?', 'has sold 400', 0],
  ['How much has the town pledged?', '2 million', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['Is there parking at the hall?', 'touch the organ', 1],
  ['Is there parking at the hall?', 'car park', 0],
  ['Does the hall have any lifts?', 'car park', 1],
  ['Does the choir have an organ?', 'touch the organ', 0],
])('%s is answered by what has a word of it', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
