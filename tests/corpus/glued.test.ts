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

test.each([
  { name: 'a sentence', words: 'A Market of GlassThe market grows.', expected: [17] },
  { name: 'a clause', words: 'Kilns in TarnbyAccording to Orme, kilns sell.', expected: [15] },
  { name: 'not a name', words: 'The House of LinkedIn Marketing grows.', expected: [] },
  { name: 'not a name that opens no sentence', words: 'Orme and KilnWorks Media grow.', expected: [] },
  { name: 'not behind words in small letters', words: 'Orme sells the GlassThe brand.', expected: [] },
])('a heading in capitals is cut off from $name', ({ words, expected }) => {
  expect(gluedHeading('', words)).toEqual(expected)
})

test.each([
  {
    name: 'of a house, behind the word for it',
    words: 'About Holm Law Firm Holm Lawyers is a team.',
    expected: [20],
  },
  { name: 'not inside of a name', words: 'About New Bray New Media Group makes films.', expected: [] },
])('"About" ends where its first word comes again: $name', ({ words, expected }) => {
  expect(gluedHeading('', words)).toEqual(expected)
})
