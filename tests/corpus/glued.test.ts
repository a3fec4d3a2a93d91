import { expect, test } from 'vitest'
import { gluedHeading } from '../../src/corpus/glued.ts'

test.each([
  { name: 'a capital opens the text', words: 'About the company Orme makes saws.', expected: [18] },
  {
    name: 'small letters go on with the sentence',
    words: 'About the company and its partners we will tell more.',
    expected: [],
  },
])('"About the company" is cut off where it is a heading: $name', ({ words, expected }) => {
  expect(gluedHeading('', words)).toEqual(expected)
})
