import { expect, test } from 'vitest'
import { exceptedIn } from '../../../src/answer/asked/excepted.ts'

test.each([
  ['Besides Leeds, where is the film shown?', 'Leeds'],
  ['And apart from Leeds and Holm, where is it shown?', 'Leeds and Holm'],
  ['Where is it shown besides Leeds?', 'Leeds'],
  ['Which banks other than Orme Bank lend to it?', 'Orme Bank'],
  ['Who besides Ada Berg spoke at the opening?', 'Ada Berg'],
  ['Aside from the mural, what is on show?', 'the mural'],
  ['Who pays for it except the town?', 'the town'],
  // Nothing is left out, or a figure is asked for, which it may change.
  ['Where is the film shown?', null],
  ['Were the results other than expected?', null],
  ['Which results were other than expected?', null],
  ['How many towns apart from Leeds show it?', null],
  ['What does it cost apart from lunch?', null],
])('%s', (question, expected) => {
  const left = exceptedIn(question)
  expect(left === null ? null : question.slice(left.start, left.end)).toBe(expected)
})
