import { expect, test } from 'vitest'
import { isDeedOf, withoutS } from '../../../src/answer/text/word-forms.ts'

test.each([
  ['hotels', 'hotel'],
  ['batteries', 'battery'],
  ['dies', 'die'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['classes', 'class'],
  ['prizes', 'prize'],
  ['buses', 'bus'],
  ['houses', 'house'],
  ['goes', 'go'],
  ['reaches', 'reach'],
  ['press', 'press'],
])('%s without its ending is %s', (word, expected) => {
  expect(withoutS(word)).toBe(expected)
})

test.each([
  ['breeders', 'bred', true],
  ['singers', 'sang', true],
  ['members', 'member', false],
  ['dancers', 'dancer', false],
])('%s and %s', (trade, word, expected) => {
  expect(isDeedOf(trade, word)).toBe(expected)
})
