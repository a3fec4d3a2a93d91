import { expect, test } from 'vitest'
import { typedSpans } from '../../../src/answer/text/spans.ts'

/** The places of a text. */
function places(text: string): string[] {
  return typedSpans(text)
    .filter(({ type }) => type === 'place')
    .map(({ start, end }) => text.slice(start, end))
}

test.each([
  [
    'It is sold in larger cities such as Aarhus, Odense, Ribe, and Vejle.',
    ['Aarhus', 'Odense', 'Ribe', 'Vejle'],
  ],
  ['It serves the Weld, Larimer, and Boulder counties.', ['Weld', 'Larimer', 'Boulder']],
  ['It has yards in Aarhus, Odense, Ribe and Vejle.', ['Aarhus', 'Odense', 'Ribe and Vejle']],
  [
    'They deliver to Lutz, Tampa Heights, and Orme Ferry, Florida.',
    ['Lutz', 'Tampa Heights', 'Orme Ferry', 'Florida'],
  ],
  ['Barrels stand at the Linde and Ribe locations.', ['Linde and Ribe']],
  ['Fees rose in Weld county.', ['Weld']],
])('names in a list of places are places: %s', (text, expected) => {
  expect(places(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['In Lund, Orme and Berg said it would be.', 'Orme'],
  ['It has a yard in Lund, Orme and Berg said.', 'Orme'],
  ['Ida Berg, of the school in Lund, and Orme Linde share it.', 'Orme'],
  ['It works in Mexico with firms including Orme, Berg and Linde.', 'Berg'],
  ['It has partners such as Orme, Berg and Linde.', 'Berg'],
])('others are not, for all that a place stands by: %s', (text, name) => {
  expect(places(text).join(' ')).not.toContain(name)
})
