import { expect, test } from 'vitest'
import { isNoCount } from '../../../src/answer/text/no-count.ts'

test.each([
  ['It serves both readers and writers.', 'both', true],
  ['Both mills have closed.', 'Both', false],
  ['Both mills closed. Ada and Ida left.', 'Both', false],
  ['Both depots in Holm and Sand closed in June.', 'Both', false],
  ['Both engineers from Tarn and a diver died in the fire.', 'Both', false],
  ['She said both stations will close and be sold.', 'both', false],
  ['It mills both by day and by night.', 'both', true],
  ['It sells both online and in shops.', 'both', true],
  ['It serves both the valley and the coast.', 'both', true],
  ['It was shown both in Holm and in Sand.', 'both', true],
  ['It grinds both fine flour and coarse meal.', 'both', true],
  ['Both Orme Mill and Lund Foods closed.', 'Both', true],
  ['The mill has two ships, one of which sank.', 'one', false],
  ['Of the mills, one of them burned.', 'one', false],
  ['The mill, one of the most modern, burned.', 'one', true],
  ['The mill is one of the oldest.', 'one', true],
  ['The mill, one of the oldest, burned.', 'one', true],
  ['So said one of the millers.', 'one', true],
  ['Last night one of the mills burned.', 'one', false],
  ['A one-time fee is due.', 'one', true],
  ['A one-wheel mill.', 'one', false],
  ['It is good to sleep in one’s home.', 'one', true],
  ['The mills were merged into one company.', 'one', true],
  ['It has bought one company.', 'one', false],
  ['Skippers could give more than one cause.', 'one', true],
  ['No more ships; one is left.', 'one', false],
  ['It has two of the mills.', 'two', false],
  ['It is passing one of the valley’s hardest tests.', 'one', true],
  ['It is passing one of the tests.', 'one', false],
])('%s: %s counts nothing: %s', (text, word, expected) => {
  const start = text.indexOf(word)
  expect(isNoCount(text, { start, end: start + word.length })).toBe(expected)
})
