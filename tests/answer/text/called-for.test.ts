import { expect, test } from 'vitest'
import { isCalledFor } from '../../../src/answer/text/called-for.ts'

const text = 'Orme Tile Works (the “Works”) has bought Lund Clay (NASDAQ: LUND).'

test.each([
  ['Orme Tile Works', 'Works', true],
  ['Lund Clay', 'LUND', true],
  ['Orme Tile Works', 'Brack', false],
  ['Lund Clay', 'Works', false],
])('%s is called %s: %s', (whole, name, expected) => {
  expect(isCalledFor(whole, name, { text })).toBe(expected)
})
