import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

const RELEASE = `Orme Fair opens again

LINDEN, Nov. 4, 2025 -- This year’s guest of the fair is Ada Berg. This year the fair sells more loaves than last year. This season the oven burns oak.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'fair.txt': RELEASE })
})

test.each([
  ['Who was the guest of last year’s fair?', 'guest of the fair', 1],
  ['Who is the guest of this year’s fair?', 'guest of the fair', 0],
  // What is set beside last year may be said of it.
  ['How many loaves did the fair sell last year?', 'more loaves', 0],
  ['What did the oven burn last season?', 'burns oak', 1],
])('%s by “%s”: period away %i', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).periodAway).toBe(expected)
})
