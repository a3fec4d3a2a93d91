import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'fish.txt': `Orme Fish builds on the pier

ORME, May 4, 2025 -- The ice plant makes 40 tonnes a day, and the smokehouse employs 18 people. The cannery opens in June and the entrance to it costs 5 euros. The quay is 90 metres long, and its crane lifts 12 tonnes.
`,
  })
})

test.each([
  ['How many people work at the ice plant?', '18 people', 1],
  ['How many people does the ice plant employ?', '18 people', 1],
  ['How many people work at the smokehouse?', '18 people', 0],
  ['How much does the ice plant make?', '40 tonnes', 0],
  // What a clause opens with is asked for, or goes on from what stands before it.
  ['How much is the entrance to the cannery?', '5 euros', 0],
  ['How many tonnes can be lifted at the quay?', '12 tonnes', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
