import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'glass.txt': `Lind Glass opens a furnace

TARN, Norway, May 4, 2026 -- Lind Glass has opened a furnace. Soda ash is delivered in bags. The old kiln is used for storage, and the chimney was sold. Lime serves as flux. The grinder reduces dust. Sand goes into jars.
`,
  })
})

test.each([
  ['What is soda ash good for?', 'delivered in bags', 1],
  ['What is the chimney used for?', 'chimney was sold', 1],
  ['What is the kiln used for?', 'chimney was sold', 0],
  ['What can you use lime for?', 'serves as flux', 0],
  ['What is the grinder good for?', 'reduces dust', 0],
  ['What is sand used for?', 'into jars', 0],
  // Something else is asked of it.
  ['How is soda ash delivered?', 'delivered in bags', 0],
])('a use is told by what something does: %s %s', async (question, words, withheld) => {
  expect((await supportFor(library, question, words)).withheld).toBe(withheld)
})
