import { expect, test } from 'vitest'
import { timeOfIssue } from '../../../src/answer/archive/time-of-issue.ts'

const TODAY = '2025-01-20'

test.each([
  { words: 'in 2024', from: '2024-01-01', to: '2024-12-31' },
  { words: 'from February 2024', from: '2024-02-01', to: '2024-02-29' },
  { words: 'of the third quarter of 2024', from: '2024-07-01', to: '2024-09-30' },
  { words: 'in Q1 2024', from: '2024-01-01', to: '2024-03-31' },
  { words: 'on 3 May 2024', from: '2024-05-03', to: '2024-05-03' },
  { words: 'on May 3, 2024', from: '2024-05-03', to: '2024-05-03' },
  { words: 'since May 2024', from: '2024-05-01', to: null },
  { words: 'from May 2024 on', from: '2024-05-01', to: null },
  { words: 'after 31 December 2023', from: '2024-01-01', to: null },
  { words: 'before March 2024', from: null, to: '2024-02-29' },
  { words: 'until 2023', from: null, to: '2023-12-31' },
  { words: 'between 2022 and June 2023', from: '2022-01-01', to: '2023-06-30' },
  { words: 'between May and July 2024', from: '2024-05-01', to: '2024-07-31' },
  { words: 'from November through February 2024', from: '2023-11-01', to: '2024-02-29' },
  { words: 'in 2022 and 2023', from: '2022-01-01', to: '2023-12-31' },
  { words: 'in the first half of 2024', from: '2024-01-01', to: '2024-06-30' },
  { words: 'in H2 2024', from: '2024-07-01', to: '2024-12-31' },
  { words: 'since the start of 2024', from: '2024-01-01', to: null },
  { words: 'since the end of 2023', from: '2023-12-31', to: null },
  { words: 'by the end of 2022', from: null, to: '2022-12-31' },
  { words: 'since October', from: '2024-10-01', to: null },
  { words: 'since last year', from: '2024-01-01', to: null },
  { words: 'today', from: '2025-01-20', to: '2025-01-20' },
  { words: 'yesterday', from: '2025-01-19', to: '2025-01-19' },
  { words: 'this week', from: '2025-01-20', to: '2025-01-26' },
  { words: 'last week', from: '2025-01-13', to: '2025-01-19' },
  { words: 'in the last week', from: '2025-01-13', to: '2025-01-20' },
  { words: 'in the past seven days', from: '2025-01-13', to: '2025-01-20' },
  { words: 'over the past year', from: '2024-01-20', to: '2025-01-20' },
  { words: 'in the last three months', from: '2024-10-20', to: '2025-01-20' },
  { words: 'this quarter', from: '2025-01-01', to: '2025-03-31' },
  { words: 'last quarter', from: '2024-10-01', to: '2024-12-31' },
  { words: 'two years ago', from: '2023-01-01', to: '2023-12-31' },
  { words: 'this year', from: '2025-01-01', to: '2025-12-31' },
  { words: 'last year', from: '2024-01-01', to: '2024-12-31' },
  { words: 'this month', from: '2025-01-01', to: '2025-01-31' },
  { words: 'last month', from: '2024-12-01', to: '2024-12-31' },
])('releases $words are those from $from to $to', ({ words, from, to }) => {
  expect(timeOfIssue(`How many releases were issued ${words}?`, TODAY)).toEqual({
    text: 'How many releases were issued?',
    from,
    to,
    month: null,
    words,
  })
})

test('a month without its year is of any', () => {
  expect(timeOfIssue('What did Acme announce in October?', TODAY)).toEqual({
    text: 'What did Acme announce?',
    from: null,
    to: null,
    month: 10,
    words: 'in October',
  })
})

test.each([
  'in the north',
  'on the ferry',
  'by the ferry',
  'in the past',
  'the last ferry',
  'of some years ago',
  'before the summer',
  'on 31 February 2024',
  'about May',
])('no time is told by "%s"', (words) => {
  expect(timeOfIssue(`Which releases are ${words}?`, TODAY)).toBeNull()
})
