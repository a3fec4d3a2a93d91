import { expect, test } from 'vitest'
import { isOfOwnKind } from '../../../src/answer/evidence/own-kind.ts'
import { analyse } from '../../../src/answer/question.ts'

test.each([
  ['Why is the hall closed?', 'Why now?', true],
  ['Who runs it?', 'Who is doing the work?', true],
  ['Which company runs it?', 'Who pays?', true],
  ['When does it open?', 'Who pays?', false],
  ['What is said of it?', 'What is new?', false],
])('%s – %s: %s', (question, text, expected) => {
  const [asked] = analyse(question)
  if (asked === undefined) throw new Error('nothing is asked')
  expect(isOfOwnKind(asked, { question: { text, terms: new Set() } })).toBe(expected)
  expect(isOfOwnKind(asked, { question: null })).toBe(false)
})
