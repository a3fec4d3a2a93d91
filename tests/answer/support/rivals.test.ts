import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'storm.txt': `Storm reaches the coast of Orme

ORME, May 4, 2025 -- Gusts of 150 kilometres per hour were measured at Alder Point, and 80 millimetres of rain fell at Brack.

Hill Lane and Mill Lane were flooded; Mill Lane has since been cleared again.

The ferry Vega was built in 2011 and carries 400 people; the Lyra was built in Lund and is 90 metres long.

The dyke is paid for with a loan from Orme Bank and a grant of 4 million euros from the fund Seaside.

Alder Point and Brack were cut off from the power in May. The yard in Corran closed in March, and it will reopen in June 2027.
`,
  })
})

test.each([
  ['How much rain fell at Alder Point?', 'Gusts', 1],
  ['How much rain fell at Brack?', 'Gusts', 0],
  ['How strong were the gusts at Alder Point?', 'Gusts', 0],
  ['Is Hill Lane cleared again?', 'Hill Lane', 1],
  ['Is Mill Lane cleared again?', 'Hill Lane', 0],
  ['How long is the Vega?', 'Vega', 1],
  ['How long is the Lyra?', 'Vega', 0],
  ['When was the Lyra built?', 'Vega', 1],
  ['When was the Vega built?', 'Vega', 0],
  ['How much is the loan from Orme Bank?', 'dyke', 1],
  ['How much is the grant from Seaside?', 'dyke', 0],
  // What is said of both is said of each, and "it" is the one before.
  ['When was Brack cut off?', 'cut off', 0],
  ['When will the yard in Corran reopen?', 'yard in Corran', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('what the other clause says of another is no answer', async () => {
  expect((await askExactly(library, 'How much rain fell at Alder Point?')).status).toBe('unanswered')
  expect((await askExactly(library, 'How much rain fell at Brack?')).status).toBe('answered')
})
