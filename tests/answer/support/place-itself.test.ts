import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'fair.txt': `Ada Berg Opens a Fair

HOLM, May 4, 2025 -- A bus drives through the heart of Tarn Park every hour. The fair takes place in Tarn Park in Corran. Looms were shown in Orme Hall, a mill on the quay. The band plays at Lind House in Sand.

Sand Village grows roses. The headquarters of Brack Group is in Holm. The aim of Lind House is fun. Boats are built in Lund’s Sand Village.
`,
  })
})

test.each([
  ['Where is Tarn Park?', 'A bus', 1],
  ['Where is Tarn Park located?', 'A bus', 1],
  ['What is Tarn Park?', 'A bus', 1],
  ['Where is Tarn Park?', 'in Corran', 0],
  ['What is Orme Hall?', 'Looms', 0],
  ['Where is Lind House?', 'The band', 0],
  ['Where is Brack Group based?', 'The headquarters', 0],
  ['Where is Lind House?', 'The aim', 1],
  ['Where is Sand Village?', 'Boats', 1],
  // It is asked what happens there.
  ['What drives through Tarn Park?', 'A bus', 0],
  ['Where does the bus drive in Tarn Park?', 'A bus', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
