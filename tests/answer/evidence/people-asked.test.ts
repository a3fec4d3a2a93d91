import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const MILL = `# Orme Mills begins talks

LUND, 3 March 2026 – Orme Mills has begun talks with the union Fabrika on the night shift. With a gift from the town, 5.4 million kronor has been raised for a bell tower; an appeal for the rest begins on 1 May with a concert of the choir. Its first customer was Vesle Looms.
`

test.each([
  "Who is Fabrika's negotiator in the talks on the night shift?",
  'How much are tickets for the concert of the choir?',
])('neither is a house a person of a trade, nor what was raised a price: %s', async (question) => {
  expect((await askExactly(await libraryOf({ 'mill.md': MILL }), question)).status).toBe('unanswered')
})

test.each([
  ['Who was its first customer?', 'Vesle Looms'],
  ['How much has been raised for the bell tower?', '5.4 million kronor'],
])('a customer may be a house, and what was raised is asked for: %s', async (question, words) => {
  expect(wordsOf(await askExactly(await libraryOf({ 'mill.md': MILL }), question))).toContain(words)
})
