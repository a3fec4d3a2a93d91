import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Transit buys a lorry

LINDEN, Nov. 4, 2025 -- The lorry of Orme Transit costs 90,000 dollars. It is built of oak. The course for drivers has 40 places and takes three evenings.

The schools on the route have 620 pupils. "The lorry is a relief," said Ada Berg. The depot is to the north of the river. Entry costs nothing.
`,
  })
})

test.each([
  ['What does the electric lorry cost?', '90,000', 1],
  ['What does the diesel lorry cost?', '90,000', 1],
  ['How many places does the online course have?', '40 places', 1],
  ['How many pupils do the rural schools have?', '620 pupils', 1],
  ['How many pupils do the southern schools have?', '620 pupils', 1],
  // What may say so is there.
  ['What does the lorry cost?', '90,000', 0],
  ['What does the wooden lorry cost?', '90,000', 0],
  ['How many places does the part-time course have?', '40 places', 0],
  ['How many pupils do the northern schools have?', '620 pupils', 0],
  // How big or good something is may go without saying, and what has a name is told by that.
  ['What does the splendid lorry cost?', '90,000', 0],
  ['What does the electric Orme lorry cost?', '90,000', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('what somebody said of another kind is not quoted', async () => {
  const ask = (question: string) => supportFor(library, question, 'relief')
  expect((await ask('What did Ada Berg say about the electric lorry?')).withheld).toBe(1)
  expect((await ask('What did Ada Berg say about the lorry?')).withheld).toBe(0)
})
