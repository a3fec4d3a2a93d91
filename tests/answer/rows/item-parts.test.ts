import { expect, test } from 'vitest'
import { itemParts } from '../../../src/answer/rows/item-parts.ts'

test.each([
  ['Moss, Candle Street (new; from 8 October)', ['new', 'from 8 October']],
  ['Alder Hut: 40 beds, showers, a shop', ['40 beds', 'showers', 'a shop']],
  [
    'Safe: keeps doors, windows and whatever else opens from being left ajar, day and night',
    ['keeps doors, windows and whatever else opens from being left ajar, day and night'],
  ],
])('an item tells parts of few words, and a sentence in one: %s', (text, expected) => {
  expect(itemParts({ text }).told.map(({ words }) => words)).toEqual(expected)
})
