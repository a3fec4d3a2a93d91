import { expect, test } from 'vitest'
import { headNoun, lastWord, wordCount } from '../../../src/answer/text/words.ts'

test.each([
  ['the harbour master', 'master'],
  ['Roos ', 'Roos'],
  ['Ida\u00a0Roos', 'Roos'],
  ['', ''],
])('%j ends in %j', (words, last) => {
  expect(lastWord(words)).toBe(last)
})

test.each([
  ['the deputy head of sales', 'head'],
  ['chief executive', 'executive'],
  ['the envoy from Holm in the north', 'envoy'],
  ['inspector', 'inspector'],
  ['', ''],
])('%j is headed by %j', (words, noun) => {
  expect(headNoun(words)).toBe(noun)
})

test('words stand between white space', () => {
  expect(wordCount(' sold\n3 mills ')).toBe(3)
})
