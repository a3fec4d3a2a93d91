import { expect, test } from 'vitest'
import { isNoCount } from '../../src/answer/no-count.ts'

test.each([
  ['It serves both readers and writers.', 'both', true],
  ['Both mills have closed.', 'Both', false],
  ['Both mills closed. Ada and Ida left.', 'Both', false],
  ['The mill is one of the oldest.', 'one', true],
  ['The mill, one of the oldest, burned.', 'one', true],
  ['So said one of the millers.', 'one', true],
  ['Last night one of the mills burned.', 'one', false],
  ['A one-time fee is due.', 'one', true],
  ['A one-wheel mill.', 'one', false],
  ['It has two of the mills.', 'two', false],
])('%s: %s counts nothing: %s', (text, word, expected) => {
  const start = text.indexOf(word)
  expect(isNoCount(text, { start, end: start + word.length })).toBe(expected)
})
