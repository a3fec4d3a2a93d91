import { beforeAll, expect, test } from 'vitest'
import { issuerTerms } from '../../src/answer/pieces/issuer-terms.ts'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

const RELEASE = `Tarn Mills opens a hall

LINDEN, Nov. 4, 2025 -- Tarn Mills today opened a hall in Linden.

The mill in Orme spins 40 tonnes of yarn a week. Ada Brock is chief executive of Tarn Mills. Last year's fair drew 900 visitors. Revenue for the full year was 12 million euros.

The carding shed was built in 1904. It has nine gates. Olan Petrescu paid 30,000 euros, and a friend of the mill gave the wheel.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'tarn.txt': RELEASE })
})

test.each([
  {
    name: 'namedAway',
    missed: 'How many tonnes does the mill in Linden spin?',
    met: 'How many tonnes does the mill in Orme spin?',
    words: '40 tonnes',
  },
  {
    name: 'namedAway',
    missed: 'How many tonnes has Ada Brock spun?',
    met: 'How many tonnes has Tarn Mills spun?',
    words: '40 tonnes',
  },
  {
    name: 'turnAway',
    missed: 'Who was the previous chief executive of Tarn Mills?',
    met: 'Who is the chief executive of Tarn Mills?',
    words: 'Ada Brock',
  },
  {
    // The release has a carding shed, and no word of it where it speaks of yarn.
    name: 'elsewhereAway',
    missed: 'How many tonnes of yarn does the carding shed spin?',
    met: 'How many tonnes of thread does the plant spin?',
    words: '40 tonnes',
  },
  {
    // What the sentence before speaks of goes on.
    name: 'elsewhereAway',
    missed: 'How many gates does the mill have?',
    met: 'How many gates does the shed have?',
    words: 'nine gates',
  },
  {
    name: 'namesNearAway',
    missed: 'How many gates does Linden have?',
    met: 'How many gates does Tarn Mills have?',
    words: 'nine gates',
  },
  {
    name: 'clauseAway',
    missed: 'How much did the wheel cost?',
    met: 'How much did Olan Petrescu pay?',
    words: '30,000',
  },
  {
    name: 'periodAway',
    missed: 'How many visitors did the fair draw in 2025?',
    met: 'How many visitors did the fair draw in 2024?',
    words: '900 visitors',
  },
  {
    name: 'periodAway',
    missed: 'What was revenue in the third quarter?',
    met: 'What was revenue in the full year?',
    words: '12 million',
  },
] as const)('$name tells “$missed” from “$met”', async ({ name, missed, met, words }) => {
  expect((await supportFor(library, missed, words))[name]).toBeGreaterThan(0)
  expect((await supportFor(library, met, words))[name]).toBe(0)
})

test('a pronoun may stand for what its paragraph names', async () => {
  const of = async (question: string) => (await supportFor(library, question, 'nine gates')).namedAway
  expect(await of('How many gates does Petrescu have?')).toBe(0)
  expect(await of('How many gates does Ada Brock have?')).toBe(1)
})

test('an issuer is called by the first letters of its name', async () => {
  const [document] = library.documents.values()
  if (document === undefined) throw new Error('no release')
  expect([...issuerTerms({ ...document, issuer: 'Tarn Mills Group, Inc.' })]).toContain('tmg')
  expect([...issuerTerms({ ...document, issuer: 'Tarn Mills' })]).toEqual(['tarn', 'mill'])
  expect(issuerTerms({ ...document, issuer: null }).size).toBe(0)
})
