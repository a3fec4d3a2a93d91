import { expect, test } from 'vitest'
import { otherTense } from '../../../src/answer/times/tense.ts'

test.each([
  // What happened is not told by what is to come.
  ['Which team won the cup?', 'Twelve teams will compete for the cup.', true],
  ['Which team won the cup?', 'The cup was won by Lind.', false],
  ['How many visitors did it have?', 'The hall is expected to draw 4,000 visitors.', true],
  // Nor what is to come by what happened.
  ['When will the hall open?', 'The hall was founded in 1910.', true],
  ['When will the dividend be paid?', 'The board declared a dividend, payable in June.', false],
  ['When will the hall open?', 'The plan was launched by Lind in 1910.', true],
  ['When will the hall open?', 'Work was begun to have it open by May.', false],
  ['When will the hall open?', 'The hall will open on 3 May.', false],
  ['When will the hall open?', 'The hall, founded in 1910, opens on 3 May.', false],
  ['What will a ticket cost?', 'Tickets are €12.', false],
  ['What will Orme pay for Lund?', 'Orme has agreed to buy Lund for €3 million.', false],
  // A plan may be told of in any tense.
  ['What was the hall expected to cost?', 'It will cost €3 million.', false],
  // "Have to" asks of no past.
  ['Which states have to agree?', 'It is expected to pass, subject to a vote in Holm.', false],
  ['What does it cost?', 'It will cost €3 million.', false],
  // Nor does "have" of what somebody has by them.
  ['How many people have a bad knee?', 'The brace is designed for 25 million people.', false],
  ['How many people have the nurses seen?', 'The brace is designed for 25 million people.', true],
  // An agreement to do it, or a potential, is of what is to come.
  ['Who is it going to supply?', 'It signed an agreement to supply Lind.', false],
  ['Who thinks that it will double?', 'Berg posted a view of its potential.', false],
  ['Who is it going to supply?', 'It signed an agreement with Lind.', true],
])('%s – %s: %s', (question, stated, other) => {
  expect(otherTense(question, stated)).toBe(other)
})

test('what has been agreed to is to come', () => {
  expect(otherTense('How much will Orme pay for Lund?', 'Orme has agreed to buy Lund for $3 million.')).toBe(
    false,
  )
  expect(otherTense('How much will Orme pay for Lund?', 'Orme acquired Lund for $3 million.')).toBe(true)
})

test.each([
  ['Who designed the hall?', 'Orme plans to build 40 halls.', true],
  ['Who built the hall?', 'Orme will build the hall.', true],
  ['Who designed the hall?', 'Orme designed the hall.', false],
  ['Who need tickets?', 'Orme plans to sell tickets.', false],
])('who did it is not told by what is planned: %s %s', (question, stated, expected) => {
  expect(otherTense(question, stated)).toBe(expected)
})
