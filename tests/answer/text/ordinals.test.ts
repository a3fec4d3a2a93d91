import { expect, test } from 'vitest'
import { ordinalOf } from '../../../src/answer/text/ordinals.ts'

test.each([
  { word: 'First', number: 1 },
  { word: 'twelfth', number: 12 },
  { word: '3rd', number: 3 },
  { word: '21st', number: 21 },
  { word: '7', number: 7 },
])('$word is number $number', ({ word, number }) => {
  expect(ordinalOf(word)).toBe(number)
})

test.each(['last', 'seconds', 'one', ''])('“%s” is no ordinal', (word) => {
  expect(ordinalOf(word)).toBeNull()
})
