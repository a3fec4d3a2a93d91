import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Ferries buys a ship

TARN, Norway, May 4, 2026 -- Orme Ferries has bought a ship. A ticket is sold for $14. The crew took 31 percent of the shares. The company will spend $9 million on the quay this year. Its cabins were 80 percent full. It has about 2 percent of the box office. It sets aside 4 percent of sales. Its sundeck was 92 percent sold. It carries 40 percent of the ferry market. The fleet is worth $90 million.

Source: Orme Ferries
`,
  })
})

test.each([
  // What somebody has by a noun of its own is told by a word for it.
  ["What is Orme Ferries's budget?", 'sold for $14', 1],
  ['What is the budget of Orme Ferries?', 'sold for $14', 1],
  ["How high is Orme Ferries's market share?", '31 percent', 1],
  ["What is Orme Ferries's market share?", '4 percent of sales', 1],
  ["What is Orme Ferries's occupancy rate?", '31 percent', 1],
  // Near misses: another word for it will do.
  ["What is Orme Ferries's budget?", 'spend $9 million', 0],
  ["What is Orme Ferries's occupancy rate?", '80 percent full', 0],
  ["What is Orme Ferries's occupancy rate?", '92 percent sold', 0],
  ["What is Orme Ferries's market share?", '2 percent of the box office', 0],
  ["What is Orme Ferries's market share?", '40 percent of the ferry market', 0],
  ["What is Orme Ferries's market value?", 'worth $90 million', 0],
  ['How much is a ticket?', 'sold for $14', 0],
])('a quantity that somebody has: %s %s', async (question, words, withheld) => {
  expect((await supportFor(library, question, words)).withheld).toBe(withheld)
})
