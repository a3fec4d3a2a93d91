import { expect, test } from 'vitest'
import { hasVerb, saysSomething } from '../../src/corpus/clause.ts'

test.each([
  ['Night train to the coast returns after 14 years', 2],
  ['SMALLEST CROP SINCE 2019, BUT GROWERS SPEAK OF A GREAT YEAR', 2],
  ['Brack Mills opens a second kiln', 2],
  ['Trade Union of Mill Workers and Bakers, Brackland', 1],
  ['Communications Office, Abbey Quarter, Port Brack', 0],
  ['Brack Mills', 0],
  ['14 Harbour Street, 2000 Port Brack', 0],
] as const)('how surely "%s" says something: %i', (line, sure) => {
  expect(saysSomething(line)).toBe(sure)
})

test('a verb stands inside a line and not at its end', () => {
  expect(hasVerb('Brack Mills Opens Second Kiln')).toBe(true)
  expect(hasVerb('Silver Arrow Railways')).toBe(false)
})
