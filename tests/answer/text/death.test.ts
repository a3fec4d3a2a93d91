import { expect, test } from 'vitest'
import { tellsNoCauseOfDeath } from '../../../src/answer/text/death.ts'

test.each([
  ['What did Ole Lind die of?', 'Her brother Ole Lind died in 2014.', true],
  ['How did Ole Lind die?', 'The mill mourns the death of its founder, Ole Lind, on 3 May.', true],
  ['What did Ole Lind die of?', 'Ole Lind died of pneumonia in 2014.', false],
  ['What did Ole Lind die of?', 'Ole Lind died on 3 May after a long illness.', false],
  ['How did Ole Lind die?', 'Ole Lind died in a car crash in 2014.', false],
  ['What killed Ole Lind?', 'Ole Lind was killed by a falling tree.', false],
  // When is asked, and nobody died.
  ['When did Ole Lind die?', 'Ole Lind died in 2014.', false],
  ['What did Ole Lind die of?', 'Ole Lind founded the mill.', false],
])('"%s": "%s" tells no cause: %s', (question, stated, expected) => {
  expect(tellsNoCauseOfDeath(question, stated)).toBe(expected)
})
