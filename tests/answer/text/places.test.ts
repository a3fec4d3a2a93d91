import { expect, test } from 'vitest'
import { isKnownPlace } from '../../../src/answer/text/places.ts'

test.each([
  ['Italy', true],
  ['the Netherlands', true],
  ['Florida and Ohio', true],
  ['Antigua and Barbuda', true],
  ['Trinidad and Tobago', true],
  ['Italy Tours', false],
  ['Ohio and Alder Mills', false],
  ['Holm', false],
])('%s is known as a place: %s', (name, known) => {
  expect(isKnownPlace(name)).toBe(known)
})
