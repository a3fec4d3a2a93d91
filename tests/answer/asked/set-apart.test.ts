import { expect, test } from 'vitest'
import { asSentences } from '../../../src/answer/asked/set-apart.ts'
import { parts } from '../../../src/answer/question.ts'

test.each([
  'who built the mill? when did it open?',
  'Who built the mill; when did it open?',
  'Who built the mill / when did it open?',
  'who built the mill\nwhen did it open',
  '1) Who built the mill? 2) When did it open?',
  '1. Who built the mill?\n2. When did it open?',
  '(a) who built the mill; (b) when did it open?',
  '- Who built the mill\n- When did it open?',
  'Who built the mill? and when did it open?',
])('two questions set apart by signs are both asked: %s', (question) => {
  expect(parts(question).map((part) => part.replace(/\?*$/, '?').toLowerCase())).toEqual([
    'who built the mill?',
    'when did the mill open?',
  ])
})

test.each([
  // A remark is no question.
  'The mill is closed; when does it open?',
  'When is the mill open; it has two doors?',
  // Nor what stands in quotation marks.
  'Who said "why not? who knows" at the mill?',
  'Who said “where; when” at the mill?',
  // A sign inside a word or before anything else parts nothing.
  'What is the 24/7 line of the mill?',
  'Who runs the mill / bakery?',
  'How many of the 3) mills are there?',
])('one question stays one: %s', (question) => {
  expect(asSentences(question)).toBe(question)
})
