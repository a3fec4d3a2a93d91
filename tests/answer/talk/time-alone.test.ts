import { expect, test } from 'vitest'
import { timeAlone } from '../../../src/answer/talk/time-alone.ts'

test.each([
  ['And how was that a year earlier?', 'And a year earlier?'],
  ['What was it in 2024?', 'And in 2024?'],
  ['How were they the year before?', 'And the year before?'],
])('a follow-up that only asks for another time is that time: %s', (question, expected) => {
  expect(timeAlone(question)).toBe(expected)
})

test.each([
  'What was it in Corran?',
  'How was the fare a year earlier?',
  'How was that paid in 2024?',
  'What was it?',
])('any other stays as it is: %s', (question) => {
  expect(timeAlone(question)).toBe(question)
})
