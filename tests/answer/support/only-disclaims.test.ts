import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'looms.txt': `Orme Looms sells shares

HOLM, May 4, 2025 -- Orme Looms sold shares to build a dye works. Its capacity will be 40 rugs a day.

Forward-looking statements include, but are not limited to, those on the capacity of the dye works and the use of proceeds. All of them are qualified by these cautionary statements, and actual results may differ. This notice is not an offer to sell shares.
`,
  })
})

test.each([
  ['What will the proceeds be used for?', 'Forward-looking statements include', 1],
  ['What is the capacity of the dye works?', 'Forward-looking statements include', 1],
  ['Who is qualified?', 'All of them are qualified', 1],
  ['Are shares for sale?', 'This notice is not', 1],
  ['What is the capacity of the dye works?', 'Its capacity will be', 0],
  // The caution itself is asked for.
  ['What do the forward-looking statements include?', 'Forward-looking statements include', 0],
  ['Is this an offer to sell shares?', 'This notice is not', 0],
])('%s "%s"', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
