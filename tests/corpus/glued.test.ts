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

test.each([
  { name: 'a line of its own', words: 'About Orme Saws\nFounded in 1921, it makes saws.', expected: [16] },
  { name: 'a name in small letters', words: 'About orme saws\norme saws makes saws.', expected: [16] },
  {
    name: 'not a sentence that was wrapped',
    words: 'About 14,600 packs were sent out, of which\nsome 9,000 came back.',
    expected: [],
  },
])('"About" heads what stands under it: $name', ({ words, expected }) => {
  expect(gluedHeading('', words)).toEqual(expected)
})
