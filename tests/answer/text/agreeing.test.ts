import { expect, test } from 'vitest'
import { agree } from '../../../src/answer/text/values.ts'

test.each([
  // A telephone number with and without its country, in any spacing.
  ['1-820-555-0142', '820-555-0142', true],
  ['+1 (820) 555-0142', '820.555.0142', true],
  ['+44 (0)1632 960 142', '01632 960142', true],
  ['820-555-0142', '820-555-0143', false],
  ['1-820-555-0142', '1-830-555-0142', false],
  // A web address with and without what is before it.
  ['https://www.orme.example', 'orme.example', true],
  ['https://orme.example', 'www.orme.example', true],
  ['https://orme.example', 'www.lund.example', false],
  // Sums, counts and dates are compared as ever.
  ['12 000 000', '2 000 000', false],
  ['$3 million', '$3,000,000', true],
  ['2024-12-11', '2024-12-01', false],
  // Of two that are rounded each is as exact as its last digit.
  ['about 398 million', 'about 410 million', false],
  ['about £2.3 million', 'about £2.5 million', false],
  ['more than 300', 'nearly 320', true],
  ['about 400', 'about 380', true],
  ['more than 300', '312', true],
  // A round one is exact to no half of itself.
  ['more than 760,000', 'more than 1,000,000', false],
  ['over 1,000', 'over 1,400', false],
  ['over 1,000', 'over 1,050', true],
])('“%s” and “%s” agree: %s', (one, other, isSame) => {
  expect(agree(one, other)).toBe(isSame)
})
