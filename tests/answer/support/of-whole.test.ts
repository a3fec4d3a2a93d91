import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'ward.txt': `A new ward at Orme General

ORME, May 4, 2025 -- Orme General has a new ward. The Trust, which runs four hospitals, employs 5,300 people.

Lund Dairy bought the carts. It is part of the Brack Group, which has 700 employees. The Harlan Group employs 90 people.

Tarn Care operates three homes, among them Holm House. It has about 240 staff. Lund Dairy employs 60 people.

Source: Tarn Health Trust
`,
  })
})

test.each([
  ['How many people work at Orme General?', 'The Trust, which', 1],
  ['How many people does Tarn Health employ?', 'The Trust, which', 0],
  ['How many employees does Lund Dairy have?', 'part of the Brack', 1],
  ['How many employees does the Brack Group have?', 'part of the Brack', 0],
  ['How many people work at Lund Dairy?', 'The Harlan Group', 1],
  ['How many staff work at Holm House?', 'about 240', 1],
  ['How many staff does Tarn Care have?', 'about 240', 0],
  ['How many people work at Lund Dairy?', 'Lund Dairy employs', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How much do the spas of Orme Leisure earn?', 'It earned', 1],
  ['How many guests did the pools have?', 'It had', 1],
  ['How many guests did Orme Leisure have?', 'It had', 0],
  ['How much did Orme Leisure earn?', 'It earned', 0],
  ['How many spas does Orme Leisure have?', 'runs 12 hotels', 0],
  // The sentence speaks of the kind itself.
  ['How many beds do the hotels have?', '900 beds', 0],
])('what a house has of all kinds is not that of one: %s', async (question, words, expected) => {
  const library = await libraryOf({
    'a.txt': `Orme Leisure grows

ORME, May 4, 2025 -- Orme Leisure has grown.

Orme Leisure runs 12 hotels, four restaurants and three spas in Lund. It earned 9 million euros in 2024.

Its house in Brack has two hotels and three pools. It had 40,000 guests last year. It has 900 beds in its hotels.`,
  })
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
