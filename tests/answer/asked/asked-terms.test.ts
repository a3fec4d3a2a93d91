import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'

test.each([
  ['What did the bridge cost in the end?', 'end', false],
  ['Who won the race at long last?', 'last', false],
  ['In the end, how many came?', 'end', false],
  // What ends, and where it does, is asked for by the word.
  ['When does the fair end?', 'end', true],
  ['What stands in the end of the harbour?', 'end', true],
  ['What was shown at last week’s fair?', 'last', true],
  ['Who stood in the end zone?', 'end', true],
  ['What opens at the end of May?', 'end', true],
])('when in the course of a thing is no word that its sentence has: %s', (question, word, expected) => {
  const [asked] = analyse(question)
  expect(asked?.terms.some((term) => term.folded === word)).toBe(expected)
})
