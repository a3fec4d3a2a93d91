import { expect, test } from 'vitest'
import { withYearPointed } from '../../../src/answer/talk/year-pointed.ts'

function said(question: string, answer = ''): { question: string; answer: string; person: null } {
  return { question, answer, person: null }
}

test.each([
  // A year that was asked about.
  ['What was the profit that year?', ['What did Norvik sell in 2023?'], 'What was the profit in 2023?'],
  [
    'And how many people worked there in the same year?',
    ['What was Norvik’s revenue in the year to June 2023?'],
    'And how many people worked there in the year to June 2023?',
  ],
  [
    'Who chaired the board that year?',
    ['What did Norvik earn in 2021?', 'And the margin?'],
    'Who chaired the board in 2021?',
  ],
  ['What did she say the year before?', ['What did Ada Berg say in 2025?'], 'What did she say in 2024?'],
  [
    'How many were sold a year earlier?',
    ['How many were sold in May 2022?'],
    'How many were sold in May 2021?',
  ],
  // One that is not.
  ['What was the profit that year?', ['What does Norvik sell?'], 'What was the profit that year?'],
  ['What was the profit that year?', ['Did it grow from 2021 to 2023?'], 'What was the profit that year?'],
  ['What was the profit in 2020?', ['What did Norvik sell in 2023?'], 'What was the profit in 2020?'],
  ['And the year before?', ['What did Norvik sell in 2023?'], 'And the year before?'],
  [
    'What was sold the year before the war?',
    ['What did Norvik sell in 1950?'],
    'What was sold the year before the war?',
  ],
  ['What was that year’s profit?', ['What did Norvik sell in 2023?'], 'What was that year’s profit?'],
])('%s', (question, earlier, expected) => {
  expect(
    withYearPointed(
      question,
      earlier.map((one) => said(one)),
    ),
  ).toBe(expected)
})

test('a year that answered when something was is that year', () => {
  const earlier = [said('When was the mill built?', 'The mill was built in 1974. [1]')]
  expect(withYearPointed('Who owned it that year?', earlier)).toBe('Who owned it in 1974?')
})

test('of several years that an answer has none is that year', () => {
  const earlier = [said('When was the mill built?', 'It was built in 1974 and closed in 2003. [1]')]
  expect(withYearPointed('Who owned it that year?', earlier)).toBe('Who owned it that year?')
})
