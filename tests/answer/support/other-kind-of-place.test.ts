import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor, talk, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Brack Weavers Restore a Mill

LEEDS, May 4, 2025 -- Brack Weavers today restored a mill. The first mill of the weavers is the Tarn Wheel in Orme County, a landmark of the valley.

Located in Alderby, where rain is heavier than in other parts of Orme County, the Tarn Wheel grinds oats.

The weavers have a shop on Quay Street, Holm. Their barge lies in Veldt City. Their school stands in the Lower Brack area.
`,
  })
})

test.each([
  ['Which neighborhood is the Tarn Wheel located in?', 'first mill', 1],
  ['In which town is the Tarn Wheel?', 'first mill', 1],
  ['Which city is the school in?', 'Lower Brack', 1],
  // It is of the kind, or may be.
  ['Which county is the Tarn Wheel in?', 'first mill', 0],
  ['Which neighborhood is the Tarn Wheel located in?', 'Alderby', 0],
  ['Which city is the shop in?', 'Quay Street', 0],
  ['Which neighborhood is the barge in?', 'Veldt City', 0],
  // No kind is asked for.
  ['Where is the Tarn Wheel?', 'first mill', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('a place of the kind is given, and not one of another kind', async () => {
  const mill = await libraryOf({
    'mill.txt': `Brack Weavers Restore a Mill

LEEDS, May 4, 2025 -- Brack Weavers today restored a mill. The mill is the Tarn Wheel in Orme County, a landmark of the valley.

Located in Alderby, where rain is heavier than in other parts of Orme County, the Tarn Wheel grinds oats.
`,
  })
  const answer = await talk(
    mill,
    'Which mill did Brack Weavers restore?',
    'Which neighborhood is it located in?',
  )
  expect(wordsOf(answer)).toContain('Alderby')
  expect(wordsOf(answer)).not.toContain('landmark')
})
