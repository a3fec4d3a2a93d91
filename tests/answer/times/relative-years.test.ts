import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeYears } from '../../../src/answer/times/relative-years.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['Sales doubled last year.', '2025-03-12', ['2024']],
  ['It will double this year and next year.', '2025-03-12', ['2025', '2026']],
  ['It doubled the year before last.', '2025-03-12', ['2023']],
  // The winner may be named for another matter.
  ["She passed last year's winner.", '2025-03-12', []],
  ['Sales doubled last year.', null, []],
  ['Sales doubled in 2023.', '2025-03-12', []],
])('%s of %s: %j', (text, published, years) => {
  expect(relativeYears(text, published)).toEqual(years)
})

test('a year is found however it is written, whatever stands around it', () => {
  const said = fc.constantFrom(
    ['this year', 2025],
    ['the current year', 2025],
    ['last year', 2024],
    ['next year', 2026],
  )
  const mixed = (words: string, capitals: readonly boolean[]): string =>
    [...words].map((letter, at) => (capitals[at % capitals.length] ? letter.toUpperCase() : letter)).join('')
  fc.assert(
    fc.property(
      said,
      fc.array(fc.boolean(), { minLength: 1 }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      ([words, year], capitals, before, behind) => {
        const text = `${before}. ${mixed(String(words), capitals)}. ${behind}`
        expect(relativeYears(text, '2025-03-12')).toContain(String(year))
      },
    ),
  )
})

test('a sentence holds the year that it means by "last year"', async () => {
  const library = await libraryOf({
    'mill.txt':
      'Mill Grows\n\nORME, May 4, 2025 -- The mill opened a shop. It ground 40 tonnes of rye last year, after 30 tonnes in 2022.\n',
  })
  const inYear = (year: string) => supportFor(library, `How much rye was ground in ${year}?`, '40 tonnes')
  expect(await inYear('2024')).toMatchObject({ periodAway: 0, sentence: 1 })
  // Neither is it the year before one that stands there.
  expect(await inYear('2023')).toMatchObject({ periodAway: 1 })
  expect(await inYear('2021')).toMatchObject({ periodAway: 1 })
})
