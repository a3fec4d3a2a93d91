import { expect, test } from 'vitest'
import { isKindOfHouse, isOtherKindOfHouse, isSameKindOfHouse } from '../../../src/answer/text/house-kinds.ts'

test.each([
  ['airline', 'Lind Laboratory', true],
  ['airlines', 'University of Lind', true],
  ['university', 'Lind Institute', false],
  ['university', 'College of Arts and Law', false],
  ['bank', 'Lind Ventures', false],
  ['bank', 'Lind Foundation', true],
  ['lender', 'Lind Mutual', false],
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

test.each([
  ['parliament', 'legislature', true],
  ['hospital', 'clinics', true],
  ['newspaper', 'times', false],
  ['university', 'school', false],
  ['ministry', 'council', false],
  ['airline', 'air', false],
  ['company', 'hospital', false],
])('who asks for a %s may be told of a %s', (noun, word, isSame) => {
  expect(isSameKindOfHouse(noun, word)).toBe(isSame)
})
