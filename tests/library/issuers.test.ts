import { describe, expect, test } from 'vitest'
import { noSuchIssuer } from '../../src/answer/composition/refuse.ts'
import { isBy, issuersOf, nearestIssuers } from '../../src/library/issuers.ts'
import { askExactly, libraryOf } from '../answer/make.ts'
import { norvik } from './releases.ts'

const by = (...issuers: (string | null)[]) => issuers.map((issuer) => ({ issuer }))

test('a legal form makes no other issuer, and the name written most stands for both', () => {
  expect(issuersOf(by('Acme, Inc.', 'Acme', 'Acme, Inc.', null, 'Zeta', 'ZETA'))).toEqual([
    { name: 'Acme, Inc.', documents: 3 },
    { name: 'Zeta', documents: 2 },
  ])
  expect(issuersOf(by('Acme, Inc.', 'Acme'))).toEqual([{ name: 'Acme', documents: 2 }])
})

test('the mark of an owner makes no other issuer, and an “s” of the name does', () => {
  expect(issuersOf(by('Holm’s', "Holm's", 'Holm', 'Holm’s, Inc.'))).toEqual([{ name: 'Holm', documents: 4 }])
  expect(issuersOf(by('Holms', 'Holm'))).toHaveLength(2)
})

test.each([
  { wanted: 'Acme, Inc.', issuer: 'Acme', is: true },
  { wanted: 'acme', issuer: 'Acme, Inc.', is: true },
  { wanted: 'Acme Inc', issuer: 'ACME, Inc.', is: true },
  { wanted: 'Cme', issuer: 'Acme', is: true },
  { wanted: 'Acme Foundation', issuer: 'Acme', is: false },
  { wanted: 'A Co', issuer: 'Harbour Trust', is: false },
  { wanted: 'Acme council', issuer: 'Acme City Council', is: true },
  { wanted: 'Acme Town', issuer: 'Acme City Council', is: false },
  { wanted: 'Acme council city', issuer: 'Acme City Council', is: false },
  { wanted: '…', issuer: 'Acme', is: false },
  { wanted: 'Acme', issuer: null, is: false },
])('that "$issuer" is "$wanted" is $is', ({ wanted, issuer, is }) => {
  expect(isBy(wanted)({ issuer })).toBe(is)
})

test.each([
  { wanted: 'Norvic Marine', nearest: ['Norvik Marine', 'Marine Trust'] },
  { wanted: 'Nordvik', nearest: ['Norvik Marine'] },
  { wanted: 'Bakery of the North', nearest: [] },
  // A letter of two code units.
  { wanted: '𠮷野家', nearest: [] },
])('nearest to "$wanted": $nearest', ({ wanted, nearest }) => {
  const issuers = issuersOf(by('Norvik Marine', 'Marine Trust', 'Harbour Office'))
  expect(nearestIssuers(wanted, issuers)).toEqual(nearest)
})

describe('an issuer that nothing is by', () => {
  const library = libraryOf({
    'a.txt': norvik(
      'Norvik Marine Opens Yard',
      'May 3, 2024',
      'Norvik Marine has opened a yard with the Quellin Fund.',
    ),
  })

  test.each([
    { issuer: 'Norwik', message: 'No release is by “Norwik”. The nearest issuer is “Norvik Marine”.' },
    {
      issuer: 'Quellin Fund',
      message: 'No release is by “Quellin Fund”. The issuer that mentions it is “Norvik Marine”.',
    },
    { issuer: 'Zarkon', message: 'No release is by “Zarkon”. The issuer is “Norvik Marine”.' },
  ])('is said to be none, with those there are: $issuer', async ({ issuer, message }) => {
    const answer = await askExactly(await library, 'Who opened a yard?', { filter: { issuer } })
    expect(answer.answer).toBe(message)
    expect(answer.refusal).toMatchObject({ reason: 'empty_corpus', message })
  })

  test('is told from one whose releases another filter leaves out', async () => {
    const filter = { issuer: 'Norvik', from: '2031-01-01' }
    const answer = await askExactly(await library, 'Who opened a yard?', { filter })
    expect(answer.answer).toBe('No release matches the filter. Widen it, or ask without it.')
  })
})

test('of many issuers three are named', () => {
  const all = ['A', 'B', 'C', 'D', 'E']
  expect(noSuchIssuer('Zeta', { alike: [], mentioning: [], all })).toBe(
    'No release is by “Zeta”. The issuers are “A”, “B”, “C” and 2 more.',
  )
  expect(noSuchIssuer('Zeta', { alike: all.slice(0, 2), mentioning: [], all })).toBe(
    'No release is by “Zeta”. The nearest issuers are “A” and “B”.',
  )
})
