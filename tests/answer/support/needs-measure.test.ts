import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Hall Opens After Three Years

HOLM, 4 May 2025 -- Orme Hall has opened in Holm after three years of work that cost 4 million euros.

The hall seats 940 people. Its tower rises to 61 metres above the square.

The director, Ada Berg, takes a salary of one euro a year. Each bell of the tower weighs 320 kilograms.

The new kiln turns out 700 tiles a day. Ushers start at €31,000. They have years of practice with guests.
`

test.each([
  ['What is the capacity of the hall?', '940'],
  ['What is the height of the tower?', '61 metres'],
  ['What is the weight of each bell?', '320'],
  ['What is the capacity of the kiln?', '700'],
  ['What is the pay of ushers?', '31,000'],
  ['What is the salary of the director?', 'one euro'],
])('a measure is told by another word for it or by its unit: %s', async (question, expected) => {
  const library = await libraryOf({ 'hall.txt': RELEASE })
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'What is the market share of the hall?',
  'What was the order intake?',
  'What is the membership of the hall?',
  'What was the market share?',
  'What is the minimum age for ushers?',
])('any other figure is none of the measure: %s', async (question) => {
  const library = await libraryOf({ 'hall.txt': RELEASE })
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
