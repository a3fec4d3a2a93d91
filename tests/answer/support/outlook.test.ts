import { beforeAll, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

const FIRST = `Orme Pumps Reports First Quarter 2025 Results

LEEDS, April 24, 2025 -- Orme Pumps plc today announced results for the first quarter of 2025. Net sales were $198.7 million.

For the second quarter of 2025, the company expects net sales of $200 million to $210 million and capital expenditures of $9 million.

In the first half it sold 40 pumps and expects to sell 60 in the second.
`

const SECOND = `Orme Pumps Reports Second Quarter 2025 Results

LEEDS, July 24, 2025 -- Orme Pumps plc today announced results for the second quarter of 2025. Net sales were $212.4 million, an increase of 9 percent from $194.9 million in the same quarter last year and of 7 percent from the first quarter.
`

let library: Library
let first: Library

beforeAll(async () => {
  library = await libraryOf({ 'first.txt': FIRST, 'second.txt': SECOND })
  first = await libraryOf({ 'first.txt': FIRST })
})

test.each([
  ['What was capital expenditure in the second quarter of 2025?', 'capital expenditures', 1],
  // What was foreseen is asked for, or what is to come, or no past period.
  ['What capital expenditure was expected for the second quarter?', 'capital expenditures', 0],
  ['What will capital expenditure be in the second quarter?', 'capital expenditures', 0],
  ['What is capital expenditure?', 'capital expenditures', 0],
  // One of its figures has come true.
  ['How many pumps did it sell in the first half?', '40 pumps', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(first, question, words)).withheld).toBe(expected)
})

test('the result is given where there is one, and the outlook never stands for it', async () => {
  const sales = await ask(library, { question: 'What were net sales in the second quarter of 2025?' })
  expect(wordsOf(sales)).toContain('212.4')
  expect(wordsOf(sales)).not.toContain('expects')
  const spent = { question: 'What was capital expenditure in the second quarter of 2025?' }
  expect(reasonOf(await ask(library, spent))).toBe('no_support')
})

test('a sentence that only compares with a quarter gives way to one that tells of it', async () => {
  const sales = await ask(library, { question: 'What were net sales in the first quarter of 2025?' })
  expect(wordsOf(sales)).toContain('198.7')
  expect(wordsOf(sales)).not.toContain('212.4')
})

test('a quarter from which something has changed is not the one that a sentence tells of', async () => {
  const question = 'What were net sales in the first quarter of 2025?'
  expect((await supportFor(library, question, '212.4')).periodAway).toBe(1)
  const change = 'How much did net sales rise from the first quarter?'
  expect((await supportFor(library, change, '212.4')).periodAway).toBe(0)
  expect((await supportFor(library, 'What were net sales in the fourth quarter?', '212.4')).periodAway).toBe(
    1,
  )
  // Nor is the second one told from another by what it is compared with, or of the year before.
  const own = await supportFor(library, 'What were net sales in the second quarter of 2025?', '212.4')
  expect([own.periodAway, own.contrastAway]).toEqual([0, 0])
})

test('what is said of the quarter in passing is no outlook of its figure', async () => {
  const own = await libraryOf({
    'a.txt': `Orme Foods Reports Second Quarter 2025 Results

LEEDS, July 24, 2025 -- Revenue for the second quarter, which is expected to be the weakest of the year, was 4 million euros.
`,
  })
  const { withheld } = await supportFor(own, 'What was revenue in the second quarter?', '4 million')
  expect(withheld).toBe(0)
})
