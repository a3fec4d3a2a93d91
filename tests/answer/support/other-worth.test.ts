import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'tram.txt': `Orme Tram reports a hard year

ORME, May 4, 2025 -- Fares for adults stay at 3 euros. The ticket for any passenger with a cart is 2 euros. Repairs after the flood reduced net profit by 2 million euros. Turnover rose by 4 million to 60 million euros.

The price of a day pass goes up to 9 euros. The flood cost Orme 7 million euros. Each ride is made at a cost of 4 euros a head.

The ice costs Orme 3 million euros a week. The lamps cut the bill for light by 9 million euros.
`,
    'pass.txt': `Lind Bus digs

LIND, May 4, 2025 -- The work will cost 3 million euros. Admission costs 5 euros.
`,
    'fair.txt': `Orme Hall shows kites

ORME, May 4, 2025 -- The show of kites opens in June. Tickets for adults cost 12 euros.
`,
  })
})

test.each([
  ['What is the fare for a bicycle?', 'Fares for adults', 1],
  ['What is the fare for an adult?', 'Fares for adults', 0],
  ['What is the ticket for a pram?', 'any passenger', 0],
  ['What was the net profit?', 'reduced net profit', 1],
  ['By how much did the flood reduce the net profit?', 'reduced net profit', 0],
  ['What was the turnover?', 'to 60 million', 0],
  ['How much did the flood cost Orme in lost fares?', 'a day pass', 1],
  ['How much did the flood cost Orme?', 'a head', 1],
  ['How much did the flood cost Orme?', '7 million', 0],
  ['How much does a day pass cost?', 'a day pass', 0],
  ['How much does the ice cost Orme?', 'a week', 0],
  ['What was the bill for light?', 'cut the bill', 1],
  ['What was the saving on the bill for light?', 'cut the bill', 0],
  ['How much are the savings on light?', 'cut the bill', 0],
  ['What is the discount on the bill for light?', 'cut the bill', 0],
  // The show stands around the sentence; a kite may be any.
  ['How much are tickets for the show?', 'Tickets for adults', 0],
  ['How much are tickets for the kites?', 'Tickets for adults', 0],
  ['How much is a ticket for a dog?', 'Tickets for adults', 1],
  ['How much are tickets for the opera?', 'Tickets for adults', 1],
  // Of something else by the same verb.
  ['How much does a monthly pass cost?', 'The work', 1],
  ['How much will the work cost?', 'The work', 0],
  ['How much does it cost to get in?', 'Admission', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
