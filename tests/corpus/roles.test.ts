import { describe, expect, test } from 'vitest'
import { cleanRole } from '../../src/corpus/roles.ts'
import { speakers, WORKS } from './spoken.ts'

describe('a role', () => {
  test.each([
    ['without what was learnt', 'M.D., M.P.H., FAHA, chair of the Union', 'chair of the Union'],
    ['without which and where', 'CEO of Holm, which makes boats', 'CEO of Holm'],
    ['without a predicate', 'CEO of Holm, is glad of it', 'CEO of Holm'],
    ['without one that lost its comma', 'founder of Holm is in office as of May', 'founder of Holm'],
    ['without a verb of speaking', 'head of the Holm brand, proclaimed', 'head of the Holm brand'],
    ['that somebody is to take up', 'MHA, as its new Chief Executive', 'Chief Executive'],
    ['with an office in capitals', 'CEO, Holm Foods', 'CEO, Holm Foods'],
    ['with what it is of', 'reader in medieval history', 'reader in medieval history'],
    ['of a church', 'parish priest', 'parish priest'],
    ['of a court', 'clerk of the court', 'clerk of the court'],
    ['of an army', 'wing commander', 'wing commander'],
    ['of a club', 'goalkeeper', 'goalkeeper'],
    ['of a museum', 'keeper of prints', 'keeper of prints'],
    ['with two offices', 'CEO, founder of Holm', 'CEO, founder of Holm'],
    ['with a house in capitals', 'director of HLM, Holm', 'director of HLM, Holm'],
  ])('stands %s', (_, words, expected) => {
    expect(cleanRole(words)).toBe(expected)
  })

  test.each([
    'has been called a top doctor',
    'previously director of Holm',
    'MPH, FAHA',
    'Manchester',
    'together',
    'newly won over',
    'winter of 2024',
  ])('is not: %s', (words) => {
    expect(cleanRole(words)).toBeNull()
  })

  test('behind a name keeps no clause', () => {
    expect(speakers(`${WORKS} said Ann Lee, PE, director of Holm, which opened.`)).toEqual([
      'Ann Lee | director of Holm',
    ])
  })
})
