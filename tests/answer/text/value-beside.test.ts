import { expect, test } from 'vitest'
import { isLasting } from '../../../src/answer/text/value-beside.ts'

test.each([
  ['The ships emit 9,800 tonnes of carbon dioxide a year.', 'a year', false],
  ['It is used by 610,000 vehicles a day.', 'a day', false],
  ['It trained five people for a year.', 'a year', true],
  ['The work on 12 houses takes a year.', 'a year', true],
  ['It was closed for a year.', 'a year', true],
  ['There is a sailing every ten minutes.', 'ten minutes', false],
])('%s (%s)', (text, words, expected) => {
  const start = text.indexOf(words)
  expect(isLasting(text, { type: 'duration', start, end: start + words.length })).toBe(expected)
})
