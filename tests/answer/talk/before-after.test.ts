import { expect, test } from 'vitest'
import { onlyLeaves, otherTurn } from '../../../src/answer/talk/before-after.ts'

test.each([
  ['Who was the previous chair?', 'Ada Berg is chair.', true],
  ['Who was the previous chair?', 'Until May, Ada Berg was chair.', false],
  ['Who will be the new chair?', 'Chair Ada Berg leaves in May.', true],
  ['Who will be the new chair?', 'Piet Roos will take the chair in May.', false],
  ['Who is the new chair?', 'Piet Roos succeeds Ada Berg.', false],
  ['Who is the new chair?', 'Chair Ada Berg will retire from the board next May.', true],
  ['Who did Piet Roos replace as chair?', 'New chair Piet Roos spoke at the fair.', true],
  ['Who did Piet Roos replace as chair?', 'Piet Roos succeeds Ada Berg.', false],
  ['Who did Piet Roos replace as chair?', 'Ada Berg, who left in May, chaired it before.', false],
  ['Who did Piet Roos succeed?', 'Piet Roos follows Ada Berg as chair.', false],
  ['Who did the course help succeed in school?', 'The course helps pupils read.', false],
  ['Who will Piet Roos take over from?', 'New chair Piet Roos spoke at the fair.', true],
  ['Who was chair before Piet Roos?', 'Ada Berg is chair.', true],
  ['Who was chair before him?', 'Ada Berg is chair.', true],
  // What stands behind "before" is nobody that another could follow.
  ['What is due before boarding?', 'A fee is due at the gate.', false],
  ['Who replaced the wheel?', 'Piet Roos mended the wheel.', false],
  ['Who is the chair?', 'Ada Berg is chair.', false],
])('%s %s', (question, stated, expected) => {
  expect(otherTurn(question, stated)).toBe(expected)
})

test.each([
  ['Who is the new chair?', 'Chair Ada Berg will retire in May.', true],
  ['Who is the new head of sales?', 'Head of sales Piet Roos is to leave the company next year.', true],
  ['Who is the new chair?', 'Ada Berg steps down and Piet Roos takes the chair.', false],
  ['Who is the new chair?', 'Chair Ada Berg retires and hands over to Piet Roos.', false],
  ['Who is the new chair?', 'Ada Berg leaves; her post goes to Piet Roos.', false],
  ['Who is the new chair?', 'Piet Roos, the new chair, leaves for a tour.', false],
  ['Who is the chair?', 'Chair Ada Berg will retire in May.', false],
])('only leaves: %s %s', (question, stated, expected) => {
  expect(onlyLeaves(question, stated)).toBe(expected)
})

test('who has had an office so far is not who takes it over', () => {
  const question = 'Who takes over as the first mate?'
  expect(onlyLeaves(question, 'The helm goes to Ole Lind, who was already on board as the first mate.')).toBe(
    true,
  )
  expect(onlyLeaves(question, 'Ole Lind, who was already on board as the cook, becomes first mate.')).toBe(
    false,
  )
  expect(otherTurn(question, 'His part goes to Ida Roos.')).toBe(false)
})
