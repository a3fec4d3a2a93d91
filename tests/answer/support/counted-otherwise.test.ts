import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Mills to Open Hotel in Tarn

HOLM, 4 May 2025 -- Orme Mills will open a hotel in Tarn in July.

The hotel has 28 large rooms and 60 parking spaces. A room costs €40 a night, the house cost 31 million euros. About 1,200 guests came to the old one.
`

test.each([
  ['Does the hotel have 28 rooms?', '28 large rooms'],
  ['Does it have 60 parking spaces?', '60 parking spaces'],
  ['Does the hotel have more than 20 rooms?', '28 large rooms'],
  ['Did the old one have 1200 guests?', '1,200 guests'],
  // A sum counts nothing.
  ['Did the house cost 31 million euros?', '31 million euros'],
])('a number of things is confirmed: %s', async (question, expected) => {
  const library = await libraryOf({ 'hotel.txt': RELEASE })
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'Does the hotel have 40 rooms?',
  'Does the hotel have 60 rooms?',
  'Does it have 28 parking spaces?',
])('and the one of others is not: %s', async (question) => {
  const library = await libraryOf({ 'hotel.txt': RELEASE })
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
