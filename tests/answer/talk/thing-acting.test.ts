import { expect, test } from 'vitest'
import { thatActs } from '../../../src/answer/talk/thing-acting.ts'

test.each([
  ['Which film opens the festival?', 'the film that opens the festival'],
  ['Which ship has the most cabins?', 'the ship that has the most cabins'],
  ['Which company is named in the study?', 'the company named in the study'],
])('%s', (question, expected) => {
  expect(thatActs(question)).toBe(expected)
})

test.each([
  'Which actor opens the festival?',
  'Which films have the most prizes?',
  'Which year has the most storms?',
  'Which film does the festival show?',
  'Who opens the festival?',
])('and nothing: %s', (question) => {
  expect(thatActs(question)).toBeNull()
})
