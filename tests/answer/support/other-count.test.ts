import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Mill runs again

ORME, May 4, 2025 -- Some looms were damaged when three beams fell. Several of the spindles, 14 in all, were lost.

The mill has 94 weavers, and 61 of them are women. The jury tasted 312 cheeses. Brack took on four cooks. In May the choir sold 500 tickets.

Its charity helped 2,340 people last winter. The school has 40 rooms and 130 staff. The camp has 12 huts and 9 cooks. The town counts 900 pupils. The canteen has 38 seats, of which 12 were sold.
`,
  })
})

test.each([
  ['How many looms were damaged?', 'Some looms', 1],
  ['How many beams fell?', 'Some looms', 0],
  ['How many spindles were lost?', 'Several of the spindles', 0],
  // A part of them.
  ['How many cheeses were tasted?', 'tasted 312', 0],
  ['How many weavers are men?', '94 weavers', 1],
  ['How many weavers are women?', '94 weavers', 0],
  ['How many tickets did the choir sell?', 'sold 500', 0],
  ['How many cooks were hired?', 'took on four', 0],
  // Other people.
  ['How many volunteers does the charity have?', '2,340 people', 1],
  ['How many people did the charity help?', '2,340 people', 0],
  ['How many parents took part?', '900 pupils', 1],
  ['How many pupils are there?', '900 pupils', 0],
  // Things beside the people are none of them.
  ['How many nurses does the school have?', '130 staff', 1],
  ['How many staff does the school have?', '130 staff', 0],
  ['How many cooks does the camp have?', '9 cooks', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How many speakers did the festival invite?', '20 writers', 0],
  ['How many teachers does the academy employ?', '50 people', 0],
  ['How many nurses does the academy employ?', '50 people', 1],
  ['How many nurses did the festival invite?', '20 writers', 1],
])('who speaks or teaches may be called otherwise: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt':
      'Orme holds a festival\n\nORME, May 4, 2025 -- The festival invited 20 writers to its talks. The academy employs 50 people to teach.\n',
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
