import { expect, test } from 'vitest'
import { isGiver } from '../../../src/answer/evidence/givers.ts'

test.each([
  ['Who won the grant?', 'The Lund Fund awarded a grant to Orme.', 'Lund Fund', true],
  ['Who got the prize?', 'Last year the Lund Fund also gave the prize to Ada Berg.', 'Lund Fund', true],
  ['Who was awarded the grant?', 'The Lund Fund awarded Orme 3 million euros.', 'Lund Fund', true],
  ['Which firm received the order?', 'Holm Council has issued an order to Orme.', 'Holm Council', true],
  // Whom it was given to, and in short a headline.
  ['Who won the grant?', 'The Lund Fund awarded a grant to Orme.', 'Orme', false],
  ['Who won the grant?', 'Orme was awarded a grant by the Lund Fund.', 'Orme', false],
  ['Who won the grant?', 'Orme Awarded Grant', 'Orme', false],
  // Who got it gives something on, or says something.
  ['Who won the grant?', 'Winner Ida Roos gave the money to a school.', 'Ida Roos', false],
  ['Who won the grant?', 'Orme issued a statement after it won the grant.', 'Orme', false],
  // Who gave it is asked for.
  ['Who gave the grant?', 'The Lund Fund awarded a grant to Orme.', 'Lund Fund', false],
  ['Who awarded the grant?', 'The Lund Fund awarded a grant to Orme.', 'Lund Fund', false],
])('%s %s: %s gave it: %s', (question, text, name, expected) => {
  const start = text.indexOf(name)
  expect(isGiver(question, text, { start, end: start + name.length })).toBe(expected)
})
