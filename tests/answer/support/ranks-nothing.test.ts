import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pier.md': `# Orme repairs its pier

ORME, May 4, 2025 -- Guests can fish from the pier. The deepest point of the bay is at Holm. Ada Berg scored more goals than anybody. The drawings hang in the hall. The nurses were born in Lund, and the town was founded in 1964.

The mill will give up to 150,000 euros.
`,
  })
})

test.each([
  ['Which wine is best with fish?', 'fish from the pier', 1],
  ['What is the deepest point of the bay?', 'deepest point', 0],
  ['Which player has scored the most goals?', 'more goals', 0],
  ['Where can guests fish best?', 'fish from the pier', 0],
  ['How much has the mill given?', '150,000', 1],
  ['How much will the mill give?', '150,000', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How old were the nurses?', 1],
  ['How old is the town?', 0],
])('%s', async (question, expected) => {
  expect((await supportFor(library, question, 'founded in 1964')).typeMissing).toBe(expected)
})
