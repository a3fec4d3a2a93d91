import { expect, test } from 'vitest'
import { isPersonNoun, isTitleNoun } from '../../src/corpus/person-nouns.ts'

test.each(['gardener', 'botanist', 'surgeon', 'inventors', 'recipient', 'chef', 'mayor'])(
  '"%s" tells a person',
  (noun) => {
    expect(isPersonNoun(noun)).toBe(true)
  },
)

test.each(['newspaper', 'summer', 'center', 'sector', 'magazine', 'plant', 'customer'])(
  '"%s" tells none',
  (noun) => {
    expect(isPersonNoun(noun)).toBe(false)
  },
)

test('trades before names', () => {
  expect(isTitleNoun('Councillor')).toBe(true)
  expect(isTitleNoun('Peter')).toBe(false)
})
