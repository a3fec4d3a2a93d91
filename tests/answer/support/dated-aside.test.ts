import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'quay.txt': `Tarn Ferries gets its quay

TARN, May 4, 2026 -- Tarn Ferries will pay 2 million euros to the Lind Estate, from which it rented the quay in 2019. The pier, which cost 3 million euros in 2021, is being painted. The board paid 5 million euros for the ferry Lark, which it ordered in 2022. A fee of 9,000 euros in 2023 goes to Orme, which owns the sheds.
`,
  })
})

test.each([
  ['How much did Tarn Ferries pay the Lind Estate in 2019?', 'Lind Estate', 1],
  ['How much will Tarn Ferries pay the Lind Estate?', 'Lind Estate', 0],
  ['How much did the pier cost in 2021?', 'The pier', 0],
  // What was paid for is told in the past, and may have been paid then.
  ['How much did the board pay for the Lark in 2022?', 'Lark', 0],
  ['How much was the fee in 2023?', '9,000', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
