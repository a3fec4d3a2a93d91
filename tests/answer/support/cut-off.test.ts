import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Flour grows dearer in Linden

LINDEN, Nov. 4, 2025 -- Flour was sold for 40 crowns a sack at the mills of Linden this week.

Bakers like Orme Mills hope that the…

The millers fear a dry summer with poor harvests…

Farmers wait for rain.

The union offers a seat, a lamp and a quiet drill, it said of its offer…
`,
  })
})

test.each([
  ['What do bakers like Orme Mills hope for?', 'hope that the', 1],
  // What is asked for stands before the end, or is no other thing.
  ['What do the millers fear?', 'dry summer', 0],
  ['What does the union offer?', 'quiet drill', 0],
  ['Which bakers hope for it?', 'hope that the', 0],
  ['What do farmers wait for?', 'wait for rain', 0],
])('%s “%s”: %d', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
