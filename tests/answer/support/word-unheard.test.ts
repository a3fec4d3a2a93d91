import { beforeAll, expect, test } from 'vitest'
import { wordsAsked } from '../../../src/answer/support/word-unheard.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills opens a weaving hall

ORME, May 4, 2025 -- Orme Mills paid a royalty of 2 per cent on its looms last year. The unemployment rate of the region is 4 per cent.

The hall cost 4 million euros and has 40 employees. Visitors come in the summer.

Looms are leased by the month. They cost 90 euros.
`,
  })
})

test.each([
  // An adjective, a noun before another and a noun that the release never has.
  ['What is the floral unemployment rate of the region?', 'The unemployment', 1],
  ['What is the unemployment rate of the region?', 'The unemployment', 0],
  ['How much was the cadmium royalty?', 'Orme Mills paid', 1],
  ['How much was the royalty?', 'Orme Mills paid', 0],
  ['Who paid a royalty on the submarine?', 'Orme Mills paid', 1],
  ['How many dentists does the hall have?', 'The hall cost', 1],
  // Another word for it, one of its family, or one used alike.
  ['How many workers does the hall have?', 'The hall cost', 0],
  ['How much was the royalty fee?', 'Orme Mills paid', 0],
  ['What is the jobless rate of the region?', 'The unemployment', 0],
  ['What is the regional unemployment rate there?', 'The unemployment', 0],
  // Told by the sentence before it or by the headline.
  ['What do machines cost by the month?', 'They cost', 0],
  ['What did the building of the hall cost?', 'The hall cost', 0],
  // What tells one thing from no other, idioms and verbs.
  ['How many people does the hall have?', 'The hall cost', 0],
  ['What is the value of the hall of Orme Mills?', 'The hall cost', 0],
  ['What does the hall cost, and what could it chip in?', 'The hall cost', 0],
  ['What does the hall that stands there cost?', 'The hall cost', 0],
  // Which of a kind it is, and whoever asks.
  ['Which submarine paid a royalty of 2 per cent?', 'Orme Mills paid', 0],
  ['When may dentists lease looms by the month?', 'Looms are leased', 0],
  ['When do the dentists lease looms by the month?', 'Looms are leased', 1],
  // A yes or no may follow from other words.
  ['Has the hall dentists?', 'The hall cost', 0],
  // Another language.
  ['Cuántos dentistas tiene el hall exterior?', 'The hall cost', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('the words of a question that tell what it is about are its nouns and what describes them', () => {
  const found = wordsAsked('How many wooden hulls has Orme that can lease in spring?')
  expect(found.map(({ word, describes }) => [word, describes])).toEqual([
    ['wooden', true],
    ['hulls', false],
    ['spring', false],
  ])
})
