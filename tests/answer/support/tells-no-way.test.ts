import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'roof.txt': `Orme Mutual opens a claims office

LINDEN, Nov. 4, 2025 -- Storms have damaged 900 roofs in Linden, said Ada Berg of Orme Mutual. Anyone whose house was damaged can claim at the office in Mill Lane. Claims that were made by post are paid first. To claim for a car, call 555-0142. Tickets for the open day are sold at the gate.
`,
  })
})

test.each([
  ['How do I claim for storm damage to my roof?', 'Storms have', 1],
  ['How can we insure a roof in Linden?', 'Storms have', 1],
  ['How do I claim for damage to my house?', 'Anyone whose', 0],
  ['How do I claim for a car?', 'To claim', 0],
  ['How do I get tickets for the open day?', 'at the gate', 0],
  // No way is asked for.
  ['How many roofs did the storms damage?', 'Storms have', 0],
  ['How did the storms damage Linden?', 'Storms have', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
