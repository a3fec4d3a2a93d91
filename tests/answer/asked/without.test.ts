import { expect, test } from 'vitest'
import { withoutAway } from '../../../src/answer/asked/without.ts'

test.each([
  {
    question: 'What does the boat trip cost without lunch?',
    stated: 'Boat trip with lunch: 21 euros',
    away: true,
  },
  { question: 'How much is a pass excluding tax?', stated: 'A pass is 90 euros.', away: true },
  {
    question: 'What does the boat trip cost without lunch?',
    stated: 'Boat trip only: 12 euros',
    away: false,
  },
  {
    question: 'How much is a pass excluding tax?',
    stated: 'A pass is 90 euros, excluding tax.',
    away: false,
  },
  { question: 'What does the boat trip cost?', stated: 'Boat trip with lunch: 21 euros', away: false },
])('$question / $stated', ({ question, stated, away }) => {
  expect(withoutAway({ type: 'money', text: question }, stated)).toBe(away)
})

test('what is no figure may be told in any way', () => {
  expect(withoutAway({ type: 'yesno', text: 'Can I come without a ticket?' }, 'Walk-ins are welcome.')).toBe(
    false,
  )
})
