import { expect, test } from 'vitest'
import { history } from '../../web/asking.ts'
import { makeAnswer } from './material.ts'

const turn = (question: string, answer: string | null) => ({
  question,
  literal: false,
  answer: answer === null ? null : makeAnswer(question, { answer }),
  composed: null,
})

test('history has the answered turns, question and answer', () => {
  expect(history([turn('One?', 'Yes.'), turn('Two?', null)])).toEqual([
    { role: 'user', content: 'One?' },
    { role: 'assistant', content: 'Yes.' },
  ])
})

test('history stays within what the API takes: the last 20 turns, 4,000 characters each', () => {
  const long = Array.from({ length: 15 }, (_, index) => turn(`Question ${index}?`, 'x'.repeat(5000)))
  const sent = history(long)
  expect(sent).toHaveLength(20)
  expect(sent.at(-2)?.content).toBe('Question 14?')
  expect(Math.max(...sent.map(({ content }) => content.length))).toBe(4000)
})
