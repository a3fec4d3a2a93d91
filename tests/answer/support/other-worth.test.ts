import { beforeAll, expect, test } from 'vitest'
import { tellsOtherWay } from '../../../src/answer/support/other-money.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'tram.txt': `Orme Tram reports a hard year

ORME, May 4, 2025 -- Fares for adults stay at 3 euros. The ticket for any passenger with a cart is 2 euros. Repairs after the flood reduced net profit by 2 million euros. Turnover rose by 4 million to 60 million euros.

The price of a day pass goes up to 9 euros. The flood cost Orme 7 million euros. Each ride is made at a cost of 4 euros a head.
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
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['What will they spend the grant on?', 'Orme pays for the kiln from its reserves.', true],
  ['What will they spend the grant on?', 'Most of it will go into a new kiln.', false],
  ['What are they going to spend the cash on?', 'The kiln costs 4 million.', false],
  ['Where is the money coming from?', 'The kiln has two doors.', true],
  ['Where is the money for the kiln coming from?', 'A trust has given 4 million.', false],
  ['Where does the clay come from?', 'The kiln has two doors.', false],
])('%s %s', (question, stated, expected) => {
  expect(tellsOtherWay(question, stated)).toBe(expected)
})
