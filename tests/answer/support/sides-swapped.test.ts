import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pots.txt': `Pots move to the Lindal Museum

TARNBY, May 4, 2026 -- Orme Kilns sent 40 pots to the Lindal Museum in May. The Vesle Guild was given 12 bowls by Orme Kilns. Bowls went from Harrow Bay to Orme Kilns in 9 crates.`,
  })
})

test.each([
  ['How many pots did the Lindal Museum send to Orme Kilns?', '40 pots', 1],
  ['How many pots did Orme Kilns send to the Lindal Museum?', '40 pots', 0],
  ['How many bowls did Orme Kilns give to the Vesle Guild?', '12 bowls', 0],
  ['How many pots did the Lindal Museum get from Orme Kilns?', '40 pots', 0],
  ['How many pots went to Orme Kilns?', '40 pots', 0],
  ['How many pots does the Lindal Museum owe thanks to Orme Kilns?', '40 pots', 0],
])('who gives is not who takes: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
