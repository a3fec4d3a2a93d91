import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const STORY = 'Drivers of the Tarn works will strike for six days over the pay of the night shift.'

function placeAndDay(below: string): [string | null, string | null] {
  const text = `Tarn drivers to strike\n\n3 March 2026\n\n${STORY}\n\n${below}`
  const { place, published } = toDocument('a.txt', bytes(text))
  return [place, published]
}

describe('days in a list', () => {
  test.each([
    'The days are:\n\nMonday 9 March - Holm\nTuesday 10 March - Holm and Bray\nFriday 13 March - all depots',
    '- Monday 9 March - Holm\n- Tuesday 10 March - Bray',
    'Holm - 9 March 2026\nBray - 10 March 2026',
    'Holm, Fife, 9 March 2026, 19:30\n\nBray, Fife, 10 March 2026, 19:30',
    'Thursday 26 March - Holm and Bray\n\nFriday 27 March - Carrow',
  ])('tell nothing of where and when a release was written: %s', (below) => {
    expect(placeAndDay(below)).toEqual([null, '2026-03-03'])
  })

  test.each([
    ['a line alone', `Holm, 3 March 2026\n\n${STORY}`],
    ['one in two spellings', `Holm, 3 March 2026\n\nHolm, 3 March 2026 - ${STORY}`],
    ['the line before a story with its own', `${STORY}\n\nHOLM, Fife, 3 March 2026 - ${STORY}`],
  ])('%s is a dateline', (_, story) => {
    const { place } = toDocument('a.txt', bytes(`Tarn drivers to strike\n\n${story}`))
    expect(place?.toLowerCase()).toMatch(/^holm/u)
  })
})
