import { expect, test } from 'vitest'
import { isTurned } from '../../../src/answer/support/turned.ts'

test.each([
  ['What does a peak ticket cost?', 'Off-peak ticket | £8', true],
  ['What does an off-peak ticket cost?', 'Peak ticket | £12', true],
  ['What does an off peak ticket cost?', 'Off-peak ticket | £8', false],
  ['What do members pay?', 'Non-members pay £8.', true],
  ['What do non-members pay?', 'A non-member pays £8.', false],
  ['How much do non-members pay?', 'Those who are not members pay 12 euros.', false],
  ['Is it open to non-members?', 'It is open to those who are not a member.', false],
  ['What does a peak ticket cost?', 'A ticket that is not off-peak costs £9.', true],
  // Both stand there, or neither.
  ['What do members pay?', 'Members pay £6 and non-members £8.', false],
  ['What do members pay?', 'Pupils pay £4.', false],
  ['What do non-members pay?', 'Pupils pay £4.', false],
  // No opposite of it.
  ['What does the full-time course cost?', 'The part-time course costs £90.', false],
])('%s – %s: %s', (question, text, expected) => {
  expect(isTurned(question, text)).toBe(expected)
})
