import { expect, test } from 'vitest'
import { isOpposite } from '../../../src/answer/evidence/opposite.ts'

test.each([
  ['Why did you add a night bus?', 'Why is there no night bus in winter?'],
  ['why a night bus', "Why isn't there a night bus?"],
  ['Why does the pool have a café?', 'Why does the pool never have a café?'],
  ['How will the shop run without staff?', 'How will the shop run?'],
  ['Why was the night bus dropped?', 'Why did you add a night bus?'],
  ['Why do you keep the old hall?', 'Why are you closing the old hall?'],
])('"%s" and "%s" are the other way round', (one, other) => {
  expect(isOpposite(one, other)).toBe(true)
  expect(isOpposite(other, one)).toBe(true)
})

test.each([
  ['Why is there no night bus?', 'Why is there no late bus?'],
  ['Why was the night bus dropped?', 'Why is there no night bus?'],
  ['Why is the pool closed?', 'Why is the pool not open?'],
  ['Why did you add a night bus?', 'Why did you introduce a night bus?'],
  ['Why was the new start cancelled?', 'Why was the start moved?'],
  ['Why did it cost no more than 5,000 euros?', 'Why did it cost 5,000 euros?'],
])('"%s" and "%s" are not', (one, other) => {
  expect(isOpposite(one, other)).toBe(false)
  expect(isOpposite(other, one)).toBe(false)
})
