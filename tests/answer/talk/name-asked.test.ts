import { expect, test } from 'vitest'
import { nameAsked } from '../../../src/answer/talk/name-asked.ts'
import type { Talk } from '../../../src/answer/talk/talk.ts'

function after(question: string, answer: string): Talk {
  const previous = { question, answer, person: null }
  return { earlier: [previous], previous }
}

const NOBODY = 'The ferries sail every day. [1]'

test.each([
  ['What is his name?', 'What did the mayor say?', NOBODY, 'Who is the mayor?'],
  ['his full name', 'What does the head teacher plan?', NOBODY, 'Who is the head teacher?'],
  [
    'What is her name?',
    'Who was hurt?',
    'Police spoke to a young woman. [1]',
    'What is the name of the young woman?',
  ],
])('%s after %s', (core, question, answer, expected) => {
  expect(nameAsked(core, after(question, answer))?.question).toBe(expected)
})

test.each([
  ['What is its name?', 'What did the mayor say?', NOBODY],
  ['What is his name?', 'What did Ada Berg say?', NOBODY],
  ['What is his name?', 'When do the ferries sail?', NOBODY],
  ['What is his job?', 'What did the mayor say?', NOBODY],
])('and nobody: %s after %s', (core, question, answer) => {
  expect(nameAsked(core, after(question, answer))).toBeNull()
})
