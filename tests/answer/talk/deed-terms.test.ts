import { expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'

const after = (before: string, question: string): string =>
  standalone(question, [{ role: 'user', content: before }]).question

test.each([
  ['How do I enter the race?', "What's the deadline?", "What's the deadline to enter the race?"],
  ['Who can apply for a grant?', 'And is there a fee?', 'Is there a fee to apply for a grant?'],
  [
    'Is there a fee to submit a film?',
    'what is the cut-off date',
    'What is the cut-off date to submit a film?',
  ],
  ['When may teams register?', 'Is there an age limit?', 'Is there an age limit to register?'],
])('%s %s', (before, question, expected) => {
  expect(after(before, question)).toBe(expected)
})

test.each([
  // It has its own matter, or nothing that anybody may do was asked about.
  ['How do I enter the race?', 'What is the deadline for photographs?'],
  ['How do I enter the race?', 'When does it start?'],
  ['When does the race start?', 'What is the deadline?'],
])('%s %s is asked of no deed', (before, question) => {
  expect(after(before, question)).not.toMatch(/ to enter/u)
})
