import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from './make.ts'

const QUARRY = `Quarry line of Holm reopens on 9 October

By Monday seats can be booked; a model railway shown until 3 May

HOLM, Norway, September 1, 2026 -- The quarry line of Holm has been closed since a flood in 2024. It was laid in 1901 and carried slate for sixty years.

The new bridge over the Tarn was lifted into place on 12 August 2026. Guards in the dress of 1901 will check tickets.
`

const YARD = `Tarn Yard orders two cranes for €48 million

TARN, Norway, March 2, 2026 -- The yard at Tarn has ordered two cranes that lift 900 tonnes each. They replace three of 1970.

The yard builds ships for nine owners. Its canteen cost 2 million euros in 2019.
`

const library = libraryOf({ 'line.txt': QUARRY, 'yard.txt': YARD })

describe('a figure that stands in the headline alone is answered from there', () => {
  test.each([
    ['When does the quarry line reopen?', 'reopens on 9 October'],
    ['By when can seats be booked?', 'By Monday seats can be booked'],
    ['What did Tarn Yard pay for the cranes?', 'for €48 million'],
    ['How much is the yard paying for the cranes?', 'for €48 million'],
    ['How much is Tarn Yard spending on cranes?', 'for €48 million'],
    ['What are the two cranes worth?', 'for €48 million'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(await library, question))).toContain(words)
  })
})

describe('other figures are answered from the sentences that tell them', () => {
  test.each([
    ['When was the quarry line laid?', 'laid in 1901'],
    ['When was the new bridge lifted into place?', '12 August'],
    ['How much did the canteen of the yard cost?', '2 million euros'],
  ])('%s', async (question, words) => {
    const answer = wordsOf(await askExactly(await library, question))
    expect(answer).toContain(words)
    expect(answer).not.toMatch(/9 October|48 million/u)
  })
})
