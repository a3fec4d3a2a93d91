import { expect, test } from 'vitest'
import { isKindOfHouse, isOtherKindOfHouse } from '../../../src/answer/text/house-kinds.ts'

test.each([
  ['airline', 'Lind Laboratory', true],
  ['airlines', 'University of Lind', true],
  ['university', 'Lind Institute', false],
  ['university', 'College of Arts and Law', false],
  ['bank', 'Lind Ventures', false],
  ['bank', 'Lind Foundation', true],
  ['hospital', 'Lind Trust', false],
  ['ministry', 'Lind Agency', false],
  ['airline', 'Fjordwing', false],
  ['airline', 'Lind Group', false],
  ['lorry', 'Lind Laboratory', false],
  ['city', 'Lind University', false],
])('a house of another kind than %s: %s', (noun, name, isOther) => {
  expect(isOtherKindOfHouse(noun, name)).toBe(isOther)
})

test.each([
  ['hotels', true],
  ['library', true],
  ['libraries', true],
  ['line', false],
  ['company', false],
])('%s asks for a kind of house', (noun, isKind) => {
  expect(isKindOfHouse(noun)).toBe(isKind)
})
