import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'inns.txt': `Orme Inns reports a good year

TARN, May 4, 2025 -- Orme Inns had a good year.

A hotel in Holm was sold. It built two stations this year, in Corran in June and in Brack in July. A town in Norway was mapped. A university in Lund tests its beds. No hotel will be painted. The market opens in October.
`,
  })
})

test.each([
  ['Which hotel was sold by Orme Inns?', 'A hotel in Holm', 0],
  ['Which station did Orme Inns build in July?', 'two stations', 0],
  // A town lies somewhere and has a name, and so has a body; a month is no place.
  ['Which town was mapped?', 'A town in Norway', 1],
  ['Which university tests the beds of Orme Inns?', 'A university in Lund', 1],
  ['Which market opens in October?', 'The market opens', 1],
  ['Which hotel in Holm was sold?', 'A hotel in Holm', 1],
])('what is built in a place goes by it: %s', async (question, words, expected) => {
  const { withheld, kindMissing } = await supportFor(library, question, words)
  expect(Math.max(withheld, kindMissing)).toBe(expected)
})

test('and so it answers', async () => {
  expect(wordsOf(await askExactly(library, 'Which hotel did Orme Inns sell?'))).toBe(
    'A hotel in Holm was sold.',
  )
})

test('what none will be tells nothing of which was', async () => {
  expect(reasonOf(await askExactly(library, 'Which hotel did Orme Inns paint?'))).toBe('no_support')
})
