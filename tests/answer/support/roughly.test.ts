import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Orme Yard counts its year

LINDEN, Nov. 4, 2025 -- Orme Yard sold several hundred boats. Thousands of guests came to the fair. It built 3,250 oars. The crane lifted millions of tonnes, or 4.2 million tonnes to be precise.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'yard.txt': RELEASE })
})

test.each([
  ['Exactly how many boats did Orme Yard sell?', 'several hundred', 1],
  ['What was the exact number of guests at the fair?', 'Thousands', 1],
  ['How many thousand guests came to the fair?', 'Thousands', 1],
  // Who does not ask for the very figure is told what there is.
  ['How many boats did Orme Yard sell?', 'several hundred', 0],
  ['Exactly how many oars did Orme Yard build?', '3,250', 0],
  ['How many million tonnes did the crane lift?', 'The crane', 0],
])('%s by “%s”: withheld %i', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
