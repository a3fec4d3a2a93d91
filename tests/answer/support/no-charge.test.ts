import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pro.txt': `Orme launches a ledger and recalls a fork

LINDEN, Nov. 4, 2025 -- Orme Ledger can be tried free of charge for 30 days. The fork is fitted free of charge by dealers. The recall will cost Orme 3 million euros. Parking at the shop is free. A household would pay 6 euros more a month for power under the plan, and a further 4 euros from May. A farm pays 90 euros a month for power, 4 euros more than last year. Holm kept its forecast of revenue of 60 million euros to 65 million euros for the pumps.
`,
  })
})

test.each([
  ['How much does Orme Ledger cost a month?', 'tried free', 1],
  ['How much does the trial of Orme Ledger cost?', 'tried free', 0],
  ['How much will the recall cost Orme?', 'fitted free', 1],
  ['How much will the recall cost Orme?', '3 million', 0],
  ['How much is parking at the shop?', 'Parking', 0],
  ['How much more will a household have to pay for parking?', 'Parking', 1],
  // By how much it changes.
  ['What does a household pay for power?', '6 euros more', 1],
  ['How much more does a household pay for power?', '6 euros more', 0],
  ['What does a farm pay for power?', '90 euros', 0],
  // A range of what is made is no price.
  ['What does a hospital pay for one of the pumps?', '60 million', 1],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
