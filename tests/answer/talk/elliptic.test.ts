import { expect, test } from 'vitest'
import { whenItWill, wordOfEllipsis } from '../../../src/answer/talk/elliptic.ts'

test.each([
  ['Since when is it?', 'Is the road closed?', 'since when'],
  ['Why are they?', 'Are the trains late?', 'why'],
  ['Where do they?', 'Does Acme sell vans?', 'where'],
  ['When did it?', 'Did the mill close?', 'when'],
  // The road itself is asked of.
  ['Where is it?', 'Is the road closed?', null],
  ['How is it?', 'Is the road closed?', null],
  ['When is it?', 'Is the fair free?', null],
  ['Why is it?', 'Does Acme sell vans?', null],
  ['Since when is it?', 'Where is the depot?', null],
  ['Why is it closed?', 'Is the road closed?', null],
  ['Why is it?', 'Is there a café?', null],
])('%s after %s', (core, previous, expected) => {
  expect(wordOfEllipsis(core, previous)).toBe(expected)
})

test.each([
  ['When will they be?', 'Are they profitable?', 'When will they be profitable?'],
  ['When will it be?', 'Is the new road open?', 'When will the new road be open?'],
  ['When will it be?', 'Is Acme in profit yet?', 'When will Acme be in profit yet?'],
  ['When will it be?', 'Where is the fair?', null],
  ['When will it be?', 'Is it?', null],
  ['When will it be held?', 'Is the fair free?', null],
])('%s after %s', (core, previous, expected) => {
  expect(whenItWill(core, previous)).toBe(expected)
})
