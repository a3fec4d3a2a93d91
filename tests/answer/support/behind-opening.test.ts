import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Tarn Foods and Brack end their talks

ORME, May 4, 2025 -- The talks of Tarn Foods and Brack ended today. Since 2008, Brack has milled rye for bakeries in the north. In 2014, Brack was founded in Lund. Brack roasted coffee until 1990. In 2020, the owners sold bread.
`,
  })
})

test.each([
  // A subject behind the phrase that a sentence opens with.
  ['Since when has Tarn Foods milled rye?', 'Since 2008', 1],
  ['Since when has Brack milled rye?', 'Since 2008', 0],
  ['When was Tarn Foods founded?', 'In 2014', 1],
  ['When was Brack founded?', 'In 2014', 0],
  // What one does whom the question names right before that, with its object.
  ['Until when did Tarn Foods roast coffee?', 'Brack roasted', 1],
  ['Until when did Brack roast coffee?', 'Brack roasted', 0],
  // Nobody who has a name.
  ['When did Tarn Foods sell bread?', 'In 2020', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
