import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Mills to Open Hotel in Tarn

HOLM, 4 May 2025 -- Orme Mills will open a hotel in Tarn in July 2025. A second one is to follow in Lund in October 2025.

The hotel has 28 large rooms and 60 parking spaces. A room costs €40 a night.

Orme Mills, founded in 1920, moved to Holm in 1995. It built the old dam in 1931.

Lund Bakery was set up by two brothers in 1962 and has a shop in Corran.
`

test.each([
  ['Was Orme Mills founded in 1920?', '1920'],
  ['Was Lund Bakery founded in 1962?', '1962'],
  ['Will the hotel in Tarn open in July?', 'July 2025'],
])('what is told of a day is confirmed: %s', async (question, expected) => {
  const library = await libraryOf({ 'hotel.txt': RELEASE })
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'Was Orme Mills founded in 1995?',
  'Was Orme Mills founded in 1962?',
  'Was Lund Bakery founded in 1920?',
  'Was Orme Mills established in 1931?',
])('and of another is not: %s', async (question) => {
  const library = await libraryOf({ 'hotel.txt': RELEASE })
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
