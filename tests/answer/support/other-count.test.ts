import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Mill runs again

ORME, May 4, 2025 -- Some looms were damaged when three beams fell. Several of the spindles, 14 in all, were lost.

The mill has 94 weavers, and 61 of them are women. The jury tasted 312 cheeses. Brack took on four cooks. In May the choir sold 500 tickets.

Its charity helped 2,340 people last winter. The town counts 900 pupils. The canteen has 38 seats, of which 12 were sold.

Books of ten will go, since fewer than one passenger in two hundred still uses them. The boat of the Orme Trust carries twelve people. Lind Yard has 40 people. The storm injured 14 people. The fair attracted 12,000 visitors.
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
  // A share is no number of anybody.
  ['How many passengers use the trams?', 'one passenger', 1],
  ['How many passengers still use the books?', 'one passenger', 1],
  // Whom a boat carries does not work there.
  ['How many people work for the Orme Trust?', 'twelve people', 1],
  ['How many people does the boat carry?', 'twelve people', 0],
  ['How many people work for Lind Yard?', '40 people', 0],
  ['How many people have been injured in the storm?', '14 people', 0],
  ['How many people have visited the fair?', '12,000', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How many men died during the study?', '94 of whom died', 1],
  ['How many women died during the study?', '94 of whom died', 1],
  ['How many people died during the study?', '94 of whom died', 0],
  ['How many women were there?', '702 were women', 0],
  // A release that tells no children apart may well mean them.
  ['How many children took part?', '1,900 people', 0],
  // What stands before it tells of whom it goes on.
  ['How many women have been called back?', 'nine have', 0],
])(
  'men and women are counted apart where a release tells them apart: %s',
  async (question, words, expected) => {
    const own = await libraryOf({
      'a.txt':
        'Orme studies sleep\n\nORME, May 4, 2025 -- The study followed 1,900 people. Of them 702 were women, the others men.\n\nSome 187 people dropped out, 94 of whom died.\n\nA letter went to 320 women. So far nine have been called back.\n',
    })
    expect((await supportFor(own, question, words)).withheld).toBe(expected)
  },
)

test.each([
  ['How many members took part?', 1],
  ['How many hours did the members give?', 0],
])('%s is asked of what the number is of', async (question, expected) => {
  const own = await libraryOf({
    'a.txt':
      'Orme reports\n\nORME, May 4, 2025 -- The number of hours given by members was 498,000 last year.\n',
  })
  expect((await supportFor(own, question, '498,000')).withheld).toBe(expected)
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
