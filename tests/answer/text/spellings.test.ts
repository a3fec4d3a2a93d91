import { describe, expect, test } from 'vitest'
import { spellings } from '../../../src/answer/text/spellings.ts'

const isSame = (one: string, other: string): boolean =>
  spellings(one).some((form) => spellings(other).includes(form))

describe('two spellings of a word are the same', () => {
  test.each([
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['labour', 'labor'],
    ['favourites', 'favorites'],
    ['programme', 'program'],
    ['organised', 'organized'],
    ['analyse', 'analyze'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['travelling', 'traveling'],
    ['enrol', 'enroll'],
    ['fulfil', 'fulfill'],
    ['skilful', 'skillful'],
    ['paediatric', 'pediatric'],
    ['anaemia', 'anemia'],
    ['haematologist', 'hematologist'],
    ['grey', 'gray'],
    ['aluminium', 'aluminum'],
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Søren', 'Soeren'],
    ['Ågård', 'Aagaard'],
  ])('%s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(true)
  })
})

describe('two words are not', () => {
  test.each([
    ['filled', 'filed'],
    ['canoe', 'cane'],
    ['acre', 'acer'],
    ['four', 'for'],
    ['Muller', 'Miller'],
    ['rise', 'ride'],
    ['centre', 'central'],
    ['storey', 'story'],
  ])('%s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(false)
  })
})
