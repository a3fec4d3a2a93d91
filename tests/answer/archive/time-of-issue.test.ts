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

test.each(['in the north', 'on the ferry', 'before the summer', 'on 31 February 2024', 'about May'])(
  'no time is told by "%s"',
  (words) => {
    expect(timeOfIssue(`Which releases are ${words}?`, TODAY)).toBeNull()
  },
)
