import { expect, test } from 'vitest'
import { bodyAnswered } from '../../../src/answer/talk/answered-name.ts'

const QUESTION = 'Who is Norvik Marine’s partner for the Alder Exchange?'

test.each([
  {
    name: 'an exchange and a ticker in brackets are no other body',
    answer: 'Norvik Marine (NASDAQ: NVK) has teamed up with Tallis Energy AG to run it. [1]',
  },
  {
    name: 'nor is what the question names in part',
    answer: 'Norvik Marine teams up with Tallis Energy AG to run the Chile-based Swiss Alder Exchange. [1]',
  },
  {
    name: 'nor are "5G" and "AI-driven"',
    answer: 'With Tallis Energy AG, Norvik Marine runs an AI-driven service and a 5G and a 4G one. [1]',
  },
])('$name', ({ answer }) => {
  expect(bodyAnswered(QUESTION, answer)).toBe('Tallis Energy AG')
})

test('of two bodies none is sure', () => {
  const answer = 'Norvik Marine has teamed up with Tallis Energy AG and Holm Bank to run it. [1]'
  expect(bodyAnswered(QUESTION, answer)).toBeNull()
})

test('what an apposition behind the brackets says is still read', () => {
  const answer = 'Orme Lund (NYSE: OL), a law firm, told Tallis Energy AG and Holm Bank so. [1]'
  expect(bodyAnswered('Which law firm is in the case?', answer)).toBe('Orme Lund')
})

test.each([
  ['Who owns the mill?', 'The mill is owned by the Harlan family of Holm. [1]', null],
  [
    'Which company is the largest bank?',
    'Coinbank, the largest bank in Chile, has revealed a loss. [1]',
    'Coinbank',
  ],
  ['Who makes the tool?', 'Shell makes the tool in Holm. [1]', 'Shell'],
  ['Who owns the mill?', 'The mill is owned by Harlan Holdings. [1]', 'Harlan Holdings'],
])('%s %s', (question, answer, expected) => {
  expect(bodyAnswered(question, answer)).toBe(expected)
})
