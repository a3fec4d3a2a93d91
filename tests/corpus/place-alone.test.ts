import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const STORY = 'Orme Mills has opened its second kiln. It burns straw and nothing else.'

function placeOf(opening: string, below = ''): string | null {
  return toDocument('a.txt', bytes(`Mill opens a second kiln\n\n${opening}${STORY}\n\n${below}`)).place
}

describe('a place without a date before the story', () => {
  test.each([
    ['with its region', 'Tarnby, Denmark – ', '', 'Tarnby, Denmark'],
    ['in capitals before a dash', 'TARNBY – ', '', 'TARNBY'],
    ['in capitals of two words', 'PORT BRACK — ', '', 'PORT BRACK'],
    ['two in capitals', 'TARNBY and BRACK – ', '', 'TARNBY and BRACK'],
    ['in capitals before a stop', 'TARNBY. ', '', 'TARNBY'],
    [
      'in capitals that an address has in small letters',
      'TARNBY – ',
      'Ask press@tarnby.example, go to tarnby.example or follow @tarnby.',
      'TARNBY',
    ],
    ['of which the text says that things are there', 'Tarnby. ', 'It has 40 people in Tarnby.', 'Tarnby'],
    ['the same before a dash', 'Tarnby - ', 'It has 40 people at a mill near Tarnby.', 'Tarnby'],
  ])('%s', (_, opening, below, place) => {
    expect(placeOf(opening, below)).toBe(place)
  })

  test.each([
    ['where nothing tells of it', 'Tarnby – ', ''],
    ['a stop behind a single word', 'Finally. ', ''],
    [
      'a product that the text speaks of as of one',
      'Kilnly – ',
      'Kilnly costs 60 euros. Kilnly is sold in shops. Trust in Kilnly.',
    ],
    ['a brand that has its capitals everywhere', 'KILNLY – ', 'Ask for KILNLY in shops.'],
    ['a word of the language in capitals', 'STRAW – ', ''],
    ['a heading among others', 'KILNS – ', 'FUEL – The mill burns what is left of rye.'],
    ['a label', 'PRESS RELEASE – ', ''],
    ['a company', 'ORME LIMITED – ', ''],
    ['capitals before a colon', 'KILNS: ', ''],
  ])('is none: %s', (_, opening, below) => {
    expect(placeOf(opening, below)).toBeNull()
  })
})
