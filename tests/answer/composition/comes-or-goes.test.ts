import { expect, test } from 'vitest'
import { isOtherWayRound } from '../../../src/answer/composition/comes-or-goes.ts'

test.each([
  ['Whom did Ada Berg succeed?', 'Who succeeds Ada Berg?'],
  ['Who does she follow?', 'Who follows Ada Berg as chair?'],
  ['Who was chair before Ada Berg?', 'Who will replace Ada Berg?'],
  ['who did ada berg take over from', 'Who takes over from Ada Berg?'],
  ['Who is the predecessor of Ada Berg?', 'Who will probably succeed Ada Berg?'],
])('"%s" and "%s" are the other way round', (one, other) => {
  expect(isOtherWayRound(one, other)).toBe(true)
  expect(isOtherWayRound(other, one)).toBe(true)
})

test.each([
  ['Who succeeds Ada Berg?', 'Who will replace Ada Berg?'],
  ['Whom did Ada Berg succeed?', 'Who was chair before Ada Berg?'],
  ['Who is in charge now that Ada Berg has left?', 'Who was chair before Ada Berg?'],
  ['Why was Ada Berg replaced?', 'Who did Ada Berg replace?'],
])('"%s" and "%s" are not', (one, other) => {
  expect(isOtherWayRound(one, other)).toBe(false)
  expect(isOtherWayRound(other, one)).toBe(false)
})
