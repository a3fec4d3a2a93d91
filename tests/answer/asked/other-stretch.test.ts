import { beforeAll, describe, expect, test } from 'vitest'
import { isOfOtherStretch, isOfSeveralYears } from '../../../src/answer/asked/other-stretch.ts'
import { ask } from '../../../src/ask.ts'
import type { Library } from '../../../src/library.ts'
import { evidenceFor, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'spa.md': `# Lind Spa: guests in May 2025

LIND, 10 June 2025 -- The Lind Spa had 9,120 guests in May 2025, 4.2% more than in the same month of the previous year.

The sauna had 1,210 guests. May was the first month with more than 300 guests a day.

In 2024 it had 88,000 guests. In April 2025 it had 8,100 guests, against 7,900 a year earlier.

| Guests | May 2025 | May 2024 | Jan–May 2025 | Jan–May 2024 |
|---|---|---|---|---|
| Children | 2,210 | 2,040 | 9,870 | 9,300 |
| All guests | 9,120 | 8,752 | 41,300 | 39,800 |

So far this year 61 coaches came.
`,
  })
})

test.each([
  ['How many guests were there from January to May 2025?', '9,120 guests', true],
  ['How many guests were there so far this year?', '9,120 guests', true],
  ['How many guests were there in the first five months of 2025?', '9,120 guests', true],
  ['How many guests were there in the first half of 2025?', '9,120 guests', true],
  ['How many guests were there in the first half of 2025?', '300 guests', true],
  ['How many guests did the sauna have so far this year?', '1,210 guests', true],
  ['How many coaches came so far this year?', '61 coaches', false],
  ['How many guests were there in May 2025?', '9,120 guests', false],
  // Only the change is told of the year before, or its figure as well.
  ['How many guests were there in May 2024?', '9,120 guests', true],
  ['How many guests were there in April 2024?', '8,100 guests', false],
  ['How many guests were there in May 2024?', '88,000 guests', true],
  ['How many guests were there in 2024?', '88,000 guests', false],
  // What happened in a month happened in its year, and in the half of which another month is told.
  ['How many guests were there in 2025?', '8,100 guests', false],
  ['How many guests were there in the first half of 2025?', '8,100 guests', false],
])('%s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(isOfOtherStretch(question, one.candidate, one.lens.dissection)).toBe(expected)
})

test.each([
  ['How many fires were there last year?', 'Tarn has seen 21 fires in the past five years.', true],
  ['How many fires were there in 2024?', 'Tarn saw 21 fires over the last decade.', true],
  ['How many fires were there last year?', 'Tarn has seen 4 fires a year in the past five years.', false],
  ['How many fires were there last year?', 'Of 21 fires in the past five years, 4 were last year.', false],
  [
    'How many fires were there in the past five years?',
    'Tarn has seen 21 fires in the past five years.',
    false,
  ],
  ['How many fires were there last year?', 'Tarn saw 4 fires.', false],
  [
    'How many fires were there last year?',
    'Of 21 fires in the past five years, 8 were in the latest.',
    false,
  ],
])('%s %s', (question, text, expected) => {
  expect(isOfSeveralYears(question, text)).toBe(expected)
})

describe('the row is given that has a column of the time', () => {
  test.each([
    ['How many guests did the Lind Spa have from January to May 2025?', '41,300'],
    ['How many guests has the Lind Spa had so far this year?', '41,300'],
    ['How many guests did the Lind Spa have in the first five months of 2025?', '41,300'],
    ['How many guests did the Lind Spa have in May 2024?', '8,752'],
    ['How many guests did the Lind Spa have in May 2025?', '9,120'],
  ])('%s', async (question, expected) => {
    const [first] = (await ask(library, { question })).statements
    const span = first?.answerSpan
    expect(span === undefined ? '' : first?.text.slice(span.start, span.end)).toContain(expected)
  })
  test('no column has the time', async () => {
    const question = 'How many guests did the Lind Spa have from January to March 2025?'
    expect((await ask(library, { question })).status).toBe('unanswered')
  })
})
