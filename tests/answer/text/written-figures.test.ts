import { describe, expect, test } from 'vitest'
import { holdsValue } from '../../../src/answer/text/written-figures.ts'
import { askExactly, libraryOf } from '../make.ts'

test.each([
  ['it employs twelve people', '12', ''],
  ['a dozen boats', '12', ''],
  ['forty-eight boats sank', '48', ''],
  ['three hundred and five seats', '305', ''],
  ['forty thousand dollars', '40,000', ''],
  ['sales of 3,000,000 euros', '3 million', ''],
  ['sales of $2.5m', '2.5 million', ''],
  ['half a million visitors', '500,000', ''],
  ['it has 5,000 seats', '5000', ''],
  ['for two decades', '20', 'years'],
  ['over a century', '100', 'years'],
  ['a five-year warranty', '5', 'year'],
  ['one and a half million people', '1.5 million', ''],
])('"%s" holds %s %s', (text, figure, unit) => {
  expect(holdsValue(text, figure, unit)).toBe(true)
})

test.each([
  ['it employs three hundred people', '100', ''],
  ['gave forty thousand dollars', '1,000', ''],
  ['twenty-five divers were hurt', '5', ''],
  ['twenty-five divers were hurt', '20', ''],
  ['half a dozen medals', '12', ''],
  ['a path 5 m wide', '5 million', ''],
  ['a 5k for all', '5,000', ''],
  ['for two decades', '20', ''],
  ['one of them', '1', ''],
  ['a one-on-one talk', '1', ''],
  ['a six-pack for two', '6', ''],
])('"%s" does not hold %s %s', (text, figure, unit) => {
  expect(holdsValue(text, figure, unit)).toBe(false)
})

describe('a figure to be confirmed', async () => {
  const library = await libraryOf({
    'orme.txt': `Orme Mill Grows\n\nCORRAN, March 3, 2025 -- Orme Mill employs three hundred people. Twenty-five divers were hurt at its quay.`,
  })

  test.each(['Does Orme Mill employ 100 people?', 'Were 5 divers hurt at the quay of Orme Mill?'])(
    '%s',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )

  test('Does Orme Mill employ 300 people?', async () => {
    const answer = await askExactly(library, 'Does Orme Mill employ 300 people?')
    expect(answer.refusal?.reason).not.toBe('conflicting_premise')
  })
})
