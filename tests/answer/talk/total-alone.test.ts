import { expect, test } from 'vitest'
import { totalAlone } from '../../../src/answer/talk/total-alone.ts'

test.each([
  ['And altogether?', 'In total?'],
  ['How much is that in total?', 'In total?'],
  ['How many are there overall?', 'In total?'],
  ['How many ships are there overall?', 'How many ships are there overall?'],
  ['And overall revenue?', 'And overall revenue?'],
])('%s', (question, expected) => {
  expect(totalAlone(question, 'How many ships does Acme have?')).toBe(expected)
})
