import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'book.txt': `Orme Press publishes Tarn Lights

HOLM, May 4, 2025 -- Orme Press today published Tarn Lights by Ole Lind.

"Tarn Lights is a joy to read," says Ada Berg, author of The Kiln.

Eva Lund, author of Tarn Lights and of The Loom, lives in Holm. Tom Falk, author of the book, does not.

In Tarn Lights Lars Moe, author of The Barn, tells of his youth.

Tarn Lights, written by Ida Roos, author of The Gate, costs 9 euros.
`,
  })
})

test.each([
  ['Who is the author of Tarn Lights?', 'a joy to read', 1],
  ['Who wrote Tarn Lights?', 'a joy to read', 1],
  ['Who is the author of The Kiln?', 'a joy to read', 0],
  ['Who is the author of Tarn Lights?', 'Eva Lund, author of Tarn Lights', 0],
  ['Who is the author of Tarn Lights?', 'author of the book', 0],
  ['Who is the author of Tarn Lights?', 'tells of his youth', 0],
  ['Who is the author of Tarn Lights?', 'written by Ida Roos', 0],
  ['Who is the author of Tarn Lights?', 'Tarn Lights by Ole Lind', 0],
])('%s "%s"', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
