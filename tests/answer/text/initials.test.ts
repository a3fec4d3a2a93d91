import { expect, test } from 'vitest'
import { initialled, isShortFor } from '../../../src/answer/text/initials.ts'

test.each([
  ['in the United Kingdom and beyond', ['uk']],
  ['the National Health Service said', ['nhs']],
  ['stores in the US', ['usa']],
  ['stores in Britain', ['uk']],
  ['Uwe Klein said so', []],
])('"%s" goes by %j', (text, terms) => {
  expect(initialled(text).flatMap((one) => one.terms)).toEqual(terms)
})

test.each([
  ['OTW Corp', 'Orme Tile Works', true],
  ['Orme Tile Works Ltd.', 'OTW', true],
  ['OTW', 'Orme Mill', false],
  // Without capitals, or of one word, there are no initials.
  ['', 'the mill', false],
  ['O', 'Orme', false],
])('“%s” and “%s” are long and short: %s', (one, other, expected) => {
  expect(isShortFor(one, other)).toBe(expected)
})
