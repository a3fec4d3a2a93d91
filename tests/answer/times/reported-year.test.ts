import { expect, test } from 'vitest'
import { yearReportedIn } from '../../../src/answer/times/reported-year.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const YEARS = {
  'a.txt': norvik(
    'Norvik Marine Earns 4 Million Euros in 2022',
    'February 14, 2023',
    'Norvik Marine earned 4 million euros in 2022. Repairs amounted to 900,000 euros. The board proposes a dividend of 11 cents a share.',
  ),
  'b.txt': norvik(
    'Norvik Marine Sells More Ferries',
    'February 13, 2024',
    'Norvik Marine sold 14 ferries last year, up from 12 in 2022. Repairs rose to 1.2 million euros. The board proposes a dividend of 13 cents a share. Norvik Marine has four yards. The new crane was delivered in January.',
  ),
  'c.txt': norvik(
    'Norvik Marine Opens Yard',
    'March 1, 2024',
    'Norvik Marine has opened a yard in Holm. It was built in fourteen months. Rents fell to 300,000 euros.',
  ),
}

const library = await libraryOf(YEARS)

test.each([
  { file: 'a.txt', text: 'Repairs amounted to 900,000 euros.', year: '2022' },
  { file: 'a.txt', text: 'The board proposes a dividend of 11 cents a share.', year: '2022' },
  { file: 'b.txt', text: 'Repairs rose to 1.2 million euros.', year: '2023' },
  // It tells how things stand, its own time, or what is to come.
  { file: 'b.txt', text: 'Norvik Marine has four yards.', year: null },
  { file: 'b.txt', text: 'The new crane was delivered in January.', year: null },
  { file: 'b.txt', text: 'A fifth yard will be built.', year: null },
  // No release of results.
  { file: 'c.txt', text: 'Rents fell to 300,000 euros.', year: null },
])('the year of "$text" in $file is $year', ({ file, text, year }) => {
  expect(yearReportedIn(text, documentIn(library, file))).toBe(year)
})

test.each([
  { question: 'How much were repairs in 2022?', words: 'Repairs amounted to 900,000 euros.' },
  { question: 'How much were repairs in 2023?', words: 'Repairs rose to 1.2 million euros.' },
  {
    question: 'What was the dividend for 2023?',
    words: 'The board proposes a dividend of 13 cents a share.',
  },
  { question: 'How much were repairs in 2021?', words: '' },
])('a year is asked of the release that reports it: "$question"', async ({ question, words }) => {
  expect(wordsOf(await askExactly(library, question))).toBe(words)
})
