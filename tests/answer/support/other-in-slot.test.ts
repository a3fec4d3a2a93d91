import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mills.txt': `Lund Paper reports on its year

TARNBY, May 4, 2026 -- Lund Paper ran two mills in 2025, in Vesle and in Orme. The mill in Orme employs 90 people. Its warehouse holds 4,000 rolls of paper. The mill at the harbour of Tarnby was sold.

Visitors in Orme will pay 8 euros a head. For those in Vesle the price is still open. The Holm press was bought from Acme Tools. The press in Tarnby prints 40,000 sheets a day. The bindery in Skov, Vesle, has 30 benches.`,
    'fire.txt': `Fire stops the laundry in Brede, not that in Skarn

SKARN, June 2, 2026 -- Fjord Laundries stopped its work in the north on Monday. The laundry in Skarn washes 9 tonnes of linen a day. Guests were told by phone.`,
  })
})

test.each([
  ['How many people work at the Vesle mill?', 'employs 90'],
  ['How many people does the mill in Vesle employ?', 'employs 90'],
  ['How many rolls does the warehouse of the mill in Vesle hold?', '4,000 rolls'],
  ['What do visitors in Vesle pay?', 'pay 8 euros'],
  ['How many tonnes of linen does the laundry in Brede wash a day?', '9 tonnes'],
])(
  'what is said of a thing with the name of another is said of none that has its own: %s',
  async (question, words) => {
    expect((await supportFor(library, question, words)).withheld).toBe(1)
    expect((await askExactly(library, question)).status).toBe('unanswered')
  },
)

test.each([
  ['it is the same name', 'How many people work at the Orme mill?', 'employs 90'],
  ['the name is of the issuer', 'How many people work at the Lund Paper mill?', 'employs 90'],
  [
    '"it" goes on about the one asked about',
    'How many rolls does the warehouse of the mill in Orme hold?',
    '4,000 rolls',
  ],
  ['a house may have it in any place', 'How many sheets does the Holm press print a day?', '40,000 sheets'],
  ['the one lies in the other', 'How many benches has the bindery in Vesle?', '30 benches'],
  ['the headline has it alone', 'How many tonnes of linen does the laundry in Skarn wash a day?', '9 tonnes'],
])('it is not of another where %s', async (_, question, words) => {
  expect((await supportFor(library, question, words)).withheld).toBe(0)
})
