import { expect, test } from 'vitest'
import { plainName } from '../../src/corpus/issuer-name.ts'

test.each([
  ['The Orme Works, Inc.', ' orme works '],
  ['Orme Sdn. Bhd.', ' orme '],
  ['Orme Pty Ltd', ' orme '],
  ['Orme Pvt. Ltd.', ' orme '],
  ['Orme Pte. Ltd.', ' orme '],
  ['Orme GmbH & Co. KG', ' orme '],
  ['Limited Views', ' limited views '],
])('a name is compared without its whole legal form: %s', (name, expected) => {
  expect(plainName(name)).toBe(expected)
})
