import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'looms.md': `# Orme Looms sells looms to Tarn Works

HOLM, May 4, 2025 -- Orme Looms sold 40 looms in 12 mills.

"It weaves well," said Ada Berg, who owns three mills in Holm.

The works are twelve minutes down the road. The tour of the works takes twelve minutes.

The first order is worth $3 million. Together the two orders are worth $9 million.
`,
  })
})

test.each([
  ['In how many mills was the loom tried?', 'It weaves well', 1],
  ['How many mills does Ada Berg own?', 'It weaves well', 0],
  ['In how many mills was the loom tried?', 'sold 40 looms', 0],
  ['How long is the road?', 'twelve minutes down', 1],
  ['How long is the tour?', 'takes twelve minutes', 0],
  ['How far away are the works?', 'twelve minutes down', 0],
  ['How much is the first order worth?', 'Together the two', 1],
  ['How much are the orders worth together?', 'Together the two', 0],
])('%s "%s"', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
