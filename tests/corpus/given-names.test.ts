import { expect, test } from 'vitest'
import { isGivenName, pronounOf } from '../../src/corpus/genders.ts'
import { GIVEN_NAMES } from '../../src/corpus/given-names.ts'

test.each([
  ['Zainab Mahmoud', 'she'],
  ['Dr. Nkechi Obi', 'she'],
  ['Małgorzata Nowak', 'she'],
  ['Venkatesh Rao', 'he'],
  ['Søren Dahl', 'he'],
] as const)('the given name alone tells how one speaks of %s', (name, pronoun) => {
  expect(pronounOf('', name, null)).toBe(pronoun)
})

test.each(['Andrea Ricci', 'Kim Lee', 'Jordan Blake', 'May Chen'])(
  'of %s, whose given name anybody may have or which is a word, nothing is told',
  (name) => {
    expect(pronounOf('', name, null)).toBeNull()
  },
)

test('what the text says of a person counts for more than the name', () => {
  expect(pronounOf('Andreas Holm, 40, joins from Acme, where she led sales.', 'Andreas Holm', null)).toBe(
    'she',
  )
})

test('months, places and words of headlines are no given names', () => {
  for (const word of ['April', 'June', 'Georgia', 'Florence', 'Grant', 'Per', 'Marina'])
    expect(isGivenName(word)).toBe(false)
  for (const name of GIVEN_NAMES.keys()) expect(name).toMatch(/^\p{Ll}+$/u)
})
