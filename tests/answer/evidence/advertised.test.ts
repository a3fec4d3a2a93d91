import { expect, test } from 'vitest'
import { isAdvertised } from '../../../src/answer/evidence/advertised.ts'

test.each([
  // A reader is urged.
  [
    'When was Orme founded?',
    'To start your journey to better bread today, visit orme.example.',
    'today',
    true,
  ],
  ['When was Orme founded?', 'Visit our mill today!', 'today', true],
  ['When will the new mill open?', 'Plan your visit this weekend.', 'this weekend', true],
  ['When did the sale begin?', 'Shop the sale today.', 'today', true],
  ['When did it start?', 'Read more, and book your place today.', 'today', true],
  // What a reader can do is so from then on.
  ['When can I book?', 'Book your place today.', 'today', false],
  ['When will tickets be available?', 'Get your tickets today.', 'today', false],
  // Something happens on that day.
  ['When will work begin?', 'Work is to start today.', 'today', false],
  ['When was Orme founded?', 'Orme was founded today by Ada Berg.', 'today', false],
  ['When will the mill open?', 'The mill opens today, and your bread is free.', 'today', false],
  ['When was Orme founded?', 'Visit Orme, founded on 3 May 1910.', '3 May 1910', false],
])('%s %s: %s is advertised: %s', (question, text, words, expected) => {
  const start = text.indexOf(words)
  expect(isAdvertised(question, text, { start, end: start + words.length })).toBe(expected)
})
